import { describe, expect, it } from 'vitest';
import { dates } from './date';
import { numbers } from './number';
import { formEn, formRu } from './plural';

describe('numbers', () => {
  it.each([
    ['kk', '1\u00a0284', '8,5', '93,4%', '\u221212'],
    ['ru', '1\u00a0284', '8,5', '93,4\u00a0%', '\u221212'],
    ['en', '1,284', '8.5', '93.4%', '\u221212'],
  ] as const)('%s', (language, count, decimal, share, negative) => {
    const n = numbers(language);
    expect(n.count(1284)).toBe(count);
    expect(n.decimal(8.46)).toBe(decimal);
    expect(n.share(0.934)).toBe(share);
    expect(n.count(-12)).toBe(negative);
  });
});

describe('dates', () => {
  it.each([
    ['kk', '2026\u00a0ж. 23\u00a0қараша', 'дүйсенбі'],
    ['ru', '23\u00a0ноября 2026\u00a0г.', 'понедельник'],
    ['en', '23\u00a0November 2026', 'Monday'],
  ] as const)('%s', (language, long, weekday) => {
    const d = dates(language);
    expect(d.long('2026-11-23')).toBe(long);
    expect(d.weekday('2026-11-23')).toBe(weekday);
    expect(d.short('2026-11-23')).toBe('23.11.2026');
    expect(d.span('2026-10-25', '2026-11-23')).toBe('25.10–23.11.2026');
    expect(d.span('2025-12-25', '2026-01-02')).toBe('25.12.2025–02.01.2026');
  });

  it('shows the wall clock of the instant, whatever zone the browser is in', () => {
    expect(dates('ru').moment('2023-06-28T18:30:00+06:00')).toBe('28.06.2023 18:30');
    expect(dates('kk').momentLong('2026-11-23T15:57:00+05:00')).toContain('15:57 (UTC+5)');
  });
});

describe('plurals', () => {
  it.each([
    [1, 'рабочий день', 'working day'],
    [2, 'рабочих дня', 'working days'],
    [5, 'рабочих дней', 'working days'],
    [11, 'рабочих дней', 'working days'],
    [21, 'рабочий день', 'working days'],
    [-3, 'рабочих дня', 'working days'],
  ])('%i', (n, russian, english) => {
    expect(formRu(n, 'рабочий день', 'рабочих дня', 'рабочих дней')).toBe(russian);
    expect(formEn(n, 'working day', 'working days')).toBe(english);
  });
});
