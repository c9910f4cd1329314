import { useSearchParams } from 'react-router';
import { BlankSheetsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { BlankTag } from './BlankTag';
import { blankStates, documentKinds, readBook, writeBook, type BookFilter } from './bookFilter';
import { SheetSearch } from './SheetSearch';
import { rangeText } from './ranges';

const pageSize = 50;

/** Sheets by series and number: where each is, and by which paper it came. */
export default function SheetsView() {
  const { t, f } = useI18n();
  const [params, setParams] = useSearchParams();
  const filter = readBook(params);
  const place = readPlace(params);
  const apply = (change: Partial<BookFilter>) => setParams(writeBook({ ...filter, ...change }));
  const answer = useDocument(
    BlankSheetsDocument,
    {
      filter: {
        territoryId: filter.territory,
        states: filter.state && [filter.state],
        documentKind: filter.kind,
        series: filter.series || null,
        from: filter.number || null,
        to: filter.number || null,
      },
      first: pageSize,
      after: place.after,
    },
    { keepPrevious: true },
  );
  const list = answer.data?.blanks;
  return (
    <>
      <div className="filters no-print">
        <SheetSearch key={filter.series + filter.number} series={filter.series} number={filter.number} onSearch={apply} />
        <FilterSelect
          id="state"
          label={t.blanks.state}
          value={filter.state ?? ''}
          options={[['', t.blanks.any], ...blankStates.map((state) => [state, t.blanks.states[state]] as const)]}
          onChange={(value) => apply({ state: blankStates.find((state) => state === value) ?? null })}
        />
        <FilterSelect
          id="kind"
          label={t.fields.documentKind}
          value={filter.kind ?? ''}
          options={[['', t.blanks.any], ...documentKinds.map((kind) => [kind, t.names.documentKind[kind]] as const)]}
          onChange={(value) => apply({ kind: documentKinds.find((kind) => kind === value) ?? null })}
        />
      </div>
      {answer.isPending && <Skeleton lines={12} tall />}
      {answer.isError && !list && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list?.edges.length === 0 && <Empty>{t.blanks.noSheets}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <ScrollBox label={t.blanks.views.sheets} boxed>
            <table className="stacked">
              <caption className="visually-hidden">{t.blanks.views.sheets}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.fields.blank}</th>
                  <th scope="col">{t.blanks.state}</th>
                  <th scope="col">{t.fields.documentKind}</th>
                  <th scope="col">{t.cases.school}</th>
                  <th scope="col">{t.blanks.receivedOn}</th>
                  <th scope="col">{t.blanks.basis}</th>
                </tr>
              </thead>
              <tbody>
                {list.edges.map(({ node: sheet }) => (
                  <tr key={sheet.id}>
                    <th scope="row" className="nowrap">{rangeText(sheet.series, sheet.number, sheet.number)}</th>
                    <td>
                      <BlankTag state={sheet.state} />
                    </td>
                    <td>
                      {t.names.documentKindShort[sheet.documentKind]} {t.names.honours[sheet.honours]}
                    </td>
                    <td>{sheet.school?.name ?? t.blanks.otherSchool}</td>
                    <td data-label={t.blanks.receivedOn} className="nowrap">{f.date.short(sheet.receivedOn)}</td>
                    <td>{[sheet.spoiledReason, sheet.basis].filter(Boolean).join(' · ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <NextPager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
    </>
  );
}
