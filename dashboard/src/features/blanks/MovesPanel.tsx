import { useSearchParams } from 'react-router';
import { BlankMovesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { bookQuery, type BookFilter } from './bookFilter';
import { rangeText } from './ranges';

const pageSize = 50;

interface Props {
  filter: BookFilter;
  /** The book is that of several schools, so each line names its own. */
  ofSchools: boolean;
}

/** The lines behind a balance, the newest day first. */
export function MovesPanel({ filter, ofSchools }: Props) {
  const { t, f } = useI18n();
  const [params] = useSearchParams();
  const place = readPlace(params);
  const answer = useDocument(
    BlankMovesDocument,
    { filter: bookQuery(filter), moves: filter.move && [filter.move], series: filter.series || null, first: pageSize, after: place.after },
    { keepPrevious: true },
  );
  const list = answer.data?.blankMoves;
  if (answer.isPending) return <Skeleton lines={10} />;
  if (!list) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  return (
    <Panel title={t.blanks.movesTitle} className={answer.isPlaceholderData ? 'dimmed' : ''}>
      {list.edges.length === 0 && <Empty>{t.blanks.noMoves}</Empty>}
      {list.edges.length > 0 && (
        <ScrollBox label={t.blanks.movesTitle}>
          <table className="stacked">
            <caption className="visually-hidden">{t.blanks.movesTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{t.fields.date}</th>
                <th scope="col">{t.blanks.move}</th>
                <th scope="col">{t.fields.blank}</th>
                <th scope="col">{t.fields.documentKind}</th>
                {ofSchools && <th scope="col">{t.cases.school}</th>}
                <th scope="col">{t.blanks.basis}</th>
              </tr>
            </thead>
            <tbody>
              {list.edges.map(({ cursor, node: m }) => (
                <tr key={cursor}>
                  <td className="nowrap">{f.date.short(m.on)}</td>
                  <td>{m.moveText}</td>
                  <th scope="row" className="nowrap">{rangeText(m.series, m.number, m.number)}</th>
                  <td>
                    {t.names.documentKindShort[m.documentKind]} {t.names.honours[m.honours]}
                  </td>
                  {ofSchools && <td>{m.school?.name ?? t.blanks.otherSchool}</td>}
                  <td>{[m.reason, m.basis].filter(Boolean).join(' · ') || t.common.dash}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <NextPager params={params} page={place.page} info={list.pageInfo} />
    </Panel>
  );
}
