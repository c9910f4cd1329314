import { VisitByNumberDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';

/** Whether the number is of a home visit: ВД-2026-000001. */
export function ofVisit(number: string): boolean {
  return number.toUpperCase().startsWith('ВД');
}

/** How a home visit stands, told by the number that the caller was given. Whom it is to is not said. */
export function VisitStanding({ number }: { number: string }) {
  const { t, f } = useI18n();
  const answer = useDocument(VisitByNumberDocument, { number: number.toUpperCase() });
  if (answer.isPending) return <Skeleton lines={4} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const visit = answer.data.homeVisit;
  if (!visit) return <Empty>{t.visits.noSuch}</Empty>;
  const cause = visit.cancelCause && t.visits.causes[visit.cancelCause];
  return (
    <Panel title={visit.number}>
      <Facts
        facts={known([
          [t.visits.state, [t.visits.states[visit.state], cause].filter(Boolean).join(': ')],
          [t.visits.agreed, f.date.moment(visit.agreedAt)],
          [t.visits.ended, visit.endedAt && f.date.moment(visit.endedAt)],
          [t.visits.branch, visit.branch?.name],
        ])}
      />
    </Panel>
  );
}
