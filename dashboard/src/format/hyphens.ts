// Places where a long name may break at a narrow square: Chromium has no
// dictionaries of Kazakh, and of Russian only where the desktop brings them.

const vowel = 'аәеёиіоөуұүыэюяaeiouy';
const consonant = 'бвгғджзйкқлмнңпрстфхһцчшщbcdfghjklmnpqrstvwxz';
const softHyphen = '\u00ad';

const breaks = [
  // ар-шалы: between consonants that stand between vowels.
  new RegExp(`(?<=[${vowel}][${consonant}][ьъ]?)(?!к(?:ий|ая|ое)$)(?=[${consonant}]+[${vowel}])`, 'giu'),
  // бура-бай: before one consonant between vowels.
  new RegExp(`(?<=[${vowel}])(?=[${consonant}][ьъ]?[${vowel}])`, 'giu'),
  // ерейментау-ский: before the ending, never inside it.
  /(?=ск(?:ий|ая|ое)$)/giu,
];

/** Invisible marks between syllables, never leaving a single letter alone at either end. */
export function withSoftHyphens(name: string): string {
  return name
    .split(/(?<=[\s-])/u)
    .map((word) => {
      const places = new Set(breaks.flatMap((pattern) => [...word.matchAll(pattern)].map((match) => match.index)));
      return [...word].map((letter, at) => (places.has(at) && at >= 2 && at <= word.length - 2 ? softHyphen : '') + letter).join('');
    })
    .join('');
}
