import type { HoursOrigin, SetScheduleInput, WeekKind } from '@/gql/generated/graphql';

/** Office hours as typed. */
export interface HoursDraft {
  origin: HoursOrigin;
  week: WeekKind;
  opensAt: string;
  closesAt: string;
  lunchFrom: string;
  lunchTo: string;
  receptionUntil: string;
  effectiveFrom: string;
  basis: string;
}

export type TimeField = 'opensAt' | 'closesAt' | 'lunchFrom' | 'lunchTo' | 'receptionUntil';

/** Where hours of a place may come from. */
export const origins = {
  School: ['RU', 'KK', 'OWN'],
  Branch: ['CORPORATION', 'OWN'],
} as const satisfies Record<string, readonly HoursOrigin[]>;

/** What the form begins with. */
export function newHours(kind: keyof typeof origins, tomorrow: string): HoursDraft {
  return {
    origin: 'OWN',
    week: kind === 'School' ? 'FIVE_DAY' : 'SIX_DAY',
    opensAt: '09:00',
    closesAt: '18:00',
    lunchFrom: '',
    lunchTo: '',
    receptionUntil: '',
    effectiveFrom: tomorrow,
    basis: '',
  };
}

/** The input; a text's hours need none of their own. */
export function hoursInput(place: { __typename: keyof typeof origins; id: string }, draft: HoursDraft): SetScheduleInput {
  const { origin, week, opensAt, closesAt, lunchFrom, lunchTo, receptionUntil } = draft;
  return {
    schoolId: place.__typename === 'School' ? place.id : null,
    branchId: place.__typename === 'Branch' ? place.id : null,
    effectiveFrom: draft.effectiveFrom,
    origin,
    hours:
      origin === 'OWN'
        ? { week, opensAt, closesAt, lunchFrom: lunchFrom || null, lunchTo: lunchTo || null, receptionUntil: receptionUntil || null }
        : null,
    basis: draft.basis.trim(),
  };
}
