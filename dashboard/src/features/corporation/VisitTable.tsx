import type { VisitRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import type { VisitEnd } from './VisitDialog';
import { VisitRow } from './VisitRow';

interface Props {
  visits: readonly VisitRowFragment[];
  /** Null for who only looks on. */
  onEnd: ((end: VisitEnd, visit: VisitRowFragment) => void) | null;
}

export function VisitTable({ visits, onEnd }: Props) {
  const { t } = useI18n();
  return (
    <ScrollBox label={t.visits.title} boxed>
      <table className="stacked">
        <caption className="visually-hidden">{t.visits.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.visits.agreed}</th>
            <th scope="col">{t.visits.number}</th>
            <th scope="col">{t.visits.name}</th>
            <th scope="col">{t.visits.address}</th>
            <th scope="col">{t.visits.state}</th>
            <th scope="col">{t.visits.application}</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} onEnd={onEnd && ((end) => onEnd(end, visit))} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
