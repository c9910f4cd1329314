import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import type { TerritoryFigures } from './Flows';

export function Channels({ rows }: { rows: TerritoryFigures['byChannel'] }) {
  const { t, f } = useI18n();
  const total = rows.reduce((sum, row) => sum + row.received, 0);
  return (
    <ScrollBox label={t.overview.channelsTitle}>
      <table>
        <caption className="visually-hidden">{t.overview.channelsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.cases.channel}</th>
            <th scope="col" className="number">{t.overview.received}</th>
            <th scope="col" className="number">{t.overview.shareOfAll}</th>
            <th scope="col" className="number">{t.overview.onTime}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channel}>
              <th scope="row">{t.names.channel[row.channel]}</th>
              <td className="number">{f.number.count(row.received)}</td>
              <td className="number">{total > 0 ? f.number.share(row.received / total) : t.common.dash}</td>
              <td className="number">{row.onTimeShare == null ? t.common.noData : f.number.share(row.onTimeShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
