import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { OldRegisterDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import { Pager } from '@/ui/Pager';
import { pageArguments, readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { OldRegisterTable } from './OldRegisterTable';

const pageSize = 50;

/** How many years back the list of years goes. */
const yearsBack = 40;

/** Lines from before the school worked here. What is looked for may be a name or an IIN, so it is kept out of the address. */
export default function OldRegisterView() {
  const { t } = useI18n();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  const territory = params.get('territory');
  const year = /^\d{4}$/.test(params.get('year') ?? '') ? Number(params.get('year')) : null;
  const place = readPlace(params);
  const answer = useDocument(
    OldRegisterDocument,
    { filter: { territoryId: territory, year }, find: find || null, ...pageArguments(place, pageSize) },
    { keepPrevious: true },
  );
  const list = answer.data?.importedDuplicates;
  const thisYear = Number(today().slice(0, 4));
  const apply = (chosen: number | null) => {
    const next = new URLSearchParams();
    if (territory) next.set('territory', territory);
    if (chosen) next.set('year', String(chosen));
    setParams(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFind(typed.trim());
    apply(year); // the first page
  };
  return (
    <>
      <p className="panel-note no-print">{t.blanks.oldWords}</p>
      <div className="filters no-print">
        <FilterSelect
          id="year"
          label={t.blanks.year}
          value={year === null ? 'all' : String(year)}
          options={[['all', t.blanks.allYears], ...Array.from({ length: yearsBack + 1 }, (_, back) => [String(thisYear - back), String(thisYear - back)] as const)]}
          onChange={(value) => apply(value === 'all' ? null : Number(value))}
        />
        <form className="sheet-search" role="search" aria-label={t.blanks.oldFind} onSubmit={submit}>
          <TextField id="find-old" label={t.blanks.oldFind} value={typed} onChange={setTyped} autoComplete="off" className="filter" />
          <button type="submit" className="button">
            {t.shell.find}
          </button>
        </form>
      </div>
      <p className="list-count" role="status">
        {list ? t.blanks.lines(list.totalCount) : ' '}
      </p>
      {answer.isPending && <Skeleton lines={14} tall />}
      {answer.isError && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list?.edges.length === 0 && <Empty>{find || year ? t.blanks.noLines : t.blanks.noOldLines}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <OldRegisterTable rows={list.edges.map((edge) => edge.node)} ofSchools={viewer.territory?.kind !== 'SCHOOL'} />
          <Pager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
    </>
  );
}
