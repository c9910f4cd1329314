import { expect, it } from 'vitest';
import { limitsOf } from './limits';

it('reads the terms of a rule book, and shortens the State Corporation’s by its lead', () => {
  const settings = Object.entries({
    ISSUE_DAYS_SCHOOL_OFFICE: '15',
    ISSUE_DAYS_STATE_CORPORATION: '15',
    ISSUE_DAYS_PORTAL: '10',
    CORPORATION_LEAD_DAYS: '1',
    QUEUE_WAIT_MINUTES: '20',
    COUNTER_SERVICE_MINUTES: '15',
    STORAGE_MONTHS: '1',
    RETURN_DAYS: '2',
    NOTICE_DAYS: '3',
    OBJECTION_DAYS: '4',
    GOVERNING_TEXT: 'RU',
  }).map(([name, value]) => ({ name, value }));
  expect(limitsOf({ settings })).toEqual({
    issueDays: { SCHOOL_OFFICE: 15, STATE_CORPORATION: 14, PORTAL: 10 },
    queueWaitMinutes: 20,
    counterServiceMinutes: 15,
    storageMonths: 1,
    returnDays: 2,
    noticeDays: 3,
    objectionDays: 4,
  });
});
