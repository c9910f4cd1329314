import { BranchFiguresDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';

const refreshMs = 30_000;

/** The day so far in one line; silent until it is known, for the queue is what the page is for. */
export function TodayFigures({ branchId, day }: { branchId: string; day: string }) {
  const { t, f } = useI18n();
  const answer = useDocument(BranchFiguresDocument, { id: branchId, period: { from: day, to: day } }, { refetchInterval: refreshMs });
  const node = answer.data?.node;
  if (node?.__typename !== 'Branch') return <p className="today-line"> </p>;
  const { taken, served, left, waitsInTimeShare, servicesInTimeShare } = node.counter.times;
  return (
    <p className="today-line">
      {[
        t.corporation.takenToday(taken),
        t.corporation.servedToday(served),
        t.corporation.leftToday(left),
        waitsInTimeShare != null && t.corporation.waitShare(f.number.share(waitsInTimeShare)),
        servicesInTimeShare != null && t.corporation.serviceShare(f.number.share(servicesInTimeShare)),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
