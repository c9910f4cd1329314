import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { QueueDocument, type QueueCaseFragment, type Role } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { ConnectionState } from '@/ui/ConnectionState';
import { Empty } from '@/ui/Empty';
import { Pager } from '@/ui/Pager';
import { pageArguments, type Place } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { ActDialog, type Done } from './ActDialog';
import type { Act } from './acts';
import { QueueRow } from './QueueRow';
import { tabFilter, tabOrder, type Tab } from './tabs';
import type { QueueChanges } from './useQueueChanges';
import { useRowKeys } from './useRowKeys';

interface Props {
  tab: Tab;
  place: Place;
  role: Role;
  changes: QueueChanges;
  onDone: (done: Done) => void;
}

const pageSize = 25;
const pollMs = 30_000;

export function QueueList({ tab, place, role, changes, onDone }: Props) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [open, setOpen] = useState<{ act: Act; application: QueueCaseFragment } | null>(null);
  const answer = useDocument(
    QueueDocument,
    { filter: tabFilter(tab, role), orderBy: tabOrder(tab), ...pageArguments(place, pageSize) },
    { keepPrevious: true, refetchInterval: changes.connection === 'lost' ? pollMs : false },
  );
  const rows = answer.data?.applications.edges.map((edge) => edge.node) ?? [];
  const list = useRef<HTMLOListElement>(null);
  useRowKeys(list, rows.length, (index) => {
    const row = rows[index];
    if (row) void navigate(`/applications/${encodeURIComponent(row.id)}`);
  });

  if (answer.isPending) return <Skeleton lines={10} tall />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  return (
    <section className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData} aria-label={t.queue.tabs[tab]}>
      <div className="list-line">
        <p className="list-count">{t.cases.found(answer.data.applications.totalCount)}</p>
        <p className="list-keys quiet">{t.queue.keys}</p>
        <ConnectionState connection={changes.connection} />
      </div>
      <p className="live-waiting" role="status">
        {changes.count > 0 && (
          <button type="button" className="button button-small" onClick={changes.show}>
            {t.queue.changed(changes.count)}
          </button>
        )}
      </p>
      {rows.length === 0 && <Empty>{t.queue.empty[tab]}</Empty>}
      <ol className="rows" ref={list}>
        {rows.map((application) => (
          <QueueRow key={application.id} application={application} onAct={(act) => setOpen({ act, application })} />
        ))}
      </ol>
      <Pager params={params} page={place.page} info={answer.data.applications.pageInfo} />
      {open && (
        <ActDialog
          act={open.act}
          application={open.application}
          onClose={() => {
            setOpen(null);
            // Whatever others did meanwhile is shown now that the list is free again.
            changes.show();
          }}
          onDone={(done) => {
            setOpen(null);
            onDone(done);
          }}
        />
      )}
    </section>
  );
}
