import { Link } from 'react-router';
import { ChangeMovesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';

const shownAtOnce = 10;

/** The due dates that a change moves, or moved: counts of the country, and the viewer's own cases. */
export function Moves({ id }: { id: string }) {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const answer = useDocument(ChangeMovesDocument, { id, first: shownAtOnce });
  const node = answer.data?.node;
  if (answer.isPending) return <Skeleton lines={3} />;
  if (answer.isError && !node) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!node || !('impact' in node) || !node.impact) return <p className="quiet">{t.calendar.movesNothing}</p>;
  const { impact, dueMoves } = node;
  return (
    <div className="change-moves">
      <p role="status">{impact.moves === 0 ? t.calendar.movesNothing : t.calendar.movesWords(impact.moves, impact.overdue)}</p>
      {dueMoves.edges.length > 0 && (
        <ScrollBox label={t.calendar.moves} boxed>
          <table className="calendar-table stacked">
            <caption className="visually-hidden">{t.calendar.moves}</caption>
            <thead>
              <tr>
                <th scope="col">{t.cases.number}</th>
                <th scope="col">{t.calendar.term}</th>
                <th scope="col">{t.calendar.was}</th>
                <th scope="col">{t.calendar.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {dueMoves.edges.map(({ node: move }) => (
                <tr key={`${move.applicationId}${move.kind}`}>
                  <th scope="row">{viewer.role === 'PLATFORM_ADMIN' ? move.number : <Link to={`/applications/${encodeURIComponent(move.applicationId)}`}>{move.number}</Link>}</th>
                  <td>{t.names.clock[move.kind]}</td>
                  <td className="nowrap" data-label={t.calendar.was}>{f.date.short(move.from)}</td>
                  <td className="nowrap" data-label={t.calendar.becomes}>
                    {f.date.short(move.to)}
                    {move.overdue && <span className="cell-second">{t.common.overdue}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {dueMoves.pageInfo.hasNextPage && <p className="quiet">{t.calendar.firstMoves(shownAtOnce)}</p>}
    </div>
  );
}
