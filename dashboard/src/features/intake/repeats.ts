import type { LikelyRepeatsInput } from '@/gql/generated/graphql';
import { submission, type Draft } from './draft';

/** What the form tells of the person and the paper; null while it tells too little to look for a case. */
export function hintOf(draft: Draft): LikelyRepeatsInput | null {
  const { applicant, originalDocument, documentKind } = submission(draft, 'SCHOOL_OFFICE');
  const iin = applicant.iin?.length === 12 ? applicant.iin : null;
  const named = applicant.surname && applicant.givenName && applicant.birthDate;
  if (!iin && !named && !originalDocument) return null;
  return {
    iin,
    surname: applicant.surname || null,
    givenName: applicant.givenName || null,
    birthDate: applicant.birthDate,
    documentKind,
    originalDocument,
  };
}
