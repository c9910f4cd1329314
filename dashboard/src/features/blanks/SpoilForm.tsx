import { useState } from 'react';
import { SpoilBlankDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { rangeText } from './ranges';
import type { StockFormProps } from './StockDialog';

const controls = ['series', 'number', 'reason', 'act'];

const empty = { series: '', number: '', reason: '', act: '' };

/** Writes one sheet off, spoiled or missing by a count. */
export function SpoilForm({ onDone, onClose }: StockFormProps) {
  const { t } = useI18n();
  const [fields, setFields] = useState(empty);
  const act = useAct(SpoilBlankDocument);
  const set = (name: keyof typeof empty) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const { series, number, reason } = fields;
    const outcome = await act.mutateAsync({ series, number, reason: reason.trim(), act: fields.act.trim() || null });
    if (!outcome.done) return outcome.faults;
    onDone(t.blanks.acts.spoil.done(rangeText(series, number, number)));
    return [];
  };
  const check = () => [
    ...(fields.series.trim() ? [] : [{ field: 'series', message: t.blanks.seriesMissing }]),
    ...(fields.number.trim() ? [] : [{ field: 'number', message: t.fields.numberMissing }]),
    ...(fields.reason.trim() ? [] : [{ field: 'reason', message: t.blanks.reasonMissing }]),
  ];
  return (
    <DialogForm submit={t.blanks.acts.spoil.submit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.blanks.spoilWords}</p>
          <div className="field-row">
            <TextField id="series" label={t.fields.series} error={errorAt(errors, 'series')} value={fields.series} onChange={set('series')} autoComplete="off" className="field-short" />
            <TextField id="number" label={t.fields.number} hint={t.fields.numberHint} error={errorAt(errors, 'number')} value={fields.number} onChange={set('number')} inputMode="numeric" autoComplete="off" className="field-short" />
          </div>
          <TextField id="reason" label={t.blanks.reason} error={errorAt(errors, 'reason')} maxLength={300} value={fields.reason} onChange={set('reason')} />
          <TextField id="act" label={t.blanks.spoilAct} hint={t.blanks.basisHint} optional={t.common.optional} error={errorAt(errors, 'act')} maxLength={300} value={fields.act} onChange={set('act')} />
        </>
      )}
    </DialogForm>
  );
}
