import { createContext, use } from 'react';
import type { Formats } from '@/format';
import type { Language } from '@/format/language';
import type { Catalog } from './catalog';

export interface I18n {
  language: Language;
  /** The texts of the page's language. */
  t: Catalog;
  /** Its dates, numbers and order of names. */
  f: Formats;
  /** Changes the language of the whole page. */
  choose(language: Language): void;
}

export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n outside of its provider');
  return i18n;
}
