import type { CorrectablePersonFragment, PersonCorrectionInput } from '@/gql/generated/graphql';

/** What may be mended of a person, in the order of the form. */
export const personFields = ['iin', 'surname', 'givenName', 'patronymic', 'phone', 'email', 'address'] as const;

type PersonField = (typeof personFields)[number];

/** A person as the form holds her. The identity document is not shown to anybody: a new one replaces it. */
export type PersonText = Record<PersonField, string> & { identityDocument: string };

export function personText(person: CorrectablePersonFragment): PersonText {
  const text = (field: PersonField) => person[field] ?? '';
  return { ...(Object.fromEntries(personFields.map((field) => [field, text(field)])) as Record<PersonField, string>), identityDocument: '' };
}

/** The fields that are other than they were: the others are left out, so that nothing but the mistake is touched. */
export function personCorrection(was: PersonText, now: PersonText): PersonCorrectionInput | null {
  const changed = ([...personFields, 'identityDocument'] as const).filter((field) => now[field].trim() !== was[field]);
  return changed.length ? Object.fromEntries(changed.map((field) => [field, now[field].trim()])) : null;
}

/** A text that is other than it was; nothing where it is not. */
export function textCorrection(was: string, now: string): string | null {
  return now.trim() === was ? null : now.trim();
}
