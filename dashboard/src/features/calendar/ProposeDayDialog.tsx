import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CalendarChangesDocument, ProposeCalendarChangeDocument, type DayKind, type WeekKind } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { nameOf } from '@/gql/useDocument';
import { isDay } from '@/format/day';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import type { FormError } from '@/ui/ErrorSummary';
import { FilterSelect } from '@/ui/FilterSelect';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';

const kinds: readonly DayKind[] = ['TRANSFERRED_OFF', 'TRANSFERRED_WORKING', 'HOLIDAY', 'DAY_OFF', 'OBSERVED', 'WORKING', 'WEEKEND'];
const weeks: readonly WeekKind[] = ['FIVE_DAY', 'SIX_DAY'];
const ordinary = new Set<DayKind>(['WORKING', 'WEEKEND']);

/** One day made other than it is. Days of one order that belong together go in one proposal over the API. */
export function ProposeDayDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const act = useAct(ProposeCalendarChangeDocument);
  const [kind, setKind] = useState<DayKind>('TRANSFERRED_OFF');
  const [about, setAbout] = useState<WeekKind[]>([...weeks]);
  const [fields, setFields] = useState({ day: '', titleKk: '', titleRu: '', basis: '' });
  const set = (name: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (!isDay(fields.day)) missing.push({ field: 'days', message: t.calendar.dayMissing });
    if (about.length === 0) missing.push({ field: 'weeks', message: t.calendar.weekMissing });
    if (!ordinary.has(kind) && !fields.titleKk.trim()) missing.push({ field: 'titleKk', message: t.calendar.titleMissing });
    if (!ordinary.has(kind) && !fields.titleRu.trim()) missing.push({ field: 'titleRu', message: t.calendar.titleMissing });
    if (!fields.basis.trim()) missing.push({ field: 'basis', message: t.calendar.basisMissing });
    return missing;
  };
  const send = async () => {
    const outcome = await act.mutateAsync({
      days: [{ date: fields.day, weeks: about, kind, titleKk: fields.titleKk.trim() || null, titleRu: fields.titleRu.trim() || null }],
      basis: fields.basis.trim(),
    });
    if (!outcome.done) return outcome.faults;
    void queries.invalidateQueries({ queryKey: [nameOf(CalendarChangesDocument)] });
    onClose();
    return [];
  };
  return (
    <Dialog title={t.calendar.proposeDay} onClose={onClose}>
      <DialogForm submit={t.calendar.propose} send={send} onClose={onClose} controls={['days', 'basis']} check={check}>
        {(errors) => (
          <>
            <p>{t.calendar.secondPerson}</p>
            <TextField id="days" type="date" label={t.calendar.day} error={errorAt(errors, 'days')} value={fields.day} onChange={set('day')} className="field-short" />
            <FilterSelect id="dayKind" label={t.calendar.kind} value={kind} options={kinds.map((one) => [one, t.calendar.kinds[one]])} onChange={(next) => setKind(next as DayKind)} />
            <Choice id="weeks" legend={t.calendar.week} multiple error={errorAt(errors, 'weeks')} options={weeks.map((week) => ({ value: week, label: t.calendar.weeks[week] }))} chosen={about} onChange={setAbout} />
            {!ordinary.has(kind) && (
              <>
                <TextField id="titleKk" label={t.calendar.titleKk} lang="kk" maxLength={200} error={errorAt(errors, 'titleKk')} value={fields.titleKk} onChange={set('titleKk')} />
                <TextField id="titleRu" label={t.calendar.titleRu} lang="ru" maxLength={200} error={errorAt(errors, 'titleRu')} value={fields.titleRu} onChange={set('titleRu')} />
              </>
            )}
            <TextField id="basis" label={t.calendar.basis} maxLength={300} error={errorAt(errors, 'basis')} value={fields.basis} onChange={set('basis')} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
