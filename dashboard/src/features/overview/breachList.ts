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

// The clocks of tickets have no case; the panel asks for the term of the service only.

/** What had run out before the page was opened, the latest first. */
export function earlier(page: Page): Breach[] {
  return page.edges
    .flatMap(({ node: { id, breachedAt, dueAt, application } }) =>
      application ? [{ clockId: id, at: breachedAt ?? dueAt, application, fresh: false }] : [],
    )
    .reverse();
}

export function arrived({ slaBreached: { clock, occurredAt, application } }: SlaBreachedSubscription): Breach[] {
  return application ? [{ clockId: clock.id, at: occurredAt, application, fresh: true }] : [];
}

/** One list, the newest on top, every clock once. */
export function merge(newer: readonly Breach[], older: readonly Breach[]): Breach[] {
  const seen = new Set<string>();
  return [...newer, ...older]
    .filter(({ clockId }) => !seen.has(clockId) && seen.add(clockId))
    .slice(0, mostShown);
}
