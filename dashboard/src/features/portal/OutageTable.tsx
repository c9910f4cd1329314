import type { OutageRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { goesOn } from '@/ui/PortalDown';
import { ScrollBox } from '@/ui/ScrollBox';
import { Tag } from '@/ui/Tag';
import { minutesOf } from './outages';

interface Props {
  caption: string;
  outages: readonly OutageRowFragment[];
  /** When the server was asked. */
  now: number;
  /** Null for who only reads. */
  onEnd: ((outage: OutageRowFragment) => void) | null;
}

export function OutageTable({ caption, outages, now, onEnd }: Props) {
  const { t, f } = useI18n();
  return (
    <ScrollBox label={caption}>
      <table className="stacked">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outages.starts}</th>
            <th scope="col">{t.outages.ends}</th>
            <th scope="col">{t.outages.lasted}</th>
            <th scope="col">{t.outages.kind}</th>
            <th scope="col">{t.outages.source}</th>
          </tr>
        </thead>
        <tbody>
          {outages.map((outage) => {
            const minutes = minutesOf(outage);
            return (
              <tr key={outage.id}>
                <th scope="row" data-label={t.outages.starts} className="nowrap">
                  {f.date.moment(outage.startsAt)}
                </th>
                <td data-label={t.outages.ends}>
                  {goesOn(outage.startsAt, outage.endsAt, now) && (
                    <Tag tone="danger" glyph="square">
                      {t.outages.goesOn}
                    </Tag>
                  )}{' '}
                  {outage.endsAt && <span className="nowrap">{f.date.moment(outage.endsAt)}</span>}
                  {!outage.endsAt && onEnd && (
                    <button type="button" className="button no-print" onClick={() => onEnd(outage)}>
                      {t.outages.end}
                    </button>
                  )}
                </td>
                <td data-label={t.outages.lasted} className="nowrap">{minutes === null ? '—' : t.outages.duration(minutes)}</td>
                <td data-label={t.outages.kind}>{outage.planned ? t.outages.kinds.repair : t.outages.kinds.failure}</td>
                <td data-label={t.outages.source}>{outage.source}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
