import { useState } from 'react';
import { CountStockDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import { DialogForm } from '@/ui/DialogForm';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { readRanges } from './ranges';
import type { StockFormProps } from './StockDialog';

const controls = ['actNumber', 'members', 'found'];

/** The act of a physical count. The book is not shown here: what was found is written down as it lay in the safe. */
export function CountForm({ onDone, onClose }: StockFormProps) {
  const { t } = useI18n();
  const [actNumber, setActNumber] = useState('');
  const [members, setMembers] = useState('');
  const [text, setText] = useState('');
  const act = useAct(CountStockDocument);
  const { ranges, unread } = readRanges(text);
  const send = async () => {
    const outcome = await act.mutateAsync({ actNumber: actNumber.trim(), members: members.trim(), found: ranges });
    if (!outcome.done) return outcome.faults;
    const count = outcome.payload.count;
    onDone(t.blanks.acts.count.done(count?.missing ?? 0, count?.surplus ?? 0));
    return [];
  };
  const check = (): FormError[] => [
    ...(actNumber.trim() ? [] : [{ field: 'actNumber', message: t.blanks.actNumberMissing }]),
    ...(members.trim() ? [] : [{ field: 'members', message: t.blanks.membersMissing }]),
    ...(unread.length ? [{ field: 'found', message: t.blanks.linesUnread(unread.join(', ')) }] : []),
  ];
  return (
    <DialogForm submit={t.blanks.acts.count.submit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.blanks.countWords}</p>
          <TextField id="actNumber" label={t.blanks.actNumber} error={errorAt(errors, 'actNumber')} maxLength={300} value={actNumber} onChange={setActNumber} className="field-short" />
          <TextField id="members" label={t.blanks.members} hint={t.blanks.membersHint} error={errorAt(errors, 'members')} maxLength={300} value={members} onChange={setMembers} />
          <AreaField id="found" rows={6} label={t.blanks.found} hint={t.blanks.foundHint} error={errorAt(errors, 'found')} value={text} onChange={setText} />
        </>
      )}
    </DialogForm>
  );
}
