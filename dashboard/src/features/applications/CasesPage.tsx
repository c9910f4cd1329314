import { useSearchParams } from 'react-router';
import { CasesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { Pager } from '@/ui/Pager';
import { pageArguments, readPlace } from '@/ui/paging';
import { PrintButton } from '@/ui/PrintButton';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { isFiltered, noFilter, readFilter, toApi, writeFilter, type CaseFilter } from './caseFilter';
import { CasesTable } from './CasesTable';
import { Filters } from './Filters';
import './applications.css';

const pageSize = 50;

/** The cases behind every figure: one list, its filter in the URL. */
export default function CasesPage() {
  const { t, f } = useI18n();
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const place = readPlace(params);
  const answer = useDocument(CasesDocument, { ...toApi(filter), ...pageArguments(place, pageSize) }, { keepPrevious: true });
  const list = answer.data?.applications;
  const apply = (next: CaseFilter) => setParams(writeFilter(next));
  const clear = (
    <button type="button" className="button" onClick={() => apply(noFilter)}>
      {t.cases.clear}
    </button>
  );
  return (
    <div className="cases">
      <PageHead title={t.cases.title} tabTitle={t.cases.tabTitle(place.page)}>
        <PrintButton />
      </PageHead>
      <Filters filter={filter} onChange={apply} />
      <div className="list-line">
        <p className="list-count" role="status">
          {list ? t.cases.found(list.totalCount) : ' '}
        </p>
        {filter.handedIn && <p className="quiet">{t.cases.handedInBetween(f.date.span(filter.handedIn.from, filter.handedIn.to))}</p>}
        {isFiltered(filter) && <p className="no-print">{clear}</p>}
      </div>
      {answer.isPending && <Skeleton lines={14} tall />}
      {answer.isError && !list && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list && list.edges.length === 0 && <Empty action={isFiltered(filter) && clear}>{isFiltered(filter) ? t.cases.noneFiltered : t.cases.none}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <CasesTable rows={list.edges.map((edge) => edge.node)} />
          <Pager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
    </div>
  );
}
