/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Input of abandonTicket. */
export type AbandonTicketInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the ticket the viewer saw. */
  expectedVersion: number;
  /** The ticket. */
  ticketId: string | number;
};

/** Input of acceptApplication. */
export type AcceptApplicationInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
};

/** Who files. */
export type ApplicantRole =
  /** The former student */
  | 'FORMER_STUDENT'
  /** Parent or legal representative of a minor */
  | 'LEGAL_REPRESENTATIVE';

/** What can be done with a case. */
export type ApplicationAction =
  /** Accept a portal submission */
  | 'ACCEPT'
  /** Give notice of a hearing */
  | 'GIVE_NOTICE'
  /** Hand over */
  | 'HAND_OVER'
  /** Issue the duplicate */
  | 'ISSUE_DUPLICATE'
  /** Record the hearing */
  | 'RECORD_HEARING'
  /** Refuse to accept, with a receipt */
  | 'REFUSE_INTAKE'
  /** Refuse the service with a reasoned reply */
  | 'REFUSE_SERVICE'
  /** Request the duplicate from the school */
  | 'REQUEST_FROM_SCHOOL'
  /** Return the duplicate to the school */
  | 'RETURN_TO_SCHOOL'
  /** Send the duplicate to the State Corporation */
  | 'SEND_TO_CORPORATION'
  /** Start the preparation */
  | 'START_PREPARATION'
  /** Hand in */
  | 'SUBMIT'
  /** Withdraw on the applicant's wish */
  | 'WITHDRAW';

/** Which cases. */
export type ApplicationFilter = {
  /** Only cases of this branch of the State Corporation: filed there, or with a duplicate that is collected there. */
  branchId?: string | number | null | undefined;
  /** Doors. */
  channels?: Array<Channel> | null | undefined;
  /** Kinds of document. */
  documentKinds?: Array<DocumentKind> | null | undefined;
  /** Due within these days. */
  due?: PeriodInput | null | undefined;
  /** Only what this finds: a number of an application, series and number of a certificate or of its duplicate, an IIN, or the beginning of a name, in any of its spellings. Whoever sees persons masked finds by numbers of papers only. */
  find?: string | null | undefined;
  /** Handed in within these days. */
  handedIn?: PeriodInput | null | undefined;
  /** Only cases still in work (true) or finished (false): in work is RECEIVED, ACCEPTED, IN_PREPARATION, NOTICE_GIVEN. */
  open?: boolean | null | undefined;
  /** Only cases whose term has passed unfinished (true). */
  overdue?: boolean | null | undefined;
  /** Cases with any of these reasons. */
  reasons?: Array<Reason> | null | undefined;
  /** Stages. */
  statuses?: Array<ApplicationStatus> | null | undefined;
  /** Only cases of this school, division or region. */
  territoryId?: string | number | null | undefined;
};

/** Order of a list of cases. */
export type ApplicationOrder =
  /** Nearest due date first; cases without a due date last */
  | 'DUE_ASC'
  /** Newest hand-in first */
  | 'HANDED_IN_DESC';

/** Stage of a case. */
export type ApplicationStatus =
  /** Accepted; the term runs */
  | 'ACCEPTED'
  /** The duplicate waits at the State Corporation */
  | 'AT_CORPORATION'
  /** Handed over */
  | 'HANDED_OVER'
  /** The duplicate is being prepared */
  | 'IN_PREPARATION'
  /** The duplicate is made and registered */
  | 'ISSUED'
  /** Preliminary refusal, a hearing is due */
  | 'NOTICE_GIVEN'
  /** Refused to accept, with a receipt; no 15-day term */
  | 'NOT_ACCEPTED'
  /** Handed in; a portal submission after hours waits here for the working day */
  | 'RECEIVED'
  /** The service was refused with a reasoned reply */
  | 'REFUSED'
  /** Not collected within a month, back at the school */
  | 'RETURNED_TO_SCHOOL'
  /** Withdrawn by the applicant */
  | 'WITHDRAWN';

/** Approval of a change. */
export type ApproveCalendarChangeInput = {
  /** The change. */
  changeId: string | number;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
};

/** Approval of a change of the rules. */
export type ApproveRuleChangeInput = {
  /** The change. */
  changeId: string | number;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
};

/** Which lines of the book. */
export type BlankBookFilter = {
  /** Kind of document. */
  documentKind?: DocumentKind | null | undefined;
  /** First day; from the first line when not given. */
  from?: string | null | undefined;
  /** Honours. */
  honours?: Honours | null | undefined;
  /** Territory; the viewer's own when not given. */
  territoryId?: string | number | null | undefined;
  /** Last day; today when not given. */
  to?: string | null | undefined;
};

/** Which blanks. */
export type BlankFilter = {
  /** Kind of document. */
  documentKind?: DocumentKind | null | undefined;
  /** First number. */
  from?: string | null | undefined;
  /** Honours. */
  honours?: Honours | null | undefined;
  /** Series. */
  series?: string | null | undefined;
  /** States. */
  states?: Array<BlankState> | null | undefined;
  /** Territory; the viewer's own when not given. */
  territoryId?: string | number | null | undefined;
  /** Last number. */
  to?: string | null | undefined;
};

/** What happened to a sheet: one line of the book. */
export type BlankMoveKind =
  /** Taken from another school */
  | 'ARRIVED'
  /** Taken back, since the other school did not confirm it */
  | 'CALLED_BACK'
  /** Came from the supplier or the division */
  | 'RECEIVED'
  /** Given back to the supplier or the division */
  | 'RETURNED'
  /** Given to another school */
  | 'SENT'
  /** Written off */
  | 'SPOILED'
  /** Made into a duplicate */
  | 'USED';

/** Where a numbered sheet is. */
export type BlankState =
  /** In a school's stock */
  | 'IN_STOCK'
  /** Sent to another school and not confirmed: in nobody's stock */
  | 'IN_TRANSIT'
  /** Given back to the supplier or the division */
  | 'RETURNED'
  /** Written off */
  | 'SPOILED'
  /** Its receipt is not in the book yet */
  | 'UNBOOKED'
  /** Made into a duplicate */
  | 'USED';

/** A day as it is to be. */
export type CalendarDayInput = {
  /** The day. */
  date: string;
  /** Kind of day; `WORKING` or `WEEKEND` goes back to what the weekday says. */
  kind: DayKind;
  /** How sure it is; published when not given. */
  status?: DayStatus | null | undefined;
  /** Reason in English; the Russian one when not given. */
  titleEn?: string | null | undefined;
  /** Reason in Kazakh; needed unless the day goes back to what the weekday says. */
  titleKk?: string | null | undefined;
  /** Reason in Russian; likewise. */
  titleRu?: string | null | undefined;
  /** Weeks it is about; both when not given. */
  weeks?: Array<WeekKind> | null | undefined;
};

/** Input of callTicket. */
export type CallTicketInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Counter the visitor is called to, as its sign has it; at most 20 characters. */
  counter?: string | null | undefined;
  /** Version of the ticket the viewer saw; counts where `ticketId` is given. */
  expectedVersion?: number | null | undefined;
  /** The ticket, which must be the next one; whoever is next when not given. */
  ticketId?: string | number | null | undefined;
};

/** Input of cancelHomeVisit. */
export type CancelHomeVisitInput = {
  /** Why it does not take place. */
  cause: HomeVisitCancelCause;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the visit the viewer saw. */
  expectedVersion: number;
  /** When that was known; now when not given. Never in the future, never before the order. */
  happenedAt?: string | null | undefined;
  /** The visit. */
  homeVisitId: string | number;
};

/** How the applicant certified the application. */
export type CertifiedBy =
  /** Electronic digital signature */
  | 'EDS'
  /** Handwritten signature */
  | 'HANDWRITTEN'
  /** One-time password */
  | 'OTP';

/** Door through which an application comes in. */
export type Channel =
  /** Portal egov.kz */
  | 'PORTAL'
  /** Office of the school */
  | 'SCHOOL_OFFICE'
  /** State Corporation «Government for Citizens» */
  | 'STATE_CORPORATION';

/** A package to check. */
export type CheckPackageInput = {
  /** Who files. */
  applicantRole: ApplicantRole;
  /** Day of birth, where there is no IIN. */
  birthDate?: string | null | undefined;
  /** How the application is certified. */
  certifiedBy: CertifiedBy;
  /** Door of the hand-in. */
  channel: Channel;
  /** Instant of the hand-in; now when not given. */
  handedInAt?: string | null | undefined;
  /** IIN of the former student; tells whether she is a minor. */
  iin?: string | null | undefined;
  /** What was presented. */
  items: Array<PackageItemInput>;
  /** Why a duplicate is asked for. */
  reasons: Array<Reason>;
};

/** Which clocks. */
export type ClockFilter = {
  /** Only clocks of this branch of the State Corporation: of its tickets, and of cases filed there or collected there. */
  branchId?: string | number | null | undefined;
  /** Only clocks due on or after this day. */
  dueFrom?: string | null | undefined;
  /** Only clocks due on or before this day. */
  dueTo?: string | null | undefined;
  /** Kinds; all when not given. */
  kinds?: Array<ClockKind> | null | undefined;
  /** States; running, at risk and breached when not given. */
  states?: Array<ClockState> | null | undefined;
};

/** What a clock measures. */
export type ClockKind =
  /** Service at the State Corporation's counter: 15 minutes */
  | 'COUNTER_SERVICE'
  /** Term of the service: 15 working days from acceptance */
  | 'ISSUE'
  /** Latest day of the notice before a refusal: 3 working days before the due date */
  | 'NOTICE_BEFORE_REFUSAL'
  /** Objection to the preliminary refusal: 2 working days */
  | 'OBJECTION'
  /** Wait for hand-in at the State Corporation: 15 minutes */
  | 'QUEUE_WAIT'
  /** Return of stored papers to the State Corporation on request: 1 working day */
  | 'RETURN_TO_CORPORATION'
  /** Storage of the ready paper at the State Corporation: one calendar month */
  | 'STORAGE';

/** How a clock stands. */
export type ClockState =
  /** Running, with 3 working days or fewer left */
  | 'AT_RISK'
  /** The due instant has passed and the clock still runs */
  | 'BREACHED'
  /** Stopped because the case ended otherwise (withdrawn) */
  | 'CANCELLED'
  /** Stopped before the due instant */
  | 'MET'
  /** Stopped at or after the due instant */
  | 'MET_LATE'
  /** Running, with more than 3 working days left */
  | 'RUNNING';

