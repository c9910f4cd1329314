// Kazakh keeps the noun in the singular after a number («15 жұмыс күні») and
// needs no forms. Russian needs three, English two. The plural rules of
// Chromium are right for all three, unlike its Kazakh dates and numbers.

const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** The Russian form for n: 1 рабочий день, 2 рабочих дня, 5 рабочих дней. */
export function formRu(n: number, one: string, few: string, many: string): string {
  const rule = russian.select(Math.abs(n));
  if (rule === 'one') return one;
  // After a fraction the noun stands as after «few»: 8,5 раб. дня, 2 раб. дня.
  return rule === 'many' ? many : few;
}

/** The English form for n: 1 working day, 2 working days. */
export function formEn(n: number, one: string, other: string): string {
  return english.select(Math.abs(n)) === 'one' ? one : other;
}
