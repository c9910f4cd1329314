import { useState } from 'react';
import { SendBlanksDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { missingOf, rangeControls, RangeFields } from './RangeFields';
import { rangeText } from './ranges';
import type { StockFormProps } from './StockDialog';

const controls = [...rangeControls, 'toBin', 'basis'];

/** Sends a range to another school, named by its BIN: a clerk sees no other school. */
export function SendForm({ onDone, onClose }: StockFormProps) {
  const { t } = useI18n();
  const [range, setRange] = useState({ series: '', first: '', last: '' });
  const [toBin, setToBin] = useState('');
  const [basis, setBasis] = useState('');
  const act = useAct(SendBlanksDocument);
  const send = async () => {
    const outcome = await act.mutateAsync({ ...range, toBin: toBin.replaceAll(/\s/g, ''), basis: basis.trim() });
    if (!outcome.done) return outcome.faults;
    onDone(t.blanks.acts.send.done(rangeText(range.series, range.first, range.last)));
    return [];
  };
  const check = () => [
    ...missingOf(range, t.blanks),
    ...(/^\d{12}$/.test(toBin.replaceAll(/\s/g, '')) ? [] : [{ field: 'toBin', message: t.blanks.binMissing }]),
    ...(basis.trim() ? [] : [{ field: 'basis', message: t.blanks.basisMissing }]),
  ];
  return (
    <DialogForm submit={t.blanks.acts.send.submit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.blanks.sendWords}</p>
          <RangeFields range={range} errors={errors} onChange={setRange} />
          <TextField id="toBin" label={t.blanks.toBin} hint={t.blanks.binHint} error={errorAt(errors, 'toBin')} inputMode="numeric" autoComplete="off" value={toBin} onChange={setToBin} className="field-short" />
          <TextField id="basis" label={t.blanks.basis} hint={t.blanks.basisHint} error={errorAt(errors, 'basis')} maxLength={300} value={basis} onChange={setBasis} />
        </>
      )}
    </DialogForm>
  );
}
