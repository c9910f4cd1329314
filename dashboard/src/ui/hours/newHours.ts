import type { HoursOrigin, HoursPartsFragment, SetScheduleInput, WeekKind } from '@/gql/generated/graphql';

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

/** What the form begins with: the hours in force, from which new ones differ a little. */
export function newHours(now: Pick<HoursPartsFragment, 'week' | 'opensAt' | 'closesAt' | 'lunchFrom' | 'lunchTo' | 'receptionUntil'>, tomorrow: string): HoursDraft {
  return {
    origin: 'OWN',
    week: now.week,
    opensAt: now.opensAt,
    closesAt: now.closesAt,
    lunchFrom: now.lunchFrom ?? '',
    lunchTo: now.lunchTo ?? '',
    receptionUntil: now.receptionUntil ?? '',
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