/** Consent of the owner of a digital document. */
export type ConsentInput = {
  /** When it was given. */
  at: string;
  /** How it was given. */
  method: ConsentMethod;
  /** Phone number it came from. */
  phone: string;
};

/** How the owner of a digital document consented to its transfer. */
export type ConsentMethod =
  /** One-time password */
  | 'OTP'
  /** SMS in reply to the portal's notification */
  | 'SMS';

/** Input of correctApplication. */
export type CorrectApplicationInput = {
  /** The former student. */
  applicant?: PersonCorrectionInput | null | undefined;
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Full name in the original, where it differs. */
  nameAtGraduation?: string | null | undefined;
  /** Address of hand-out. */
  pickupAddress?: string | null | undefined;
  /** Why it is corrected, up to 300 characters, without personal data: the journal keeps it. */
  reason: string;
  /** Who filed for her. */
  representative?: PersonCorrectionInput | null | undefined;
};

/** Input of countStock. */
export type CountStockInput = {
  /** Number of the act. At most 300 characters. */
  actNumber: string;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** All ranges that were found, at most 200. */
  found: Array<FoundBlanksInput>;
  /** Who counted, as signed. At most 300 characters. */
  members: string;
};

/** What kind of day a calendar has. */
export type DayKind =
  /** Day off by the Labour Code that is never moved: 7 January, first day of Kurban Ait */
  | 'DAY_OFF'
  /** National or state holiday */
  | 'HOLIDAY'
  /** Day off in place of a holiday that fell on a weekend */
  | 'OBSERVED'
  /** Working day made a day off by a transfer */
  | 'TRANSFERRED_OFF'
  /** Weekend made a working day by a transfer */
  | 'TRANSFERRED_WORKING'
  /** Saturday or Sunday of the five-day week, Sunday of the six-day week */
  | 'WEEKEND'
  /** Ordinary working day */
  | 'WORKING';

/** How sure a day of the calendar is. */
export type DayStatus =
  /** Confirmed by two or more published sources */
  | 'CONFIRMED'
  /** Not announced yet: laws applied ahead, Kurban Ait by astronomy */
  | 'ESTIMATED'
  /** In the published production calendar */
  | 'PUBLISHED';

/** What a count and the book do not agree about. */
export type DifferenceKind =
  /** In the book and not found */
  | 'MISSING'
  /** Found and not in this stock by the book */
  | 'SURPLUS';

/** Kind of the school document. */
export type DocumentKind =
  /** Document on basic secondary education (9 classes) */
  | 'BASIC_SECONDARY'
  /** Document on general secondary education (11 classes) */
  | 'GENERAL_SECONDARY';

/** Which lines of the registers of duplicates. */
export type DuplicateFilter = {
  /** Only duplicates of duplicates. */
  copiesOnly?: boolean | null | undefined;
  /** Kind of document. */
  documentKind?: DocumentKind | null | undefined;
  /** Days of issue; both belong to it. */
  issued?: PeriodInput | null | undefined;
  /** Number of the blank. */
  number?: string | null | undefined;
  /** Series of the blank. */
  series?: string | null | undefined;
  /** Territory; a school means its own register. All in the viewer's scope when not given. */
  territoryId?: string | number | null | undefined;
  /** Year of the register. */
  year?: number | null | undefined;
};

/** Input of endPortalOutage. */
export type EndPortalOutageInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** When it ended; now when not given. Never in the future. */
  endsAt?: string | null | undefined;
  /** Version of the outage the viewer saw. */
  expectedVersion: number;
  /** The outage. */
  outageId: string | number;
};

/** Input of finishTicket. */
export type FinishTicketInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the ticket the viewer saw. */
  expectedVersion: number;
  /** The ticket. */
  ticketId: string | number;
};

/** A range of blanks that lay in the safe. */
export type FoundBlanksInput = {
  /** First number, 7 digits. */
  first: string;
  /** Last number, 7 digits; belongs to the range. At most 1,000 blanks at once. */
  last: string;
  /** Series of the range, however it was typed. */
  series: string;
};

/** Input of giveNotice. */
export type GiveNoticeInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Grounds of the law, the one counted by the figures first; at least one. */
  grounds: Array<ServiceRefusalGround>;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** Instant the applicant is invited to be heard: after the notice, on a working day of the school, within its office hours. */
  hearingAt: string;
  /** Where the hearing is held, and how; at the school when not given. */
  hearingPlace?: string | null | undefined;
  /** Facts the grounds rest on, as they will be printed; at most 4,000 characters. */
  reasons: string;
};

/** What a text of the standard is about. */
export type GuideTopic =
  /** How a digital document is shown */
  | 'DIGITAL_DOCUMENTS'
  /** That nothing is to be paid */
  | 'FREE_OF_CHARGE'
  /** How the State Corporation is called to somebody's home */
  | 'HOME_VISITS'
  /** Where the addresses of the places of service are published */
  | 'PLACES'
  /** When the portal is there */
  | 'PORTAL_HOURS'
  /** Where reference telephones are published */
  | 'REFERENCE_PHONES'
  /** Where one asks how an application stands */
  | 'STATUS';

/** Input of handOver. */
export type HandOverInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** Identity document shown: kind and number. */
  identityDocument: string;
  /** Whether the original, due at pick-up, was handed in now. */
  originalReceived?: boolean | null | undefined;
  /** Date of the power of attorney; needed for a representative. */
  powerDate?: string | null | undefined;
  /** Notary who certified it; needed for a representative. */
  powerNotary?: string | null | undefined;
  /** Number of the notarised power of attorney; needed for a representative. */
  powerNumber?: string | null | undefined;
  /** To whom. */
  recipient: Recipient;
  /** Whether the proof of representation, due at pick-up, was handed in now. */
  representationProofReceived?: boolean | null | undefined;
};

/** What the applicant did about a preliminary refusal. */
export type HearingOutcome =
  /** Let the two working days pass */
  | 'NO_ANSWER'
  /** Objected */
  | 'OBJECTED'
  /** Waived the right to be heard */
  | 'WAIVED';

/** Why a home visit was cancelled. */
export type HomeVisitCancelCause =
  /** The applicant called it off */
  | 'BY_APPLICANT'
  /** Nobody was there at the agreed time */
  | 'NOBODY_THERE'
  /** It was ordered twice */
  | 'ORDERED_TWICE';

/** How a home visit stands. */
export type HomeVisitState =
  /** It does not take place */
  | 'CANCELLED'
  /** Agreed with the caller; it is still to come */
  | 'ORDERED'
  /** The branch was there */
  | 'VISITED';

/** Honours on the school document. */
export type Honours =
  /** «Altyn belgi» */
  | 'ALTYN_BELGI'
  /** With distinction */
  | 'DISTINCTION'
  /** Ordinary */
  | 'ORDINARY';

/** Hours of the place's own. */
export type HoursInput = {
  /** Close, HH:MM. */
  closesAt: string;
  /** Beginning of the lunch break, HH:MM; together with its end. */
  lunchFrom?: string | null | undefined;
  /** End of the lunch break, HH:MM. */
  lunchTo?: string | null | undefined;
  /** Opening, HH:MM. */
  opensAt: string;
  /** End of reception, HH:MM; the close when not given. */
  receptionUntil?: string | null | undefined;
  /** Days on which it receives. */
  week: WeekKind;
};

/** Where office hours come from. */
export type HoursOrigin =
  /** The service standard, item 7.2: the State Corporation */
  | 'CORPORATION'
  /** The Kazakh text of the service standard, item 7.1 */
  | 'KK'
  /** The place's own order */
  | 'OWN'
  /** The Russian text of the service standard, item 7.1 */
  | 'RU';

/** Ground for refusing to accept an application. */
export type IntakeRefusalGround =
  /** A document has expired */
  | 'EXPIRED'
  /** A document is missing */
  | 'INCOMPLETE';

/** Input of issueDuplicate. */
export type IssueDuplicateInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** Number of the blank, 7 digits. */
  number: string;
  /** Date of the director's order. */
  orderDate?: string | null | undefined;
  /** Number of the director's order. */
  orderNumber?: string | null | undefined;
  /** Series of the blank. */
  series: string;
  /** Name of the head who signed; the school's head when not given. */
  signedBy?: string | null | undefined;
};

/** What is known before an application is filed. */
export type LikelyRepeatsInput = {
  /** Her day of birth, where there is no IIN. */
  birthDate?: string | null | undefined;
  /** Kind of the document asked for. */
  documentKind: DocumentKind;
  /** Her given name. */
  givenName?: string | null | undefined;
  /** IIN of the former student. */
  iin?: string | null | undefined;
  /** Series and number of the original, as typed. */
  originalDocument?: string | null | undefined;
  /** Her surname. */
  surname?: string | null | undefined;
};

/** Input of orderHomeVisit. */
export type OrderHomeVisitInput = {
  /** Where; at most 300 characters. */
  address: string;
  /** When it was agreed for: to come, and when the branch works. */
  agreedAt: string;
  /** Branch that visits. */
  branchId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Whom to visit, as the caller says; at most 120 characters. */
  name: string;
  /** Telephone to reach her. */
  phone: string;
};

/** One presented document. */
export type PackageItemInput = {
  /** Consent of the owner, for a digital document. */
  consent?: ConsentInput | null | undefined;
  /** Last day it is in force; not given for documents without a term. */
  expiresOn?: string | null | undefined;
  /** Whether the data came from a state information system instead of paper (State Corporation). */
  fromStateSystem?: boolean | null | undefined;
  /** What it is. */
  kind: PackageItemKind;
};

/** What a package of documents consists of. */
export type PackageItemKind =
  /** Application form (Annex 1) */
  | 'APPLICATION_FORM'
  /** Birth certificate */
  | 'BIRTH_CERTIFICATE'
  /** Electronic document from the digital documents service */
  | 'DIGITAL_DOCUMENT'
  /** Identity card */
  | 'IDENTITY_CARD'
  /** Original of the education document */
  | 'ORIGINAL_DOCUMENT'
  /** Passport */
  | 'PASSPORT'
  /** Proof of legal representation */
  | 'REPRESENTATION_PROOF';

/** State of one item of the package. */
export type PackageItemState =
  /** Expired */
  | 'EXPIRED'
  /** Not due yet: handed in when the duplicate is collected */
  | 'LATER'
  /** Missing */
  | 'MISSING'
  /** Present and in force */
  | 'PRESENT';

