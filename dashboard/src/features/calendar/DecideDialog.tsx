import { useState } from 'react';
import { ApproveCalendarChangeDocument, ApproveRuleChangeDocument, RejectCalendarChangeDocument, RejectRuleChangeDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';

/** What a proposal changes. */
export type Subject = 'days' | 'rules';

interface Props {
  change: { id: string; basis: string };
  of: Subject;
  decision: 'approve' | 'reject';
  onDecided: () => void;
  onClose: () => void;
}

/** Approves a proposal, or turns it down with a reason. */
export function DecideDialog({ change, of, decision, onDecided, onClose }: Props) {
  const { t } = useI18n();
  const approve = { days: useAct(ApproveCalendarChangeDocument), rules: useAct(ApproveRuleChangeDocument) }[of];
  const reject = { days: useAct(RejectCalendarChangeDocument), rules: useAct(RejectRuleChangeDocument) }[of];
  const [reason, setReason] = useState('');
  const approving = decision === 'approve';
  const send = async () => {
    const outcome = approving ? await approve.mutateAsync({ changeId: change.id }) : await reject.mutateAsync({ changeId: change.id, reason: reason.trim() });
    if (!outcome.done) return outcome.faults;
    onDecided();
    onClose();
    return [];
  };
  const check = () => (approving || reason.trim() ? [] : [{ field: 'reason', message: t.calendar.reasonMissing }]);
  return (
    <Dialog title={approving ? t.calendar.approveTitle : t.calendar.rejectTitle} onClose={onClose}>
      <DialogForm submit={approving ? t.calendar.approve : t.calendar.reject} send={send} onClose={onClose} controls={['reason']} check={check}>
        {(errors) => (
          <>
            <p>
              <strong>{change.basis}</strong>
            </p>
            {approving ? (
              <p>{of === 'days' ? t.calendar.approveDays : t.calendar.approveRules}</p>
            ) : (
              <AreaField id="reason" label={t.calendar.rejectReason} maxLength={300} error={errorAt(errors, 'reason')} value={reason} onChange={setReason} />
            )}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
