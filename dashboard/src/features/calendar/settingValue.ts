import type { Catalog } from '@/i18n/catalog';

/** A setting's value in words: its own word where it has some, else the number as it stands. */
export function settingValue(t: Catalog, value: string): string {
  const words: Record<string, string> = t.calendar.values;
  return words[value] ?? value;
}
