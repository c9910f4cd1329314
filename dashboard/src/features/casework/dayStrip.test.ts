import { expect, it } from 'vitest';
import { dayStrip, remarkable } from './dayStrip';

const day = (date: string, number: number | null, kind: 'WORKING' | 'WEEKEND' | 'OBSERVED', act: string | null = null) => ({
  date, number, kind, act, counted: number !== null, title: kind,
});

// Accepted on Thursday 5 March 2026; Monday the 9th is off for the 8th.
const explanation = [
  day('2026-03-06', 1, 'WORKING'),
  day('2026-03-07', null, 'WEEKEND'),
  day('2026-03-08', null, 'WEEKEND'),
  day('2026-03-09', null, 'OBSERVED', 'Law No. 267, art. 5'),
  day('2026-03-10', 2, 'WORKING'),
];

it('begins with the day of acceptance as day 0 and ends with the due date', () => {
  const strip = dayStrip(explanation, '2026-03-09');
  expect(strip.map((d) => d.number)).toEqual([0, 1, null, null, null, 2]);
  expect(strip.map((d) => d.look)).toEqual(['start', 'counted', 'weekend', 'weekend', 'off', 'counted']);
  expect(strip.map((d) => d.when)).toEqual(['past', 'past', 'past', 'past', 'today', 'future']);
  expect(strip.filter((d) => d.last).map((d) => d.date)).toEqual(['2026-03-10']);
});

it('tells only the days that moved the due date', () => {
  expect(remarkable(explanation).map((d) => d.date)).toEqual(['2026-03-09']);
});

it('is empty for a clock without days', () => {
  expect(dayStrip([], '2026-03-09')).toEqual([]);
});
