import { useSearchParams } from 'react-router';
import { StockCountsDocument, type CountRowFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Facts } from '@/ui/Facts';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { BlankTag } from './BlankTag';
import { rangeText } from './ranges';

const pageSize = 20;

/** Acts of physical counts, newest first, each with what the safe and the book did not agree about. */
export default function CountsView() {
  const { t } = useI18n();
  const [params] = useSearchParams();
  const place = readPlace(params);
  const answer = useDocument(StockCountsDocument, { territoryId: params.get('territory'), first: pageSize, after: place.after }, { keepPrevious: true });
  const list = answer.data?.stockCounts;
  if (answer.isPending) return <Skeleton lines={8} tall />;
  if (!list) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (list.edges.length === 0) return <Empty>{t.blanks.noCounts}</Empty>;
  return (
    <div className={answer.isPlaceholderData ? 'column dimmed' : 'blanks-panels'} aria-busy={answer.isPlaceholderData}>
      {list.edges.map(({ node }) => (
        <Count key={node.id} count={node} />
      ))}
      <NextPager params={params} page={place.page} info={list.pageInfo} />
    </div>
  );
}

function Count({ count: c }: { count: CountRowFragment }) {
  const { t, f } = useI18n();
  const agrees = c.missing === 0 && c.surplus === 0;
  return (
    <Panel
      title={t.blanks.actOf(c.actNumber, f.date.short(c.countedOn))}
      note={[c.school?.name, c.members].filter(Boolean).join(' · ')}
      tools={
        <Tag tone={agrees ? 'success' : 'danger'} glyph={agrees ? 'check' : 'square'}>
          {agrees ? t.blanks.agrees : t.blanks.differs}
        </Tag>
      }
    >
      <Facts
        facts={[
          [t.blanks.expected, f.number.count(c.expected)],
          [t.blanks.foundCount, f.number.count(c.found)],
          [t.blanks.missing, f.number.count(c.missing)],
          [t.blanks.surplus, f.number.count(c.surplus)],
        ]}
      />
      {c.differences.length > 0 && (
        <ul className="differences">
          {c.differences.map((d) => (
            <li key={d.kind + d.series + d.first}>
              {t.blanks.difference[d.kind]}: {rangeText(d.series, d.first, d.last)} ({t.blanks.sheets(d.sheets)}){' '}
              {d.kind === 'SURPLUS' && (d.state ? <BlankTag state={d.state} /> : <span className="quiet">{t.blanks.nowhere}</span>)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
