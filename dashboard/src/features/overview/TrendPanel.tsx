import { TrendChart } from '@/charts/TrendChart';
import type { TrendSpan } from '@/format/period';
import { OverviewTrendDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { TrendTable } from './TrendTable';
import { sumOf, trendRows, type TrendRow } from './trendRows';

/** Received and issued along half a year, and received a year earlier. */
export default function TrendPanel({ territoryId, trend }: { territoryId: string; trend: TrendSpan }) {
  const { t } = useI18n();
  const { from, to, step, yearBefore } = trend;
  const answer = useDocument(OverviewTrendDocument, { id: territoryId, period: { from, to }, yearBefore, step }, { keepPrevious: true });
  const territory = answer.data?.territory;
  const rows = territory ? trendRows(territory.now.trend, territory.yearBefore.trend) : [];
  return (
    <Panel title={t.overview.trend[step]} className="trend-panel" note={rows.length > 0 && <Finding rows={rows} trend={trend} />}>
      {answer.isPending && <Skeleton lines={8} />}
      {answer.isError && !answer.data && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {rows.length > 0 && <Chart rows={rows} trend={trend} />}
    </Panel>
  );
}

/** What the lines say, in one sentence. */
function Finding({ rows, trend }: { rows: readonly TrendRow[]; trend: TrendSpan }) {
  const { t, f } = useI18n();
  const received = sumOf(rows, 'received');
  const issued = sumOf(rows, 'issued');
  return t.overview.trendFinding(f.date.span(trend.from, trend.to), f.number.count(received), f.number.count(issued));
}

function Chart({ rows, trend }: { rows: readonly TrendRow[]; trend: TrendSpan }) {
  const { t, f } = useI18n();
  const mark = (row: TrendRow) => (trend.step === 'WEEK' ? f.date.dayMonth(row.from) : f.date.short(row.from).slice(3));
  return (
    <>
      <TrendChart
        label={t.overview.trendLabel}
        marks={rows.map(mark)}
        count={f.number.count}
        series={[
          { key: 'before', name: t.overview.yearBefore, values: rows.map((row) => row.before) },
          { key: 'issued', name: t.overview.issued, values: rows.map((row) => row.issued) },
          { key: 'received', name: t.overview.received, values: rows.map((row) => row.received) },
        ]}
      />
      <TrendTable rows={rows} />
    </>
  );
}
