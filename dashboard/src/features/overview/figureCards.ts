import type { Formats } from '@/format';
import type { Span } from '@/format/period';
import type { KeyFiguresFragment } from '@/gql/generated/graphql';
import type { Catalog } from '@/i18n/catalog';
import { casesPath } from './paths';

/** A change against the period before, and whether it is for the better. */
export interface Change {
  direction: 'up' | 'down' | 'same';
  judgement: 'better' | 'worse' | 'neutral';
  amount: string;
}

export interface Card {
  key: 'overdue' | 'open' | 'received' | 'onTime' | 'notAccepted' | 'median';
  label: string;
  figure: string;
  /** What the figure counts, where its label does not say it. */
  unit?: string;
  /** A second figure of the same kind, such as the 90th percentile beside the median. */
  aside: string | null;
  change: Change | null;
  /** The list of the cases behind the figure, where there is exactly one. */
  to: string | null;
}

type Better = 'more' | 'less' | null;

/** The change from before to now; null where one of them is missing. */
export function change(now: number | null, before: number | null, better: Better, write: (n: number) => string): Change | null {
  if (now === null || before === null) return null;
  const amount = write(Math.abs(now - before));
  // What prints as no difference is none.
  if (amount === write(0)) return { direction: 'same', judgement: 'neutral', amount };
  const direction = now > before ? 'up' : 'down';
  if (!better) return { direction, judgement: 'neutral', amount };
  return { direction, judgement: (direction === 'up') === (better === 'more') ? 'better' : 'worse', amount };
}

/** Share of applications that were not accepted; null where none were received. */
export function notAcceptedShare(figures: Pick<KeyFiguresFragment, 'notAccepted' | 'received'>): number | null {
  return figures.received > 0 ? figures.notAccepted / figures.received : null;
}

interface Input {
  territoryId: string;
  now: KeyFiguresFragment;
  before: KeyFiguresFragment;
  span: Span;
  /** Stocks are as of now: only then their cases can be listed. */
  endsToday: boolean;
}

const inWork = 'ACCEPTED,IN_PREPARATION,NOTICE_GIVEN';

export function figureCards(t: Catalog, f: Formats, { territoryId, now, before, span, endsToday }: Input): Card[] {
  const { count, decimal, share, points } = f.number;
  const orNone = <N>(value: N | null, write: (value: N) => string) => (value === null ? t.common.noData : write(value));
  const inPoints = (n: number) => t.overview.points(points(n));
  const refusedNow = notAcceptedShare(now);
  const median = now.medianWorkingDays ?? null;
  const list = (filter: Record<string, string>, days?: Span) => casesPath(territoryId, filter, days);
  return [
    {
      key: 'overdue',
      label: t.overview.openOverdue,
      figure: count(now.openOverdue),
      aside: null,
      change: change(now.openOverdue, before.openOverdue, 'less', count),
      to: endsToday ? list({ show: 'overdue' }) : null,
    },
    {
      key: 'open',
      label: t.overview.open,
      figure: count(now.open),
      aside: null,
      change: change(now.open, before.open, null, count),
      to: endsToday ? list({ status: inWork }) : null,
    },
    {
      key: 'received',
      label: t.overview.received,
      figure: count(now.received),
      aside: t.overview.issuedAside(count(now.issued)),
      change: change(now.received, before.received, null, count),
      to: list({}, span),
    },
    {
      key: 'onTime',
      label: t.overview.onTime,
      figure: orNone(now.onTimeShare ?? null, share),
      aside: t.overview.ofCompleted(now.completedOnTime + now.completedLate),
      change: change(now.onTimeShare ?? null, before.onTimeShare ?? null, 'more', inPoints),
      to: null,
    },
    {
      key: 'notAccepted',
      label: t.overview.notAccepted,
      figure: count(now.notAccepted),
      aside: refusedNow === null ? null : t.overview.ofReceived(share(refusedNow)),
      change: change(refusedNow, notAcceptedShare(before), 'less', inPoints),
      to: list({ status: 'NOT_ACCEPTED' }, span),
    },
    {
      key: 'median',
      label: t.overview.median,
      figure: orNone(median, decimal),
      unit: median === null ? undefined : t.overview.workingDaysUnit(median),
      aside: now.p90WorkingDays == null ? null : t.overview.p90(decimal(now.p90WorkingDays)),
      change: change(median, before.medianWorkingDays ?? null, 'less', decimal),
      to: null,
    },
  ];
}
