import type { Fault } from '@/gql/faults';
import type { TicketRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';

interface Props {
  ticket: TicketRowFragment;
  abandon: (ticket: TicketRowFragment) => Promise<readonly Fault[]>;
  onClose: () => void;
}

/** Asks once: a ticket that was given up does not come back, the visitor takes another. */
export function AbandonDialog({ ticket, abandon, onClose }: Props) {
  const { t } = useI18n();
  const send = async () => {
    const faults = await abandon(ticket);
    if (faults.length === 0) onClose();
    return faults;
  };
  return (
    <Dialog title={t.corporation.leftTitle(ticket.number)} onClose={onClose}>
      <DialogForm submit={t.corporation.left} send={send} onClose={onClose}>
        {() => <p>{t.corporation.leftWords}</p>}
      </DialogForm>
    </Dialog>
  );
}