/** A paper that the office prints. */
export type PaperKind =
  /** Receipt of acceptance */
  | 'ACCEPTANCE_RECEIPT'
  /** The application as it was filed (Annex 1) */
  | 'APPLICATION'
  /** The form of the application to fill in by hand (Annex 1); of a school */
  | 'APPLICATION_BLANK'
  /** Pages of a school's book of blanks, a year of it */
  | 'BLANKS_BOOK'
  /** Pages of a school's register of duplicates, a year of it */
  | 'DUPLICATES_REGISTER'
  /** Text of the duplicate with its mark, to copy onto the blank; no duplicate itself */
  | 'DUPLICATE_SHEET'
  /** Act of the hand-over */
  | 'HAND_OVER_ACT'
  /** Minutes of the hearing */
  | 'HEARING_MINUTES'
  /** Notice of a preliminary refusal, which calls to a hearing */
  | 'HEARING_NOTICE'
  /** Receipt of refusal to accept (Annex 4) */
  | 'INTAKE_REFUSAL_RECEIPT'
  /** Reasoned reply of refusal */
  | 'REASONED_REFUSAL';

/** Both days belong to the period. At most 3,660 days. */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
};

/** What is mended about a person. A field that is not given stays, an empty one is taken out. */
export type PersonCorrectionInput = {
  /** Postal address. */
  address?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** Kind, number and issuer of the identity document. */
  identityDocument?: string | null | undefined;
  /** IIN; the day of birth follows it. */
  iin?: string | null | undefined;
  /** Patronymic. */
  patronymic?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Surname. */
  surname?: string | null | undefined;
};

/** A person on an application. */
export type PersonInput = {
  /** Postal address. */
  address?: string | null | undefined;
  /** Day of birth; needed when there is no IIN. */
  birthDate?: string | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** Given name. */
  givenName: string;
  /** Identity document: kind and number. */
  identityDocument?: string | null | undefined;
  /** Individual identification number. */
  iin?: string | null | undefined;
  /** Why there is no IIN; needed when there is none. */
  iinAbsentReason?: string | null | undefined;
  /** Patronymic, if any. */
  patronymic?: string | null | undefined;
  /** Phone. */
  phone?: string | null | undefined;
  /** Surname. */
  surname: string;
};

/** Where the applicant wants to collect the duplicate. */
export type PickupPointInput = {
  /** Free address. */
  address?: string | null | undefined;
  /** Branch of the State Corporation. */
  branchId?: string | number | null | undefined;
};

/** A decision about a quarantined message. */
export type PortalMessageDecisionInput = {
  /** Idempotency key: the same decision sent twice is made once. */
  clientMutationId?: string | null | undefined;
  /** Version that was seen. */
  expectedVersion: number;
  /** The message. */
  messageId: string | number;
  /** Why; it is kept in the journal, so it names no person. */
  reason: string;
};

/** What a message of the portal asks for. */
export type PortalMessageKind =
  /** Files an application; the first message of its case */
  | 'SUBMISSION'
  /** Takes it back */
  | 'WITHDRAWAL';

/** What became of a message of the portal. */
export type PortalMessageState =
  /** Applied: it made or changed its case */
  | 'APPLIED'
  /** Discarded by a person */
  | 'DISCARDED'
  /** Cannot be applied as it is; a person has it tried again or discards it */
  | 'QUARANTINED'
  /** Taken, and tried now or soon */
  | 'RECEIVED'
  /** Waits for an earlier message of its case */
  | 'WAITING';

/** What became of a proposal. */
export type ProposalState =
  /** Approved, and everything that had to move has moved */
  | 'APPROVED'
  /** Approved; due dates of open cases are being moved */
  | 'MOVING'
  /** Waits for a second person */
  | 'PROPOSED'
  /** Turned down, or taken back */
  | 'REJECTED'
  /** Another version, or the first day of its rules, came before it was decided; it must be made anew */
  | 'STALE';

/** Other days for the calendar. */
export type ProposeCalendarChangeInput = {
  /** Version the proposer saw; a fault when another one is in force. */
  baseVersion?: number | null | undefined;
  /** Act or order behind the change. */
  basis: string;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
  /** The days, at most 100. */
  days: Array<CalendarDayInput>;
  /** First day the act is in force; today when not given. The version itself is reckoned by from its approval on. */
  effectiveFrom?: string | null | undefined;
  /** Year that is published with them: the one after the last. */
  publishYear?: number | null | undefined;
};

/** Other settings for the rule book. */
export type ProposeRuleChangeInput = {
  /** Version the proposer saw; a fault when there is a newer one. */
  baseVersion?: number | null | undefined;
  /** Act or order behind the change. */
  basis: string;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
  /** First day of hand-in they decide about: tomorrow or later, and tomorrow when not given. */
  effectiveFrom?: string | null | undefined;
  /** Whether they decide about cases that are open on that day, too. Only an act that says so itself reaches back. */
  movesOpenCases?: boolean;
  /** The settings, each once. */
  settings: Array<RuleSettingInput>;
};

/** Why a duplicate is asked for; several may hold at once. */
export type Reason =
  /** The document was damaged */
  | 'DAMAGED'
  /** The document was lost */
  | 'LOST'
  /** Surname, name or patronymic changed */
  | 'NAME_CHANGED';

/** Input of receiveBlanks. */
export type ReceiveBlanksInput = {
  /** Paper by which they came: number and date. At most 300 characters. */
  basis: string;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Kind of document they are for. */
  documentKind: DocumentKind;
  /** First number, 7 digits. */
  first: string;
  /** Honours they are for. */
  honours: Honours;
  /** Last number, 7 digits; belongs to the range. At most 1,000 blanks at once. */
  last: string;
  /** Day of receipt; never in the future. */
  receivedOn: string;
  /** Series of the range, however it was typed. */
  series: string;
};

/** Who receives the duplicate. */
export type Recipient =
  /** The applicant in person */
  | 'APPLICANT'
  /** A representative with a notarised power of attorney */
  | 'REPRESENTATIVE';

/** Input of recordHearing. */
export type RecordHearingInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** What the applicant stated; needed where she objected. */
  explanations?: string | null | undefined;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** When the hearing began; not given where it was not held. */
  heldFrom?: string | null | undefined;
  /** When the hearing ended. */
  heldUntil?: string | null | undefined;
  /** The objection is right: the case goes back to preparation. */
  objectionUpheld?: boolean | null | undefined;
  /** What the applicant did. */
  outcome: HearingOutcome;
  /** Who took part; needed where the hearing was held. */
  participants?: string | null | undefined;
  /** What the school found; at most 4,000 characters. */
  protocol: string;
};

/** Input of recordHomeVisit. */
export type RecordHomeVisitInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the visit the viewer saw. */
  expectedVersion: number;
  /** When it took place; now when not given. Never in the future, never before the order. */
  happenedAt?: string | null | undefined;
  /** The visit. */
  homeVisitId: string | number;
};

/** Input of recordPortalOutage. */
export type RecordPortalOutageInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** When the portal took applications again; not given while it goes on. */
  endsAt?: string | null | undefined;
  /** Whether it was announced for repair work; false when not given. */
  planned?: boolean | null | undefined;
  /** Notice or letter it is known from; at most 300 characters. */
  source: string;
  /** When it began. A planned one may lie ahead. */
  startsAt: string;
};

/** Input of refuseIntake. */
export type RefuseIntakeInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** What was presented; replaces what the submission stated. */
  items: Array<PackageItemInput>;
};

/** Input of refuseService. */
export type RefuseServiceInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Grounds of the law, the one counted by the figures first; at least one. */
  grounds: Array<ServiceRefusalGround>;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** Facts the grounds rest on, as they will be printed; at most 4,000 characters. */
  reasons: string;
  /** Name of the head who signs; the viewer's when not given. */
  signedBy?: string | null | undefined;
};

/** Refusal of a change. */
export type RejectCalendarChangeInput = {
  /** The change. */
  changeId: string | number;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Refusal of a change of the rules. */
export type RejectRuleChangeInput = {
  /** The change. */
  changeId: string | number;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Input of requestFromSchool. */
export type RequestFromSchoolInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
};

/** Input of returnBlanks. */
export type ReturnBlanksInput = {
  /** Paper by which they go: number and date. At most 300 characters. */
  basis: string;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** First number, 7 digits. */
  first: string;
  /** Last number, 7 digits; belongs to the range. At most 1,000 blanks at once. */
  last: string;
  /** Series of the range, however it was typed. */
  series: string;
};

/** Input of returnToSchool. */
export type ReturnToSchoolInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
};

/** What a user is to the service. One user has one role. */
export type Role =
  /** Auditor; reads everything with evidence */
  | 'AUDITOR'
  /** Operator of the contact centre 1414 */
  | 'CONTACT_CENTRE'
  /** Operator of a branch of the State Corporation */
  | 'CORPORATION_OPERATOR'
  /** Officer of a division of education */
  | 'DIVISION_OFFICER'
  /** The portal's gateway, signed in with an API token */
  | 'INTEGRATION'
  /** Administrator of the platform; no power over cases */
  | 'PLATFORM_ADMIN'
  /** Administrator of a regional department of education */
  | 'REGION_ADMIN'
  /** Analyst of a regional department; reads the same, personal data masked */
  | 'REGION_ANALYST'
  /** Clerk of a school */
  | 'SCHOOL_CLERK'
  /** Head of a school; signs duplicates and refusals */
  | 'SCHOOL_HEAD';

/** A setting as it is to be. */
export type RuleSettingInput = {
  /** Its name in capitals. */
  name: string;
  /** Its value: a whole number within its bounds, or one of its words. */
  value: string;
};

/** Input of sendBlanks. */
export type SendBlanksInput = {
  /** Paper by which they go: number and date. At most 300 characters. */
  basis: string;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** First number, 7 digits. */
  first: string;
  /** Last number, 7 digits; belongs to the range. At most 1,000 blanks at once. */
  last: string;
  /** Series of the range, however it was typed. */
  series: string;
  /** School that takes them. */
  toBin: string;
};

/** Input of sendToCorporation. */
export type SendToCorporationInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
};

/** Ground for refusing the service (Law on public services, art. 19-1). */
export type ServiceRefusalGround =
  /** Court decision depriving of a special right */
  | 'COURT_DEPRIVATION'
  /** Court decision forbidding the activity */
  | 'COURT_PROHIBITION'
  /** Negative reply of a body asked for approval */
  | 'NEGATIVE_APPROVAL'
  /** No consent to access personal data of limited access */
  | 'NO_CONSENT'
  /** Applicant or material does not meet the requirements */
  | 'REQUIREMENTS_NOT_MET'
  /** Documents or data are unreliable */
  | 'UNRELIABLE_DATA';

