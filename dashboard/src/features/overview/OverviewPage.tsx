import { lazy, Suspense } from 'react';
import { useSearchParams, useParams } from 'react-router';
import { daysOf, previousOf, readPeriod, trendOf } from '@/format/period';
import { today } from '@/format/day';
import { OverviewDocument } from '@/gql/generated/graphql';
import { useConnection } from '@/gql/useLive';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { BreachPanel } from './BreachPanel';
import { Flows } from './Flows';
import { Head } from './Head';
import { KeyFigures } from './KeyFigures';
import { MapPanel } from './MapPanel';
import { PartsPanel } from './PartsPanel';
import { SchoolFacts } from './SchoolFacts';
import { SchoolPapers } from './SchoolPapers';
import './overview.css';

// The chart stands below the fold and brings its own library.
const TrendPanel = lazy(() => import('./TrendPanel'));
const SchoolHours = lazy(() => import('./SchoolHours'));

const refreshMs = 60_000;

/** How a territory is doing: the country, a region, a division or a school; without an id the viewer's own. */
export default function OverviewPage() {
  const { t } = useI18n();
  const { id = null } = useParams();
  const [params] = useSearchParams();
  const period = readPeriod(params);
  const now = today();
  const span = daysOf(period, now);
  const previous = previousOf(period, now);
  const answer = useDocument(OverviewDocument, { id, period: span, previous }, { refetchInterval: refreshMs, keepPrevious: true });
  const lost = useConnection() === 'lost' || answer.isRefetchError;
  const territory = answer.data?.territory;

  if (answer.isPending) return <Loading />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!territory) return <Empty>{t.overview.noTerritory}</Empty>;

  const { figures } = territory;
  // Regions and divisions have places on a map, schools have not.
  const hasMap = territory.kind === 'COUNTRY' || territory.kind === 'REGION';
  return (
    <div className={answer.isPlaceholderData ? 'overview column dimmed' : 'overview column'} aria-busy={answer.isPlaceholderData}>
      <Head territory={territory} asOf={figures.asOfTime} stale={lost} period={period} span={span} previous={previous} />
      <KeyFigures territoryId={territory.id} now={figures} before={territory.previous} period={period} span={span} />
      {territory.__typename === 'School' && <SchoolFacts school={territory} />}
      {territory.__typename === 'School' && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <SchoolHours placeId={territory.id} />
        </Suspense>
      )}
      {territory.__typename === 'School' && territory.papers.length > 0 && <SchoolPapers papers={territory.papers} />}
      <div className="overview-grid">
        <div className="overview-column">
          {hasMap && <MapPanel territory={territory} span={span} />}
          <Suspense fallback={<Skeleton lines={10} />}>
            <TrendPanel territoryId={territory.id} trend={trendOf(span)} />
          </Suspense>
        </div>
        <div className="overview-column">
          <BreachPanel key={territory.id} territoryId={territory.id} kind={territory.kind} from={figures.asOf} />
          {hasMap && <PartsPanel territory={territory} span={span} />}
        </div>
      </div>
      {territory.kind === 'DIVISION' && <PartsPanel territory={territory} span={span} wide />}
      <Flows figures={figures} />
    </div>
  );
}

function Loading() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.shell.overview} />
      <Skeleton lines={3} />
      <Skeleton tall />
    </>
  );
}
