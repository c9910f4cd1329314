import type { TrendPointFragment } from '@/gql/generated/graphql';

export interface TrendRow {
  from: string;
  to: string;
  received: number;
  issued: number;
  /** Received in the same week or month a year earlier; null where the server has no such point. */
  before: number | null;
}

/** Points of this year beside those of the year before, by their place in the row. */
export function trendRows(now: readonly TrendPointFragment[], yearBefore: readonly TrendPointFragment[]): TrendRow[] {
  return now.map((point, index) => ({
    from: point.period.from,
    to: point.period.to,
    received: point.received,
    issued: point.issued,
    before: yearBefore[index]?.received ?? null,
  }));
}

export function sumOf(rows: readonly TrendRow[], key: 'received' | 'issued'): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
