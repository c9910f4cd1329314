// The languages of the product, Kazakh first by custom.
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
