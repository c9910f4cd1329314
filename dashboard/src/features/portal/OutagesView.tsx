import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, today } from '@/format/day';
import { daysOf, readPeriod } from '@/format/period';
import { PortalOutagesDocument, type OutageRowFragment } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { PeriodSelect } from '@/ui/PeriodSelect';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { EndOutage } from './EndOutage';
import { recordsOutages, toCome } from './outages';
import { OutageTable } from './OutageTable';
import { RecordOutage } from './RecordOutage';

/** How far ahead repair is announced, in days. */
const announced = 90;

/** When the portal took nothing in (R23): of a period, and what is announced. */
export default function OutagesView() {
  const { t, f } = useI18n();
  const { role } = useViewer();
  const queries = useQueryClient();
  const [params] = useSearchParams();
  const [recording, setRecording] = useState(false);
  const [ending, setEnding] = useState<OutageRowFragment | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const day = today();
  const period = readPeriod(params);
  const span = daysOf(period, day);
  const answer = useDocument(PortalOutagesDocument, { period: span, ahead: { from: day, to: addDays(day, announced) } }, { keepPrevious: true });
  const finished = (words: string) => {
    setRecording(false);
    setEnding(null);
    setDone(words);
    void queries.invalidateQueries({ queryKey: [nameOf(PortalOutagesDocument)] });
  };
  const mayRecord = recordsOutages(role);
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const { portalOutages: of, ahead } = answer.data;
  const now = answer.dataUpdatedAt;
  const next = toCome(ahead.outages, now);
  const begun = of.outages.filter(({ startsAt }) => Date.parse(startsAt) <= now);
  return (
    <div className="column">
      {done && <Notice tone="success" title={done} announce />}
      {next.length > 0 && (
        <Panel title={t.outages.toCome}>
          <OutageTable caption={t.outages.toCome} outages={next} now={now} onEnd={null} />
        </Panel>
      )}
      <Panel
        title={t.outages.summary(f.number.count(begun.length), t.outages.duration(Math.round(of.hoursOut * 60)))}
        tools={
          <>
            <PeriodSelect period={period} span={span} />
            {mayRecord && (
              <button type="button" className="button button-default no-print" onClick={() => setRecording(true)}>
                {t.outages.record}
              </button>
            )}
          </>
        }
      >
        {begun.length === 0 ? <Empty>{t.outages.none}</Empty> : <OutageTable caption={t.outages.title} outages={begun} now={now} onEnd={mayRecord ? setEnding : null} />}
      </Panel>
      {recording && <RecordOutage onClose={() => setRecording(false)} onDone={() => finished(t.outages.recorded)} />}
      {ending && <EndOutage outage={ending} onClose={() => setEnding(null)} onDone={() => finished(t.outages.ended)} />}
    </div>
  );
}
