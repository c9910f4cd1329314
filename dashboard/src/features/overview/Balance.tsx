import { useI18n } from '@/i18n/I18n';
import type { TerritoryFigures } from './Flows';

/** carried over + accepted = issued + refused + withdrawn + in work, as the server counts it. */
export function Balance({ figures }: { figures: TerritoryFigures }) {
  const { t, f } = useI18n();
  const sides: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    [
      t.overview.cameIn,
      [
        [t.overview.carriedOver, figures.carriedOver],
        [t.overview.accepted, figures.accepted],
      ],
    ],
    [
      t.overview.became,
      [
        [t.overview.issued, figures.issued],
        [t.overview.refused, figures.refused],
        [t.overview.withdrawn, figures.withdrawn],
        [t.overview.leftOpen, figures.open],
      ],
    ],
  ];
  return (
    <div className="balance">
      {sides.map(([title, side]) => (
        <table key={title}>
          <caption>{title}</caption>
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
