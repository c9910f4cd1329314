import { useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { HomeVisitsDocument, type HomeVisitState, type VisitRowFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import { NextPager } from '@/ui/NextPager';
import { pageParams, readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { VisitDialog, type VisitEnd } from './VisitDialog';
import { VisitTable } from './VisitTable';

// Which visits are shown; the state is in the URL, and those to come are first.
const shownStates = ['ORDERED', 'VISITED', 'CANCELLED', 'ALL'] as const satisfies (HomeVisitState | 'ALL')[];
const readState = (text: string | null) => shownStates.find((state) => state === text) ?? 'ORDERED';

/** An end that somebody began to enter, of the visit as she saw it. */
interface Begun {
  end: VisitEnd;
  visit: VisitRowFragment;
}

/** The home visits of the branch, the next first: whom, where, and what became of it. */
export default function VisitsView() {
  const { t } = useI18n();
  const operator = useViewer().role === 'CORPORATION_OPERATOR';
  const branchId = useOutletContext<string>();
  const [params, setParams] = useSearchParams();
  const [begun, setBegun] = useState<Begun | null>(null);
  const place = readPlace(params);
  const shown = readState(params.get('state'));
  const answer = useDocument(HomeVisitsDocument, { branchId, states: shown === 'ALL' ? null : [shown], first: 50, after: place.after }, { keepPrevious: true });
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const rows = answer.data.homeVisits.edges.map((edge) => edge.node);
  return (
    <>
      <div className="filters no-print">
        <FilterSelect
          id="state"
          label={t.visits.state}
          value={shown}
          options={shownStates.map((state) => [state, state === 'ALL' ? t.visits.all : t.visits.states[state]] as const)}
          onChange={(state) => {
            const next = pageParams(params, null);
            next.set('state', state);
            setParams(next);
          }}
        />
      </div>
      {rows.length === 0 && <Empty>{t.visits.none}</Empty>}
      {rows.length > 0 && <VisitTable visits={rows} onEnd={operator ? (end, visit) => setBegun({ end, visit }) : null} />}
      <NextPager params={params} page={place.page} info={answer.data.homeVisits.pageInfo} />
      {begun && (
        <VisitDialog
          end={begun.end}
          visit={begun.visit}
          onClose={() => setBegun(null)}
          onDone={() => {
            setBegun(null);
            void answer.refetch();
          }}
        />
      )}
    </>
  );
}
