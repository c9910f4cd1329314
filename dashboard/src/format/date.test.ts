import { describe, expect, it } from 'vitest';
import { dates } from './date';

describe('dates', () => {
  it('are written as the office writes them', () => {
    expect(dates('kk').long('2026-11-20')).toBe('2026\u00a0ж. 20\u00a0қараша');
    expect(dates('ru').long('2026-11-20')).toBe('20\u00a0ноября 2026\u00a0г.');
    expect(dates('en').long('2026-11-20')).toBe('20\u00a0November 2026');
    expect(dates('kk').short('2026-01-05')).toBe('05.01.2026');
  });

  it('name the weekday of the day itself', () => {
    // Seed 000 item 3 counts working days; 20.11.2026 is a Friday, 23.11.2026 a Monday.
    expect(dates('kk').weekday('2026-11-20')).toBe('жұма');
    expect(dates('ru').weekdayShort('2026-11-23')).toBe('пн');
  });

  it('name a span by its year once', () => {
    expect(dates('ru').span('2026-10-25', '2026-11-23')).toBe('25.10–23.11.2026');
    expect(dates('ru').span('2025-12-30', '2026-01-02')).toBe('30.12.2025–02.01.2026');
  });
});

describe('instants', () => {
  it('show the wall-clock digits they came with, before and after the change of zone', () => {
    expect(dates('ru').moment('2023-06-01T10:15:00+06:00')).toBe('01.06.2023 10:15');
    expect(dates('ru').momentLong('2026-11-20T16:42:10.5+05:00')).toBe('20\u00a0ноября 2026\u00a0г., 16:42 (UTC+5)');
    expect(dates('kk').momentLong('2023-06-01T10:15:00+06:00')).toBe('2023\u00a0ж. 1\u00a0маусым, 10:15 (UTC+6)');
  });

  it('that are none are shown as they came', () => {
    expect(dates('ru').moment('yesterday')).toBe('yesterday');
  });
});
