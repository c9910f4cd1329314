import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { BranchFiguresDocument, TicketQueueDocument, type TicketRowFragment, type TicketState } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useLimits } from '@/gql/useLimits';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { AbandonDialog } from './AbandonDialog';
import { CounterPanel } from './CounterPanel';
import { TicketCard } from './TicketCard';
import { TicketNews, type News } from './TicketNews';
import { useTicketActs } from './useTicketActs';

const pollMs = 5_000;
const running: TicketState[] = ['WAITING', 'CALLED'];

/** Who waits and who is served now, each with the 15 minutes that run; the operator calls and finishes. */
export function LiveQueue({ branchId, operator }: { branchId: string; operator: boolean }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const limits = useLimits();
  const [news, setNews] = useState<News | null>(null);
  const [leaving, setLeaving] = useState<TicketRowFragment | null>(null);
  const answer = useDocument(TicketQueueDocument, { branchId, states: running, first: 100 }, { refetchInterval: pollMs });
  const refresh = () => {
    for (const document of [TicketQueueDocument, BranchFiguresDocument]) void queries.invalidateQueries({ queryKey: [nameOf(document)] });
  };
  const tell = (next: News) => {
    setNews(next);
    refresh();
  };
  const acts = useTicketActs(tell);
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const tickets = answer.data.queue.edges.map((edge) => edge.node);
  const called = tickets.filter(({ state }) => state === 'CALLED');
  const waiting = tickets.filter(({ state }) => state === 'WAITING');
  return (
    <>
      {operator && <CounterPanel acts={acts} waiting={waiting.length} />}
      <TicketNews news={news} />
      <div className="corporation-grid">
        <Panel title={t.corporation.atCounters(called.length)} note={limits && t.corporation.serviceNote(limits.counterServiceMinutes)}>
          {called.length === 0 && <p className="quiet">{t.corporation.nobodyServed}</p>}
          <ol className="tickets">
            {called.map((ticket) => (
              <TicketCard key={ticket.id} ticket={ticket}>
                {operator && (
                  <>
                    {!ticket.application && (
                      <Link className="button button-default button-small" to={`/applications/new?ticket=${encodeURIComponent(ticket.id)}`}>
                        {t.corporation.file}
                        <span className="visually-hidden">: {t.corporation.ticket(ticket.number)}</span>
                      </Link>
                    )}
                    <button type="button" className="button button-small" disabled={acts.busy} onClick={() => acts.finish(ticket)}>
                      {t.corporation.finish}
                      <span className="visually-hidden">: {t.corporation.ticket(ticket.number)}</span>
                    </button>
                    <button type="button" className="button button-small" disabled={acts.busy} onClick={() => setLeaving(ticket)}>
                      {t.corporation.left}
                      <span className="visually-hidden">: {t.corporation.ticket(ticket.number)}</span>
                    </button>
                  </>
                )}
              </TicketCard>
            ))}
          </ol>
        </Panel>
        <Panel title={t.corporation.waiting(waiting.length)} note={limits && t.corporation.waitNote(limits.queueWaitMinutes)}>
          {waiting.length === 0 && <Empty>{t.corporation.nobodyWaits}</Empty>}
          <ol className="tickets">
            {waiting.map((ticket) => (
              <TicketCard key={ticket.id} ticket={ticket}>
                {operator && (
                  <button type="button" className="button button-small" disabled={acts.busy} onClick={() => setLeaving(ticket)}>
                    {t.corporation.left}
                    <span className="visually-hidden">: {t.corporation.ticket(ticket.number)}</span>
                  </button>
                )}
              </TicketCard>
            ))}
          </ol>
        </Panel>
      </div>
      {leaving && (
        <AbandonDialog
          ticket={leaving}
          abandon={acts.abandon}
          onClose={() => {
            setLeaving(null);
            refresh();
          }}
        />
      )}
    </>
  );
}
