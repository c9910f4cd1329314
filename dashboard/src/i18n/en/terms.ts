import { numbers } from '@/format/number';
import { formEn } from '@/format/plural';

const { count } = numbers('en');

/** Lengths of terms. */
export const terms = {
  workingDays: (n: number) => `${count(n)} ${formEn(n, 'working day', 'working days')}`,
  minutes: (n: number) => `${count(n)} ${formEn(n, 'minute', 'minutes')}`,
  months: (n: number) => `${count(n)} ${formEn(n, 'month', 'months')}`,
};
