import { useSearchParams } from 'react-router';
import { TicketQueueDocument, type TicketRowFragment, type TicketState } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { TicketRow } from './TicketRow';

interface Props {
  branchId: string;
  day: string;
  /** Only tickets that stand so; null for all. */
  states: readonly TicketState[] | null;
  empty: string;
  /** Read anew while the day runs. */
  refresh?: boolean;
}

const pageSize = 50;
const pollMs = 15_000;

/** Tickets of a day as a table: how long each waited and was served. */
export function DayTickets({ branchId, day, states, empty, refresh = false }: Props) {
  const { t } = useI18n();
  const [params] = useSearchParams();
  const place = readPlace(params);
  const answer = useDocument(
    TicketQueueDocument,
    { branchId, day, states: states && [...states], first: pageSize, after: place.after },
    { keepPrevious: true, refetchInterval: refresh ? pollMs : false },
  );
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const rows: TicketRowFragment[] = answer.data.queue.edges.map((edge) => edge.node);
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
      <ScrollBox label={t.corporation.ticketsLabel} boxed>
        <table className="stacked">
          <caption className="visually-hidden">{t.corporation.ticketsLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.corporation.ticketWord}</th>
              <th scope="col">{t.corporation.takenAt}</th>
              <th scope="col" className="number">{t.corporation.waited}</th>
              <th scope="col">{t.corporation.counter}</th>
              <th scope="col" className="number">{t.corporation.served}</th>
              <th scope="col">{t.corporation.outcome}</th>
              <th scope="col">{t.cases.number}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((ticket) => (
              <TicketRow key={ticket.id} ticket={ticket} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <NextPager params={params} page={place.page} info={answer.data.queue.pageInfo} />
    </div>
  );
}
