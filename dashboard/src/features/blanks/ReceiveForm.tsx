import { useState } from 'react';
import { today } from '@/format/day';
import { ReceiveBlanksDocument, type DocumentKind, type Honours } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { KindFields } from './KindFields';
import { missingOf, rangeControls, RangeFields } from './RangeFields';
import { rangeText } from './ranges';
import type { StockFormProps } from './StockDialog';

const controls = [...rangeControls, 'documentKind', 'honours', 'receivedOn', 'basis'];

/** Puts a range into the stock, by the paper it came with. */
export function ReceiveForm({ onDone, onClose }: StockFormProps) {
  const { t } = useI18n();
  const [range, setRange] = useState({ series: '', first: '', last: '' });
  const [kind, setKind] = useState<DocumentKind>('GENERAL_SECONDARY');
  const [honours, setHonours] = useState<Honours>('ORDINARY');
  const [receivedOn, setReceivedOn] = useState(today);
  const [basis, setBasis] = useState('');
  const act = useAct(ReceiveBlanksDocument);
  const send = async () => {
    const outcome = await act.mutateAsync({ ...range, documentKind: kind, honours, receivedOn, basis: basis.trim() });
    if (!outcome.done) return outcome.faults;
    onDone(t.blanks.acts.receive.done(rangeText(range.series, range.first, range.last)));
    return [];
  };
  const check = () => [
    ...missingOf(range, t.blanks),
    ...(receivedOn ? [] : [{ field: 'receivedOn', message: t.blanks.dayMissing }]),
    ...(basis.trim() ? [] : [{ field: 'basis', message: t.blanks.basisMissing }]),
  ];
  return (
    <DialogForm submit={t.blanks.acts.receive.submit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.blanks.receiveWords}</p>
          <RangeFields range={range} errors={errors} onChange={setRange} />
          <KindFields kind={kind} honours={honours} errors={errors} onKind={setKind} onHonours={setHonours} />
          <TextField id="receivedOn" type="date" max={today()} label={t.blanks.receivedOn} error={errorAt(errors, 'receivedOn')} value={receivedOn} onChange={setReceivedOn} className="field-short" />
          <TextField id="basis" label={t.blanks.basis} hint={t.blanks.basisHint} error={errorAt(errors, 'basis')} maxLength={300} value={basis} onChange={setBasis} />
        </>
      )}
    </DialogForm>
  );
}
