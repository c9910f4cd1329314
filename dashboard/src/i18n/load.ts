import { isLanguage, type Language } from '@/format/language';
import type { Catalog } from './catalog';

// One chunk per language; a page loads one of them.
const loaders: Record<Language, () => Promise<Catalog>> = {
  kk: () => import('./kk').then((module) => module.kk),
  ru: () => import('./ru').then((module) => module.ru),
  en: () => import('./en').then((module) => module.en),
};

export function loadCatalog(language: Language): Promise<Catalog> {
  return loaders[language]();
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
