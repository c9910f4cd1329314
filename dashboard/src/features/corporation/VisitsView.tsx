import { useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { HomeVisitsDocument, type VisitRowFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { VisitDialog, type VisitEnd } from './VisitDialog';
import { VisitRow } from './VisitRow';

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
  const [params] = useSearchParams();
  const [begun, setBegun] = useState<Begun | null>(null);
  const place = readPlace(params);
  const answer = useDocument(HomeVisitsDocument, { branchId, first: 50, after: place.after }, { keepPrevious: true });
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const rows = answer.data.homeVisits.edges.map((edge) => edge.node);
  if (rows.length === 0) return <Empty>{t.visits.none}</Empty>;
  return (
    <>
      <ScrollBox label={t.visits.title} boxed>
        <table className="stacked">
          <caption className="visually-hidden">{t.visits.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.visits.agreed}</th>
              <th scope="col">{t.visits.number}</th>
              <th scope="col">{t.visits.name}</th>
              <th scope="col">{t.visits.address}</th>
              <th scope="col">{t.visits.state}</th>
              <th scope="col">{t.cases.number}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((visit) => (
              <VisitRow key={visit.id} visit={visit} onEnd={operator ? (end) => setBegun({ end, visit }) : null} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
