import { addDays, addMonths, daysBetween, isDay, monday, type Day } from './day';

// A period of the figures. In the URL it is `?period=month`, or
// `?from=2026-09-01&to=2026-10-31` for one of the viewer's own.
export const presets = ['30days', 'month', 'quarter', 'year'] as const;

export type Preset = (typeof presets)[number];

export interface Span {
  from: Day;
  to: Day;
}

export type Period = { preset: Preset } | ({ preset: 'custom' } & Span);

export const defaultPeriod: Period = { preset: '30days' };

// The API's bound of a period.
const longestDays = 3660;

export function readPeriod(params: URLSearchParams): Period {
  const from = params.get('from');
  const to = params.get('to');
  if (isDay(from) && isDay(to) && from <= to && daysBetween(from, to) < longestDays) {
    return { preset: 'custom', from, to };
  }
  const preset = presets.find((name) => name === params.get('period'));
  return preset ? { preset } : defaultPeriod;
}

/** The parameters of the period alone; empty for the default. */
export function writePeriod(period: Period): Record<string, string> {
  if (period.preset === 'custom') return { from: period.from, to: period.to };
  return period.preset === defaultPeriod.preset ? {} : { period: period.preset };
}

/** The days of the period, both included; presets end today. */
export function daysOf(period: Period, today: Day): Span {
  switch (period.preset) {
    case '30days':
      return { from: addDays(today, -29), to: today };
    case 'month':
      return { from: today.slice(0, 8) + '01', to: today };
    case 'quarter':
      return { from: quarterStart(today), to: today };
    case 'year':
      return { from: today.slice(0, 5) + '01-01', to: today };
    case 'custom':
      return { from: period.from, to: period.to };
  }
}

/**
 * What the period is compared with: the same part of the month, quarter or year
 * before, else as many days right before it.
 */
export function previousOf(period: Period, today: Day): Span {
  const { from, to } = daysOf(period, today);
  const back = { month: -1, quarter: -3, year: -12 } as const;
  if (period.preset === 'month' || period.preset === 'quarter' || period.preset === 'year') {
    const months = back[period.preset];
    return { from: addMonths(from, months), to: addMonths(to, months) };
  }
  const length = daysBetween(from, to) + 1;
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

function quarterStart(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
}

export interface TrendSpan extends Span {
  step: 'WEEK' | 'MONTH';
  /** The same weeks or months a year earlier. */
  yearBefore: Span;
}

const trendWeeks = 26;

/**
 * What the trend shows: the half year of whole weeks before the period's end, so
 * that a short period is seen in its season; whole months where the period itself
 * is longer. A week that is not over would look like a fall. Weeks are compared
 * with those 52 weeks earlier, which begin on the same weekday.
 */
export function trendOf(span: Span): TrendSpan {
  const sunday = addDays(monday(addDays(span.to, 1)), -1);
  const weeksFrom = addDays(sunday, 1 - 7 * trendWeeks);
  if (span.from >= weeksFrom) {
    return {
      from: weeksFrom,
      to: sunday,
      step: 'WEEK',
      yearBefore: { from: addDays(weeksFrom, -364), to: addDays(sunday, -364) },
    };
  }
  const from = span.from.slice(0, 8) + '01';
  const to = addDays(addDays(span.to, 1).slice(0, 8) + '01', -1);
  return { from, to, step: 'MONTH', yearBefore: { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) } };
}
