import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { PortalMessagesDocument } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { NextPager } from '@/ui/NextPager';
import { Notice } from '@/ui/Notice';
import { readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { FilterSelect } from '@/ui/FilterSelect';
import { DecisionDialog, type Deciding } from './DecisionDialog';
import { MessagePanel } from './MessagePanel';
import { messageStates, readShown, readsMessages, settles, type Shown } from './messages';

const pageSize = 20;
const refreshMs = 30_000;

/** What came through the portal: what stands in quarantine and why, and the decision about it. */
export default function MessagesView() {
  const { t } = useI18n();
  const viewer = useViewer();
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const shown = readShown(params.get('state'));
  const place = readPlace(params);
  const answer = useDocument(
    PortalMessagesDocument,
    { state: shown === 'ALL' ? null : shown, first: pageSize, after: place.after },
    { keepPrevious: true, refetchInterval: refreshMs, enabled: readsMessages(viewer.role) },
  );
  if (!readsMessages(viewer.role)) return <Navigate to="/portal/outages" replace />;
  const list = answer.data?.portalMessages;
  const nameOfState = (state: Shown) => (state === 'ALL' ? t.portal.all : t.portal.states[state]);
  return (
    <>
      {done && <Notice tone="success" title={done} announce />}
      <div className="filters no-print">
        <FilterSelect
          id="state"
          label={t.portal.statesLabel}
          value={shown}
          options={[...messageStates, 'ALL' as const].map((state) => [state, nameOfState(state)] as const)}
          onChange={(state) => setParams(state === 'QUARANTINED' ? {} : { state })}
        />
      </div>
      {answer.isPending && <Skeleton lines={8} tall />}
      {answer.isError && !list && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list?.edges.length === 0 && <Empty>{shown === 'QUARANTINED' ? t.portal.noneQuarantined : t.portal.none}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'column dimmed' : 'column'} aria-busy={answer.isPlaceholderData}>
          {list.edges.map(({ node }) => (
            <MessagePanel key={node.id} message={node} onDecide={settles(viewer.role) ? setDeciding : null} />
          ))}
          <NextPager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
      {deciding && (
        <DecisionDialog
          {...deciding}
          onClose={() => setDeciding(null)}
          onDone={(words) => {
            setDeciding(null);
            setDone(words);
            void queries.invalidateQueries({ queryKey: [nameOf(PortalMessagesDocument)] });
          }}
        />
      )}
    </>
  );
}
