import { ShareBar } from '@/charts/ShareBar';
import type { CounterTimesPartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';

interface Row {
  key: string;
  name: string;
  times: CounterTimesPartsFragment;
}

interface Props {
  label: string;
  /** What a row is: an hour, a branch. */
  column: string;
  rows: readonly Row[];
  total: CounterTimesPartsFragment;
}

/** Waits and services: how many, which share within 15 minutes, the median and what nine of ten stayed below. */
export function TimesTable({ label, column, rows, total }: Props) {
  const { t } = useI18n();
  if (rows.length === 0) return <p className="quiet">{t.corporation.nobodyCame}</p>;
  return (
    <ScrollBox label={label}>
      <table className="times">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col" className="number">{t.corporation.called}</th>
            <th scope="col">{t.corporation.waitInTime}</th>
            <th scope="col" className="number">{t.corporation.waitMedian}</th>
            <th scope="col" className="number">{t.corporation.servedCount}</th>
            <th scope="col">{t.corporation.serviceInTime}</th>
            <th scope="col" className="number">{t.corporation.serviceMedian}</th>
            <th scope="col" className="number">{t.corporation.leftCount}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Times key={row.key} name={row.name} times={row.times} />
          ))}
        </tbody>
        <tfoot>
          <Times name={t.common.total} times={total} />
        </tfoot>
      </table>
    </ScrollBox>
  );
}

function Times({ name, times }: Omit<Row, 'key'>) {
  const { t, f } = useI18n();
  const minutes = (median: number | null | undefined, p90: number | null | undefined) =>
    median == null || p90 == null ? t.common.dash : t.corporation.medianAndP90(f.number.decimal(median), f.number.decimal(p90));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{f.number.count(times.called)}</td>
      <td>
        <Share share={times.waitsInTimeShare} />
      </td>
      <td className="number">{minutes(times.medianWaitMinutes, times.p90WaitMinutes)}</td>
      <td className="number">{f.number.count(times.served)}</td>
      <td>
        <Share share={times.servicesInTimeShare} />
      </td>
      <td className="number">{minutes(times.medianServiceMinutes, times.p90ServiceMinutes)}</td>
      <td className="number">{f.number.count(times.left)}</td>
    </tr>
  );
}

function Share({ share }: { share: number | null | undefined }) {
  const { t, f } = useI18n();
  if (share == null) return <span className="quiet">{t.common.noData}</span>;
  return (
    <span className="share">
      <ShareBar share={share} />
      <span className="number">{f.number.share(share)}</span>
    </span>
  );
}
