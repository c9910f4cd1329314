import { useSearchParams } from 'react-router';
import { IntakeBondDocument, type IntakeBondQuery } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';

type Node = NonNullable<IntakeBondQuery['node']>;

/** A ticket of the queue or a visit to a home, on which an application is taken in. */
export type Occasion = Extract<Node, { __typename: 'Ticket' | 'HomeVisit' }>;

export interface Bond {
  /** What the application is bound to; null without it, or with one that takes none. */
  ticketId: string | null;
  homeVisitId: string | null;
  /** How it stands, once the server has said it. */
  occasion: Occasion | null;
  forget: () => void;
}

const refreshMs = 15_000;

/** On what the application is taken in: ?ticket=… from the page of the queue, ?visit=… from the list of visits. */
export function useBond(): Bond {
  const [params, setParams] = useSearchParams();
  const ticket = params.get('ticket');
  const visit = ticket === null ? params.get('visit') : null;
  const id = ticket ?? visit;
  const answer = useDocument(IntakeBondDocument, { id: id ?? '' }, { enabled: id !== null, refetchInterval: refreshMs });
  const node = id === null ? null : answer.data?.node;
  const occasion = node?.__typename === 'Ticket' || node?.__typename === 'HomeVisit' ? node : null;
  // Until the server has spoken, it counts: a lost answer must not lose the bond.
  const binds = occasion ? takesApplication(occasion) : !answer.data;
  return { ticketId: binds ? ticket : null, homeVisitId: binds ? visit : null, occasion, forget: () => setParams({}, { replace: true }) };
}

/** Whether nothing was taken in on it yet, and its holder is at the counter, or the visit was not called off. */
export function takesApplication(occasion: Occasion): boolean {
  return !occasion.application && (occasion.__typename === 'Ticket' ? occasion.state === 'CALLED' : occasion.visitState !== 'CANCELLED');
}
