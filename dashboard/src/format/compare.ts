import type { Language } from './language';

// Chromium has no Kazakh collation: it puts Ү before Ұ and І into the Russian И.
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const order = new Map([...alphabet].map((letter, index) => [letter, index]));

/** A name in runs of digits and single letters: «№ 10» is №, space, 10. */
function parts(name: string): string[] {
  return name.toLowerCase().match(/\d+|\D/gu) ?? [];
}

const isNumber = (part: string) => part >= '0' && part <= '9\uffff';

// Letters outside the alphabet (Latin, marks) stand before it, by code.
const rank = (letter: string) => order.get(letter) ?? letter.charCodeAt(0) - 0x10000;

/** Order of the Kazakh alphabet, with № 9 before № 10. */
export function compareKk(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [l = '', r = ''] = [left[i], right[i]];
    const difference = isNumber(l) && isNumber(r) ? Number(l) - Number(r) : rank(l) - rank(r);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Order of names in the language. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return language === 'kk' ? compareKk : new Intl.Collator(language, { numeric: true }).compare;
}
