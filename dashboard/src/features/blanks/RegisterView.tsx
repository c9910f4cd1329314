import { useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { FilterTerritoriesDocument, RegisterDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import { Pager } from '@/ui/Pager';
import { pageArguments, readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { SchoolPicker } from '@/ui/SchoolPicker';
import { Skeleton } from '@/ui/Skeleton';
import { readRegister, registerQuery, writeRegister, type RegisterFilter } from './registerFilter';
import { RegisterPrint } from './RegisterPrint';
import { RegisterTable } from './RegisterTable';
import { SheetSearch } from './SheetSearch';

const pageSize = 50;

/** How many years back the list of years goes. */
const yearsBack = 10;

/** The registers of duplicates line by line, as the books have them. */
export default function RegisterView() {
  const { t } = useI18n();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(today().slice(0, 4));
  const filter = readRegister(params, thisYear);
  const place = readPlace(params);
  const answer = useDocument(RegisterDocument, { filter: registerQuery(filter), ...pageArguments(place, pageSize) }, { keepPrevious: true });
  const list = answer.data?.duplicates;
  const apply = (change: Partial<RegisterFilter>) => setParams(writeRegister({ ...filter, ...change }, thisYear));
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(thisYear - back));
  const ofSchools = viewer.territory?.kind !== 'SCHOOL';
  // The page's choice of a territory asks the same, so this costs no request.
  const named = useDocument(FilterTerritoriesDocument, { id: filter.territory }, { enabled: ofSchools && filter.territory !== null }).data?.chosen;
  const picked = named?.kind === 'SCHOOL' && named.id === filter.territory ? named : null;
  const school = filter.territory ?? (ofSchools ? null : (viewer.territory?.id ?? null));
  return (
    <>
      <div className="filters no-print">
        {ofSchools && <SchoolPicker chosen={picked} filter onChange={(one) => apply({ territory: one?.id ?? null })} />}
        <FilterSelect
          id="year"
          label={t.blanks.year}
          value={filter.year === null ? 'all' : String(filter.year)}
          options={[...years.map((year) => [year, year] as const), ['all', t.blanks.allYears]]}
          onChange={(value) => apply({ year: value === 'all' ? null : Number(value) })}
        />
        <FilterSelect
          id="copies"
          label={t.cases.show}
          value={filter.copies ? 'yes' : ''}
          options={[['', t.blanks.allDuplicates], ['yes', t.blanks.copiesOnly]]}
          onChange={(value) => apply({ copies: value === 'yes' })}
        />
        <SheetSearch key={filter.series + filter.number} series={filter.series} number={filter.number} onSearch={(words) => apply({ ...words, year: words.series || words.number ? null : thisYear })} />
      </div>
      <p className="list-count" role="status">
        {list ? t.blanks.lines(list.totalCount) : ' '}
      </p>
      {school && filter.year && <RegisterPrint key={`${school} ${filter.year}`} territoryId={school} year={filter.year} />}
      {answer.isPending && <Skeleton lines={14} tall />}
      {answer.isError && !list && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list?.edges.length === 0 && <Empty>{t.blanks.noLines}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <RegisterTable rows={list.edges.map((edge) => edge.node)} ofSchools={ofSchools} />
          <Pager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
    </>
  );
}
