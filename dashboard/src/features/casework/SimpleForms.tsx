import { useState } from 'react';
import { AcceptDocument, StartPreparationDocument, WithdrawDocument } from '@/gql/generated/graphql';
import { useLimits } from '@/gql/useLimits';
import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { useCaseAct } from './useCaseAct';

export function AcceptForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const limits = useLimits(application.handedInAt.slice(0, 10));
  const act = useCaseAct('ACCEPT', AcceptDocument, application, onDone);
  return (
    <ActForm act="ACCEPT" application={application} send={() => act({})} onClose={onClose}>
      {() => <p>{limits && t.acts.acceptWords(limits.issueDays[application.channel])}</p>}
    </ActForm>
  );
}

export function StartForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const act = useCaseAct('START_PREPARATION', StartPreparationDocument, application, onDone);
  return (
    <ActForm act="START_PREPARATION" application={application} send={() => act({})} onClose={onClose}>
      {() => <p>{t.acts.startWords}</p>}
    </ActForm>
  );
}

const withdrawControls = ['reason'];

export function WithdrawForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const act = useCaseAct('WITHDRAW', WithdrawDocument, application, onDone);
  return (
    <ActForm
      act="WITHDRAW"
      application={application}
      send={() => act({ reason: reason.trim() || null })}
      onClose={onClose}
      controls={withdrawControls}
    >
      {(errors) => (
        <>
          <p>{t.acts.withdrawWords}</p>
          <TextField
            id="reason"
            label={t.acts.withdrawReason}
            optional={t.common.optional}
            error={errorAt(errors, 'reason')}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </ActForm>
  );
}
