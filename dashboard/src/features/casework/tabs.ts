import type { ApplicationFilter, ApplicationOrder, Role } from '@/gql/generated/graphql';

// The caseload by what is to be done with a case. The tab is in the URL.
export const tabs = ['new', 'work', 'ready', 'all'] as const;

export type Tab = (typeof tabs)[number];

export function readTab(text: string | null): Tab {
  return tabs.find((tab) => tab === text) ?? 'new';
}

/**
 * Which cases stand under a tab. What is ready waits for its recipient at the
 * viewer's own desk: at the school, or at the branch of the State Corporation.
 */
export function tabFilter(tab: Tab, role: Role): ApplicationFilter {
  switch (tab) {
    case 'new':
      return { statuses: ['RECEIVED', 'ACCEPTED'] };
    case 'work':
      return { statuses: ['IN_PREPARATION', 'NOTICE_GIVEN'] };
    case 'ready':
      return { statuses: role === 'CORPORATION_OPERATOR' ? ['AT_CORPORATION'] : ['ISSUED', 'RETURNED_TO_SCHOOL'] };
    case 'all':
      return {};
  }
}

/** Work is done by the due date; the whole list is read from the newest. */
export function tabOrder(tab: Tab): ApplicationOrder {
  return tab === 'all' ? 'HANDED_IN_DESC' : 'DUE_ASC';
}
