import { describe, expect, it } from 'vitest';
import { dayStrip, remarkable } from './dayStrip';

type Day = Parameters<typeof dayStrip>[0][number];

const day = (date: string, kind: Day['kind'], number: number | null, act: string | null = null): Day => ({
  date,
  kind,
  counted: number !== null,
  number,
  title: kind,
  act,
});

// Accepted on Thursday 5 March 2026: Monday the 9th is off for Sunday the 8th
// (production calendar of 2026). The worked Saturday is made up.
const explanation = [
  day('2026-03-06', 'WORKING', 1),
  day('2026-03-07', 'TRANSFERRED_WORKING', 2, 'order on a transfer'),
  day('2026-03-08', 'WEEKEND', null),
  day('2026-03-09', 'OBSERVED', null, 'Law No. 267, art. 5'),
  day('2026-03-10', 'WORKING', 3),
];

describe('the strip of a term', () => {
  const strip = dayStrip(explanation, '2026-03-09');

  it('begins with the day of acceptance, which is not counted, and ends with the due date', () => {
    expect(strip.map((square) => square.number)).toEqual([0, 1, 2, null, null, 3]);
    expect(strip[0]).toMatchObject({ date: '2026-03-05', look: 'start' });
    expect(strip.filter((square) => square.last).map((square) => square.date)).toEqual(['2026-03-10']);
  });

  it('tells working days, weekends and days off apart', () => {
    expect(strip.map((square) => square.look)).toEqual(['start', 'counted', 'counted', 'weekend', 'off', 'counted']);
  });

  it('knows today, what was before and what comes', () => {
    expect(strip.map((square) => square.when)).toEqual(['past', 'past', 'past', 'past', 'today', 'future']);
  });

  it('is empty for a clock of minutes', () => {
    expect(dayStrip([], '2026-03-09')).toEqual([]);
  });
});

it('what is out of the ordinary is said at once: days off and moved days', () => {
  expect(remarkable(explanation).map((one) => one.date)).toEqual(['2026-03-07', '2026-03-09']);
});
