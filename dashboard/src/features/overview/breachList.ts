import type { BreachedCaseFragment, LatestBreachesQuery, SlaBreachedSubscription } from '@/gql/generated/graphql';

/** A breach as the panel shows it. */
export interface Breach {
  clockId: string;
  /** Instant the term ended. */
  at: string;
  application: BreachedCaseFragment;
  /** Came while the page was open. */
  fresh: boolean;
}

/** A live list is capped: whoever needs all of them opens the list of overdue cases. */
export const mostShown = 30;

type Page = NonNullable<LatestBreachesQuery['territory']>['clocks'];

/** What had run out before the page was opened, the latest first. */
export function earlier(page: Page): Breach[] {
  return page.edges
    .map(({ node }) => ({ clockId: node.id, at: node.breachedAt ?? node.dueAt, application: node.application, fresh: false }))
    .reverse();
}

export function arrived({ slaBreached }: SlaBreachedSubscription): Breach {
  return { clockId: slaBreached.clock.id, at: slaBreached.occurredAt, application: slaBreached.application, fresh: true };
}

/** One list, the newest on top, every clock once. */
export function merge(newer: readonly Breach[], older: readonly Breach[]): Breach[] {
  const seen = new Set<string>();
  return [...newer, ...older]
    .filter(({ clockId }) => !seen.has(clockId) && seen.add(clockId))
    .slice(0, mostShown);
}
