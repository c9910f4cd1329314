import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import type { TrendRow } from './trendRows';

/** Every value of the chart, for whoever reads numbers or cannot see lines. */
export function TrendTable({ rows }: { rows: readonly TrendRow[] }) {
  const { t, f } = useI18n();
  return (
    <details className="behind">
      <summary>{t.common.showTable}</summary>
      <ScrollBox label={t.overview.trendLabel}>
        <table>
          <caption className="visually-hidden">{t.overview.trendLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.overview.daysColumn}</th>
              <th scope="col" className="number">{t.overview.received}</th>
              <th scope="col" className="number">{t.overview.issued}</th>
              <th scope="col" className="number">{t.overview.yearBefore}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.from}>
                <th scope="row">{f.date.span(row.from, row.to)}</th>
                <td className="number">{f.number.count(row.received)}</td>
                <td className="number">{f.number.count(row.issued)}</td>
                <td className="number">{row.before === null ? t.common.noData : f.number.count(row.before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
