import { useState } from 'react';
import { DiscardMessageDocument, RetryMessageDocument, type MessageRowFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';

export interface Deciding {
  how: 'retry' | 'discard';
  message: MessageRowFragment;
}

const controls = ['reason'];

/** Has a message tried again, or decides that it never is. The reason stays in the journal, so it names no person. */
export function DecisionDialog({ how, message, onDone, onClose }: Deciding & { onDone: (words: string) => void; onClose: () => void }) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const retry = useAct(RetryMessageDocument);
  const discard = useAct(DiscardMessageDocument);
  const send = async () => {
    const input = { messageId: message.id, expectedVersion: message.version, reason: reason.trim() };
    const outcome = how === 'retry' ? await retry.mutateAsync(input) : await discard.mutateAsync(input);
    if (!outcome.done) return outcome.faults;
    onDone(t.portal.done[how](message.messageId));
    return [];
  };
  const check = () => (reason.trim() ? [] : [{ field: 'reason', message: t.portal.reasonMissing }]);
  return (
    <Dialog title={`${t.portal[how]}: ${message.messageId}`} onClose={onClose}>
      <DialogForm submit={t.portal[how]} send={send} check={check} controls={controls} onClose={onClose}>
        {(errors) => (
          <>
            <p>{t.portal.words[how]}</p>
            <AreaField id="reason" label={t.portal.reason} hint={t.portal.reasonHint} error={errorAt(errors, 'reason')} rows={3} maxLength={300} value={reason} onChange={setReason} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
