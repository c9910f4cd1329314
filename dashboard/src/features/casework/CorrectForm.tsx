import { useState } from 'react';
import { CorrectableCaseDocument, CorrectDocument, type CorrectableCaseQuery } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { personCorrection, personFields, personText, textCorrection, type PersonText } from './correction';
import { useCaseAct } from './useCaseAct';

type Correctable = Extract<NonNullable<CorrectableCaseQuery['node']>, { __typename: 'Application' }>;

/** Mends what was typed wrong about the persons of a case and in its texts. */
export function CorrectForm(props: ActFormProps) {
  const answer = useDocument(CorrectableCaseDocument, { id: props.application.id }, { gcTime: 0 });
  const node = answer.data?.node;
  if (answer.isPending) return <Skeleton lines={8} />;
  if (node?.__typename !== 'Application') return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  return <Fields {...props} found={node} />;
}

const controls = [
  'reason',
  'nameAtGraduation',
  'pickupAddress',
  ...['applicant', 'representative'].flatMap((who) => [...personFields, 'identityDocument'].map((field) => `${who}.${field}`)),
];

function Fields({ application, found, onDone, onClose }: ActFormProps & { found: Correctable }) {
  const { t } = useI18n();
  // As it was when the form was opened: what others change meanwhile is a conflict of versions.
  const [was] = useState(() => ({
    applicant: personText(found.applicant),
    representative: found.representative ? personText(found.representative) : null,
    nameAtGraduation: found.nameAtGraduation ?? '',
    pickupAddress: found.pickupPoint?.address ?? '',
  }));
  const [now, setNow] = useState({ ...was, reason: '' });
  const act = useCaseAct('CORRECT', CorrectDocument, application, onDone);
  const correction = {
    applicant: personCorrection(was.applicant, now.applicant),
    representative: was.representative && now.representative ? personCorrection(was.representative, now.representative) : null,
    nameAtGraduation: textCorrection(was.nameAtGraduation, now.nameAtGraduation),
    pickupAddress: textCorrection(was.pickupAddress, now.pickupAddress),
  };
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (Object.values(correction).every((part) => part === null)) missing.push({ field: 'applicant.iin', message: t.acts.nothingCorrected });
    if (!now.reason.trim()) missing.push({ field: 'reason', message: t.acts.correctReasonMissing });
    return missing;
  };
  const text = (field: 'nameAtGraduation' | 'pickupAddress', errors: readonly FormError[]) => ({
    id: field,
    error: errorAt(errors, field),
    value: now[field],
    onChange: (value: string) => setNow({ ...now, [field]: value }),
  });
  return (
    <ActForm act="CORRECT" application={application} send={() => act({ ...correction, reason: now.reason.trim() })} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <p>{t.acts.correctWords}</p>
          <h3>{t.intake.formerStudent}</h3>
          <Person who="applicant" person={now.applicant} errors={errors} onChange={(applicant) => setNow({ ...now, applicant })} />
          {now.representative && (
            <>
              <h3>{t.case.representative}</h3>
              <Person who="representative" person={now.representative} errors={errors} onChange={(representative) => setNow({ ...now, representative })} />
            </>
          )}
          <h3>{t.case.document}</h3>
          <TextField {...text('nameAtGraduation', errors)} label={t.case.nameAtGraduation} optional={t.intake.ifAny} autoComplete="off" />
          <TextField {...text('pickupAddress', errors)} label={t.acts.pickupAddress} optional={t.intake.ifAny} autoComplete="off" />
          <TextField id="reason" label={t.acts.correctReason} hint={t.acts.correctReasonHint} maxLength={300} error={errorAt(errors, 'reason')} value={now.reason} onChange={(reason) => setNow({ ...now, reason })} />
        </>
      )}
    </ActForm>
  );
}

interface PersonProps {
  who: 'applicant' | 'representative';
  person: PersonText;
  errors: readonly FormError[];
  onChange: (person: PersonText) => void;
}

function Person({ who, person, errors, onChange }: PersonProps) {
  const { t } = useI18n();
  const field = (name: keyof PersonText) => ({
    id: `${who}.${name}`,
    error: errorAt(errors, `${who}.${name}`),
    value: person[name],
    onChange: (value: string) => onChange({ ...person, [name]: value }),
    autoComplete: 'off',
  });
  return (
    <>
      <TextField {...field('iin')} label={t.case.iin} inputMode="numeric" optional={t.intake.ifAny} className="field-short" />
      <div className="field-row">
        <TextField {...field('surname')} label={t.intake.surname} />
        <TextField {...field('givenName')} label={t.intake.givenName} />
        <TextField {...field('patronymic')} label={t.intake.patronymic} optional={t.intake.ifAny} />
      </div>
      <TextField {...field('identityDocument')} label={t.intake.identityDocument} hint={t.acts.identityKept} optional={t.common.optional} />
      <div className="field-row">
        <TextField {...field('phone')} label={t.case.phone} type="tel" optional={t.common.optional} />
        <TextField {...field('email')} label={t.case.email} type="email" optional={t.common.optional} />
      </div>
      <TextField {...field('address')} label={t.case.address} optional={t.common.optional} />
    </>
  );
}
