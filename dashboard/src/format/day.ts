// Calendar days as the API sends them: `YYYY-MM-DD`, with no zone and no time.
// Days are added on the calendar in UTC, where no day has 23 or 25 hours.
// Working days are never counted here: the server has the calendar.

export type Day = string;

const dayMs = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

function toUtc(day: Day): Date {
  return new Date(day + 'T00:00:00Z');
}

function fromUtc(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Whether the text is a day that exists: 2026-02-30 is not. */
export function isDay(text: string | null | undefined): text is Day {
  if (!text || !pattern.test(text)) return false;
  const date = toUtc(text);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === text;
}

export function addDays(day: Day, n: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + n * dayMs));
}

/** The same day n months later, clamped to the month's end: 31 March less one month is 28 February. */
export function addMonths(day: Day, n: number): Day {
  const date = toUtc(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return fromUtc(first);
}

/** Calendar days from a to b, negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toUtc(b).getTime() - toUtc(a).getTime()) / dayMs);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return toUtc(day).getUTCDay() || 7;
}

export function monday(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/**
 * Today in the offices' zone. The country has kept UTC+5 since 1 March 2024, and
 * the zone tables of old browsers still say +06 for Almaty, so the offset is
 * written here. Used to draw «today» and to offer periods, never to judge a term.
 */
export function today(now = Date.now()): Day {
  return fromUtc(new Date(now + officeOffsetHours * 3_600_000));
}

export const officeOffsetHours = 5;
