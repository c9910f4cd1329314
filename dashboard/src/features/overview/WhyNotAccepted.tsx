import type { Catalog } from '@/i18n/catalog';
import { useI18n } from '@/i18n/I18n';
import type { TerritoryFigures } from './Flows';

type Row = TerritoryFigures['intakeRefusals'][number];

const most = 6;

/** A missing identity document is counted as an identity card, but any of them would have done (R30). */
function missingName(t: Catalog, { ground, item }: Row): string {
  return ground === 'INCOMPLETE' && item === 'IDENTITY_CARD' ? t.names.anyIdentity : t.names.item[item];
}

/** Which documents were missing or expired, the most frequent first. */
export function WhyNotAccepted({ rows }: { rows: TerritoryFigures['intakeRefusals'] }) {
  const { t, f } = useI18n();
  if (rows.length === 0) return <p className="quiet">{t.overview.noneNotAccepted}</p>;
  const sorted = [...rows].sort((a, b) => b.count - a.count).slice(0, most);
  const top = sorted[0]?.count ?? 1;
  return (
    <ul className="reasons">
      {sorted.map((row) => (
        <li key={row.ground + row.item}>
          <span className="reason-name">
            {missingName(t, row)} <span className="quiet">· {t.names.groundShort[row.ground]}</span>
          </span>
          <span className="reason-bar" aria-hidden="true">
            <svg viewBox="0 0 100 8" preserveAspectRatio="none">
              <rect className="bar-fill" width={(row.count / top) * 100} height="8" />
            </svg>
          </span>
          <span className="number">{f.number.count(row.count)}</span>
        </li>
      ))}
    </ul>
  );
}
