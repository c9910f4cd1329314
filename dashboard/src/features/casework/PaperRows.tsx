import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PagePartsFragment, QueueCaseFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Pager } from '@/ui/Pager';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { ActDialog, type Done } from './ActDialog';
import type { Act } from './acts';
import type { PaperList } from './paperLists';
import { PaperRow, type PaperClock } from './PaperRow';
import { useRowKeys } from './useRowKeys';

interface Row {
  application: QueueCaseFragment;
  clock: PaperClock | null;
}

interface Props {
  list: PaperList;
  page: number;
  answer: { isPending: boolean; isPlaceholderData: boolean; error: unknown; refetch: () => unknown };
  rows: readonly Row[] | undefined;
  info: PagePartsFragment | undefined;
  onDone: (done: Done) => void;
  onChanged: () => void;
}

/** A list of papers; its acts are done without leaving it. */
export function PaperRows({ list, page, answer, rows, info, onDone, onChanged }: Props) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [open, setOpen] = useState<{ act: Act; application: QueueCaseFragment } | null>(null);
  const ref = useRef<HTMLOListElement>(null);
  useRowKeys(ref, rows?.length ?? 0, (index) => {
    const row = rows?.[index];
    if (row) void navigate(`/applications/${encodeURIComponent(row.application.id)}`);
  });
  if (answer.isPending) return <Skeleton lines={10} tall />;
  if (!rows || !info) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  return (
    <section className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData} aria-label={t.corporation.papers[list]}>
      {rows.length === 0 && <Empty>{t.corporation.noPapers[list]}</Empty>}
      <ol className="rows" ref={ref}>
        {rows.map(({ application, clock }) => (
          <PaperRow key={clock?.id ?? application.id} application={application} clock={clock} onAct={(act) => setOpen({ act, application })} />
        ))}
      </ol>
      <Pager params={params} page={page} info={info} />
      {open && (
        <ActDialog
          act={open.act}
          application={open.application}
          onClose={() => {
            setOpen(null);
            onChanged();
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
