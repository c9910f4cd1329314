import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Catalog } from '@/i18n/catalog';
import { core } from '@/i18n/ru';

// Which texts a page speaks: every t.section of what it imports, lazily too.

const src = join(import.meta.dirname, '..');
const books = import.meta.glob<{ book: Partial<Catalog> }>('../i18n/ru/books/*.ts', { eager: true });
const sectionsOf = (book: object) => Object.keys(book);
const read = (file: string) => readFileSync(file, 'utf8');

function find(from: string, name: string): string | null {
  const base = name.startsWith('@/') ? join(src, name.slice(2)) : name.startsWith('.') ? join(dirname(from), name) : null;
  if (!base) return null;
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((file) => /\.tsx?$/.test(file) && existsSync(file)) ?? null;
}

/** A file and what it imports, but for the generated operations, the catalogs and the pages of others. */
function reach(file: string, lazily: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.includes('/generated/') || file.includes('/i18n/')) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(lazily ? /(?:from |import\()'([^']+)'/g : /from '([^']+)'/g)) {
    const next = find(file, name ?? '');
    if (next) reach(next, lazily, seen);
  }
  return seen;
}

const spoken = (file: string, lazily: boolean) =>
  new Set([...reach(file, lazily)].flatMap((each) => [...read(each).matchAll(/\bt\.(\w+)/g)].map(([, section]) => section ?? '')));

const pages = [...read(join(src, 'app/Pages.tsx')).matchAll(/const (\w+) = page\(\(\) => import\('([^']+)'\)(.*)\);/g)].map(([, name, from, rest]) => ({
  name: name ?? '',
  file: find('', from ?? '') ?? '',
  named: [...(rest ?? '').matchAll(/'(\w+)'/g)].map(([, book]) => book ?? ''),
}));

it('finds the pages', () => {
  expect(pages.length).toBeGreaterThan(25);
});

it.each(pages)('$name names the books it speaks from, and no other', ({ file, named }) => {
  const said = spoken(file, true);
  const needed = Object.entries(books)
    .filter(([, { book }]) => sectionsOf(book).some((section) => said.has(section)))
    .map(([path]) => path.replace(/.*\/|\.ts$/g, ''));
  expect([...named].sort()).toEqual(needed.sort());
});

it.each(['main.tsx', 'features/sign-in/SignInPage.tsx'])('%s speaks from the core alone', (entry) => {
  const known = new Set(sectionsOf(core));
  expect([...spoken(join(src, entry), false)].filter((section) => !known.has(section))).toEqual([]);
});
