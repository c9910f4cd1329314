import { useState } from 'react';
import { addDays, isDay, today } from '@/format/day';
import { SetScheduleDocument, type HoursPartsFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { hoursInput, newHours, origins, type HoursDraft, type TimeField } from './newHours';

interface Props {
  place: { __typename: keyof typeof origins; id: string };
  /** The hours in force. */
  now: HoursPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

const controls = ['origin', 'hours', 'hours.opensAt', 'hours.closesAt', 'hours.lunchFrom', 'hours.lunchTo', 'hours.receptionUntil', 'effectiveFrom', 'basis'];
const weeks = ['FIVE_DAY', 'SIX_DAY'] as const;

/** Other hours for a place from a day on: those of a text, or its own. */
export function SetHoursDialog({ place, now, onDone, onClose }: Props) {
  const { t } = useI18n();
  const act = useAct(SetScheduleDocument);
  const tomorrow = addDays(today(), 1);
  const [draft, setDraft] = useState(() => newHours(now, tomorrow));
  const change = (part: Partial<HoursDraft>) => setDraft((before) => ({ ...before, ...part }));
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    const own = draft.origin === 'OWN';
    if (own && !draft.opensAt) missing.push({ field: 'hours.opensAt', message: t.hours.opensMissing });
    if (own && !draft.closesAt) missing.push({ field: 'hours.closesAt', message: t.hours.closesMissing });
    if (!isDay(draft.effectiveFrom)) missing.push({ field: 'effectiveFrom', message: t.hours.dayMissing });
    if (!draft.basis.trim()) missing.push({ field: 'basis', message: t.hours.basisMissing });
    return missing;
  };
  const send = async () => {
    const outcome = await act.mutateAsync(hoursInput(place, draft));
    if (!outcome.done) return outcome.faults;
    onDone();
    return [];
  };
  const time = (name: TimeField, errors: readonly FormError[]) => ({
    id: `hours.${name}`,
    type: 'time',
    className: 'field-short',
    error: errorAt(errors, `hours.${name}`),
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <Dialog title={t.hours.setTitle} onClose={onClose}>
      <DialogForm submit={t.hours.set} send={send} onClose={onClose} controls={controls} check={check}>
        {(errors) => (
          <>
            <p>{t.hours.moves}</p>
            <Choice
              id="origin"
              legend={t.hours.whence}
              error={errorAt(errors, 'origin')}
              options={origins[place.__typename].map((value) => ({ value, label: t.hours.origin[value], hint: t.hours.ofText[value] }))}
              chosen={[draft.origin]}
              onChange={([origin]) => origin && change({ origin })}
            />
            {draft.origin === 'OWN' && (
              <>
                <Choice id="hours" legend={t.hours.days} error={errorAt(errors, 'hours')} options={weeks.map((value) => ({ value, label: t.hours.weeks[value] }))} chosen={[draft.week]} onChange={([week]) => week && change({ week })} />
                <div className="field-row">
                  <TextField {...time('opensAt', errors)} label={t.hours.opens} />
                  <TextField {...time('closesAt', errors)} label={t.hours.closes} />
                </div>
                <div className="field-row">
                  <TextField {...time('lunchFrom', errors)} label={t.hours.lunchFrom} optional={t.common.optional} />
                  <TextField {...time('lunchTo', errors)} label={t.hours.lunchTo} optional={t.common.optional} />
                  <TextField {...time('receptionUntil', errors)} label={t.hours.receptionUntil} optional={t.common.optional} />
                </div>
              </>
            )}
            <TextField id="effectiveFrom" type="date" min={tomorrow} label={t.hours.effectiveFrom} error={errorAt(errors, 'effectiveFrom')} value={draft.effectiveFrom} onChange={(effectiveFrom) => change({ effectiveFrom })} className="field-short" />
            <TextField id="basis" label={t.hours.basis} maxLength={300} error={errorAt(errors, 'basis')} value={draft.basis} onChange={(basis) => change({ basis })} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
