import { weekday, type Day } from './day';
import { readInstant } from './instant';
import type { Language } from './language';

// Months and weekdays come from these tables in every language: Chromium knows
// no Kazakh and prints «2026 M11 20» for it.
const months: Record<Language, readonly string[]> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const weekdays: Record<Language, readonly string[]> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const shortWeekdays: Record<Language, readonly string[]> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сн', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

export interface Dates {
  /** 24.11.2026 in every language of the office. */
  short(day: Day): string;
  /** kk «2026 ж. 24 қараша», ru «24 ноября 2026 г.», en «24 November 2026». */
  long(day: Day): string;
  /** Without the year: kk and ru «24.11». */
  dayMonth(day: Day): string;
  /** kk «24 қараша», ru «24 ноября», en «24 November». */
  dayMonthLong(day: Day): string;
  /** Name of the weekday. */
  weekday(day: Day): string;
  /** Two letters of the weekday. */
  weekdayShort(day: Day): string;
  /** Both days belong to it: «25.10–23.11.2026». */
  span(from: Day, to: Day): string;
  /** An instant as the wall clock showed it: «24.11.2026 18:30». */
  moment(instant: string): string;
  /** The day of an instant: «24.11.2026». */
  momentDay(instant: string): string;
  /** Hours and minutes of an instant: «18:30». */
  time(instant: string): string;
  /** In words with the zone: «24 ноября 2026 г., 18:30 (UTC+5)». */
  momentLong(instant: string): string;
}

export function dates(language: Language): Dates {
  const parts = (day: Day) => {
    const [y = '', m = '', d = ''] = day.split('-');
    return { y, m, d, n: String(Number(d)), month: months[language][Number(m) - 1] ?? m };
  };
  const short = (day: Day) => {
    const { y, m, d } = parts(day);
    return `${d}.${m}.${y}`;
  };
  const dayMonth = (day: Day) => short(day).slice(0, 5);
  const long = (day: Day) => {
    const { y, n, month } = parts(day);
    if (language === 'kk') return `${y}\u00a0ж. ${n}\u00a0${month}`;
    return language === 'ru' ? `${n}\u00a0${month} ${y}\u00a0г.` : `${n}\u00a0${month} ${y}`;
  };
  return {
    short,
    long,
    dayMonth,
    dayMonthLong: (day) => `${parts(day).n}\u00a0${parts(day).month}`,
    weekday: (day) => weekdays[language][weekday(day) - 1] ?? '',
    weekdayShort: (day) => shortWeekdays[language][weekday(day) - 1] ?? '',
    span: (from, to) =>
      from.slice(0, 4) === to.slice(0, 4) ? `${dayMonth(from)}–${short(to)}` : `${short(from)}–${short(to)}`,
    moment: (instant) => {
      const at = readInstant(instant);
      return at ? `${short(at.day)} ${at.time}` : instant;
    },
    momentDay: (instant) => short(readInstant(instant)?.day ?? instant),
    time: (instant) => readInstant(instant)?.time ?? instant,
    momentLong: (instant) => {
      const at = readInstant(instant);
      return at ? `${long(at.day)}, ${at.time} (${at.zone})` : instant;
    },
  };
}
