import { describe, expect, it } from 'vitest';
import { yearGrid } from './yearGrid';

describe('the grid of a year', () => {
  const listed = [
    { date: '2026-03-09', working: false }, // Monday off instead of Sunday 8 March
    { date: '2024-05-04', working: true }, // a Saturday that was worked
  ];
  const lookOf = (year: number, restsOnSaturday: boolean, day: string) =>
    yearGrid(year, restsOnSaturday, listed)
      .flatMap((month) => month.days)
      .find((cell) => cell.day === day)?.look;

  it('has every day of the year once', () => {
    for (const [year, days] of [[2024, 366], [2026, 365]] as const) {
      const all = yearGrid(year, true, []).flatMap((month) => month.days);
      expect(new Set(all.map((cell) => cell.day)).size).toBe(days);
      expect(all).toHaveLength(days);
    }
  });

  it('begins each month in the column of its weekday', () => {
    // 2026 begins on a Thursday, March on a Sunday, June on a Monday.
    const columns = yearGrid(2026, true, []).map((month) => month.column);
    expect([columns[0], columns[2], columns[5]]).toEqual([4, 7, 1]);
  });

  it('lets the calendar decide before the weekday', () => {
    expect(lookOf(2026, true, '2026-03-09')).toBe('off');
    expect(lookOf(2024, true, '2024-05-04')).toBe('extra');
    expect(lookOf(2026, true, '2026-03-10')).toBe('worked');
  });

  it('rests on Saturday in the five-day week only', () => {
    expect(lookOf(2026, true, '2026-03-14')).toBe('rest');
    expect(lookOf(2026, false, '2026-03-14')).toBe('worked');
    expect(lookOf(2026, false, '2026-03-15')).toBe('rest');
  });
});