/** Office hours from a day on. */
export type SetScheduleInput = {
  /** Order or letter behind them. */
  basis: string;
  /** The branch of the State Corporation; only the region's administrator sets its hours. */
  branchId?: string | number | null | undefined;
  /** Idempotency key. */
  clientMutationId?: string | null | undefined;
  /** First day of the hours: tomorrow or later, and tomorrow when not given. */
  effectiveFrom?: string | null | undefined;
  /** The hours themselves, for `OWN`. */
  hours?: HoursInput | null | undefined;
  /** Text the hours are taken from; `OWN` with `hours`. */
  origin: HoursOrigin;
  /** The school; or the branch, not both. */
  schoolId?: string | number | null | undefined;
};

/** Input of confirmTransfer and callBackTransfer. */
export type SettleTransferInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the transfer the viewer saw. */
  expectedVersion: number;
  /** The transfer. */
  transferId: string | number;
};

/** Input of spoilBlank. */
export type SpoilBlankInput = {
  /** Act of writing off: number and date. */
  act?: string | null | undefined;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Number, 7 digits. */
  number: string;
  /** Why it is written off. At most 300 characters. */
  reason: string;
  /** Series. */
  series: string;
};

/** Input of startPreparation. */
export type StartPreparationInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
};

/** A new application. */
export type SubmitApplicationInput = {
  /** Former student. */
  applicant: PersonInput;
  /** Who files. */
  applicantRole: ApplicantRole;
  /** How the applicant certified the application. */
  certifiedBy: CertifiedBy;
  /** Door of the hand-in; follows from the viewer's role when not given. */
  channel?: Channel | null | undefined;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Kind of the document. */
  documentKind: DocumentKind;
  /** Year of graduation. */
  graduationYear: number;
  /** Instant of the hand-in as stated; now when not given. Never in the future. */
  handedInAt?: string | null | undefined;
  /** Whether the State Corporation took the papers at the applicant's home. */
  homeVisit?: boolean | null | undefined;
  /** Home visit on which the application was taken in; the State Corporation only. It counts as visited at `handedInAt`. */
  homeVisitId?: string | number | null | undefined;
  /** Honours on the document. */
  honours: Honours;
  /** What was presented. */
  items: Array<PackageItemInput>;
  /** Name at graduation, where it differs. */
  nameAtGraduation?: string | null | undefined;
  /** Series and number of the original as known, in one string. */
  originalDocument?: string | null | undefined;
  /** Where the duplicate is to be collected; needed for the portal. */
  pickupPoint?: PickupPointInput | null | undefined;
  /** Why a duplicate is asked for; at least one. */
  reasons: Array<Reason>;
  /** Parent or legal representative who files for a minor. */
  representative?: PersonInput | null | undefined;
  /** School asked for the duplicate; the viewer's own when not given. */
  schoolId?: string | number | null | undefined;
  /** Ticket of the visitor who files, while she is served at the State Corporation's counter. */
  ticketId?: string | number | null | undefined;
};

/** Input of takeTicket. */
export type TakeTicketInput = {
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
};

/** A level of the territory. */
export type TerritoryKind =
  /** The country */
  | 'COUNTRY'
  /** A district or a city under a division of education */
  | 'DIVISION'
  /** An oblast or a city of republican significance */
  | 'REGION'
  /** A school */
  | 'SCHOOL';

/** Where the holder of a ticket is. */
export type TicketState =
  /** She is being served at a counter */
  | 'CALLED'
  /** She was served */
  | 'FINISHED'
  /** She went before she was served, or was never called that day */
  | 'LEFT'
  /** She waits in the hall */
  | 'WAITING';

/** How a transfer between schools stands. */
export type TransferState =
  /** Called back by the sender */
  | 'CALLED_BACK'
  /** Taken by the other school */
  | 'CONFIRMED'
  /** On its way */
  | 'SENT';

/** Width of the points of a trend. */
export type TrendStep =
  /** One point a day */
  | 'DAY'
  /** One point a month */
  | 'MONTH'
  /** One point a week, from Monday */
  | 'WEEK';

/** Which working week a day is about. */
export type WeekKind =
  /** Monday to Friday: schools */
  | 'FIVE_DAY'
  /** Monday to Saturday: the State Corporation */
  | 'SIX_DAY';

/** Input of withdrawApplication. */
export type WithdrawApplicationInput = {
  /** The case. */
  applicationId: string | number;
  /** Idempotency key: a repeat with the same content returns the first answer for at least 24 hours. 1 to 64 characters. */
  clientMutationId?: string | null | undefined;
  /** Version of the case the viewer saw. */
  expectedVersion: number;
  /** Instant of the act as stated; now when not given. Never in the future, never before the case's last act. */
  happenedAt?: string | null | undefined;
  /** Why, in the applicant's words. At most 4000 characters; kept with the case, not in the journal. */
  reason?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { login: string, name: string, role: Role, roleName: string, maySubmit: boolean, readsPersonalData: boolean, simulated: boolean, territory:
      | { __typename: 'Country', id: string, kind: TerritoryKind, name: string }
      | { __typename: 'Division', id: string, kind: TerritoryKind, name: string }
      | { __typename: 'Region', id: string, kind: TerritoryKind, name: string }
      | { __typename: 'School', id: string, kind: TerritoryKind, name: string }
     | null, branch: { id: string, name: string } | null } };

export type FindCaseQueryVariables = Exact<{
  number: string;
}>;


export type FindCaseQuery = { application: { id: string, number: string } | null };

export type CasesQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  orderBy?: ApplicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CasesQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null } } }> } };

export type BalancePartsFragment = { carriedOver: number, received: number, transferredIn: number, used: number, spoiled: number, returned: number, transferredOut: number, left: number, inTransit: number, from: string | null, to: string, territory:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   };

export type BlankStockQueryVariables = Exact<{
  filter?: BlankBookFilter | null | undefined;
}>;


export type BlankStockQuery = { blankBalance: { carriedOver: number, received: number, transferredIn: number, used: number, spoiled: number, returned: number, transferredOut: number, left: number, inTransit: number, from: string | null, to: string, territory:
      | { id: string, kind: TerritoryKind, name: string }
      | { id: string, kind: TerritoryKind, name: string }
      | { id: string, kind: TerritoryKind, name: string }
      | { id: string, kind: TerritoryKind, name: string }
     } };

export type BlankPartsQueryVariables = Exact<{
  filter?: BlankBookFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankPartsQuery = { blankBalances: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { carriedOver: number, received: number, transferredIn: number, used: number, spoiled: number, returned: number, transferredOut: number, left: number, inTransit: number, from: string | null, to: string, territory:
          | { id: string, kind: TerritoryKind, name: string }
          | { id: string, kind: TerritoryKind, name: string }
          | { id: string, kind: TerritoryKind, name: string }
          | { id: string, kind: TerritoryKind, name: string }
         } }> } };

export type BlankMovesQueryVariables = Exact<{
  filter?: BlankBookFilter | null | undefined;
  moves?: Array<BlankMoveKind> | BlankMoveKind | null | undefined;
  series?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankMovesQuery = { blankMoves: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { move: BlankMoveKind, moveText: string, series: string, number: string, documentKind: DocumentKind, honours: Honours, on: string, basis: string | null, reason: string | null, school: { id: string, name: string } | null } }> } };

export type BlankSheetsQueryVariables = Exact<{
  filter?: BlankFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankSheetsQuery = { blanks: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, series: string, number: string, documentKind: DocumentKind, honours: Honours, state: BlankState, receivedOn: string, basis: string, spoiledReason: string | null, school: { id: string, name: string } | null } }> } };

export type TransferRowFragment = { id: string, state: TransferState, series: string, first: string, last: string, sheets: number, documentKind: DocumentKind, honours: Honours, basis: string, sentOn: string, settledOn: string | null, version: number, from: { id: string, name: string } | null, to: { id: string, name: string } | null };

export type BlankTransfersQueryVariables = Exact<{
  territoryId?: string | number | null | undefined;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankTransfersQuery = { blankTransfers: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: TransferState, series: string, first: string, last: string, sheets: number, documentKind: DocumentKind, honours: Honours, basis: string, sentOn: string, settledOn: string | null, version: number, from: { id: string, name: string } | null, to: { id: string, name: string } | null } }> } };

export type CountRowFragment = { id: string, countedOn: string, actNumber: string, members: string, expected: number, found: number, missing: number, surplus: number, differences: Array<{ kind: DifferenceKind, series: string, first: string, last: string, sheets: number, state: BlankState | null }>, school: { id: string, name: string } | null };

export type StockCountsQueryVariables = Exact<{
  territoryId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StockCountsQuery = { stockCounts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, countedOn: string, actNumber: string, members: string, expected: number, found: number, missing: number, surplus: number, differences: Array<{ kind: DifferenceKind, series: string, first: string, last: string, sheets: number, state: BlankState | null }>, school: { id: string, name: string } | null } }> } };

export type BlankGapsQueryVariables = Exact<{
  series?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankGapsQuery = { blankGaps: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { series: string, first: string, last: string, sheets: number } }> } };

export type BlankRepeatsQueryVariables = Exact<{
  territoryId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankRepeatsQuery = { blankRepeats: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { series: string, first: string, last: string, taken: number, firstTaken: string, basis: string, triedAt: string, school: { id: string, name: string } | null } }> } };

export type OriginalRepeatsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OriginalRepeatsQuery = { originalRepeats: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { series: string, number: string, cases: number, persons: number, state: BlankState | null } }> } };

export type RegisterQueryVariables = Exact<{
  filter?: DuplicateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegisterQuery = { duplicates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, registerNumber: string, series: string, number: string, issuedOn: string, signedBy: string, orderNumber: string | null, copyNumber: number, handOver: { at: string } | null, application: { id: string, number: string, documentKind: DocumentKind, applicant: { id: string, fullName: string }, school: { id: string, name: string } } } }> } };

export type RegisterPapersQueryVariables = Exact<{
  id?: string | number | null | undefined;
  year?: number | null | undefined;
}>;


export type RegisterPapersQuery = { territory:
    | { __typename: 'Country', id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'School', id: string, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }> }
   | null };

export type ReceiveBlanksMutationVariables = Exact<{
  input: ReceiveBlanksInput;
}>;


