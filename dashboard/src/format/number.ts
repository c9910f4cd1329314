import type { Language } from './language';

// Chromium carries no Kazakh data and prints 1,234,567.5 for 'kk'. Kazakh uses
// the marks of Russian: a no-break space between thousands, a decimal comma.
const locales: Record<Language, string> = { kk: 'ru-RU', ru: 'ru-RU', en: 'en-GB' };

// A minus of the same width as the plus; the hyphen of Intl is too short to see.
const minus = '\u2212';
const noBreak = '\u00a0';

const sign = (text: string) => text.replace('-', minus);

export interface Numbers {
  /** A count: «1 284». */
  count(n: number): string;
  /** At most one decimal: «8,5». */
  decimal(n: number): string;
  /** A share from 0 to 1 as a percentage with one decimal: «93,4 %», in Kazakh «93,4%». */
  share(part: number): string;
  /** The same without decimals, for tight places such as tiles. */
  wholeShare(part: number): string;
  /** A share scaled to points of a percentage, without a sign: «2,3». */
  points(part: number): string;
}

export function numbers(language: Language): Numbers {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = (text: string) => (language === 'ru' ? text + noBreak + '%' : text + '%');
  return {
    count: (n) => sign(whole.format(n)),
    decimal: (n) => sign(tenth.format(n)),
    share: (part) => percent(sign(tenth.format(part * 100))),
    wholeShare: (part) => percent(sign(whole.format(part * 100))),
    points: (part) => tenth.format(Math.abs(part) * 100),
  };
}
