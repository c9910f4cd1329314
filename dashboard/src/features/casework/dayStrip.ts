import { addDays, weekday, type Day } from '@/format/day';
import type { ClockPartsFragment, DayKind } from '@/gql/generated/graphql';

type Explained = ClockPartsFragment['explanation'][number];

/** One square of the strip. */
export interface StripDay {
  date: Day;
  /** Its number in the term; 0 for the day of acceptance; null when it does not count. */
  number: number | null;
  /** How it looks: a day that counts, an ordinary weekend, a day off by law. */
  look: 'start' | 'counted' | 'weekend' | 'off';
  when: 'past' | 'today' | 'future';
  last: boolean;
  title: string | null;
  act: string | null;
}

const ordinary: ReadonlySet<DayKind> = new Set(['WORKING', 'WEEKEND']);

/** The term of a clock as a row of days, from the day of acceptance (day 0) to the due date. */
export function dayStrip(explanation: readonly Explained[], today: Day): StripDay[] {
  const [first] = explanation;
  if (!first) return [];
  const start: StripDay = {
    date: addDays(first.date, -1),
    number: 0,
    look: 'start',
    when: whenIs(addDays(first.date, -1), today),
    last: false,
    title: null,
    act: null,
  };
  return [
    start,
    ...explanation.map((day, index) => ({
      date: day.date,
      number: day.counted ? (day.number ?? null) : null,
      look: lookOf(day),
      when: whenIs(day.date, today),
      last: index === explanation.length - 1,
      title: day.title,
      act: day.act ?? null,
    })),
  ];
}

function lookOf(day: Explained): StripDay['look'] {
  if (day.counted) return 'counted';
  return day.kind === 'WEEKEND' ? 'weekend' : 'off';
}

function whenIs(day: Day, today: Day): StripDay['when'] {
  if (day === today) return 'today';
  return day < today ? 'past' : 'future';
}

/** Days out of the ordinary: what moved the due date, with the act that did. */
export function remarkable(explanation: readonly Explained[]): Explained[] {
  return explanation.filter((day) => !ordinary.has(day.kind));
}

/** The column of a day in a calendar that begins on Monday, 1 to 7. */
export function weekColumn(day: Day): number {
  return weekday(day);
}
