import { useState } from 'react';
import { HandOverDocument, type Recipient } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { originalIsDue, proofIsDue } from './acts';
import { PowerFields } from './PowerFields';
import { useCaseAct } from './useCaseAct';

const controls = ['recipient', 'identityDocument', 'powerNumber', 'powerDate', 'powerNotary', 'representationProofReceived', 'originalReceived'];

const empty = { identityDocument: '', powerNumber: '', powerDate: '', powerNotary: '' };

export type PowerValues = Omit<typeof empty, 'identityDocument'>;

/** Hands the duplicate over against an identity document (R11) or a notarised power of attorney (R12). */
export function HandOverForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const [recipient, setRecipient] = useState<Recipient>('APPLICANT');
  const [fields, setFields] = useState(empty);
  const [proof, setProof] = useState(false);
  const [original, setOriginal] = useState(false);
  const act = useCaseAct('HAND_OVER', HandOverDocument, application, onDone);
  const set = (name: keyof typeof empty) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const byPower = recipient === 'REPRESENTATIVE';
  const proofDue = proofIsDue(application);
  const originalDue = originalIsDue(application);
  const send = () =>
    act({
      recipient,
      identityDocument: fields.identityDocument.trim(),
      powerNumber: byPower ? fields.powerNumber.trim() || null : null,
      powerDate: byPower ? fields.powerDate || null : null,
      powerNotary: byPower ? fields.powerNotary.trim() || null : null,
      representationProofReceived: proofDue ? proof : null,
      originalReceived: originalDue ? original : null,
    });
  const check = () => (fields.identityDocument.trim() ? [] : [{ field: 'identityDocument', message: t.acts.identityMissing }]);
  return (
    <ActForm act="HAND_OVER" application={application} send={send} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <Choice
            id="recipient"
            legend={t.acts.recipient}
            error={errorAt(errors, 'recipient')}
            options={[
              { value: 'APPLICANT', label: t.acts.toApplicant },
              { value: 'REPRESENTATIVE', label: t.acts.toRepresentative },
            ]}
            chosen={[recipient]}
            onChange={([next]) => next && setRecipient(next)}
          />
          <TextField id="identityDocument" label={t.acts.identity} hint={t.acts.identityHint} error={errorAt(errors, 'identityDocument')} value={fields.identityDocument} onChange={set('identityDocument')} autoComplete="off" />
          {byPower && <PowerFields values={fields} errors={errors} set={set} />}
          {proofDue && (
            <Choice
              id="representationProofReceived"
              legend={t.acts.proof}
              error={errorAt(errors, 'representationProofReceived')}
              multiple
              options={[{ value: 'yes', label: t.acts.proofReceived }]}
              chosen={proof ? ['yes'] : []}
              onChange={(chosen) => setProof(chosen.length > 0)}
            />
          )}
          {originalDue && (
            <Choice
              id="originalReceived"
              legend={t.acts.original}
              error={errorAt(errors, 'originalReceived')}
              multiple
              options={[{ value: 'yes', label: t.acts.originalReceived }]}
              chosen={original ? ['yes'] : []}
              onChange={(chosen) => setOriginal(chosen.length > 0)}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
