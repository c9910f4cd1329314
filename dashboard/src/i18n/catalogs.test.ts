import { describe, expect, it } from 'vitest';
import { languages } from '@/format/language';
import { receiptWords } from './receipt';
import { wholeCatalog } from './whole';

const [kk, ru, en] = [wholeCatalog('kk'), wholeCatalog('ru'), wholeCatalog('en')];
const catalogs = { kk, ru, en };

type Leaf = string | null | ((...args: unknown[]) => string);

/** Every text with its path: acts.short.ACCEPT. */
function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value as object, `${path}${key}.`) : [[path + key, value as Leaf]],
  );
}

const texts = Object.fromEntries(languages.map((name) => [name, new Map(leaves(catalogs[name]))]));

/** Texts that a language may leave empty: words that a sentence has no place for. */
const mayBeEmpty = /judgements\.neutral|parts\.SCHOOL\./;

describe.each(languages)('the catalog %s', (language) => {
  it('has the same texts as the Russian one', () => {
    expect([...texts[language]?.keys() ?? []].sort()).toEqual([...texts.ru?.keys() ?? []].sort());
  });

  it('has no empty text', () => {
    const empty = [...texts[language] ?? []].filter(([path, text]) => text === '' && !mayBeEmpty.test(path));
    expect(empty).toEqual([]);
  });

  it('says everything it is told', () => {
    for (const [path, text] of texts[language] ?? []) {
      if (typeof text !== 'function') continue;
      const said = text(5, 7, { number: 3, look: 'counted', when: 'today', title: 'τ', toString: () => 'ω' });
      expect(said, path).toBeTypeOf('string');
      expect(said, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

const plain = (language: 'kk' | 'ru' | 'en') =>
  [...texts[language] ?? []].filter((entry): entry is [string, string] => typeof entry[1] === 'string');

it('Kazakh letters stay out of Russian, Cyrillic out of English', () => {
  // The name of an honour is Kazakh in every language.
  expect(plain('ru').filter(([, text]) => /[әғқңөұүһі]/i.test(text.replaceAll('«Алтын белгі»', '')))).toEqual([]);
  // Numbers and series are as they are printed.
  expect(plain('en').filter(([, text]) => /[а-яё]/i.test(text.replaceAll(/ДБ-|ЖОБ|РО-/g, '')))).toEqual([]);
});

it('the Kazakh catalog is Kazakh', () => {
  // Russian words that a hurried translation leaves behind.
  const russian = /(?:^|\s)(?:и|или|для|дел|дата|срок|школа|заявлени\S*|документы|нет)(?:\s|$)/i;
  expect(plain('kk').filter(([, text]) => russian.test(text))).toEqual([]);
});

it('the receipt is in both state languages, whole', () => {
  expect(Object.keys(receiptWords.kk).sort()).toEqual(Object.keys(receiptWords.ru).sort());
  expect(receiptWords.kk.body('мектеп', 'мекенжай', ['INCOMPLETE', 'EXPIRED'])).toContain('толық ұсынбауыңызға және қолданылу мерзімі өткен');
  expect(receiptWords.ru.body('школа', 'адрес', ['INCOMPLETE'])).toContain('ввиду представления Вами неполного пакета документов, а именно:');
});

it('no text has a term of its own: the rule book says how long one is', () => {
  const term = /(?:\d+|одного|одному|один|два|двух|три|трёх|бір|екі|үш|one|two|three)\s+(?:рабоч|минут[аы]?\b|месяц|жұмыс күн|ай\b|working day|minute|month)/i;
  // Numbers that a text is given come out as 7; whatever else is a number stands in the text.
  const said = (text: Leaf) => (typeof text === 'function' ? text(7, 7, 7, 7) : (text ?? ''));
  for (const language of languages) {
    for (const [path, text] of texts[language] ?? []) {
      // How often the page asks again, and how long to wait before another try, are the program's own.
      if (/^(problems|common\.connection|corporation\.hourName)/.test(path)) continue;
      expect(said(text).replaceAll('7', ''), `${language} ${path}`).not.toMatch(term);
    }
  }
});

it('working days left are said in words of the language', () => {
  expect(ru.common.daysLeft(1)).toBe('Остался 1 рабочий день');
  expect(ru.common.daysLeft(-2)).toBe('Просрочено на 2 рабочих дня');
  expect(kk.common.daysLeft(15)).toBe('15 жұмыс күні қалды');
  expect(kk.common.daysLeft(0)).toBe('Мерзімі бүгін');
  expect(en.common.daysLeft(-1)).toBe('Overdue by 1 working day');
});
