import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from './day';
import { daysOf, defaultPeriod, previousOf, readPeriod, trendOf, writePeriod, type Period } from './period';

const today = '2026-11-23'; // Monday

const periods: Period[] = [
  defaultPeriod,
  { preset: 'month' },
  { preset: 'quarter' },
  { preset: 'year' },
  { preset: 'custom', from: '2026-09-01', to: '2026-10-31' },
];

describe('the period in the URL', () => {
  it.each(periods)('survives the way there and back: $preset', (period) => {
    expect(readPeriod(new URLSearchParams(writePeriod(period)))).toEqual(period);
  });

  it.each(['period=decade', 'from=2026-10-31&to=2026-09-01', 'from=2026-02-30&to=2026-03-01', 'from=1990-01-01&to=2026-01-01'])(
    'falls back to the default: %s',
    (text) => {
      expect(readPeriod(new URLSearchParams(text))).toEqual(defaultPeriod);
    },
  );
});

describe('the days of a period', () => {
  it('end today, both ends included', () => {
    expect(daysOf({ preset: '30days' }, today)).toEqual({ from: '2026-10-25', to: today });
    expect(daysOf({ preset: 'month' }, today)).toEqual({ from: '2026-11-01', to: today });
    expect(daysOf({ preset: 'quarter' }, today)).toEqual({ from: '2026-10-01', to: today });
    expect(daysOf({ preset: 'year' }, today)).toEqual({ from: '2026-01-01', to: today });
  });

  it('are compared with the same part of what went before', () => {
    expect(previousOf({ preset: '30days' }, today)).toEqual({ from: '2026-09-25', to: '2026-10-24' });
    expect(previousOf({ preset: 'month' }, today)).toEqual({ from: '2026-10-01', to: '2026-10-23' });
    expect(previousOf({ preset: 'quarter' }, today)).toEqual({ from: '2026-07-01', to: '2026-08-23' });
    expect(previousOf({ preset: 'month' }, '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });
});

describe('the trend', () => {
  it('is half a year of whole weeks before the end of a short period', () => {
    const trend = trendOf({ from: '2026-10-25', to: today });
    expect(trend).toMatchObject({ step: 'WEEK', from: '2026-05-25', to: '2026-11-22' });
    expect(daysBetween(trend.from, trend.to) + 1).toBe(26 * 7);
    expect([weekday(trend.from), weekday(trend.yearBefore.from)]).toEqual([1, 1]);
    expect(addDays(trend.yearBefore.to, 364)).toBe(trend.to);
  });

  it('takes in a week that has just ended', () => {
    expect(trendOf({ from: '2026-11-01', to: '2026-11-22' }).to).toBe('2026-11-22');
  });

  it('is whole months where the period is longer', () => {
    expect(trendOf({ from: '2026-01-01', to: today })).toEqual({
      step: 'MONTH',
      from: '2026-01-01',
      to: '2026-10-31',
      yearBefore: { from: '2025-01-01', to: '2025-10-31' },
    });
    expect(trendOf({ from: '2023-03-10', to: '2024-02-29' })).toMatchObject({
      from: '2023-03-01',
      to: '2024-02-29',
      yearBefore: { from: '2022-03-01', to: '2023-02-28' },
    });
  });
});
