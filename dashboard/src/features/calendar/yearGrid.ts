import { addDays, addMonths, weekday, type Day } from '@/format/day';

/** What the grid shows of a day: its weekday's rest, or what the calendar made of it. */
export type Look = 'worked' | 'rest' | 'off' | 'extra';

export interface Cell {
  day: Day;
  look: Look;
}

export interface Month {
  /** Its first day. */
  first: Day;
  /** Weekday of the first day, 1 for Monday: the column where the month begins. */
  column: number;
  days: Cell[];
}

interface Listed {
  date: Day;
  working: boolean;
}

/** The twelve months of a year. The days the calendar lists decide; all others are what their weekday says. */
export function yearGrid(year: number, restsOnSaturday: boolean, listed: readonly Listed[]): Month[] {
  const special = new Map(listed.map(({ date, working }) => [date, working]));
  const look = (day: Day): Look => {
    const working = special.get(day);
    if (working !== undefined) return working ? 'extra' : 'off';
    return weekday(day) === 7 || (restsOnSaturday && weekday(day) === 6) ? 'rest' : 'worked';
  };
  return Array.from({ length: 12 }, (_, index) => {
    const first = addMonths(`${year}-01-01`, index);
    const days: Cell[] = [];
    for (let day = first; day < addMonths(first, 1); day = addDays(day, 1)) days.push({ day, look: look(day) });
    return { first, column: weekday(first), days };
  });
}
