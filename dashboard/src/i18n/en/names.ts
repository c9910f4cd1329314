import type { Catalog } from '../catalog';

export const names: Catalog['names'] = {
  status: {
    RECEIVED: 'Received',
    NOT_ACCEPTED: 'Not accepted',
    ACCEPTED: 'Accepted',
    IN_PREPARATION: 'In preparation',
    NOTICE_GIVEN: 'Notice given',
    REFUSED: 'Refused',
    ISSUED: 'Issued',
    AT_CORPORATION: 'At the State Corporation',
    RETURNED_TO_SCHOOL: 'Returned to the school',
    HANDED_OVER: 'Handed over',
    WITHDRAWN: 'Withdrawn',
  },
  channel: {
    SCHOOL_OFFICE: 'School office',
    STATE_CORPORATION: 'State Corporation',
    PORTAL: 'Portal egov.kz',
  },
  reason: {
    LOST: 'Loss',
    DAMAGED: 'Damage',
    NAME_CHANGED: 'Change of name',
  },
  documentKind: {
    BASIC_SECONDARY: 'Document on basic secondary education (9 classes)',
    GENERAL_SECONDARY: 'Document on general secondary education (11 classes)',
  },
  documentKindShort: {
    BASIC_SECONDARY: '9 classes,',
    GENERAL_SECONDARY: '11 classes,',
  },
  honours: {
    ORDINARY: 'ordinary',
    DISTINCTION: 'with distinction',
    ALTYN_BELGI: '«Altyn belgi»',
  },
  applicantRole: {
    FORMER_STUDENT: 'Former student',
    LEGAL_REPRESENTATIVE: 'Parent or legal representative of a minor',
  },
  item: {
    APPLICATION_FORM: 'Application form (Annex 1)',
    BIRTH_CERTIFICATE: 'Birth certificate',
    IDENTITY_CARD: 'Identity card',
    PASSPORT: 'Passport',
    DIGITAL_DOCUMENT: 'Electronic document from the digital documents service',
    ORIGINAL_DOCUMENT: 'Original of the education document',
    REPRESENTATION_PROOF: 'Proof of legal representation',
  },
  anyIdentity: 'Identity document',
  itemState: {
    PRESENT: 'Present',
    MISSING: 'Missing',
    EXPIRED: 'Expired',
    LATER: 'At pick-up',
  },
  groundShort: {
    INCOMPLETE: 'missing',
    EXPIRED: 'expired',
  },
  certifiedBy: {
    HANDWRITTEN: 'Handwritten signature',
    EDS: 'Electronic digital signature',
    OTP: 'One-time password',
  },
  recipient: {
    APPLICANT: 'The applicant in person',
    REPRESENTATIVE: 'A representative with a notarised power of attorney',
  },
  clock: {
    ISSUE: 'Term of the service',
    QUEUE_WAIT: 'Wait in the queue',
    COUNTER_SERVICE: 'Service at the State Corporation',
    STORAGE: 'Storage at the State Corporation',
    RETURN_TO_CORPORATION: 'Send to the State Corporation',
    NOTICE_BEFORE_REFUSAL: 'Latest day of the notice before a refusal',
    OBJECTION: 'Objection to the preliminary refusal',
  },
};
