import type {
  ApplicantRole,
  Channel,
  CheckPackageInput,
  DocumentKind,
  Honours,
  PersonInput,
  Reason,
  SubmitApplicationInput,
} from '@/gql/generated/graphql';
import { isDay } from '@/format/day';
import { officeInstant } from '@/format/instant';
import { emptyItem, itemInputs, type Presented } from '@/ui/package/presented';

/** A person as typed. */
export interface PersonDraft {
  hasIin: boolean;
  iin: string;
  iinAbsentReason: string;
  birthDate: string;
  identityDocument: string;
  surname: string;
  givenName: string;
  patronymic: string;
  phone: string;
  email: string;
  address: string;
}

/** The form of Annex 1 as typed. Strings are what the controls hold. */
export interface Draft {
  applicantRole: ApplicantRole;
  applicant: PersonDraft;
  representative: PersonDraft;
  school: { id: string; name: string } | null;
  reasons: Reason[];
  documentKind: DocumentKind;
  honours: Honours;
  graduationYear: string;
  nameAtGraduation: string;
  originalDocument: string;
  presented: Presented[];
  homeVisit: boolean;
  /** Handed in at another time than now: a late entry, shown as one. */
  earlier: boolean;
  handedInDay: string;
  handedInTime: string;
}

const nobody: PersonDraft = {
  hasIin: true,
  iin: '',
  iinAbsentReason: '',
  birthDate: '',
  identityDocument: '',
  surname: '',
  givenName: '',
  patronymic: '',
  phone: '',
  email: '',
  address: '',
};

export const emptyDraft: Draft = {
  applicantRole: 'FORMER_STUDENT',
  applicant: nobody,
  representative: nobody,
  school: null,
  reasons: [],
  documentKind: 'GENERAL_SECONDARY',
  honours: 'ORDINARY',
  graduationYear: '',
  nameAtGraduation: '',
  originalDocument: '',
  presented: [emptyItem('APPLICATION_FORM')],
  homeVisit: false,
  earlier: false,
  handedInDay: '',
  handedInTime: '',
};

const orNull = (text: string) => text.trim() || null;

function person(draft: PersonDraft): PersonInput {
  return {
    iin: draft.hasIin ? orNull(draft.iin.replace(/\s/g, '')) : null,
    iinAbsentReason: draft.hasIin ? null : orNull(draft.iinAbsentReason),
    birthDate: !draft.hasIin && isDay(draft.birthDate) ? draft.birthDate : null,
    identityDocument: orNull(draft.identityDocument),
    surname: draft.surname.trim(),
    givenName: draft.givenName.trim(),
    patronymic: orNull(draft.patronymic),
    phone: orNull(draft.phone),
    email: orNull(draft.email),
    address: orNull(draft.address),
  };
}

/** The instant of the hand-in as stated; null for now. */
export function handedInAt(draft: Draft): string | null {
  return draft.earlier && isDay(draft.handedInDay) && draft.handedInTime ? officeInstant(draft.handedInDay, draft.handedInTime) : null;
}

/** At a counter people sign by hand; EDS and one-time passwords belong to the portal. */
const certifiedBy = 'HANDWRITTEN';

/** What an application of the State Corporation is bound to: the ticket of the visitor at the counter, or the visit to her home. */
export interface Bound {
  ticketId?: string | null;
  homeVisitId?: string | null;
}

export function submission(draft: Draft, channel: Channel, { ticketId = null, homeVisitId = null }: Bound = {}): SubmitApplicationInput {
  return {
    schoolId: draft.school?.id ?? null,
    channel,
    applicantRole: draft.applicantRole,
    applicant: person(draft.applicant),
    representative: draft.applicantRole === 'LEGAL_REPRESENTATIVE' ? person(draft.representative) : null,
    reasons: draft.reasons,
    documentKind: draft.documentKind,
    honours: draft.honours,
    graduationYear: Number(draft.graduationYear),
    nameAtGraduation: draft.reasons.includes('NAME_CHANGED') ? orNull(draft.nameAtGraduation) : null,
    originalDocument: orNull(draft.originalDocument),
    certifiedBy,
    items: itemInputs(draft.presented),
    homeVisit: channel === 'STATE_CORPORATION' && (draft.homeVisit || homeVisitId !== null),
    handedInAt: handedInAt(draft),
    ticketId,
    homeVisitId,
  };
}

/** What the package check needs of the form. An unfinished IIN is not asked about yet. */
export function packageOf(draft: Draft, channel: Channel): CheckPackageInput {
  const { iin, birthDate } = person(draft.applicant);
  return {
    channel,
    reasons: draft.reasons,
    applicantRole: draft.applicantRole,
    iin: iin && iin.length >= 12 ? iin : null,
    birthDate,
    certifiedBy,
    items: itemInputs(draft.presented),
    handedInAt: handedInAt(draft),
  };
}
