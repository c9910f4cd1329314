import type { CalendarDayInput, DayKind, RuleSettingInput, RuleSettingPartsFragment, WeekKind } from '@/gql/generated/graphql';
import { isDay } from '@/format/day';
import type { Catalog } from '@/i18n/catalog';
import type { FormError } from '@/ui/ErrorSummary';

// What the forms of proposals hold, and what they send. Ids of controls are the paths
// that a fault of the server names: days.0.date, settings.1.value.

export const dayKinds: readonly DayKind[] = ['TRANSFERRED_OFF', 'TRANSFERRED_WORKING', 'HOLIDAY', 'DAY_OFF', 'OBSERVED', 'WORKING', 'WEEKEND'];
export const weeks: readonly WeekKind[] = ['FIVE_DAY', 'SIX_DAY'];

/** Kinds that give a day back to its weekday: they need no reason. */
const ordinary = new Set<DayKind>(['WORKING', 'WEEKEND']);

/** A day as typed. */
export interface DayDraft {
  date: string;
  kind: DayKind;
  weeks: WeekKind[];
  titleKk: string;
  titleRu: string;
}

/** The next day of a proposal: days of one order are mostly of one kind and one reason. */
export function nextDay(before?: DayDraft): DayDraft {
  return before ? { ...before, date: '' } : { date: '', kind: 'TRANSFERRED_OFF', weeks: [...weeks], titleKk: '', titleRu: '' };
}

export function needsTitle({ kind }: Pick<DayDraft, 'kind'>): boolean {
  return !ordinary.has(kind);
}

export function missingOfDays(t: Catalog, days: readonly DayDraft[]): FormError[] {
  return days.flatMap((day, index) => {
    const missing: FormError[] = [];
    const need = (present: unknown, field: string, message: string) => {
      if (!present) missing.push({ field: `days.${index}.${field}`, message: days.length > 1 ? t.calendar.ofDay(index + 1, message) : message });
    };
    need(isDay(day.date), 'date', t.calendar.dayMissing);
    need(day.weeks.length, 'weeks', t.calendar.weekMissing);
    need(!needsTitle(day) || day.titleKk.trim(), 'titleKk', t.calendar.titleKkMissing);
    need(!needsTitle(day) || day.titleRu.trim(), 'titleRu', t.calendar.titleRuMissing);
    return missing;
  });
}

export function dayInputs(days: readonly DayDraft[]): CalendarDayInput[] {
  return days.map((day) => ({
    date: day.date,
    weeks: day.weeks,
    kind: day.kind,
    titleKk: (needsTitle(day) && day.titleKk.trim()) || null,
    titleRu: (needsTitle(day) && day.titleRu.trim()) || null,
  }));
}

type Setting = Pick<RuleSettingPartsFragment, 'name' | 'value' | 'words'>;

/** Settings that another line of the proposal has not taken. */
export function freeSettings<S extends Setting>(settings: readonly S[], lines: readonly RuleSettingInput[], own?: string): S[] {
  const taken = new Set(lines.map(({ name }) => name));
  return settings.filter(({ name }) => name === own || !taken.has(name));
}

/** The line of a setting as the form begins it: of two words the other one is meant. */
export function newLine({ name, value, words }: Setting): RuleSettingInput {
  return { name, value: words.find((word) => word !== value) ?? '' };
}

export function missingOfLines(t: Catalog, lines: readonly RuleSettingInput[]): FormError[] {
  return lines.flatMap(({ value }, index) => (value.trim() ? [] : [{ field: `settings.${index}.value`, message: t.calendar.valueMissing }]));
}
