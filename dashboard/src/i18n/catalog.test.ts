import { describe, expect, it } from 'vitest';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
  }
  return [[path, value]];
}

const paths = (catalog: unknown) => leaves(catalog).map(([path]) => path).sort();
const texts = (catalog: unknown) => leaves(catalog).filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');

describe('the catalogs', () => {
  it('have the same keys in every language', () => {
    expect(paths(kk)).toEqual(paths(ru));
    expect(paths(en)).toEqual(paths(ru));
  });

  it('leave a text empty in all languages or in none', () => {
    const empty = (catalog: unknown) => texts(catalog).filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty(kk)).toEqual(empty(ru));
    expect(empty(en)).toEqual(empty(ru));
    expect(empty(ru).filter((path) => !/^\.overview\.(judgements\.neutral|parts\.SCHOOL\.)/.test(path))).toEqual([]); // a school has no parts
  });

  it('keep Kazakh letters out of Russian and Cyrillic out of English', () => {
    const own = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
    // The name of an honour and the language switch are Kazakh in every language.
    expect(texts(ru).filter(([, text]) => own.test(text.replaceAll(/Қазақша|«Алтын белгі»/g, '')))).toEqual([]);
    expect(texts(en).filter(([, text]) => /[а-яё]/i.test(text) && !/ДБ-|ЖОБ|РО-|Altyn|Қазақша|Русский/.test(text))).toEqual([]);
  });
});
