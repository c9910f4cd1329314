import { useSearchParams } from 'react-router';
import { IntakeVisitDocument, type IntakeVisitQuery } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';

type Visit = Extract<NonNullable<IntakeVisitQuery['node']>, { __typename: 'HomeVisit' }>;

export interface OnVisit {
  /** What the application is bound to; null without a visit, or with one that takes none. */
  id: string | null;
  /** How the visit stands, once the server has said it. */
  visit: Visit | null;
}

/** The visit to a home on which the application was taken in: ?visit=… from the list of visits. */
export function useVisit(): OnVisit {
  const [params] = useSearchParams();
  const id = params.get('visit');
  const answer = useDocument(IntakeVisitDocument, { id: id ?? '' }, { enabled: id !== null });
  const node = id === null ? null : answer.data?.node;
  const visit = node?.__typename === 'HomeVisit' ? node : null;
  // Until the server has spoken, the visit counts: a lost answer must not lose the bond.
  const binds = visit ? takesVisitApplication(visit) : !answer.data;
  return { id: binds ? id : null, visit };
}

/** Whether it was not called off, and nothing was taken in on it yet. */
export function takesVisitApplication({ state, application }: { state: Visit['state']; application?: unknown }): boolean {
  return state !== 'CANCELLED' && !application;
}
