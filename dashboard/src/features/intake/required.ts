import type { Catalog } from '@/i18n/catalog';
import type { FormError } from '@/ui/ErrorSummary';
import type { Draft, PersonDraft } from './draft';

/** Ids of the controls, by the path of the input field that a fault names. */
export const controls: ReadonlySet<string> = new Set([
  'schoolId',
  'applicantRole',
  ...['applicant', 'representative'].flatMap((who) =>
    ['iin', 'iinAbsentReason', 'birthDate', 'identityDocument', 'surname', 'givenName', 'patronymic', 'phone', 'email', 'address'].map(
      (field) => `${who}.${field}`,
    ),
  ),
  'reasons',
  'documentKind',
  'honours',
  'graduationYear',
  'nameAtGraduation',
  'originalDocument',
  'items',
  'handedInAt',
]);

/** What is empty and may not be. Everything else is judged by the server, in one place for every door. */
export function missingFields(t: Catalog, draft: Draft, needsSchool: boolean): FormError[] {
  const errors: FormError[] = [];
  const need = (present: unknown, field: string, message: string) => {
    if (!present) errors.push({ field, message });
  };
  need(!needsSchool || draft.school, 'schoolId', t.intake.schoolMissing);
  people(draft).forEach(([who, person]) => {
    if (person.hasIin) need(person.iin.trim(), `${who}.iin`, t.intake.iinMissing);
    else need(person.birthDate, `${who}.birthDate`, t.intake.birthDateMissing);
    need(person.surname.trim(), `${who}.surname`, t.intake.surnameMissing);
    need(person.givenName.trim(), `${who}.givenName`, t.intake.givenNameMissing);
  });
  need(draft.reasons.length, 'reasons', t.intake.reasonMissing);
  need(/^\d{4}$/.test(draft.graduationYear.trim()), 'graduationYear', t.intake.yearMissing);
  if (draft.earlier) need(draft.handedInDay && draft.handedInTime, 'handedInAt', t.intake.handedInMissing);
  return errors;
}

function people(draft: Draft): [string, PersonDraft][] {
  const applicant: [string, PersonDraft] = ['applicant', draft.applicant];
  return draft.applicantRole === 'LEGAL_REPRESENTATIVE' ? [applicant, ['representative', draft.representative]] : [applicant];
}
