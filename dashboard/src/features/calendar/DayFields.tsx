import type { DayKind } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { dayKinds, needsTitle, weeks, type DayDraft } from './proposal';

interface Props {
  index: number;
  day: DayDraft;
  errors: readonly FormError[];
  onChange: (day: DayDraft) => void;
}

/** One day of a proposal: which, what it becomes, in whose week, and why. */
export function DayFields({ index, day, errors, onChange }: Props) {
  const { t } = useI18n();
  const at = (field: string) => ({ id: `days.${index}.${field}`, error: errorAt(errors, `days.${index}.${field}`) });
  const set = (field: 'date' | 'titleKk' | 'titleRu') => (value: string) => onChange({ ...day, [field]: value });
  return (
    <>
      <div className="field-row">
        <TextField {...at('date')} type="date" label={t.calendar.day} value={day.date} onChange={set('date')} className="field-short" />
        <SelectField id={at('kind').id} label={t.calendar.kind} value={day.kind} options={dayKinds.map((one) => [one, t.calendar.kinds[one]])} onChange={(kind) => onChange({ ...day, kind: kind as DayKind })} />
      </div>
      <Choice {...at('weeks')} legend={t.calendar.week} multiple options={weeks.map((week) => ({ value: week, label: t.calendar.weeks[week] }))} chosen={day.weeks} onChange={(about) => onChange({ ...day, weeks: about })} />
      {needsTitle(day) && (
        <div className="field-row">
          <TextField {...at('titleKk')} label={t.calendar.titleKk} lang="kk" maxLength={200} value={day.titleKk} onChange={set('titleKk')} />
          <TextField {...at('titleRu')} label={t.calendar.titleRu} lang="ru" maxLength={200} value={day.titleRu} onChange={set('titleRu')} />
        </div>
      )}
    </>
  );
}
