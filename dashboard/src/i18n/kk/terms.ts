import { numbers } from '@/format/number';

const { count } = numbers('kk');

/** Lengths of terms: after a number the noun keeps the singular. */
export const terms = {
  workingDays: (n: number) => `${count(n)} жұмыс күні`,
  minutes: (n: number) => `${count(n)} минут`,
  months: (n: number) => `${count(n)} ай`,
};
