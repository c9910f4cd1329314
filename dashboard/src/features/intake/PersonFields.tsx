import { useI18n } from '@/i18n/I18n';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { ContactFields } from './ContactFields';
import type { PersonDraft } from './draft';

export interface PersonFieldsProps {
  who: 'applicant' | 'representative';
  person: PersonDraft;
  errors: readonly FormError[];
  onChange: (person: PersonDraft) => void;
}

/** A person: IIN or the reason there is none, name, and where she can be reached. */
export function PersonFields({ contacts, ...props }: PersonFieldsProps & { contacts: boolean }) {
  const { t } = useI18n();
  const { who, person, errors, onChange } = props;
  const field = (name: keyof PersonDraft) => ({
    id: `${who}.${name}`,
    error: errorAt(errors, `${who}.${name}`),
    value: String(person[name]),
    onChange: (value: string) => onChange({ ...person, [name]: value }),
    autoComplete: 'off',
  });
  return (
    <>
      <div className="field-row">
        {person.hasIin ? (
          <TextField {...field('iin')} label={t.case.iin} hint={t.intake.iinHint} inputMode="numeric" className="field-short" />
        ) : (
          <>
            <TextField {...field('birthDate')} type="date" label={t.case.birthDate} className="field-short" />
            <TextField {...field('iinAbsentReason')} label={t.intake.iinAbsentReason} />
          </>
        )}
      </div>
      <label className="choice-option">
        <input type="checkbox" checked={!person.hasIin} onChange={() => onChange({ ...person, hasIin: !person.hasIin })} />
        <span>{t.intake.noIin}</span>
      </label>
      <div className="field-row">
        <TextField {...field('surname')} label={t.intake.surname} />
        <TextField {...field('givenName')} label={t.intake.givenName} />
        <TextField {...field('patronymic')} label={t.intake.patronymic} optional={t.intake.ifAny} />
      </div>
      <TextField {...field('identityDocument')} label={t.intake.identityDocument} hint={t.acts.identityHint} optional={person.hasIin ? t.common.optional : undefined} />
      {contacts && <ContactFields {...props} />}
    </>
  );
}
