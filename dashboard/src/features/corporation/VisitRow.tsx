import { Link } from 'react-router';
import type { VisitRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { VisitEnd } from './VisitDialog';

interface Props {
  visit: VisitRowFragment;
  /** Null for who only looks on. */
  onEnd: ((end: VisitEnd) => void) | null;
}

export function VisitRow({ visit, onEnd }: Props) {
  const { t, f } = useI18n();
  return (
    <tr>
      <th scope="row" data-label={t.visits.agreed}>{f.date.moment(visit.agreedAt)}</th>
      <td data-label={t.visits.number} className="nowrap">{visit.number}</td>
      <td data-label={t.visits.name}>
        {visit.name ?? '—'}
        {visit.phone && <span className="quiet">, {visit.phone}</span>}
      </td>
      <td data-label={t.visits.address}>{visit.address ?? '—'}</td>
      <td data-label={t.visits.state}>
        {t.visits.states[visit.state]}
        {visit.cancelCause && <span className="quiet">: {t.visits.causes[visit.cancelCause]}</span>}
        {visit.endedAt && <span className="quiet">, {f.date.moment(visit.endedAt)}</span>}
        {visit.state === 'ORDERED' && onEnd && (
          <span className="ticket-acts no-print">
            <button type="button" className="button" onClick={() => onEnd('visited')}>
              {t.visits.visited}
            </button>
            <button type="button" className="button" onClick={() => onEnd('cancelled')}>
              {t.visits.cancel}
            </button>
          </span>
        )}
      </td>
      <td data-label={t.visits.application}>
        {!visit.application && visit.state !== 'CANCELLED' && onEnd && (
          <Link to={`/applications/new?visit=${encodeURIComponent(visit.id)}`}>{t.visits.file}</Link>
        )}
        {visit.application && <Link to={`/applications/${encodeURIComponent(visit.application.id)}`}>{visit.application.number}</Link>}
      </td>
    </tr>
  );
}
