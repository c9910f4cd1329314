import { AbandonTicketDocument, CallTicketDocument, FinishTicketDocument, TakeTicketDocument, type TicketRowFragment } from '@/gql/generated/graphql';
import type { Fault } from '@/gql/faults';
import { useAct } from '@/gql/useAct';
import type { News } from './TicketNews';

interface Payload {
  ticket?: TicketRowFragment | null;
  faults: readonly Fault[];
}

type Sent = { done: true; payload: Payload } | { done: false; faults: readonly Fault[] };

/** The ticket as the operator saw it. */
const seen = (ticket: TicketRowFragment) => ({ ticketId: ticket.id, expectedVersion: ticket.version });

export type TicketActs = ReturnType<typeof useTicketActs>;

/** What an operator does with the queue. Each act tells what became of it. */
export function useTicketActs(tell: (news: News) => void) {
  const taking = useAct(TakeTicketDocument);
  const calling = useAct(CallTicketDocument);
  const finishing = useAct(FinishTicketDocument);
  const leaving = useAct(AbandonTicketDocument);
  const settle = async (kind: News['kind'], sent: Promise<Sent>): Promise<readonly Fault[]> => {
    try {
      const outcome = await sent;
      if (!outcome.done) {
        tell({ kind: 'refused', faults: outcome.faults });
        return outcome.faults;
      }
      if (outcome.payload.ticket && kind !== 'refused' && kind !== 'failed') tell({ kind, ticket: outcome.payload.ticket });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
    return [];
  };
  return {
    busy: taking.isPending || calling.isPending || finishing.isPending || leaving.isPending,
    take: () => void settle('taken', taking.mutateAsync({})),
    callNext: (counter: string) => void settle('called', calling.mutateAsync({ counter: counter.trim() || null })),
    finish: (ticket: TicketRowFragment) => void settle('finished', finishing.mutateAsync(seen(ticket))),
    abandon: (ticket: TicketRowFragment) => settle('left', leaving.mutateAsync(seen(ticket))),
  };
}
