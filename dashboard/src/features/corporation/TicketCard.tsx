import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TicketRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { CountdownTag } from './CountdownTag';

/** One ticket that is not over: its number, since when, and what is left of its 15 minutes. */
export function TicketCard({ ticket, children }: { ticket: TicketRowFragment; children: ReactNode }) {
  const { t, f } = useI18n();
  const clock = ticket.clocks.find(({ stoppedAt }) => !stoppedAt);
  return (
    <li className="ticket">
      <span className="ticket-number">
        <span className="visually-hidden">{t.corporation.ticketWord} </span>
        {ticket.number}
      </span>
      <span className="ticket-facts">
        {ticket.calledAt ? t.corporation.calledSince(f.date.time(ticket.calledAt)) : t.corporation.takenSince(f.date.time(ticket.takenAt))}
        {ticket.counter && <span>{t.corporation.atCounter(ticket.counter)}</span>}
        {ticket.application && (
          <Link to={`/applications/${encodeURIComponent(ticket.application.id)}`} className="case-number">
            {ticket.application.number}
          </Link>
        )}
      </span>
      {clock && <CountdownTag dueAt={clock.dueAt} />}
      <span className="ticket-acts no-print">{children}</span>
    </li>
  );
}
