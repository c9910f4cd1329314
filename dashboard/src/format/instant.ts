import { officeOffsetHours, type Day } from './day';

// The API sends instants with the local offset of that moment (2023: +06:00,
// since March 2024: +05:00). The wall-clock digits are shown as they came:
// converting in the browser would trust its zone table, which may be older than
// the change of 2024.
export interface Instant {
  day: Day;
  /** Hours and minutes: 16:42. */
  time: string;
  /** Zone for people: UTC+5. */
  zone: string;
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function readInstant(text: string): Instant | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, day = '', time = '', offset = 'Z'] = match;
  return { day, time, zone: zoneName(offset) };
}

function zoneName(offset: string): string {
  if (offset === 'Z') return 'UTC';
  const [hours = '0', minutes = '00'] = offset.slice(1).split(':');
  const rest = minutes === '00' ? '' : ':' + minutes;
  return `UTC${offset[0] === '-' ? '\u2212' : '+'}${Number(hours)}${rest}`;
}

/** The instant of a wall-clock moment in an office, as an officer typed it: a day and HH:MM. */
export function officeInstant(day: Day, time: string): string {
  return `${day}T${time}:00+0${officeOffsetHours}:00`;
}

/** The wall-clock moment in the offices now. */
export function officeNow(now = Date.now()): { day: Day; time: string } {
  const text = new Date(now + officeOffsetHours * 3_600_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
