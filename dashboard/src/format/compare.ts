import type { Language } from './language';

// Chromium has no Kazakh collation: it puts Ү before Ұ and І into the Russian И.
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const order = new Map([...alphabet].map((letter, index) => [letter, index]));

// Letters outside the alphabet (digits, Latin, marks) stand before it by code.
function rank(letter: string): number {
  return order.get(letter) ?? letter.charCodeAt(0) - 0x10000;
}

export function compareKk(a: string, b: string): number {
  const left = [...a.toLowerCase()];
  const right = [...b.toLowerCase()];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = rank(left[i] ?? '') - rank(right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Order of names in the language, with № 9 before № 10. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const numbered = new Intl.Collator(language === 'en' ? 'en' : 'ru', { numeric: true });
  if (language !== 'kk') return numbered.compare;
  return (a, b) => {
    const textA = a.replace(/\d+/g, '');
    const textB = b.replace(/\d+/g, '');
    return textA === textB ? numbered.compare(a, b) : compareKk(a, b);
  };
}
