import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, monday, today, weekday } from './day';
import { officeInstant, officeNow } from './instant';

describe('days', () => {
  it('are added on the calendar, also over the change of zone of 2024-03-01', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2024-02-28', '2024-03-02')).toBe(3);
  });

  it('are clamped to the month they are moved into', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-01-15', -3)).toBe('2025-10-15');
  });

  it('that do not exist are none', () => {
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
    expect(isDay(null)).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('begin their week on Monday', () => {
    expect(weekday('2026-11-22')).toBe(7);
    expect(monday('2026-11-22')).toBe('2026-11-16');
    expect(monday('2026-11-23')).toBe('2026-11-23');
  });
});

describe('today', () => {
  it('is the day of the offices, five hours before UTC has it', () => {
    expect(today(Date.parse('2026-11-22T19:00:00Z'))).toBe('2026-11-23');
    expect(today(Date.parse('2026-11-22T18:59:59Z'))).toBe('2026-11-22');
  });

  it('names instants as the office clock shows them', () => {
    expect(officeNow(Date.parse('2026-11-22T19:05:00Z'))).toEqual({ day: '2026-11-23', time: '00:05' });
    expect(Date.parse(officeInstant('2026-11-23', '00:05'))).toBe(Date.parse('2026-11-22T19:05:00Z'));
  });
});
