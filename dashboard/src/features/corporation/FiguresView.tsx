import { useOutletContext, useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { daysOf, readPeriod } from '@/format/period';
import { BranchFiguresDocument, TerritoryCountersDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useLimits } from '@/gql/useLimits';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { PeriodSelect } from '@/ui/PeriodSelect';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { shortNames } from './branch';
import { StorageFacts } from './StorageFacts';
import { TimesTable } from './TimesTable';

/** Waits, services and storage of a period: by hour for the branch, by branch for who oversees several. */
export default function FiguresView() {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const limits = useLimits();
  const branchId = useOutletContext<string>();
  const [params] = useSearchParams();
  const period = readPeriod(params);
  const span = daysOf(period, today());
  const branch = useDocument(BranchFiguresDocument, { id: branchId, period: span }, { keepPrevious: true });
  const whole = useDocument(TerritoryCountersDocument, { period: span }, { enabled: viewer.branch === null, keepPrevious: true });
  const node = branch.data?.node;
  const territory = whole.data?.territory;
  const byBranch = territory?.figures.counter.byBranch ?? [];
  const timesNote = limits && t.corporation.timesNote(limits.queueWaitMinutes, limits.counterServiceMinutes);
  const short = shortNames(byBranch.map((row) => row.branch));
  return (
    <>
      <div className="figures-period">
        <PeriodSelect period={period} span={span} />
        <p className="quiet">{t.overview.days(f.date.span(span.from, span.to))}</p>
      </div>
      {branch.isPending && <Skeleton lines={8} tall />}
      {branch.isError && !branch.data && <Problem error={branch.error} retry={() => void branch.refetch()} />}
      {node?.__typename === 'Branch' && (
        <div className={branch.isPlaceholderData ? 'corporation-figures dimmed' : 'corporation-figures'} aria-busy={branch.isPlaceholderData}>
          <Panel title={t.corporation.byHour} note={timesNote}>
            <TimesTable
              label={t.corporation.byHour}
              column={t.corporation.hour}
              rows={node.counter.byHour.map(({ hour, times }) => ({ key: String(hour), name: t.corporation.hourName(hour), times }))}
              total={node.counter.times}
            />
          </Panel>
          <Panel title={t.corporation.storage} note={t.corporation.storageNote}>
            <StorageFacts storage={node.storage} />
          </Panel>
        </div>
      )}
      {whole.isError && !whole.data && <Problem error={whole.error} retry={() => void whole.refetch()} />}
      {territory && (
        <div className={whole.isPlaceholderData ? 'corporation-figures dimmed' : 'corporation-figures'} aria-busy={whole.isPlaceholderData}>
          <Panel title={t.corporation.byBranch(territory.name)} note={timesNote}>
            <TimesTable
              label={t.corporation.byBranch(territory.name)}
              column={t.corporation.branch}
              rows={byBranch.map(({ branch: { id, name }, times }) => ({ key: id, name: short.get(id) ?? name, times }))}
              total={territory.figures.counter.times}
            />
          </Panel>
          <Panel title={t.corporation.storageOf(territory.name)} note={t.corporation.storageNote}>
            <StorageFacts storage={territory.figures.storage} />
          </Panel>
        </div>
      )}
    </>
  );
}
