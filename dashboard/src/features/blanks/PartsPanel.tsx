import { useState } from 'react';
import { Link } from 'react-router';
import { BlankPartsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { bookQuery, writeBook, type BookFilter } from './bookFilter';

const pageSize = 50;

/** The books one level below, each leading to its own. */
export function PartsPanel({ filter }: { filter: BookFilter }) {
  const { t, f } = useI18n();
  const [after, setAfter] = useState<string | null>(null);
  const answer = useDocument(BlankPartsDocument, { filter: bookQuery(filter), first: pageSize, after }, { keepPrevious: true });
  const list = answer.data?.blankBalances;
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!list) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (list.edges.length === 0) return null;
  return (
    <Panel title={t.blanks.partsTitle} className={answer.isPlaceholderData ? 'dimmed' : ''}>
      <ScrollBox label={t.blanks.partsTitle}>
        <table>
          <caption className="visually-hidden">{t.blanks.partsTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.cases.territory}</th>
              <th scope="col" className="number">{t.blanks.carriedOver}</th>
              <th scope="col" className="number">{t.blanks.received}</th>
              <th scope="col" className="number">{t.blanks.transferredIn}</th>
              <th scope="col" className="number">{t.blanks.used}</th>
              <th scope="col" className="number">{t.blanks.spoiled}</th>
              <th scope="col" className="number">{t.blanks.returned}</th>
              <th scope="col" className="number">{t.blanks.transferredOut}</th>
              <th scope="col" className="number">{t.blanks.left}</th>
            </tr>
          </thead>
          <tbody>
            {list.edges.map(({ node: b }) => (
              <tr key={b.territory.id}>
                <th scope="row">
                  <Link to={`?${writeBook({ ...filter, territory: b.territory.id })}`}>{b.territory.name}</Link>
                </th>
                {[b.carriedOver, b.received, b.transferredIn, b.used, b.spoiled, b.returned, b.transferredOut, b.left].map((sheets, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the columns are these eight, in this order
                  <td key={column} className="number">{f.number.count(sheets)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="pager no-print">
        {after && (
          <button type="button" className="button button-small" onClick={() => setAfter(null)}>
            {t.common.firstPage}
          </button>
        )}
        {list.pageInfo.hasNextPage && (
          <button type="button" className="button button-small" onClick={() => setAfter(list.pageInfo.endCursor ?? null)}>
            {t.common.nextPage}
          </button>
        )}
      </p>
    </Panel>
  );
}
