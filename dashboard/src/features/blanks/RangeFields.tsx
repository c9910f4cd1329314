import { useI18n } from '@/i18n/I18n';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { sheetsIn, type Range } from './ranges';

interface Props {
  range: Range;
  errors: readonly FormError[];
  onChange: (range: Range) => void;
}

export const rangeControls = ['series', 'first', 'last'] as const;

/** What a range lacks before the server is asked. */
export function missingOf(range: Range, words: { seriesMissing: string; firstMissing: string; lastMissing: string }): FormError[] {
  return [
    ...(range.series.trim() ? [] : [{ field: 'series', message: words.seriesMissing }]),
    ...(range.first.trim() ? [] : [{ field: 'first', message: words.firstMissing }]),
    ...(range.last.trim() ? [] : [{ field: 'last', message: words.lastMissing }]),
  ];
}

/** Series, first and last number, and how many sheets that is. */
export function RangeFields({ range, errors, onChange }: Props) {
  const { t } = useI18n();
  const set = (name: keyof Range) => (value: string) => onChange({ ...range, [name]: value });
  const sheets = sheetsIn(range.first, range.last);
  return (
    <>
      <div className="field-row range-fields">
        <TextField id="series" label={t.fields.series} error={errorAt(errors, 'series')} value={range.series} onChange={set('series')} autoComplete="off" className="field-short" />
        <TextField id="first" label={t.blanks.first} hint={t.fields.numberHint} error={errorAt(errors, 'first')} value={range.first} onChange={set('first')} inputMode="numeric" autoComplete="off" className="field-short" />
        <TextField id="last" label={t.blanks.last} hint={t.fields.numberHint} error={errorAt(errors, 'last')} value={range.last} onChange={set('last')} inputMode="numeric" autoComplete="off" className="field-short" />
      </div>
      <p className="quiet" role="status">
        {sheets === null ? t.blanks.sheetsUnknown : t.blanks.sheets(sheets)}
      </p>
    </>
  );
}
