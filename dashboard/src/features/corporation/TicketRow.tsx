import { Link } from 'react-router';
import type { ClockKind, TicketRowFragment, TicketState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Glyph, type GlyphName } from '@/ui/Glyph';
import { Tag, type Tone } from '@/ui/Tag';
import { minutesBetween } from './countdown';

const looks: Record<TicketState, [Tone, GlyphName]> = {
  WAITING: ['waiting', 'ring'],
  CALLED: ['notice', 'half'],
  FINISHED: ['success', 'check'],
  LEFT: ['plain', 'dash'],
};

export function TicketRow({ ticket }: { ticket: TicketRowFragment }) {
  const { t, f } = useI18n();
  const [tone, glyph] = looks[ticket.state];
  return (
    <tr>
      <th scope="row" data-label={t.corporation.ticketWord}>
        <strong>{ticket.number}</strong>
      </th>
      <td data-label={t.corporation.takenAt}>{f.date.time(ticket.takenAt)}</td>
      <td data-label={t.corporation.waited} className="number">
        <Minutes from={ticket.takenAt} until={ticket.calledAt} kind="QUEUE_WAIT" ticket={ticket} />
      </td>
      <td data-label={t.corporation.counter}>{ticket.counter || t.common.dash}</td>
      <td data-label={t.corporation.served} className="number">
        <Minutes from={ticket.calledAt} until={ticket.state === 'FINISHED' ? ticket.endedAt : null} kind="COUNTER_SERVICE" ticket={ticket} />
      </td>
      <td>
        <Tag tone={tone} glyph={glyph}>
          {t.corporation.states[ticket.state]}
        </Tag>
      </td>
      <td data-label={t.cases.number}>
        {ticket.application ? (
          <Link to={`/applications/${encodeURIComponent(ticket.application.id)}`} className="case-number">
            {ticket.application.number}
          </Link>
        ) : (
          t.common.dash
        )}
      </td>
    </tr>
  );
}

interface MinutesProps {
  from: string | null | undefined;
  until: string | null | undefined;
  kind: ClockKind;
  ticket: TicketRowFragment;
}

/** How long it took; whether that was within 15 minutes is the server's word, by the clock. */
function Minutes({ from, until, kind, ticket }: MinutesProps) {
  const { t } = useI18n();
  if (!from || !until) return t.common.dash;
  const late = ticket.clocks.some((clock) => clock.kind === kind && (clock.state === 'MET_LATE' || clock.state === 'BREACHED'));
  const text = t.corporation.minutes(minutesBetween(from, until));
  if (!late) return text;
  return (
    <span className="late">
      <Glyph name="square" /> {text}
      <span className="visually-hidden"> {t.corporation.late}</span>
    </span>
  );
}
