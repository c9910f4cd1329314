import { describe, expect, it } from 'vitest';
import { wholeCatalog } from '@/i18n/whole';
import { dayInputs, freeSettings, missingOfDays, missingOfLines, newLine, nextDay, type DayDraft } from './proposal';

const ru = wholeCatalog('ru');

const off: DayDraft = { ...nextDay(), date: '2026-01-05', titleKk: 'Ауыстыру', titleRu: 'Перенос' };

describe('days of one proposal', () => {
  it('share the kind and the reason of the order, not the date', () => {
    expect(nextDay(off)).toEqual({ ...off, date: '' });
  });

  it('are each asked for what is missing, at their own controls', () => {
    const errors = missingOfDays(ru, [off, { ...nextDay(off), weeks: [] }]);
    expect(errors.map(({ field }) => field)).toEqual(['days.1.date', 'days.1.weeks']);
    expect(errors[0]?.message).toBe('День 2. Укажите день');
  });

  it('need no reason where they go back to their weekday', () => {
    const back: DayDraft = { ...off, kind: 'WORKING', titleKk: '', titleRu: 'забытое' };
    expect(missingOfDays(ru, [back])).toEqual([]);
    expect(dayInputs([back])[0]).toMatchObject({ kind: 'WORKING', titleKk: null, titleRu: null });
  });
});

describe('settings of one proposal', () => {
  const days = { name: 'ISSUE_DAYS', value: '15', words: [] };
  const text = { name: 'HOURS_TEXT', value: 'RU', words: ['RU', 'KK'] };

  it('are offered once', () => {
    const lines = [newLine(days), newLine(text)];
    expect(freeSettings([days, text], lines)).toEqual([]);
    expect(freeSettings([days, text], lines, 'HOURS_TEXT')).toEqual([text]);
  });

  it('begin with the other word, and a number with none', () => {
    expect(newLine(text).value).toBe('KK');
    expect(missingOfLines(ru, [newLine(text), newLine(days)]).map(({ field }) => field)).toEqual(['settings.1.value']);
  });
});
