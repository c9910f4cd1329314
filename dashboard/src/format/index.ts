import { compareNames } from './compare';
import { dates, type Dates } from './date';
import type { Language } from './language';
import { numbers, type Numbers } from './number';

export interface Formats {
  date: Dates;
  number: Numbers;
  compare: (a: string, b: string) => number;
}

/** Everything that is written differently in each language. */
export function formats(language: Language): Formats {
  return { date: dates(language), number: numbers(language), compare: compareNames(language) };
}
