import type { Part } from './tiles';

// Order of the table in the URL: `?sort=open` for the most first, `?sort=-open`
// for the least first. Without it, from the worst share on time.
export const columns = ['name', 'share', 'received', 'issued', 'open', 'overdue'] as const;

export type Column = (typeof columns)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

/** Names begin with А, shares with the worst, counts with the most. */
const naturallyDescending: Record<Column, boolean> = {
  name: false,
  share: false,
  received: true,
  issued: true,
  open: true,
  overdue: true,
};

export const defaultOrder: Order = { column: 'share', descending: false };

export function readOrder(text: string | null): Order {
  const column = columns.find((name) => name === text?.replace(/^-/, ''));
  if (!column) return defaultOrder;
  return { column, descending: naturallyDescending[column] !== text?.startsWith('-') };
}

export function writeOrder({ column, descending }: Order): string | null {
  const text = (naturallyDescending[column] === descending ? '' : '-') + column;
  return text === defaultOrder.column ? null : text;
}

/** The order after a press on a column's head: its natural one first, then the reverse. */
export function nextOrder(order: Order, column: Column): Order {
  return { column, descending: order.column === column ? !order.descending : naturallyDescending[column] };
}

/** Below this many finished cases a share says little: it is shown in grey and never ranked. */
export const fewCases = 10;

export function completedOf(part: Part): number {
  return (part.figures?.completedOnTime ?? 0) + (part.figures?.completedLate ?? 0);
}

/** The share that a row is ranked by; null where too few cases were finished. */
export function rankedShare(part: Part): number | null {
  return completedOf(part) < fewCases ? null : (part.figures?.onTimeShare ?? null);
}

function overdueOf(part: Part): number {
  return part.figures?.openOverdue ?? 0;
}

type Compare = (a: Part, b: Part) => number;

export function sortParts(parts: readonly Part[], order: Order, compareNames: (a: string, b: string) => number): Part[] {
  const byName: Compare = (a, b) => compareNames(a.node.name, b.node.name);
  const turn = order.descending ? -1 : 1;
  const compare: Record<Column, Compare> = {
    name: (a, b) => turn * byName(a, b),
    share: (a, b) => compareShares(rankedShare(a), rankedShare(b), turn) || overdueOf(b) - overdueOf(a),
    received: (a, b) => turn * ((a.figures?.received ?? 0) - (b.figures?.received ?? 0)),
    issued: (a, b) => turn * ((a.figures?.issued ?? 0) - (b.figures?.issued ?? 0)),
    open: (a, b) => turn * ((a.figures?.open ?? 0) - (b.figures?.open ?? 0)),
    overdue: (a, b) => turn * (overdueOf(a) - overdueOf(b)),
  };
  return [...parts].sort((a, b) => compare[order.column](a, b) || byName(a, b));
}

/** Rows without a rank stand last, whichever way the rest is turned. */
function compareShares(a: number | null, b: number | null, turn: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return turn * (a - b);
}
