import { useSearchParams } from 'react-router';
import { BlankStockDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { BalancePanel } from './BalancePanel';
import { bookQuery, readBook } from './bookFilter';
import { BookFilters } from './BookFilters';
import { MovesPanel } from './MovesPanel';
import { PartsPanel } from './PartsPanel';

/** The book of a territory over some days: its balance, the books below it, and the lines behind. */
export default function StockView() {
  const [params] = useSearchParams();
  const filter = readBook(params);
  const answer = useDocument(BlankStockDocument, { filter: bookQuery(filter) }, { keepPrevious: true });
  const balance = answer.data?.blankBalance;
  return (
    <>
      <BookFilters filter={filter} />
      {answer.isPending && <Skeleton lines={6} />}
      {answer.isError && !balance && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {balance && (
        <div className={answer.isPlaceholderData ? 'column dimmed' : 'blanks-panels'} aria-busy={answer.isPlaceholderData}>
          <BalancePanel balance={balance} />
          {balance.territory.kind !== 'SCHOOL' && <PartsPanel filter={filter} />}
          <MovesPanel filter={filter} ofSchools={balance.territory.kind !== 'SCHOOL'} />
        </div>
      )}
    </>
  );
}
