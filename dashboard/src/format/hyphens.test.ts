import { expect, test } from 'vitest';
import { withSoftHyphens } from './hyphens';

const shown = (name: string) => withSoftHyphens(name).replaceAll('\u00ad', '|');

test.each([
  ['Ерейментауский', 'Ерей|мен|тау|ский'],
  ['Целиноградский', 'Це|ли|ног|рад|ский'],
  ['Егиндыкольский', 'Егин|ды|коль|ский'],
  ['Бурабай', 'Бу|ра|бай'],
  ['Қорғалжын', 'Қор|ғал|жын'],
  ['Ақкөл', 'Ақ|көл'],
  ['Abai', 'Abai'],
  ['Биржан сал', 'Бир|жан сал'],
  ['Северо-Казахстанская', 'Се|ве|ро-Ка|зах|стан|ская'],
])('%s', (name, expected) => {
  expect(shown(name)).toBe(expected);
});

test('nothing but marks is added', () => {
  expect(withSoftHyphens('Шортандинский').replaceAll('\u00ad', '')).toBe('Шортандинский');
});
