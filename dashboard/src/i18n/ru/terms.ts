import { numbers } from '@/format/number';
import { formRu } from '@/format/plural';

const { count } = numbers('ru');

/** Lengths of terms. How long a term is, the rules say: no text has a number of its own. */
export const terms = {
  workingDays: (n: number) => `${count(n)} ${formRu(n, 'рабочий день', 'рабочих дня', 'рабочих дней')}`,
  minutes: (n: number) => `${count(n)} ${formRu(n, 'минута', 'минуты', 'минут')}`,
  months: (n: number) => `${count(n)} ${formRu(n, 'месяц', 'месяца', 'месяцев')}`,
  /** «В течение…», «не позднее чем за…». */
  ofWorkingDays: (n: number) => `${count(n)} ${formRu(n, 'рабочего дня', 'рабочих дней', 'рабочих дней')}`,
};
