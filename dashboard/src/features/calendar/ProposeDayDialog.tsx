import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CalendarChangesDocument, ProposeCalendarChangeDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { nameOf } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { DayFields } from './DayFields';
import { Lines } from './Lines';
import { dayInputs, missingOfDays, nextDay } from './proposal';

/** Days made other than they are: all those of one order, for they hold together or not at all. */
export function ProposeDayDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const act = useAct(ProposeCalendarChangeDocument);
  const [days, setDays] = useState(() => [nextDay()]);
  const [basis, setBasis] = useState('');
  const controls = ['basis', ...days.flatMap((_, index) => ['date', 'kind', 'weeks', 'titleKk', 'titleRu'].map((field) => `days.${index}.${field}`))];
  const check = (): FormError[] => [...missingOfDays(t, days), ...(basis.trim() ? [] : [{ field: 'basis', message: t.calendar.basisMissing }])];
  const send = async () => {
    const outcome = await act.mutateAsync({ days: dayInputs(days), basis: basis.trim() });
    if (!outcome.done) return outcome.faults;
    void queries.invalidateQueries({ queryKey: [nameOf(CalendarChangesDocument)] });
    onClose();
    return [];
  };
  return (
    <Dialog title={t.calendar.proposeDay} onClose={onClose}>
      <DialogForm submit={t.calendar.propose} send={send} onClose={onClose} controls={controls} check={check}>
        {(errors) => (
          <>
            <p>{t.calendar.secondPerson}</p>
            <Lines lines={days} onChange={setDays} legend={t.calendar.nthDay} add={t.calendar.oneMoreDay} next={() => nextDay(days.at(-1))}>
              {(day, index, change) => <DayFields index={index} day={day} errors={errors} onChange={change} />}
            </Lines>
            <TextField id="basis" label={t.calendar.basis} maxLength={300} error={errorAt(errors, 'basis')} value={basis} onChange={setBasis} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