export type ReceiveBlanksMutation = { receiveBlanks: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type SpoilBlankMutationVariables = Exact<{
  input: SpoilBlankInput;
}>;


export type SpoilBlankMutation = { spoilBlank: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ReturnBlanksMutationVariables = Exact<{
  input: ReturnBlanksInput;
}>;


export type ReturnBlanksMutation = { returnBlanks: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type SendBlanksMutationVariables = Exact<{
  input: SendBlanksInput;
}>;


export type SendBlanksMutation = { sendBlanks: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type CountStockMutationVariables = Exact<{
  input: CountStockInput;
}>;


export type CountStockMutation = { countStock: { count: { id: string, countedOn: string, actNumber: string, members: string, expected: number, found: number, missing: number, surplus: number, differences: Array<{ kind: DifferenceKind, series: string, first: string, last: string, sheets: number, state: BlankState | null }>, school: { id: string, name: string } | null } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ConfirmTransferMutationVariables = Exact<{
  input: SettleTransferInput;
}>;


export type ConfirmTransferMutation = { confirmTransfer: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type CallBackTransferMutationVariables = Exact<{
  input: SettleTransferInput;
}>;


export type CallBackTransferMutation = { callBackTransfer: { faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type OldRegisterQueryVariables = Exact<{
  filter?: DuplicateFilter | null | undefined;
  find?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OldRegisterQuery = { importedDuplicates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, registerNumber: string, series: string, number: string, issuedOn: string, documentKind: DocumentKind, honours: Honours, copyNumber: number, fullName: string, original: string | null, school: { id: string, name: string } | null } }> } };

export type CalendarYearQueryVariables = Exact<{
  year: number;
  week: WeekKind;
}>;


export type CalendarYearQuery = { calendar: { version: number, workingDays: number, years: Array<number>, basis: string | null, approvedBy: string | null, since: string | null, days: Array<{ date: string, kind: DayKind, working: boolean, title: string | null, act: string | null, status: DayStatus }> } };

export type RulesOnQueryVariables = Exact<{
  on: string;
}>;


export type RulesOnQuery = { ruleBook: { version: number, effectiveFrom: string | null, movesOpenCases: boolean, basis: string | null, enteredBy: string | null, approvedBy: string | null, approvedAt: string | null, settings: Array<{ name: string, title: string, value: string, act: string | null, since: string | null, words: Array<string>, least: number | null, most: number | null, sourceKk: string, sourceRu: string }> } };

export type RuleSettingPartsFragment = { name: string, title: string, value: string, act: string | null, since: string | null, words: Array<string>, least: number | null, most: number | null, sourceKk: string, sourceRu: string };

export type CalendarChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarChangesQuery = { calendarChanges: { edges: Array<{ node: { id: string, state: ProposalState, version: number | null, basis: string, effectiveFrom: string, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayApprove: boolean, mayReject: boolean, days: Array<{ date: string, week: WeekKind, kind: DayKind, title: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RuleChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RuleChangesQuery = { ruleChanges: { edges: Array<{ node: { id: string, state: ProposalState, version: number | null, basis: string, effectiveFrom: string, movesOpenCases: boolean, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayApprove: boolean, mayReject: boolean, settings: Array<{ name: string, title: string, from: string, to: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CalendarChangePartsFragment = { id: string, state: ProposalState, version: number | null, basis: string, effectiveFrom: string, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayApprove: boolean, mayReject: boolean, days: Array<{ date: string, week: WeekKind, kind: DayKind, title: string | null }> };

export type RuleChangePartsFragment = { id: string, state: ProposalState, version: number | null, basis: string, effectiveFrom: string, movesOpenCases: boolean, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayApprove: boolean, mayReject: boolean, settings: Array<{ name: string, title: string, from: string, to: string }> };

export type ChangeMovesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type ChangeMovesQuery = { node:
    | { id: string, impact: { checked: number, moves: number, overdue: number, lifted: number, stuck: number } | null, dueMoves: { edges: Array<{ node: { number: string, applicationId: string, kind: ClockKind, from: string, to: string, overdue: boolean } }>, pageInfo: { hasNextPage: boolean } } }
    | { id: string, impact: { checked: number, moves: number, overdue: number, lifted: number, stuck: number } | null, dueMoves: { edges: Array<{ node: { number: string, applicationId: string, kind: ClockKind, from: string, to: string, overdue: boolean } }>, pageInfo: { hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type ImpactPartsFragment = { checked: number, moves: number, overdue: number, lifted: number, stuck: number };

export type MovePartsFragment = { edges: Array<{ node: { number: string, applicationId: string, kind: ClockKind, from: string, to: string, overdue: boolean } }>, pageInfo: { hasNextPage: boolean } };

export type ProposeCalendarChangeMutationVariables = Exact<{
  input: ProposeCalendarChangeInput;
}>;


export type ProposeCalendarChangeMutation = { proposeCalendarChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ApproveCalendarChangeMutationVariables = Exact<{
  input: ApproveCalendarChangeInput;
}>;


export type ApproveCalendarChangeMutation = { approveCalendarChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RejectCalendarChangeMutationVariables = Exact<{
  input: RejectCalendarChangeInput;
}>;


export type RejectCalendarChangeMutation = { rejectCalendarChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ProposeRuleChangeMutationVariables = Exact<{
  input: ProposeRuleChangeInput;
}>;


export type ProposeRuleChangeMutation = { proposeRuleChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ApproveRuleChangeMutationVariables = Exact<{
  input: ApproveRuleChangeInput;
}>;


export type ApproveRuleChangeMutation = { approveRuleChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RejectRuleChangeMutationVariables = Exact<{
  input: RejectRuleChangeInput;
}>;


export type RejectRuleChangeMutation = { rejectRuleChange: { change: { id: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ServiceGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceGuideQuery = { serviceGuide: Array<{ topic: GuideTopic, text: string, source: string, note: string | null, links: Array<string>, phones: Array<string> }> };

export type ActCaseFragment = { id: string, number: string, version: number, status: ApplicationStatus, channel: Channel, handedInAt: string, reasons: Array<Reason>, documentKind: DocumentKind, honours: Honours, originalReceived: boolean, allowedActions: Array<ApplicationAction>, items: Array<{ kind: PackageItemKind, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean }> };

export type StockQueryVariables = Exact<{
  documentKind: DocumentKind;
  honours: Honours;
}>;


export type StockQuery = { blanksInStock: Array<{ id: string, series: string, number: string }> };

export type AcceptMutationVariables = Exact<{
  input: AcceptApplicationInput;
}>;


export type AcceptMutation = { acceptApplication: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RefuseIntakeMutationVariables = Exact<{
  input: RefuseIntakeInput;
}>;


export type RefuseIntakeMutation = { refuseIntake: { receipt: { id: string, number: string } | null, application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type StartPreparationMutationVariables = Exact<{
  input: StartPreparationInput;
}>;


export type StartPreparationMutation = { startPreparation: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type IssueDuplicateMutationVariables = Exact<{
  input: IssueDuplicateInput;
}>;


export type IssueDuplicateMutation = { issueDuplicate: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawMutation = { withdrawApplication: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type SendToCorporationMutationVariables = Exact<{
  input: SendToCorporationInput;
}>;


export type SendToCorporationMutation = { sendToCorporation: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ReturnToSchoolMutationVariables = Exact<{
  input: ReturnToSchoolInput;
}>;


export type ReturnToSchoolMutation = { returnToSchool: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RequestFromSchoolMutationVariables = Exact<{
  input: RequestFromSchoolInput;
}>;


export type RequestFromSchoolMutation = { requestFromSchool: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type PersonPartsFragment = { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null };

export type ClockPartsFragment = { id: string, kind: ClockKind, limit: number, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> };

export type EntryPartsFragment = { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string };

export type CaseDetailsFragment = { mayCorrect: boolean, statusText: string, applicantRole: ApplicantRole, honours: Honours, nameAtGraduation: string | null, originalSeries: string | null, originalNumber: string | null, certifiedBy: CertifiedBy, homeVisit: boolean, recordedAt: string, acceptedOn: string | null, anonymisedAt: string | null, id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, originalReceived: boolean, allowedActions: Array<ApplicationAction>, latestNoticeOn: string | null, applicant: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null }, representative: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null } | null, school: { id: string, fullName: string, phone: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }, branch: { id: string, name: string } | null, pickupPoint: { address: string | null, branch: { id: string, name: string, address: string } | null } | null, clocks: Array<{ id: string, kind: ClockKind, limit: number, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> }>, items: Array<{ kind: PackageItemKind, name: string, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean, consent: { method: ConsentMethod, at: string, phone: string | null } | null }>, receipt: { id: string, number: string, issuedAt: string, issuedBy: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, text: string, expiredOn: string | null, rule: string }> } | null, duplicate: { id: string, series: string, number: string, registerNumber: string, issuedOn: string, signedBy: string, orderNumber: string | null, copyNumber: number, handOver: { at: string, recipient: Recipient, identityDocument: string | null, powerNumber: string | null, powerDate: string | null, powerNotary: string | null, handedBy: string } | null } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, timeline: { edges: Array<{ cursor: string, node: { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string } }> }, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application', mayCorrect: boolean, statusText: string, applicantRole: ApplicantRole, honours: Honours, nameAtGraduation: string | null, originalSeries: string | null, originalNumber: string | null, certifiedBy: CertifiedBy, homeVisit: boolean, recordedAt: string, acceptedOn: string | null, anonymisedAt: string | null, id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, originalReceived: boolean, allowedActions: Array<ApplicationAction>, latestNoticeOn: string | null, applicant: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null }, representative: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null } | null, school: { id: string, fullName: string, phone: string, name: string, parent:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }, branch: { id: string, name: string } | null, pickupPoint: { address: string | null, branch: { id: string, name: string, address: string } | null } | null, clocks: Array<{ id: string, kind: ClockKind, limit: number, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> }>, items: Array<{ kind: PackageItemKind, name: string, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean, consent: { method: ConsentMethod, at: string, phone: string | null } | null }>, receipt: { id: string, number: string, issuedAt: string, issuedBy: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, text: string, expiredOn: string | null, rule: string }> } | null, duplicate: { id: string, series: string, number: string, registerNumber: string, issuedOn: string, signedBy: string, orderNumber: string | null, copyNumber: number, handOver: { at: string, recipient: Recipient, identityDocument: string | null, powerNumber: string | null, powerDate: string | null, powerNotary: string | null, handedBy: string } | null } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, timeline: { edges: Array<{ cursor: string, node: { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string } }> }, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit' }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt' }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket' }
   | null };

export type CaseByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseByNumberQuery = { application: { id: string } | null };

export type CorrectablePersonFragment = { id: string, iin: string | null, surname: string, givenName: string, patronymic: string | null, phone: string | null, email: string | null, address: string | null };

export type CorrectableCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectableCaseQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application', id: string, nameAtGraduation: string | null, pickupPoint: { address: string | null } | null, applicant: { id: string, iin: string | null, surname: string, givenName: string, patronymic: string | null, phone: string | null, email: string | null, address: string | null }, representative: { id: string, iin: string | null, surname: string, givenName: string, patronymic: string | null, phone: string | null, email: string | null, address: string | null } | null }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit' }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt' }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket' }
   | null };

export type CorrectMutationVariables = Exact<{
  input: CorrectApplicationInput;
}>;


export type CorrectMutation = { correctApplication: { application: { id: string, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type PaperClocksQueryVariables = Exact<{
  filter?: ClockFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaperClocksQuery = { clocks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ClockKind, state: ClockState, startedAt: string, dueOn: string | null, workingDaysLeft: number | null, application: { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, honours: Honours, originalReceived: boolean, allowedActions: Array<ApplicationAction>, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, items: Array<{ kind: PackageItemKind, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean }> } | null } }> } };

export type PaperCountsQueryVariables = Exact<{
  stored?: ClockFilter | null | undefined;
  back?: ClockFilter | null | undefined;
  requested?: ClockFilter | null | undefined;
  coming?: ApplicationFilter | null | undefined;
}>;


export type PaperCountsQuery = { stored: { totalCount: number }, back: { totalCount: number }, requested: { totalCount: number }, coming: { totalCount: number } };

export type QueueCaseFragment = { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, honours: Honours, originalReceived: boolean, allowedActions: Array<ApplicationAction>, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }, items: Array<{ kind: PackageItemKind, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean }> };

export type QueueQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  orderBy?: ApplicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QueueQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, honours: Honours, originalReceived: boolean, allowedActions: Array<ApplicationAction>, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }, items: Array<{ kind: PackageItemKind, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean }> } }> } };

export type QueueCountsQueryVariables = Exact<{
  new?: ApplicationFilter | null | undefined;
  work?: ApplicationFilter | null | undefined;
  ready?: ApplicationFilter | null | undefined;
  overdue?: ApplicationFilter | null | undefined;
}>;


export type QueueCountsQuery = { new: { totalCount: number }, work: { totalCount: number }, ready: { totalCount: number }, overdue: { totalCount: number } };

export type CasesChangedSubscriptionVariables = Exact<{
  territoryId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesChangedSubscription = { applicationChanged: { cursor: string, action: string, occurredAt: string, application: { id: string, number: string, version: number } } };

export type RefusalPartsFragment = { latestNoticeOn: string | null, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null };

export type GroundsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroundsQuery = { serviceRefusalGrounds: Array<{ ground: ServiceRefusalGround, name: string, act: string, confirmed: boolean, usual: boolean }> };

export type RefusalsQueryVariables = Exact<{
  id: string | number;
}>;


export type RefusalsQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application', id: string, latestNoticeOn: string | null, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit' }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt' }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket' }
   | null };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type GiveNoticeMutation = { giveNotice: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { recordHearing: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type RefuseServiceMutationVariables = Exact<{
  input: RefuseServiceInput;
}>;


export type RefuseServiceMutation = { refuseService: { application: { id: string, status: ApplicationStatus, statusText: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type TicketRowFragment = { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> };

export type TicketQueueQueryVariables = Exact<{
  branchId?: string | number | null | undefined;
  day?: string | null | undefined;
  states?: Array<TicketState> | TicketState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TicketQueueQuery = { queue: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> } }> } };

export type BranchesQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchesQuery = { branches: Array<{ id: string, name: string }> };

export type TakeTicketMutationVariables = Exact<{
  input: TakeTicketInput;
}>;


export type TakeTicketMutation = { takeTicket: { ticket: { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type CallTicketMutationVariables = Exact<{
  input: CallTicketInput;
}>;


export type CallTicketMutation = { callTicket: { ticket: { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type FinishTicketMutationVariables = Exact<{
  input: FinishTicketInput;
}>;


export type FinishTicketMutation = { finishTicket: { ticket: { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type AbandonTicketMutationVariables = Exact<{
  input: AbandonTicketInput;
}>;


export type AbandonTicketMutation = { abandonTicket: { ticket: { id: string, number: number, state: TicketState, counter: string | null, takenAt: string, calledAt: string | null, endedAt: string | null, version: number, application: { id: string, number: string } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string, stoppedAt: string | null }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type CounterTimesPartsFragment = { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null };

export type CounterPartsFragment = { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> };

export type StoragePartsFragment = { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null };

export type BranchFiguresQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
}>;


export type BranchFiguresQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application' }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch', id: string, name: string, counter: { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> }, storage: { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null } }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit' }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt' }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket' }
   | null };

export type TerritoryCountersQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type TerritoryCountersQuery = { territory:
    | { id: string, name: string, figures: { asOfTime: string, counter: { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> }, storage: { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null } } }
    | { id: string, name: string, figures: { asOfTime: string, counter: { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> }, storage: { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null } } }
    | { id: string, name: string, figures: { asOfTime: string, counter: { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> }, storage: { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null } } }
    | { id: string, name: string, figures: { asOfTime: string, counter: { times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null }, byHour: Array<{ hour: number, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }>, byBranch: Array<{ branch: { id: string, name: string }, times: { taken: number, called: number, served: number, left: number, waitsInTime: number, waitsInTimeShare: number | null, medianWaitMinutes: number | null, p90WaitMinutes: number | null, servicesInTime: number, servicesInTimeShare: number | null, medianServiceMinutes: number | null, p90ServiceMinutes: number | null } }> }, storage: { arrived: number, handedOver: number, returned: number, returnedLate: number, stored: number, pastMonth: number, requested: number, requestsMet: number, requestsLate: number, requestsMetShare: number | null, medianStoredDays: number | null, p90StoredDays: number | null } } }
   | null };

export type VisitRowFragment = { id: string, number: string, state: HomeVisitState, agreedAt: string, endedAt: string | null, name: string | null, phone: string | null, address: string | null, cancelCause: HomeVisitCancelCause | null, version: number, application: { id: string, number: string } | null };

export type HomeVisitsQueryVariables = Exact<{
  branchId?: string | number | null | undefined;
  states?: Array<HomeVisitState> | HomeVisitState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeVisitsQuery = { homeVisits: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: HomeVisitState, agreedAt: string, endedAt: string | null, name: string | null, phone: string | null, address: string | null, cancelCause: HomeVisitCancelCause | null, version: number, application: { id: string, number: string } | null } }> } };

export type RecordHomeVisitMutationVariables = Exact<{
  input: RecordHomeVisitInput;
}>;


export type RecordHomeVisitMutation = { recordHomeVisit: { homeVisit: { id: string, number: string, state: HomeVisitState, agreedAt: string, endedAt: string | null, name: string | null, phone: string | null, address: string | null, cancelCause: HomeVisitCancelCause | null, version: number, application: { id: string, number: string } | null } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type CancelHomeVisitMutationVariables = Exact<{
  input: CancelHomeVisitInput;
}>;


export type CancelHomeVisitMutation = { cancelHomeVisit: { homeVisit: { id: string, number: string, state: HomeVisitState, agreedAt: string, endedAt: string | null, name: string | null, phone: string | null, address: string | null, cancelCause: HomeVisitCancelCause | null, version: number, application: { id: string, number: string } | null } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type PackageCheckQueryVariables = Exact<{
  input: CheckPackageInput;
  handedInAt: string;
  channel: Channel;
  schoolId?: string | number | null | undefined;
}>;


export type PackageCheckQuery = { checkPackage: { complete: boolean, grounds: Array<IntakeRefusalGround>, requirements: Array<{ anyOf: Array<PackageItemKind>, name: string, state: PackageItemState, expiredOn: string | null, rule: string }>, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> }, dueDate: { acceptedOn: string, dueOn: string } };

export type OwnSchoolQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSchoolQuery = { territory:
    | { __typename: 'Country', id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'School', name: string, fullName: string, headName: string, id: string }
   | null };

export type SubmitMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitMutation = { submitApplication: { application: { id: string, number: string, status: ApplicationStatus, acceptedOn: string | null, dueOn: string | null, workingDaysLeft: number | null } | null, receipt: { id: string, number: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, text: string, expiredOn: string | null, rule: string }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type LikelyRepeatsQueryVariables = Exact<{
  input: LikelyRepeatsInput;
}>;


export type LikelyRepeatsQuery = { likelyRepeats: { elsewhere: number, imported: Array<{ id: string, registerNumber: string, issuedOn: string }>, cases: Array<{ samePerson: boolean, sameNameAndBirth: boolean, sameOriginal: boolean, application: { id: string, number: string, statusText: string, handedInAt: string } }> } };

export type IntakeBondQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeBondQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application' }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit', id: string, visitNumber: string, visitState: HomeVisitState, application: { id: string, number: string } | null }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt' }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket', id: string, number: number, state: TicketState, counter: string | null, application: { id: string, number: string } | null }
   | null };

export type BreachedCaseFragment = { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null } };

export type LatestBreachesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type LatestBreachesQuery = { territory:
    | { id: string, clocks: { totalCount: number, edges: Array<{ node: { id: string, dueAt: string, breachedAt: string | null, application: { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 | null } } | null } }> } }
    | { id: string, clocks: { totalCount: number, edges: Array<{ node: { id: string, dueAt: string, breachedAt: string | null, application: { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 | null } } | null } }> } }
    | { id: string, clocks: { totalCount: number, edges: Array<{ node: { id: string, dueAt: string, breachedAt: string | null, application: { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 | null } } | null } }> } }
    | { id: string, clocks: { totalCount: number, edges: Array<{ node: { id: string, dueAt: string, breachedAt: string | null, application: { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 | null } } | null } }> } }
   | null };

export type SlaBreachedSubscriptionVariables = Exact<{
  territoryId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type SlaBreachedSubscription = { slaBreached: { cursor: string, occurredAt: string, clock: { id: string }, application: { id: string, number: string, workingDaysLeft: number | null, school: { id: string, name: string, parent:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null } } | null } };

type TerritoryHead_Country_Fragment = { __typename: 'Country', id: string, kind: TerritoryKind, name: string, parent:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   | null };

type TerritoryHead_Division_Fragment = { __typename: 'Division', office: string, id: string, kind: TerritoryKind, name: string, parent:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   | null };

type TerritoryHead_Region_Fragment = { __typename: 'Region', department: string, id: string, kind: TerritoryKind, name: string, parent:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   | null };

type TerritoryHead_School_Fragment = { __typename: 'School', fullName: string, bin: string, address: string, phone: string, headName: string, closedOn: string | null, id: string, kind: TerritoryKind, name: string, branch: { id: string, name: string } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, parent:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   | null };

export type TerritoryHeadFragment =
  | TerritoryHead_Country_Fragment
  | TerritoryHead_Division_Fragment
  | TerritoryHead_Region_Fragment
  | TerritoryHead_School_Fragment
;

export type KeyFiguresFragment = { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null };

export type ChildFiguresFragment = { received: number, issued: number, open: number, openOverdue: number, completedOnTime: number, completedLate: number, onTimeShare: number | null };

export type OverviewQueryVariables = Exact<{
  id?: string | number | null | undefined;
  period: PeriodInput;
  previous: PeriodInput;
}>;


export type OverviewQuery = { territory:
    | { __typename: 'Country', id: string, kind: TerritoryKind, name: string, figures: { asOf: string, asOfTime: string, carriedOver: number, accepted: number, refused: number, withdrawn: number, handedOver: number, received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null, byChannel: Array<{ channel: Channel, received: number, notAccepted: number, issued: number, onTimeShare: number | null }>, byReason: Array<{ reason: Reason, received: number }>, intakeRefusals: Array<{ ground: IntakeRefusalGround, item: PackageItemKind, count: number }> }, previous: { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null }, parent:
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
       | null }
    | { __typename: 'Division', office: string, id: string, kind: TerritoryKind, name: string, figures: { asOf: string, asOfTime: string, carriedOver: number, accepted: number, refused: number, withdrawn: number, handedOver: number, received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null, byChannel: Array<{ channel: Channel, received: number, notAccepted: number, issued: number, onTimeShare: number | null }>, byReason: Array<{ reason: Reason, received: number }>, intakeRefusals: Array<{ ground: IntakeRefusalGround, item: PackageItemKind, count: number }> }, previous: { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null }, parent:
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
       | null }
    | { __typename: 'Region', department: string, id: string, kind: TerritoryKind, name: string, figures: { asOf: string, asOfTime: string, carriedOver: number, accepted: number, refused: number, withdrawn: number, handedOver: number, received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null, byChannel: Array<{ channel: Channel, received: number, notAccepted: number, issued: number, onTimeShare: number | null }>, byReason: Array<{ reason: Reason, received: number }>, intakeRefusals: Array<{ ground: IntakeRefusalGround, item: PackageItemKind, count: number }> }, previous: { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null }, parent:
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
       | null }
    | { __typename: 'School', fullName: string, bin: string, address: string, phone: string, headName: string, closedOn: string | null, id: string, kind: TerritoryKind, name: string, figures: { asOf: string, asOfTime: string, carriedOver: number, accepted: number, refused: number, withdrawn: number, handedOver: number, received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null, byChannel: Array<{ channel: Channel, received: number, notAccepted: number, issued: number, onTimeShare: number | null }>, byReason: Array<{ reason: Reason, received: number }>, intakeRefusals: Array<{ ground: IntakeRefusalGround, item: PackageItemKind, count: number }> }, previous: { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null }, branch: { id: string, name: string } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, parent:
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
        | { id: string, kind: TerritoryKind, name: string }
       | null }
   | null };

export type OverviewPartsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  period: PeriodInput;
}>;


export type OverviewPartsQuery = { territory:
    | { id: string, children: { totalCount: number, edges: Array<{ figures: { received: number, issued: number, open: number, openOverdue: number, completedOnTime: number, completedLate: number, onTimeShare: number | null } | null, node:
            | { id: string, kind: TerritoryKind, name: string }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string }
           }> } }
    | { id: string, children: { totalCount: number, edges: Array<{ figures: { received: number, issued: number, open: number, openOverdue: number, completedOnTime: number, completedLate: number, onTimeShare: number | null } | null, node:
            | { id: string, kind: TerritoryKind, name: string }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string }
           }> } }
    | { id: string, children: { totalCount: number, edges: Array<{ figures: { received: number, issued: number, open: number, openOverdue: number, completedOnTime: number, completedLate: number, onTimeShare: number | null } | null, node:
            | { id: string, kind: TerritoryKind, name: string }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string }
           }> } }
    | { id: string, children: { totalCount: number, edges: Array<{ figures: { received: number, issued: number, open: number, openOverdue: number, completedOnTime: number, completedLate: number, onTimeShare: number | null } | null, node:
            | { id: string, kind: TerritoryKind, name: string }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string, tile: { column: number, row: number } | null }
            | { id: string, kind: TerritoryKind, name: string }
           }> } }
   | null };

export type TrendPointFragment = { received: number, issued: number, period: { from: string, to: string } };

export type OverviewTrendQueryVariables = Exact<{
  id?: string | number | null | undefined;
  period: PeriodInput;
  yearBefore: PeriodInput;
  step: TrendStep;
}>;


export type OverviewTrendQuery = { territory:
    | { id: string, now: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> }, yearBefore: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> } }
    | { id: string, now: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> }, yearBefore: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> } }
    | { id: string, now: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> }, yearBefore: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> } }
    | { id: string, now: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> }, yearBefore: { trend: Array<{ received: number, issued: number, period: { from: string, to: string } }> } }
   | null };

export type PlatformQueryVariables = Exact<{
  year: number;
  today: string;
  waiting: number;
}>;


export type PlatformQuery = { portalMessages: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, messageId: string, receivedAt: string, faults: Array<{ message: string }> } }> }, calendarChanges: { edges: Array<{ node: { id: string, state: ProposalState, basis: string, proposedBy: string, proposedAt: string, mayApprove: boolean } }> }, ruleChanges: { edges: Array<{ node: { id: string, state: ProposalState, basis: string, proposedBy: string, proposedAt: string, mayApprove: boolean } }> }, calendar: { version: number, years: Array<number>, since: string | null }, ruleBook: { version: number, effectiveFrom: string | null } };

export type OutageRowFragment = { id: string, startsAt: string, endsAt: string | null, planned: boolean, source: string, version: number };

export type PortalOutagesQueryVariables = Exact<{
  period: PeriodInput;
  ahead: PeriodInput;
}>;


export type PortalOutagesQuery = { portalOutages: { count: number, hoursOut: number, outages: Array<{ id: string, startsAt: string, endsAt: string | null, planned: boolean, source: string, version: number }> }, ahead: { outages: Array<{ id: string, startsAt: string, endsAt: string | null, planned: boolean, source: string, version: number }> } };

export type RecordPortalOutageMutationVariables = Exact<{
  input: RecordPortalOutageInput;
}>;


export type RecordPortalOutageMutation = { recordPortalOutage: { outage: { id: string, startsAt: string, endsAt: string | null, planned: boolean, source: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type EndPortalOutageMutationVariables = Exact<{
  input: EndPortalOutageInput;
}>;


export type EndPortalOutageMutation = { endPortalOutage: { outage: { id: string, startsAt: string, endsAt: string | null, planned: boolean, source: string, version: number } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type MessageRowFragment = { id: string, messageId: string, correlationId: string, sequence: number, kind: PortalMessageKind, state: PortalMessageState, certifiedBy: CertifiedBy, certifiedAt: string | null, handedInAt: string, receivedAt: string, appliedAt: string | null, repeats: number, attempts: number, applicationId: string | null, decisionReason: string | null, decidedAt: string | null, version: number, faults: Array<{ code: string, message: string }> };

export type PortalMessagesQueryVariables = Exact<{
  state?: PortalMessageState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortalMessagesQuery = { portalMessages: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, messageId: string, correlationId: string, sequence: number, kind: PortalMessageKind, state: PortalMessageState, certifiedBy: CertifiedBy, certifiedAt: string | null, handedInAt: string, receivedAt: string, appliedAt: string | null, repeats: number, attempts: number, applicationId: string | null, decisionReason: string | null, decidedAt: string | null, version: number, faults: Array<{ code: string, message: string }> } }> } };

export type RetryMessageMutationVariables = Exact<{
  input: PortalMessageDecisionInput;
}>;


export type RetryMessageMutation = { retryPortalMessage: { message: { id: string, messageId: string, correlationId: string, sequence: number, kind: PortalMessageKind, state: PortalMessageState, certifiedBy: CertifiedBy, certifiedAt: string | null, handedInAt: string, receivedAt: string, appliedAt: string | null, repeats: number, attempts: number, applicationId: string | null, decisionReason: string | null, decidedAt: string | null, version: number, faults: Array<{ code: string, message: string }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type DiscardMessageMutationVariables = Exact<{
  input: PortalMessageDecisionInput;
}>;


export type DiscardMessageMutation = { discardPortalMessage: { message: { id: string, messageId: string, correlationId: string, sequence: number, kind: PortalMessageKind, state: PortalMessageState, certifiedBy: CertifiedBy, certifiedAt: string | null, handedInAt: string, receivedAt: string, appliedAt: string | null, repeats: number, attempts: number, applicationId: string | null, decisionReason: string | null, decidedAt: string | null, version: number, faults: Array<{ code: string, message: string }> } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type ReceiptQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceiptQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application' }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
    | { __typename: 'HomeVisit' }
    | { __typename: 'ImportedDuplicate' }
    | { __typename: 'PortalOutage' }
    | { __typename: 'Receipt', id: string, number: string, grounds: Array<IntakeRefusalGround>, issuedAt: string, issuedBy: string, kk: string, ru: string, both: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, expiredOn: string | null, kk: string, ru: string }>, application: { id: string, number: string, handedInAt: string, channel: Channel, applicantRole: ApplicantRole, applicant: { id: string, fullName: string, address: string | null }, representative: { id: string, fullName: string, address: string | null } | null, school: { id: string, phone: string, kk: string, ru: string, addressKk: string, addressRu: string }, branch: { id: string, kk: string, ru: string, addressKk: string, addressRu: string } | null } }
    | { __typename: 'Region' }
    | { __typename: 'RuleChange' }
    | { __typename: 'School' }
    | { __typename: 'StockCount' }
    | { __typename: 'Ticket' }
   | null };

export type StatusByNumberQueryVariables = Exact<{
  number: string;
}>;


export type StatusByNumberQuery = { application: { id: string, number: string, status: ApplicationStatus, dueOn: string | null, school: { id: string, name: string, phone: string, address: string } } | null };

export type VisitByNumberQueryVariables = Exact<{
  number: string;
}>;


export type VisitByNumberQuery = { homeVisit: { id: string, number: string, state: HomeVisitState, agreedAt: string, endedAt: string | null, cancelCause: HomeVisitCancelCause | null, branch: { id: string, name: string } | null } | null };

export type OrderHomeVisitMutationVariables = Exact<{
  input: OrderHomeVisitInput;
}>;


export type OrderHomeVisitMutation = { orderHomeVisit: { homeVisit: { id: string, number: string, agreedAt: string } | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type LimitsQueryVariables = Exact<{
  on: string;
}>;


export type LimitsQuery = { ruleBook: { version: number, settings: Array<{ name: string, value: string }> } };

export type FaultPartsFragment = { code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null };

export type PagePartsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type CaseRowFragment = { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null } };

export type HoursPartsFragment = { effectiveFrom: string | null, until: string | null, current: boolean, origin: HoursOrigin, week: WeekKind, opensAt: string, closesAt: string, lunchFrom: string | null, lunchTo: string | null, receptionUntil: string | null, basis: string | null, setBy: string | null };

export type PlaceHoursQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceHoursQuery = { node:
    | { __typename: 'Applicant', id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'Blank', id: string }
    | { __typename: 'BlankSeries', id: string }
    | { __typename: 'BlankTransfer', id: string }
    | { __typename: 'Branch', maySetHours: boolean, id: string, schedules: Array<{ effectiveFrom: string | null, until: string | null, current: boolean, origin: HoursOrigin, week: WeekKind, opensAt: string, closesAt: string, lunchFrom: string | null, lunchTo: string | null, receptionUntil: string | null, basis: string | null, setBy: string | null }> }
    | { __typename: 'CalendarChange', id: string }
    | { __typename: 'Clock', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'Duplicate', id: string }
    | { __typename: 'HomeVisit', id: string }
    | { __typename: 'ImportedDuplicate', id: string }
    | { __typename: 'PortalOutage', id: string }
    | { __typename: 'Receipt', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RuleChange', id: string }
    | { __typename: 'School', maySetHours: boolean, id: string, schedules: Array<{ effectiveFrom: string | null, until: string | null, current: boolean, origin: HoursOrigin, week: WeekKind, opensAt: string, closesAt: string, lunchFrom: string | null, lunchTo: string | null, receptionUntil: string | null, basis: string | null, setBy: string | null }> }
    | { __typename: 'StockCount', id: string }
    | { __typename: 'Ticket', id: string }
   | null };

export type SetScheduleMutationVariables = Exact<{
  input: SetScheduleInput;
}>;


export type SetScheduleMutation = { setSchedule: { schedules: Array<{ effectiveFrom: string | null }> | null, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> } };

export type PortalTodayQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type PortalTodayQuery = { portalOutages: { outages: Array<{ id: string, startsAt: string, endsAt: string | null }> } };

export type FindSchoolsQueryVariables = Exact<{
  text: string;
}>;


export type FindSchoolsQuery = { schools: Array<{ id: string, name: string, fullName: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }> };

export type FilterTerritoriesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type FilterTerritoriesQuery = { own:
    | { id: string, kind: TerritoryKind, name: string, children: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { id: string, kind: TerritoryKind, name: string, children: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { id: string, kind: TerritoryKind, name: string, children: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { id: string, kind: TerritoryKind, name: string, children: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
   | null, chosen:
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
    | { id: string, kind: TerritoryKind, name: string }
   | null };

export { TypedDocumentString } from './document';
export { ViewerDocument } from './documents/ViewerDocument';
export { FindCaseDocument } from './documents/FindCaseDocument';
export { CasesDocument } from './documents/CasesDocument';
export { BlankStockDocument } from './documents/BlankStockDocument';
export { BlankPartsDocument } from './documents/BlankPartsDocument';
export { BlankMovesDocument } from './documents/BlankMovesDocument';
export { BlankSheetsDocument } from './documents/BlankSheetsDocument';
export { BlankTransfersDocument } from './documents/BlankTransfersDocument';
export { StockCountsDocument } from './documents/StockCountsDocument';
export { BlankGapsDocument } from './documents/BlankGapsDocument';
export { BlankRepeatsDocument } from './documents/BlankRepeatsDocument';
export { OriginalRepeatsDocument } from './documents/OriginalRepeatsDocument';
export { RegisterDocument } from './documents/RegisterDocument';
export { RegisterPapersDocument } from './documents/RegisterPapersDocument';
export { ReceiveBlanksDocument } from './documents/ReceiveBlanksDocument';
export { SpoilBlankDocument } from './documents/SpoilBlankDocument';
export { ReturnBlanksDocument } from './documents/ReturnBlanksDocument';
export { SendBlanksDocument } from './documents/SendBlanksDocument';
export { CountStockDocument } from './documents/CountStockDocument';
export { ConfirmTransferDocument } from './documents/ConfirmTransferDocument';
export { CallBackTransferDocument } from './documents/CallBackTransferDocument';
export { OldRegisterDocument } from './documents/OldRegisterDocument';
export { CalendarYearDocument } from './documents/CalendarYearDocument';
export { RulesOnDocument } from './documents/RulesOnDocument';
export { CalendarChangesDocument } from './documents/CalendarChangesDocument';
export { RuleChangesDocument } from './documents/RuleChangesDocument';
export { ChangeMovesDocument } from './documents/ChangeMovesDocument';
export { ProposeCalendarChangeDocument } from './documents/ProposeCalendarChangeDocument';
export { ApproveCalendarChangeDocument } from './documents/ApproveCalendarChangeDocument';
export { RejectCalendarChangeDocument } from './documents/RejectCalendarChangeDocument';
export { ProposeRuleChangeDocument } from './documents/ProposeRuleChangeDocument';
export { ApproveRuleChangeDocument } from './documents/ApproveRuleChangeDocument';
export { RejectRuleChangeDocument } from './documents/RejectRuleChangeDocument';
export { ServiceGuideDocument } from './documents/ServiceGuideDocument';
export { StockDocument } from './documents/StockDocument';
export { AcceptDocument } from './documents/AcceptDocument';
export { RefuseIntakeDocument } from './documents/RefuseIntakeDocument';
export { StartPreparationDocument } from './documents/StartPreparationDocument';
export { IssueDuplicateDocument } from './documents/IssueDuplicateDocument';
export { HandOverDocument } from './documents/HandOverDocument';
export { WithdrawDocument } from './documents/WithdrawDocument';
export { SendToCorporationDocument } from './documents/SendToCorporationDocument';
export { ReturnToSchoolDocument } from './documents/ReturnToSchoolDocument';
export { RequestFromSchoolDocument } from './documents/RequestFromSchoolDocument';
export { CaseDocument } from './documents/CaseDocument';
export { CaseByNumberDocument } from './documents/CaseByNumberDocument';
export { CorrectableCaseDocument } from './documents/CorrectableCaseDocument';
export { CorrectDocument } from './documents/CorrectDocument';
export { PaperClocksDocument } from './documents/PaperClocksDocument';
export { PaperCountsDocument } from './documents/PaperCountsDocument';
export { QueueDocument } from './documents/QueueDocument';
export { QueueCountsDocument } from './documents/QueueCountsDocument';
export { CasesChangedDocument } from './documents/CasesChangedDocument';
export { GroundsDocument } from './documents/GroundsDocument';
export { RefusalsDocument } from './documents/RefusalsDocument';
export { GiveNoticeDocument } from './documents/GiveNoticeDocument';
export { RecordHearingDocument } from './documents/RecordHearingDocument';
export { RefuseServiceDocument } from './documents/RefuseServiceDocument';
export { TicketQueueDocument } from './documents/TicketQueueDocument';
export { BranchesDocument } from './documents/BranchesDocument';
export { TakeTicketDocument } from './documents/TakeTicketDocument';
export { CallTicketDocument } from './documents/CallTicketDocument';
export { FinishTicketDocument } from './documents/FinishTicketDocument';
export { AbandonTicketDocument } from './documents/AbandonTicketDocument';
export { BranchFiguresDocument } from './documents/BranchFiguresDocument';
export { TerritoryCountersDocument } from './documents/TerritoryCountersDocument';
export { HomeVisitsDocument } from './documents/HomeVisitsDocument';
export { RecordHomeVisitDocument } from './documents/RecordHomeVisitDocument';
export { CancelHomeVisitDocument } from './documents/CancelHomeVisitDocument';
export { PackageCheckDocument } from './documents/PackageCheckDocument';
export { OwnSchoolDocument } from './documents/OwnSchoolDocument';
export { SubmitDocument } from './documents/SubmitDocument';
export { LikelyRepeatsDocument } from './documents/LikelyRepeatsDocument';
export { IntakeBondDocument } from './documents/IntakeBondDocument';
export { LatestBreachesDocument } from './documents/LatestBreachesDocument';
export { SlaBreachedDocument } from './documents/SlaBreachedDocument';
export { OverviewDocument } from './documents/OverviewDocument';
export { OverviewPartsDocument } from './documents/OverviewPartsDocument';
export { OverviewTrendDocument } from './documents/OverviewTrendDocument';
export { PlatformDocument } from './documents/PlatformDocument';
export { PortalOutagesDocument } from './documents/PortalOutagesDocument';
export { RecordPortalOutageDocument } from './documents/RecordPortalOutageDocument';
export { EndPortalOutageDocument } from './documents/EndPortalOutageDocument';
export { PortalMessagesDocument } from './documents/PortalMessagesDocument';
export { RetryMessageDocument } from './documents/RetryMessageDocument';
export { DiscardMessageDocument } from './documents/DiscardMessageDocument';
export { ReceiptDocument } from './documents/ReceiptDocument';
export { StatusByNumberDocument } from './documents/StatusByNumberDocument';
export { VisitByNumberDocument } from './documents/VisitByNumberDocument';
export { OrderHomeVisitDocument } from './documents/OrderHomeVisitDocument';
export { LimitsDocument } from './documents/LimitsDocument';
export { PlaceHoursDocument } from './documents/PlaceHoursDocument';
export { SetScheduleDocument } from './documents/SetScheduleDocument';
export { PortalTodayDocument } from './documents/PortalTodayDocument';
export { FindSchoolsDocument } from './documents/FindSchoolsDocument';
export { FilterTerritoriesDocument } from './documents/FilterTerritoriesDocument';
