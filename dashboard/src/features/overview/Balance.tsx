import { useI18n } from '@/i18n/I18n';
import type { TerritoryFigures } from './Flows';

/** carried over + accepted = issued + refused + withdrawn + in work, as the server counts it. */
export function Balance({ figures }: { figures: TerritoryFigures }) {
  const { t, f } = useI18n();
  const came = [
    [t.overview.carriedOver, figures.carriedOver],
    [t.overview.accepted, figures.accepted],
  ] as const;
  const went = [
    [t.overview.issued, figures.issued],
    [t.overview.refused, figures.refused],
    [t.overview.withdrawn, figures.withdrawn],
    [t.overview.leftOpen, figures.open],
  ] as const;
  return (
    <div className="balance">
      {[came, went].map((side, index) => (
        <table key={index}>
          <caption>{index === 0 ? t.overview.cameIn : t.overview.became}</caption>
          <tbody>
            {side.map(([name, n]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{f.number.count(n)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.common.total}</th>
              <td className="number">{f.number.count(side.reduce((sum, [, n]) => sum + n, 0))}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </div>
  );
}
