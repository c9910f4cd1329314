import { Link, useSearchParams } from 'react-router';
import { ShareBar } from '@/charts/ShareBar';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import { SortHead } from './SortHead';
import { casesPath, periodSearch, territoryPath } from './paths';
import { completedOf, fewCases, nextOrder, readOrder, sortParts, writeOrder, type Column } from './partsOrder';
import type { Part } from './tiles';

interface Props {
  rows: readonly Part[];
  /** What a row is: a district, a school. */
  name: string;
  /** Room for the columns of the flows. */
  wide: boolean;
}

export function PartsTable({ rows, name, wide }: Props) {
  const { t, f } = useI18n();
  const [params, setParams] = useSearchParams();
  const order = readOrder(params.get('sort'));
  const sorted = sortParts(rows, order, f.compare);
  const sort = (column: Column) => {
    const next = new URLSearchParams(params);
    const text = writeOrder(nextOrder(order, column));
    if (text) next.set('sort', text);
    else next.delete('sort');
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const head = { order, onSort: sort };
  return (
    <ScrollBox label={t.overview.tableLabel(name)}>
      <table className="parts-table">
        <caption className="visually-hidden">{t.overview.tableLabel(name)}</caption>
        <thead>
          <tr>
            <SortHead column="name" {...head}>
              {name}
            </SortHead>
            <SortHead column="share" {...head}>
              {t.overview.onTime} <span className="head-note">{t.overview.target}</span>
            </SortHead>
            {wide && <SortHead column="received" numeric {...head}>{t.overview.received}</SortHead>}
            {wide && <SortHead column="issued" numeric {...head}>{t.overview.issued}</SortHead>}
            <SortHead column="open" numeric {...head}>{t.overview.open}</SortHead>
            <SortHead column="overdue" numeric {...head}>{t.overview.openOverdue}</SortHead>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.node.id} part={row} wide={wide} search={periodSearch(params)} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ part, wide, search }: { part: Part; wide: boolean; search: string }) {
  const { t, f } = useI18n();
  const { node, figures } = part;
  const overdue = figures?.openOverdue ?? 0;
  return (
    <tr>
      <th scope="row">
        <Link to={territoryPath(node.id, search)}>{node.name}</Link>
      </th>
      <td>
        <Share part={part} />
      </td>
      {wide && <td className="number">{f.number.count(figures?.received ?? 0)}</td>}
      {wide && <td className="number">{f.number.count(figures?.issued ?? 0)}</td>}
      <td className="number">{f.number.count(figures?.open ?? 0)}</td>
      <td className="number">
        {overdue > 0 ? (
          <Link to={casesPath(node.id, { show: 'overdue' })} aria-label={t.overview.overdueOf(node.name, overdue)}>
            {f.number.count(overdue)}
          </Link>
        ) : (
          f.number.count(0)
        )}
      </td>
    </tr>
  );
}

function Share({ part }: { part: Part }) {
  const { t, f } = useI18n();
  const share = part.figures?.onTimeShare ?? null;
  const completed = completedOf(part);
  if (share === null) return <span className="quiet">{t.overview.nothingCompleted}</span>;
  const few = completed < fewCases;
  return (
    <div className={few ? 'share quiet' : 'share'}>
      <ShareBar share={share} faint={few} />
      <span className="number">{f.number.share(share)}</span>
      {few && <span className="share-few">{t.overview.fewCases(completed)}</span>}
    </div>
  );
}
