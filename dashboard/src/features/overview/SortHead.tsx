import type { ReactNode } from 'react';
import { Glyph } from '@/ui/Glyph';
import type { Column, Order } from './partsOrder';

interface Props {
  column: Column;
  order: Order;
  onSort: (column: Column) => void;
  numeric?: boolean;
  children: ReactNode;
}

/** The head of a column that sorts the table; aria-sort says how it stands. */
export function SortHead({ column, order, onSort, numeric = false, children }: Props) {
  const sorted = order.column === column;
  return (
    <th scope="col" className={numeric ? 'number' : undefined} aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={() => onSort(column)}>
        <span>{children}</span>
        {sorted && <Glyph name={order.descending ? 'down' : 'triangle'} />}
      </button>
    </th>
  );
}
