import { Link } from 'react-router';
import type { Period, Span } from '@/format/period';
import type { TerritoryHeadFragment } from '@/gql/generated/graphql';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { AsOf } from '@/ui/AsOf';
import { PageHead } from '@/ui/PageHead';
import { PeriodSelect } from '@/ui/PeriodSelect';
import { PrintButton } from '@/ui/PrintButton';
import { territoryPath } from './paths';

interface Props {
  territory: TerritoryHeadFragment;
  asOf: string;
  stale: boolean;
  period: Period;
  span: Span;
  previous: Span;
}

/** Whose figures these are, as of when, for which days. */
export function Head({ territory, asOf, stale, period, span, previous }: Props) {
  const { t, f } = useI18n();
  return (
    <PageHead
      title={t.overview.title(territory.name)}
      above={<Above territory={territory} />}
      below={
        <>
          <p>
            <AsOf instant={asOf} stale={stale} />
          </p>
          <p>
            {t.overview.days(f.date.span(span.from, span.to))}
            <span className="quiet"> · {t.overview.comparedWith(f.date.span(previous.from, previous.to))}</span>
          </p>
        </>
      }
    >
      <PeriodSelect period={period} span={span} />
      <PrintButton />
    </PageHead>
  );
}

/** The way up, and the office that answers for the territory. */
function Above({ territory }: { territory: TerritoryHeadFragment }) {
  const { t } = useI18n();
  const viewer = useViewer();
  // What lies above the viewer's own territory is none of her figures.
  const parent = territory.id === viewer.territory?.id ? null : territory.parent;
  const office = territory.__typename === 'Region' ? territory.department : territory.__typename === 'Division' ? territory.office : null;
  if (!parent && !office) return null;
  return (
    <p className="breadcrumb">
      {parent && (
        <Link to={territoryPath(parent.id)} aria-label={t.overview.upTo(parent.name)}>
          <span aria-hidden="true">← </span>
          {parent.name}
        </Link>
      )}
      {office && <span className="quiet">{office}</span>}
    </p>
  );
}
