import { CallBackTransferDocument, ConfirmTransferDocument, type TransferRowFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { rangeText } from './ranges';

export interface Settling {
  how: 'confirm' | 'callBack';
  transfer: TransferRowFragment;
}

/** All of a transfer is taken, or all of it called back: what did not come is sent anew without it. */
export function SettleDialog({ how, transfer, onDone, onClose }: Settling & { onDone: (words: string) => void; onClose: () => void }) {
  const { t } = useI18n();
  const confirm = useAct(ConfirmTransferDocument);
  const callBack = useAct(CallBackTransferDocument);
  const range = rangeText(transfer.series, transfer.first, transfer.last);
  const send = async () => {
    const seen = { transferId: transfer.id, expectedVersion: transfer.version };
    const outcome = how === 'confirm' ? await confirm.mutateAsync(seen) : await callBack.mutateAsync(seen);
    if (!outcome.done) return outcome.faults;
    onDone(t.blanks.settled[how](range));
    return [];
  };
  return (
    <Dialog title={`${t.blanks[how]}: ${range}`} onClose={onClose}>
      <DialogForm submit={t.blanks[how]} send={send} onClose={onClose}>
        {() => <p>{t.blanks.settleWords[how](transfer.sheets)}</p>}
      </DialogForm>
    </Dialog>
  );
}
