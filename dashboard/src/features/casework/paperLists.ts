import type { Day } from '@/format/day';
import type { ApplicationFilter, ClockFilter } from '@/gql/generated/graphql';

// The papers of a branch by what is to be done with them. The list is in the URL.
export const paperLists = ['stored', 'back', 'requested', 'coming'] as const;

export type PaperList = (typeof paperLists)[number];

export function readPaperList(text: string | null): PaperList {
  return paperLists.find((name) => name === text) ?? 'stored';
}

/**
 * Which clocks stand behind a list: papers in their month, those of which the
 * last day has come (from then on they go back), and those the school was asked for.
 */
export function paperClocks(branchId: string, today: Day): Record<Exclude<PaperList, 'coming'>, ClockFilter> {
  return {
    stored: { branchId, kinds: ['STORAGE'] },
    back: { branchId, kinds: ['STORAGE'], dueTo: today },
    requested: { branchId, kinds: ['RETURN_TO_CORPORATION'] },
  };
}

/** Duplicates that are made and on their way: a case of a branch is collected there. */
export function comingCases(branchId: string): ApplicationFilter {
  return { branchId, statuses: ['ISSUED'] };
}
