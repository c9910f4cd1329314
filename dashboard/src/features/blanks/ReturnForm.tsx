import { useState } from 'react';
import { ReturnBlanksDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { missingOf, rangeControls, RangeFields } from './RangeFields';
import { rangeText } from './ranges';
import type { StockFormProps } from './StockDialog';

const controls = [...rangeControls, 'basis'];

/** Gives a range back to the supplier or the division. */
export function ReturnForm({ onDone, onClose }: StockFormProps) {
  const { t } = useI18n();
  const [range, setRange] = useState({ series: '', first: '', last: '' });
  const [basis, setBasis] = useState('');
  const act = useAct(ReturnBlanksDocument);
  const send = async () => {
    const outcome = await act.mutateAsync({ ...range, basis: basis.trim() });
    if (!outcome.done) return outcome.faults;
    onDone(t.blanks.acts.giveBack.done(rangeText(range.series, range.first, range.last)));
    return [];
  };
  const check = () => [...missingOf(range, t.blanks), ...(basis.trim() ? [] : [{ field: 'basis', message: t.blanks.basisMissing }])];
  return (
    <DialogForm submit={t.blanks.acts.giveBack.submit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.blanks.returnWords}</p>
          <RangeFields range={range} errors={errors} onChange={setRange} />
          <TextField id="basis" label={t.blanks.basis} hint={t.blanks.basisHint} error={errorAt(errors, 'basis')} maxLength={300} value={basis} onChange={setBasis} />
        </>
      )}
    </DialogForm>
  );
}
