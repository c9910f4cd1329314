import { isLanguage, type Language } from '@/format/language';
import type { Book, Books, Catalog } from './catalog';

// One chunk per language and book. A page loads the core and the books that it names.
const cores: Record<Language, () => Promise<Books['core']>> = {
  kk: () => import('./kk').then((module) => module.core),
  ru: () => import('./ru').then((module) => module.core),
  en: () => import('./en').then((module) => module.core),
};
const books = import.meta.glob<{ book: Partial<Catalog> }>('./*/books/*.ts');

/** What each language holds so far, and the books that the pages opened so far have named. */
const catalogs = new Map<Language, Partial<Catalog>>();
const named = new Set<Book>();
const loading = new Map<string, Promise<void>>();

/** Puts a book into the catalog of a language, once. */
function hold(language: Language, name: Book | 'core'): Promise<void> {
  const key = `./${language}/books/${name}.ts`;
  const held = loading.get(key);
  if (held) return held;
  const words = name === 'core' ? cores[language]() : (books[key]?.().then(({ book }) => book) ?? Promise.reject(new Error(`no book ${key}`)));
  const filled = words.then((texts) => {
    catalogs.set(language, Object.assign(catalogs.get(language) ?? {}, texts));
  });
  loading.set(key, filled);
  // What did not come is asked for again the next time.
  filled.catch(() => loading.delete(key));
  return filled;
}

/** The catalog of a language with every book that was named until it is there. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  catalogs.set(language, catalogs.get(language) ?? {});
  const known = named.size;
  await Promise.all([hold(language, 'core'), ...[...named].map((name) => hold(language, name))]);
  // A page that was opened meanwhile may have named another.
  return named.size > known ? loadCatalog(language) : (catalogs.get(language) as Catalog);
}

/** Opens the books of a page about to be drawn, in the languages in use: two while one follows another. */
export async function openBooks(names: readonly Book[]): Promise<void> {
  for (const name of names) named.add(name);
  await Promise.all([...catalogs.keys()].flatMap((language) => names.map((name) => hold(language, name))));
}

/** Each language named in itself. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const storageKey = 'telnusqa.language';

/** The language chosen on this computer, else the browser's, else Kazakh. */
export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'kk';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}
