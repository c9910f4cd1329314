import type { Channel, LimitsQuery } from './generated/graphql';

/** How long the terms are by a rule book, where no clock says it. */
export interface Limits {
  issueDays: Record<Channel, number>;
  queueWaitMinutes: number;
  counterServiceMinutes: number;
  storageMonths: number;
  returnDays: number;
  noticeDays: number;
  objectionDays: number;
}

export function limitsOf({ settings }: Pick<LimitsQuery['ruleBook'], 'settings'>): Limits {
  const value = (name: string) => Number(settings.find((one) => one.name === name)?.value);
  return {
    issueDays: {
      SCHOOL_OFFICE: value('ISSUE_DAYS_SCHOOL_OFFICE'),
      STATE_CORPORATION: value('ISSUE_DAYS_STATE_CORPORATION') - value('CORPORATION_LEAD_DAYS'),
      PORTAL: value('ISSUE_DAYS_PORTAL'),
    },
    queueWaitMinutes: value('QUEUE_WAIT_MINUTES'),
    counterServiceMinutes: value('COUNTER_SERVICE_MINUTES'),
    storageMonths: value('STORAGE_MONTHS'),
    returnDays: value('RETURN_DAYS'),
    noticeDays: value('NOTICE_DAYS'),
    objectionDays: value('OBJECTION_DAYS'),
  };
}
