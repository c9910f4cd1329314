import { useSearchParams } from 'react-router';
import { IntakeTicketDocument, type IntakeTicketQuery } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';

type Ticket = Extract<NonNullable<IntakeTicketQuery['node']>, { __typename: 'Ticket' }>;

export interface OnTicket {
  /** What the application is bound to; null without a ticket, or with one that takes none. */
  id: string | null;
  /** How the ticket stands, once the server has said it. */
  ticket: Ticket | null;
  forget: () => void;
}

const refreshMs = 15_000;

/** The ticket of the visitor who files: ?ticket=… from the page of the queue. */
export function useTicket(): OnTicket {
  const [params, setParams] = useSearchParams();
  const id = params.get('ticket');
  const answer = useDocument(IntakeTicketDocument, { id: id ?? '' }, { enabled: id !== null, refetchInterval: refreshMs });
  const node = id === null ? null : answer.data?.node;
  const ticket = node?.__typename === 'Ticket' ? node : null;
  // Until the server has spoken, the ticket counts: a lost answer must not lose the bond.
  const binds = ticket ? takesApplication(ticket) : !answer.data;
  return { id: binds ? id : null, ticket, forget: () => setParams({}, { replace: true }) };
}

/** Whether its holder is at the counter and has not filed yet. */
export function takesApplication({ state, application }: Pick<Ticket, 'state' | 'application'>): boolean {
  return state === 'CALLED' && !application;
}
