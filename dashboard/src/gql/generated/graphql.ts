/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  /** Instant the applicant is invited to be heard, after the notice. */
  hearingAt: string;
  /** Where the hearing is held, and how; at the school when not given. */
  hearingPlace?: string | null | undefined;
  /** Facts the grounds rest on, as they will be printed; at most 4,000 characters. */
  reasons: string;
};

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

/** Honours on the school document. */
export type Honours =
  /** «Altyn belgi» */
  | 'ALTYN_BELGI'
  /** With distinction */
  | 'DISTINCTION'
  /** Ordinary */
  | 'ORDINARY';

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

/** Office hours as the Russian or the Kazakh text of the service standard has them. */
export type SchedulePreset =
  /** 09:00-18:00, lunch 13:00-14:00, no separate hours of reception */
  | 'KK'
  /** 09:00-18:30, lunch 13:00-14:30, applications until 17:30 */
  | 'RU';

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

export type ActCaseFragment = { id: string, number: string, version: number, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, honours: Honours, originalReceived: boolean, allowedActions: Array<ApplicationAction>, items: Array<{ kind: PackageItemKind, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean }> };

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

export type ClockPartsFragment = { id: string, kind: ClockKind, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> };

export type EntryPartsFragment = { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string };

export type CaseDetailsFragment = { statusText: string, applicantRole: ApplicantRole, honours: Honours, nameAtGraduation: string | null, originalSeries: string | null, originalNumber: string | null, certifiedBy: CertifiedBy, homeVisit: boolean, recordedAt: string, acceptedOn: string | null, id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, originalReceived: boolean, allowedActions: Array<ApplicationAction>, latestNoticeOn: string | null, applicant: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null }, representative: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null } | null, school: { id: string, fullName: string, phone: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }, branch: { id: string, name: string } | null, pickupPoint: { address: string | null, branch: { id: string, name: string, address: string } | null } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> }>, items: Array<{ kind: PackageItemKind, name: string, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean, consent: { method: ConsentMethod, at: string, phone: string | null } | null }>, receipt: { id: string, number: string, issuedAt: string, issuedBy: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, text: string, expiredOn: string | null, rule: string }> } | null, duplicate: { id: string, series: string, number: string, registerNumber: string, issuedOn: string, signedBy: string, orderNumber: string | null, copyNumber: number, handOver: { at: string, recipient: Recipient, identityDocument: string | null, powerNumber: string | null, powerDate: string | null, powerNotary: string | null, handedBy: string } | null } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, timeline: { edges: Array<{ cursor: string, node: { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string } }> }, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { node:
    | { __typename: 'Applicant' }
    | { __typename: 'Application', statusText: string, applicantRole: ApplicantRole, honours: Honours, nameAtGraduation: string | null, originalSeries: string | null, originalNumber: string | null, certifiedBy: CertifiedBy, homeVisit: boolean, recordedAt: string, acceptedOn: string | null, id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, originalReceived: boolean, allowedActions: Array<ApplicationAction>, latestNoticeOn: string | null, applicant: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null }, representative: { id: string, fullName: string, iin: string | null, iinAbsentReason: string | null, birthDate: string | null, phone: string | null, email: string | null, address: string | null } | null, school: { id: string, fullName: string, phone: string, name: string, parent:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }, branch: { id: string, name: string } | null, pickupPoint: { address: string | null, branch: { id: string, name: string, address: string } | null } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, startedAt: string, dueOn: string | null, dueAt: string, stoppedAt: string | null, breachedAt: string | null, workingDaysLeft: number | null, calendarVersion: number, ruleVersion: number, explanation: Array<{ date: string, counted: boolean, number: number | null, kind: DayKind, title: string, act: string | null }> }>, items: Array<{ kind: PackageItemKind, name: string, state: PackageItemState, expiresOn: string | null, fromStateSystem: boolean, consent: { method: ConsentMethod, at: string, phone: string | null } | null }>, receipt: { id: string, number: string, issuedAt: string, issuedBy: string, items: Array<{ ground: IntakeRefusalGround, kind: PackageItemKind, text: string, expiredOn: string | null, rule: string }> } | null, duplicate: { id: string, series: string, number: string, registerNumber: string, issuedOn: string, signedBy: string, orderNumber: string | null, copyNumber: number, handOver: { at: string, recipient: Recipient, identityDocument: string | null, powerNumber: string | null, powerDate: string | null, powerNotary: string | null, handedBy: string } | null } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, timeline: { edges: Array<{ cursor: string, node: { kind: string, title: string, details: Array<string>, happenedAt: string, recordedAt: string, late: boolean, actor: string } }> }, notice: { grounds: Array<ServiceRefusalGround>, reasons: string, givenAt: string, givenBy: string, hearingAt: string | null, hearingOn: string, hearingPlace: string | null, objectionDueOn: string, outcome: HearingOutcome | null, objectionUpheld: boolean, heardAt: string | null, heardBy: string | null, heldFrom: string | null, heldUntil: string | null, participants: string | null, explanations: string | null, protocol: string | null } | null, refusal: { number: string, grounds: Array<ServiceRefusalGround>, reasons: string, refusedAt: string, signedBy: string } | null }
    | { __typename: 'Blank' }
    | { __typename: 'BlankSeries' }
    | { __typename: 'BlankTransfer' }
    | { __typename: 'Branch' }
    | { __typename: 'CalendarChange' }
    | { __typename: 'Clock' }
    | { __typename: 'Country' }
    | { __typename: 'Division' }
    | { __typename: 'Duplicate' }
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

export type PackageCheckQueryVariables = Exact<{
  input: CheckPackageInput;
  handedInAt: string;
  channel: Channel;
  schoolId?: string | number | null | undefined;
}>;


export type PackageCheckQuery = { checkPackage: { complete: boolean, grounds: Array<IntakeRefusalGround>, requirements: Array<{ anyOf: Array<PackageItemKind>, name: string, state: PackageItemState, expiredOn: string | null, rule: string }>, faults: Array<{ code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null }> }, dueDate: { acceptedOn: string, dueOn: string } };

export type FindSchoolsQueryVariables = Exact<{
  text: string;
}>;


export type FindSchoolsQuery = { schools: Array<{ id: string, name: string, fullName: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }> };

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


export type LikelyRepeatsQuery = { likelyRepeats: { elsewhere: number, cases: Array<{ samePerson: boolean, sameNameAndBirth: boolean, sameOriginal: boolean, application: { id: string, number: string, statusText: string, handedInAt: string } }> } };

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

type TerritoryHead_School_Fragment = { __typename: 'School', fullName: string, bin: string, address: string, phone: string, headName: string, schedule: SchedulePreset, closedOn: string | null, id: string, kind: TerritoryKind, name: string, branch: { id: string, name: string } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, parent:
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
    | { __typename: 'School', fullName: string, bin: string, address: string, phone: string, headName: string, schedule: SchedulePreset, closedOn: string | null, id: string, kind: TerritoryKind, name: string, figures: { asOf: string, asOfTime: string, carriedOver: number, accepted: number, refused: number, withdrawn: number, handedOver: number, received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null, byChannel: Array<{ channel: Channel, received: number, notAccepted: number, issued: number, onTimeShare: number | null }>, byReason: Array<{ reason: Reason, received: number }>, intakeRefusals: Array<{ ground: IntakeRefusalGround, item: PackageItemKind, count: number }> }, previous: { received: number, notAccepted: number, open: number, openOverdue: number, issued: number, completedOnTime: number, completedLate: number, onTimeShare: number | null, medianWorkingDays: number | null, p90WorkingDays: number | null }, branch: { id: string, name: string } | null, papers: Array<{ kind: PaperKind, name: string, printed: number, kk: string, ru: string, sideBySide: string, inTurn: string }>, parent:
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

export type FaultPartsFragment = { code: string, message: string, field: Array<string> | null, allowedActions: Array<ApplicationAction> | null };

export type PagePartsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type CaseRowFragment = { id: string, number: string, status: ApplicationStatus, channel: Channel, reasons: Array<Reason>, documentKind: DocumentKind, graduationYear: number, handedInAt: string, dueOn: string | null, workingDaysLeft: number | null, version: number, applicant: { id: string, fullName: string }, school: { id: string, name: string, parent:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null } };

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
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BalancePartsFragmentDoc = new TypedDocumentString(`
    fragment BalanceParts on BlankBalance {
  territory {
    id
    kind
    name
  }
  carriedOver
  received
  transferredIn
  used
  spoiled
  returned
  transferredOut
  left
  inTransit
  from
  to
}
    `, {"fragmentName":"BalanceParts"}) as unknown as TypedDocumentString<BalancePartsFragment, unknown>;
export const TransferRowFragmentDoc = new TypedDocumentString(`
    fragment TransferRow on BlankTransfer {
  id
  state
  series
  first
  last
  sheets
  documentKind
  honours
  basis
  sentOn
  settledOn
  version
  from {
    id
    name
  }
  to {
    id
    name
  }
}
    `, {"fragmentName":"TransferRow"}) as unknown as TypedDocumentString<TransferRowFragment, unknown>;
export const CountRowFragmentDoc = new TypedDocumentString(`
    fragment CountRow on StockCount {
  id
  countedOn
  actNumber
  members
  expected
  found
  missing
  surplus
  differences {
    kind
    series
    first
    last
    sheets
    state
  }
  school {
    id
    name
  }
}
    `, {"fragmentName":"CountRow"}) as unknown as TypedDocumentString<CountRowFragment, unknown>;
export const RuleSettingPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleSettingParts on RuleSetting {
  name
  title
  value
  sourceKk: source(lang: KK)
  sourceRu: source(lang: RU)
  act
  since
  words
  least
  most
}
    `, {"fragmentName":"RuleSettingParts"}) as unknown as TypedDocumentString<RuleSettingPartsFragment, unknown>;
export const CalendarChangePartsFragmentDoc = new TypedDocumentString(`
    fragment CalendarChangeParts on CalendarChange {
  id
  state
  version
  basis
  effectiveFrom
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  days {
    date
    week
    kind
    title
  }
}
    `, {"fragmentName":"CalendarChangeParts"}) as unknown as TypedDocumentString<CalendarChangePartsFragment, unknown>;
export const RuleChangePartsFragmentDoc = new TypedDocumentString(`
    fragment RuleChangeParts on RuleChange {
  id
  state
  version
  basis
  effectiveFrom
  movesOpenCases
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  settings {
    name
    title
    from
    to
  }
}
    `, {"fragmentName":"RuleChangeParts"}) as unknown as TypedDocumentString<RuleChangePartsFragment, unknown>;
export const ImpactPartsFragmentDoc = new TypedDocumentString(`
    fragment ImpactParts on ChangeImpact {
  checked
  moves
  overdue
  lifted
  stuck
}
    `, {"fragmentName":"ImpactParts"}) as unknown as TypedDocumentString<ImpactPartsFragment, unknown>;
export const MovePartsFragmentDoc = new TypedDocumentString(`
    fragment MoveParts on DueMoveConnection {
  edges {
    node {
      number
      applicationId
      kind
      from
      to
      overdue
    }
  }
  pageInfo {
    hasNextPage
  }
}
    `, {"fragmentName":"MoveParts"}) as unknown as TypedDocumentString<MovePartsFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const ActCaseFragmentDoc = new TypedDocumentString(`
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
    `, {"fragmentName":"ActCase"}) as unknown as TypedDocumentString<ActCaseFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Applicant {
  id
  fullName
  iin
  iinAbsentReason
  birthDate
  phone
  email
  address
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const ClockPartsFragmentDoc = new TypedDocumentString(`
    fragment ClockParts on Clock {
  id
  kind
  state
  startedAt
  dueOn
  dueAt
  stoppedAt
  breachedAt
  workingDaysLeft
  calendarVersion
  ruleVersion
  explanation {
    date
    counted
    number
    kind
    title
    act
  }
}
    `, {"fragmentName":"ClockParts"}) as unknown as TypedDocumentString<ClockPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryParts on JournalEntry {
  kind
  title
  details
  happenedAt
  recordedAt
  late
  actor
}
    `, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const CaseDetailsFragmentDoc = new TypedDocumentString(`
    fragment CaseDetails on Application {
  ...CaseRow
  ...ActCase
  statusText
  applicantRole
  honours
  nameAtGraduation
  originalSeries
  originalNumber
  certifiedBy
  homeVisit
  recordedAt
  acceptedOn
  applicant {
    ...PersonParts
  }
  representative {
    ...PersonParts
  }
  school {
    id
    fullName
    phone
  }
  branch {
    id
    name
  }
  pickupPoint {
    address
    branch {
      id
      name
      address
    }
  }
  clocks {
    ...ClockParts
  }
  items {
    kind
    name
    state
    expiresOn
    fromStateSystem
    consent {
      method
      at
      phone
    }
  }
  receipt {
    id
    number
    issuedAt
    issuedBy
    items {
      ground
      kind
      text
      expiredOn
      rule
    }
  }
  duplicate {
    id
    series
    number
    registerNumber
    issuedOn
    signedBy
    orderNumber
    copyNumber
    handOver {
      at
      recipient
      identityDocument
      powerNumber
      powerDate
      powerNotary
      handedBy
    }
  }
  ...RefusalParts
  papers {
    kind
    name
    printed
    kk: url(language: KK)
    ru: url(language: RU)
    sideBySide: url(language: BOTH, layout: COLUMNS)
    inTurn: url(language: BOTH, layout: SEQUENCE)
  }
  timeline(first: 100) {
    edges {
      cursor
      node {
        ...EntryParts
      }
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment PersonParts on Applicant {
  id
  fullName
  iin
  iinAbsentReason
  birthDate
  phone
  email
  address
}
fragment ClockParts on Clock {
  id
  kind
  state
  startedAt
  dueOn
  dueAt
  stoppedAt
  breachedAt
  workingDaysLeft
  calendarVersion
  ruleVersion
  explanation {
    date
    counted
    number
    kind
    title
    act
  }
}
fragment EntryParts on JournalEntry {
  kind
  title
  details
  happenedAt
  recordedAt
  late
  actor
}
fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"fragmentName":"CaseDetails"}) as unknown as TypedDocumentString<CaseDetailsFragment, unknown>;
export const QueueCaseFragmentDoc = new TypedDocumentString(`
    fragment QueueCase on Application {
  ...CaseRow
  ...ActCase
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"fragmentName":"QueueCase"}) as unknown as TypedDocumentString<QueueCaseFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const CounterTimesPartsFragmentDoc = new TypedDocumentString(`
    fragment CounterTimesParts on CounterTimes {
  taken
  called
  served
  left
  waitsInTime
  waitsInTimeShare
  medianWaitMinutes
  p90WaitMinutes
  servicesInTime
  servicesInTimeShare
  medianServiceMinutes
  p90ServiceMinutes
}
    `, {"fragmentName":"CounterTimesParts"}) as unknown as TypedDocumentString<CounterTimesPartsFragment, unknown>;
export const CounterPartsFragmentDoc = new TypedDocumentString(`
    fragment CounterParts on CounterFigures {
  times {
    ...CounterTimesParts
  }
  byHour {
    hour
    times {
      ...CounterTimesParts
    }
  }
  byBranch {
    branch {
      id
      name
    }
    times {
      ...CounterTimesParts
    }
  }
}
    fragment CounterTimesParts on CounterTimes {
  taken
  called
  served
  left
  waitsInTime
  waitsInTimeShare
  medianWaitMinutes
  p90WaitMinutes
  servicesInTime
  servicesInTimeShare
  medianServiceMinutes
  p90ServiceMinutes
}`, {"fragmentName":"CounterParts"}) as unknown as TypedDocumentString<CounterPartsFragment, unknown>;
export const StoragePartsFragmentDoc = new TypedDocumentString(`
    fragment StorageParts on StorageFigures {
  arrived
  handedOver
  returned
  returnedLate
  stored
  pastMonth
  requested
  requestsMet
  requestsLate
  requestsMetShare
  medianStoredDays
  p90StoredDays
}
    `, {"fragmentName":"StorageParts"}) as unknown as TypedDocumentString<StoragePartsFragment, unknown>;
export const BreachedCaseFragmentDoc = new TypedDocumentString(`
    fragment BreachedCase on Application {
  id
  number
  workingDaysLeft
  school {
    id
    name
    parent {
      id
      name
    }
  }
}
    `, {"fragmentName":"BreachedCase"}) as unknown as TypedDocumentString<BreachedCaseFragment, unknown>;
export const TerritoryHeadFragmentDoc = new TypedDocumentString(`
    fragment TerritoryHead on Territory {
  __typename
  id
  kind
  name
  parent {
    id
    kind
    name
  }
  ... on Region {
    department
  }
  ... on Division {
    office
  }
  ... on School {
    fullName
    bin
    address
    phone
    headName
    schedule
    closedOn
    branch {
      id
      name
    }
    papers {
      kind
      name
      printed
      kk: url(language: KK)
      ru: url(language: RU)
      sideBySide: url(language: BOTH, layout: COLUMNS)
      inTurn: url(language: BOTH, layout: SEQUENCE)
    }
  }
}
    `, {"fragmentName":"TerritoryHead"}) as unknown as TypedDocumentString<TerritoryHeadFragment, unknown>;
export const KeyFiguresFragmentDoc = new TypedDocumentString(`
    fragment KeyFigures on Figures {
  received
  notAccepted
  open
  openOverdue
  issued
  completedOnTime
  completedLate
  onTimeShare
  medianWorkingDays
  p90WorkingDays
}
    `, {"fragmentName":"KeyFigures"}) as unknown as TypedDocumentString<KeyFiguresFragment, unknown>;
export const ChildFiguresFragmentDoc = new TypedDocumentString(`
    fragment ChildFigures on Figures {
  received
  issued
  open
  openOverdue
  completedOnTime
  completedLate
  onTimeShare
}
    `, {"fragmentName":"ChildFigures"}) as unknown as TypedDocumentString<ChildFiguresFragment, unknown>;
export const TrendPointFragmentDoc = new TypedDocumentString(`
    fragment TrendPoint on FigurePoint {
  period {
    from
    to
  }
  received
  issued
}
    `, {"fragmentName":"TrendPoint"}) as unknown as TypedDocumentString<TrendPointFragment, unknown>;
export const MessageRowFragmentDoc = new TypedDocumentString(`
    fragment MessageRow on PortalMessage {
  id
  messageId
  correlationId
  sequence
  kind
  state
  certifiedBy
  certifiedAt
  handedInAt
  receivedAt
  appliedAt
  repeats
  attempts
  faults {
    code
    message
  }
  applicationId
  decisionReason
  decidedAt
  version
}
    `, {"fragmentName":"MessageRow"}) as unknown as TypedDocumentString<MessageRowFragment, unknown>;
export const FaultPartsFragmentDoc = new TypedDocumentString(`
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}
    `, {"fragmentName":"FaultParts"}) as unknown as TypedDocumentString<FaultPartsFragment, unknown>;
export const PagePartsFragmentDoc = new TypedDocumentString(`
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    login
    name
    role
    roleName
    maySubmit
    readsPersonalData
    simulated
    territory {
      __typename
      id
      kind
      name
    }
    branch {
      id
      name
    }
  }
}
    `, {"hash":"sha256:1dd424f39a2829cd7a6fcba6d66956fd3ff9f34533b080a37bd182be45cf067b"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const FindCaseDocument = new TypedDocumentString(`
    query FindCase($number: String!) {
  application(number: $number) {
    id
    number
  }
}
    `, {"hash":"sha256:c33d48d3f627a9125cbc3d59bc2efd828e4d31ca282fe02642d3adc259a57740"}) as unknown as TypedDocumentString<FindCaseQuery, FindCaseQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: ApplicationFilter, $orderBy: ApplicationOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  applications(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...CaseRow
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:8e7c08eb34a35b4a33eeca127050447d6ffd7195e8ce22e7b9804b323e42fdd9"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const BlankStockDocument = new TypedDocumentString(`
    query BlankStock($filter: BlankBookFilter) {
  blankBalance(filter: $filter) {
    ...BalanceParts
  }
}
    fragment BalanceParts on BlankBalance {
  territory {
    id
    kind
    name
  }
  carriedOver
  received
  transferredIn
  used
  spoiled
  returned
  transferredOut
  left
  inTransit
  from
  to
}`, {"hash":"sha256:f3baa5ef11ec18cff7b9488897a72e9371631c3451b12a164832e9400003442c"}) as unknown as TypedDocumentString<BlankStockQuery, BlankStockQueryVariables>;
export const BlankPartsDocument = new TypedDocumentString(`
    query BlankParts($filter: BlankBookFilter, $first: Int, $after: Cursor) {
  blankBalances(filter: $filter, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...BalanceParts
      }
    }
  }
}
    fragment BalanceParts on BlankBalance {
  territory {
    id
    kind
    name
  }
  carriedOver
  received
  transferredIn
  used
  spoiled
  returned
  transferredOut
  left
  inTransit
  from
  to
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:e44386f24a8c9b18083d8f7dc4719cc30a274dd8bc65f6638b1939a83d4c5d73"}) as unknown as TypedDocumentString<BlankPartsQuery, BlankPartsQueryVariables>;
export const BlankMovesDocument = new TypedDocumentString(`
    query BlankMoves($filter: BlankBookFilter, $moves: [BlankMoveKind!], $series: String, $first: Int, $after: Cursor) {
  blankMoves(
    filter: $filter
    moves: $moves
    series: $series
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        move
        moveText
        series
        number
        documentKind
        honours
        on
        basis
        reason
        school {
          id
          name
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:1ef5d1d0b8328572e56e52fbd873b1b41e81f0a204aa17d45801c3538b97cef2"}) as unknown as TypedDocumentString<BlankMovesQuery, BlankMovesQueryVariables>;
export const BlankSheetsDocument = new TypedDocumentString(`
    query BlankSheets($filter: BlankFilter, $first: Int, $after: Cursor) {
  blanks(filter: $filter, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        id
        series
        number
        documentKind
        honours
        state
        receivedOn
        basis
        spoiledReason
        school {
          id
          name
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:1389a985a8fef685b222fc15fd809efbc7936095e0a8f96f15106e22d6a0a61f"}) as unknown as TypedDocumentString<BlankSheetsQuery, BlankSheetsQueryVariables>;
export const BlankTransfersDocument = new TypedDocumentString(`
    query BlankTransfers($territoryId: ID, $open: Boolean, $first: Int, $after: Cursor) {
  blankTransfers(
    territoryId: $territoryId
    open: $open
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...TransferRow
      }
    }
  }
}
    fragment TransferRow on BlankTransfer {
  id
  state
  series
  first
  last
  sheets
  documentKind
  honours
  basis
  sentOn
  settledOn
  version
  from {
    id
    name
  }
  to {
    id
    name
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:4e8090b4adfc1718866bd1e7163801f8be5c6334fa559b2f1b547517b9d3d620"}) as unknown as TypedDocumentString<BlankTransfersQuery, BlankTransfersQueryVariables>;
export const StockCountsDocument = new TypedDocumentString(`
    query StockCounts($territoryId: ID, $first: Int, $after: Cursor) {
  stockCounts(territoryId: $territoryId, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...CountRow
      }
    }
  }
}
    fragment CountRow on StockCount {
  id
  countedOn
  actNumber
  members
  expected
  found
  missing
  surplus
  differences {
    kind
    series
    first
    last
    sheets
    state
  }
  school {
    id
    name
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:c996f23d920763a67d001e8a6722aa776d10d7ff8c085e26584e5c84c3f87a04"}) as unknown as TypedDocumentString<StockCountsQuery, StockCountsQueryVariables>;
export const BlankGapsDocument = new TypedDocumentString(`
    query BlankGaps($series: String, $first: Int, $after: Cursor) {
  blankGaps(series: $series, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        first
        last
        sheets
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:e6c73e7aa422ecdf8733e7968ec667dc1b190e6cd3c314e873b125a84779fa0d"}) as unknown as TypedDocumentString<BlankGapsQuery, BlankGapsQueryVariables>;
export const BlankRepeatsDocument = new TypedDocumentString(`
    query BlankRepeats($territoryId: ID, $first: Int, $after: Cursor) {
  blankRepeats(territoryId: $territoryId, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        first
        last
        taken
        firstTaken
        basis
        triedAt
        school {
          id
          name
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:c13f3347216cf55d02e18770228530a77afc69a5bddd6f9cb8859c4978e74398"}) as unknown as TypedDocumentString<BlankRepeatsQuery, BlankRepeatsQueryVariables>;
export const OriginalRepeatsDocument = new TypedDocumentString(`
    query OriginalRepeats($first: Int, $after: Cursor) {
  originalRepeats(first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        number
        cases
        persons
        state
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:b7cd93ccffdcfc6e036dedccb82d7f547feba7ebcee5220192c5372985309a4b"}) as unknown as TypedDocumentString<OriginalRepeatsQuery, OriginalRepeatsQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($filter: DuplicateFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  duplicates(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        id
        registerNumber
        series
        number
        issuedOn
        signedBy
        orderNumber
        copyNumber
        handOver {
          at
        }
        application {
          id
          number
          documentKind
          applicant {
            id
            fullName
          }
          school {
            id
            name
          }
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:89ec0fc0c4ac7cc0580fd658f24afa1f6e15e4859537dfc22a0740b69e0a674e"}) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const RegisterPapersDocument = new TypedDocumentString(`
    query RegisterPapers($id: ID, $year: Int) {
  territory(id: $id) {
    __typename
    id
    ... on School {
      papers(year: $year) {
        kind
        name
        printed
        kk: url(language: KK)
        ru: url(language: RU)
        sideBySide: url(language: BOTH, layout: COLUMNS)
        inTurn: url(language: BOTH, layout: SEQUENCE)
      }
    }
  }
}
    `, {"hash":"sha256:6b3f8cee2e85dcbf01cf6211e4fab6a78fe6a6e492c5c5650b0fc1c1eded5b03"}) as unknown as TypedDocumentString<RegisterPapersQuery, RegisterPapersQueryVariables>;
export const ReceiveBlanksDocument = new TypedDocumentString(`
    mutation ReceiveBlanks($input: ReceiveBlanksInput!) {
  receiveBlanks(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:26af4e1a851e92ce2483743d12a84a74077087ef7fe0cbdded9223c9c700fbe1"}) as unknown as TypedDocumentString<ReceiveBlanksMutation, ReceiveBlanksMutationVariables>;
export const SpoilBlankDocument = new TypedDocumentString(`
    mutation SpoilBlank($input: SpoilBlankInput!) {
  spoilBlank(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:cb0bb7c61c430009af0d73446c73add6953a268522d5193fd91e17403def4b5b"}) as unknown as TypedDocumentString<SpoilBlankMutation, SpoilBlankMutationVariables>;
export const ReturnBlanksDocument = new TypedDocumentString(`
    mutation ReturnBlanks($input: ReturnBlanksInput!) {
  returnBlanks(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:66cb6b19500f9df39da3f0e4c2764a782e78409ecc884dbd5490a9d6f2ee6e91"}) as unknown as TypedDocumentString<ReturnBlanksMutation, ReturnBlanksMutationVariables>;
export const SendBlanksDocument = new TypedDocumentString(`
    mutation SendBlanks($input: SendBlanksInput!) {
  sendBlanks(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:b029fc155783942ab50d5a95f5ae452c354ea34df015d85d2be18608e122d184"}) as unknown as TypedDocumentString<SendBlanksMutation, SendBlanksMutationVariables>;
export const CountStockDocument = new TypedDocumentString(`
    mutation CountStock($input: CountStockInput!) {
  countStock(input: $input) {
    count {
      ...CountRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment CountRow on StockCount {
  id
  countedOn
  actNumber
  members
  expected
  found
  missing
  surplus
  differences {
    kind
    series
    first
    last
    sheets
    state
  }
  school {
    id
    name
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:fdcd1d277f0287007d0199fd29b1e49f9efa5e71fae92b5fc163db8133808df0"}) as unknown as TypedDocumentString<CountStockMutation, CountStockMutationVariables>;
export const ConfirmTransferDocument = new TypedDocumentString(`
    mutation ConfirmTransfer($input: SettleTransferInput!) {
  confirmTransfer(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:34aa3ba396ce8aa04fefe69e80dd216db28a7fc56994c4f4bc846c7add778b60"}) as unknown as TypedDocumentString<ConfirmTransferMutation, ConfirmTransferMutationVariables>;
export const CallBackTransferDocument = new TypedDocumentString(`
    mutation CallBackTransfer($input: SettleTransferInput!) {
  callBackTransfer(input: $input) {
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:0dabb2f05a2fb60ce2928c06c32a7091d7b3327bb8babca9cdb2edd769d6bdfe"}) as unknown as TypedDocumentString<CallBackTransferMutation, CallBackTransferMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!, $week: WeekKind!) {
  calendar(year: $year, week: $week) {
    version
    workingDays
    years
    basis
    approvedBy
    since
    days {
      date
      kind
      working
      title
      act
      status
    }
  }
}
    `, {"hash":"sha256:f0a23b664891bd7c24d97e4a4e3458aaa8b6d79a4216826a9993175ca934b11c"}) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const RulesOnDocument = new TypedDocumentString(`
    query RulesOn($on: Date!) {
  ruleBook(on: $on) {
    version
    effectiveFrom
    movesOpenCases
    basis
    enteredBy
    approvedBy
    approvedAt
    settings {
      ...RuleSettingParts
    }
  }
}
    fragment RuleSettingParts on RuleSetting {
  name
  title
  value
  sourceKk: source(lang: KK)
  sourceRu: source(lang: RU)
  act
  since
  words
  least
  most
}`, {"hash":"sha256:9acbd8129a2f64f7f22eda406e1daed6d0a77dbed03fb3646653b6782c164db2"}) as unknown as TypedDocumentString<RulesOnQuery, RulesOnQueryVariables>;
export const CalendarChangesDocument = new TypedDocumentString(`
    query CalendarChanges($first: Int, $after: Cursor) {
  calendarChanges(first: $first, after: $after) {
    edges {
      node {
        ...CalendarChangeParts
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment CalendarChangeParts on CalendarChange {
  id
  state
  version
  basis
  effectiveFrom
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  days {
    date
    week
    kind
    title
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:5edeb49cf76af83e669782e63176dc72cbfc6ee1135d0db730920e18bb12552d"}) as unknown as TypedDocumentString<CalendarChangesQuery, CalendarChangesQueryVariables>;
export const RuleChangesDocument = new TypedDocumentString(`
    query RuleChanges($first: Int, $after: Cursor) {
  ruleChanges(first: $first, after: $after) {
    edges {
      node {
        ...RuleChangeParts
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment RuleChangeParts on RuleChange {
  id
  state
  version
  basis
  effectiveFrom
  movesOpenCases
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  settings {
    name
    title
    from
    to
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:03e1b9888c51cb3d45fb9d99305a477410783d999a0b73092d113666616dce4f"}) as unknown as TypedDocumentString<RuleChangesQuery, RuleChangesQueryVariables>;
export const ChangeMovesDocument = new TypedDocumentString(`
    query ChangeMoves($id: ID!, $first: Int) {
  node(id: $id) {
    ... on CalendarChange {
      id
      impact {
        ...ImpactParts
      }
      dueMoves(first: $first) {
        ...MoveParts
      }
    }
    ... on RuleChange {
      id
      impact {
        ...ImpactParts
      }
      dueMoves(first: $first) {
        ...MoveParts
      }
    }
  }
}
    fragment ImpactParts on ChangeImpact {
  checked
  moves
  overdue
  lifted
  stuck
}
fragment MoveParts on DueMoveConnection {
  edges {
    node {
      number
      applicationId
      kind
      from
      to
      overdue
    }
  }
  pageInfo {
    hasNextPage
  }
}`, {"hash":"sha256:c6b4c130aa8d0d26e948b3e1121deb6ef064d7f765637b527d3da085db2dd371"}) as unknown as TypedDocumentString<ChangeMovesQuery, ChangeMovesQueryVariables>;
export const ProposeCalendarChangeDocument = new TypedDocumentString(`
    mutation ProposeCalendarChange($input: ProposeCalendarChangeInput!) {
  proposeCalendarChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:5594f0d532a3320226919a64c24e4a426b38f728b9dd39e8e461829c241f9c0b"}) as unknown as TypedDocumentString<ProposeCalendarChangeMutation, ProposeCalendarChangeMutationVariables>;
export const ApproveCalendarChangeDocument = new TypedDocumentString(`
    mutation ApproveCalendarChange($input: ApproveCalendarChangeInput!) {
  approveCalendarChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:ea8c8367b7ef10c85a823553829ff9404c32050fa23455afc84d24e55b7d2c39"}) as unknown as TypedDocumentString<ApproveCalendarChangeMutation, ApproveCalendarChangeMutationVariables>;
export const RejectCalendarChangeDocument = new TypedDocumentString(`
    mutation RejectCalendarChange($input: RejectCalendarChangeInput!) {
  rejectCalendarChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:35e5bb450078fc6c14063f09c8e7aa48cd821187c9777324d28466c84c40fb34"}) as unknown as TypedDocumentString<RejectCalendarChangeMutation, RejectCalendarChangeMutationVariables>;
export const ProposeRuleChangeDocument = new TypedDocumentString(`
    mutation ProposeRuleChange($input: ProposeRuleChangeInput!) {
  proposeRuleChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:f9b7e5b3d5c9be46e920f7504cb1578d069f1645cadfd1b0654e83f4e7548a54"}) as unknown as TypedDocumentString<ProposeRuleChangeMutation, ProposeRuleChangeMutationVariables>;
export const ApproveRuleChangeDocument = new TypedDocumentString(`
    mutation ApproveRuleChange($input: ApproveRuleChangeInput!) {
  approveRuleChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:f8e28c1ab5aa207ab0084fdb51f6ccfb26855fe5a38355b0fc4286a0212756fa"}) as unknown as TypedDocumentString<ApproveRuleChangeMutation, ApproveRuleChangeMutationVariables>;
export const RejectRuleChangeDocument = new TypedDocumentString(`
    mutation RejectRuleChange($input: RejectRuleChangeInput!) {
  rejectRuleChange(input: $input) {
    change {
      id
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:401626d851b36db3020a09cccb95158f608677748c3004252e0a2fd70bf767f6"}) as unknown as TypedDocumentString<RejectRuleChangeMutation, RejectRuleChangeMutationVariables>;
export const StockDocument = new TypedDocumentString(`
    query Stock($documentKind: DocumentKind!, $honours: Honours!) {
  blanksInStock(documentKind: $documentKind, honours: $honours, first: 50) {
    id
    series
    number
  }
}
    `, {"hash":"sha256:2663b8d38adcb88d01a3805e74d947c1e3460a178e64a53c0e73d545e8f3961e"}) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($input: AcceptApplicationInput!) {
  acceptApplication(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:3fc2c1d305bf976142b1fa0fdd644516357029fbf3ab3706d46d4999ebb27165"}) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const RefuseIntakeDocument = new TypedDocumentString(`
    mutation RefuseIntake($input: RefuseIntakeInput!) {
  refuseIntake(input: $input) {
    receipt {
      id
      number
    }
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:e6c3613a205a443447e3abc38be4d9f3a7a01e7cac82488d2961df0addc14e84"}) as unknown as TypedDocumentString<RefuseIntakeMutation, RefuseIntakeMutationVariables>;
export const StartPreparationDocument = new TypedDocumentString(`
    mutation StartPreparation($input: StartPreparationInput!) {
  startPreparation(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:713efe6dafb9a9347c38302da94e567edb40f6f2e7f23d565c6bc59d99de068d"}) as unknown as TypedDocumentString<StartPreparationMutation, StartPreparationMutationVariables>;
export const IssueDuplicateDocument = new TypedDocumentString(`
    mutation IssueDuplicate($input: IssueDuplicateInput!) {
  issueDuplicate(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:44de24a05e7440d7d894c2d6466f4ab2b7fed77ed0fae59d83c8f0be98a7b46c"}) as unknown as TypedDocumentString<IssueDuplicateMutation, IssueDuplicateMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:d4101d92cb3285fe609e67788d83a417da91b941ee29e9a5f2d249817e0cdafc"}) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:05f6e5ddaa11b00801c79262562739504d984deaab7aeab84955d3623dab7882"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const SendToCorporationDocument = new TypedDocumentString(`
    mutation SendToCorporation($input: SendToCorporationInput!) {
  sendToCorporation(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:b800d8dd09b0dc37b8f5c5c9ac8424a3f0dc66eb8a631d2801e0b8b6b63a8ae4"}) as unknown as TypedDocumentString<SendToCorporationMutation, SendToCorporationMutationVariables>;
export const ReturnToSchoolDocument = new TypedDocumentString(`
    mutation ReturnToSchool($input: ReturnToSchoolInput!) {
  returnToSchool(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:ba5beb58a8380200a1bf08e7685ec4104dc02a5304592752be7e174d27fa82a5"}) as unknown as TypedDocumentString<ReturnToSchoolMutation, ReturnToSchoolMutationVariables>;
export const RequestFromSchoolDocument = new TypedDocumentString(`
    mutation RequestFromSchool($input: RequestFromSchoolInput!) {
  requestFromSchool(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:01a210ada0dbe549e8f9c75efe9147e3827cca3dd86a7f43ffe85e9f2419be5a"}) as unknown as TypedDocumentString<RequestFromSchoolMutation, RequestFromSchoolMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      ...CaseDetails
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment PersonParts on Applicant {
  id
  fullName
  iin
  iinAbsentReason
  birthDate
  phone
  email
  address
}
fragment ClockParts on Clock {
  id
  kind
  state
  startedAt
  dueOn
  dueAt
  stoppedAt
  breachedAt
  workingDaysLeft
  calendarVersion
  ruleVersion
  explanation {
    date
    counted
    number
    kind
    title
    act
  }
}
fragment EntryParts on JournalEntry {
  kind
  title
  details
  happenedAt
  recordedAt
  late
  actor
}
fragment CaseDetails on Application {
  ...CaseRow
  ...ActCase
  statusText
  applicantRole
  honours
  nameAtGraduation
  originalSeries
  originalNumber
  certifiedBy
  homeVisit
  recordedAt
  acceptedOn
  applicant {
    ...PersonParts
  }
  representative {
    ...PersonParts
  }
  school {
    id
    fullName
    phone
  }
  branch {
    id
    name
  }
  pickupPoint {
    address
    branch {
      id
      name
      address
    }
  }
  clocks {
    ...ClockParts
  }
  items {
    kind
    name
    state
    expiresOn
    fromStateSystem
    consent {
      method
      at
      phone
    }
  }
  receipt {
    id
    number
    issuedAt
    issuedBy
    items {
      ground
      kind
      text
      expiredOn
      rule
    }
  }
  duplicate {
    id
    series
    number
    registerNumber
    issuedOn
    signedBy
    orderNumber
    copyNumber
    handOver {
      at
      recipient
      identityDocument
      powerNumber
      powerDate
      powerNotary
      handedBy
    }
  }
  ...RefusalParts
  papers {
    kind
    name
    printed
    kk: url(language: KK)
    ru: url(language: RU)
    sideBySide: url(language: BOTH, layout: COLUMNS)
    inTurn: url(language: BOTH, layout: SEQUENCE)
  }
  timeline(first: 100) {
    edges {
      cursor
      node {
        ...EntryParts
      }
    }
  }
}
fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:d4b5615d73d4375d04db3f074150228f793bb56b09e224f8225c5a228bfcf83e"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseByNumberDocument = new TypedDocumentString(`
    query CaseByNumber($number: String!) {
  application(number: $number) {
    id
  }
}
    `, {"hash":"sha256:bef03772217a66c9e215548e6358457f7b8b3c04ae4f9348906862e63ff7f95d"}) as unknown as TypedDocumentString<CaseByNumberQuery, CaseByNumberQueryVariables>;
export const PaperClocksDocument = new TypedDocumentString(`
    query PaperClocks($filter: ClockFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  clocks(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        id
        kind
        state
        startedAt
        dueOn
        workingDaysLeft
        application {
          ...QueueCase
        }
      }
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment QueueCase on Application {
  ...CaseRow
  ...ActCase
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:0385f09aa610268c82a41105abb9029520907ac0045c950f399403be43ec8d39"}) as unknown as TypedDocumentString<PaperClocksQuery, PaperClocksQueryVariables>;
export const PaperCountsDocument = new TypedDocumentString(`
    query PaperCounts($stored: ClockFilter, $back: ClockFilter, $requested: ClockFilter, $coming: ApplicationFilter) {
  stored: clocks(filter: $stored, first: 1) {
    totalCount
  }
  back: clocks(filter: $back, first: 1) {
    totalCount
  }
  requested: clocks(filter: $requested, first: 1) {
    totalCount
  }
  coming: applications(filter: $coming, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:651382a9efe8a6c905f856eb8f2b0147473ee8531aa6517ddf2e37d8df935512"}) as unknown as TypedDocumentString<PaperCountsQuery, PaperCountsQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: ApplicationFilter, $orderBy: ApplicationOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  applications(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...QueueCase
      }
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment QueueCase on Application {
  ...CaseRow
  ...ActCase
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:7effd8e7b7a30e8b944ba840271259bd7bf1c552e8a3eb4631962999e789064f"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = new TypedDocumentString(`
    query QueueCounts($new: ApplicationFilter, $work: ApplicationFilter, $ready: ApplicationFilter, $overdue: ApplicationFilter) {
  new: applications(filter: $new, first: 1) {
    totalCount
  }
  work: applications(filter: $work, first: 1) {
    totalCount
  }
  ready: applications(filter: $ready, first: 1) {
    totalCount
  }
  overdue: applications(filter: $overdue, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:b33933f64cd4d96338bd10b7a70096658f7c4efb5021acc4c5d99c776955f0ca"}) as unknown as TypedDocumentString<QueueCountsQuery, QueueCountsQueryVariables>;
export const CasesChangedDocument = new TypedDocumentString(`
    subscription CasesChanged($territoryId: ID, $after: Cursor) {
  applicationChanged(territoryId: $territoryId, after: $after) {
    cursor
    action
    occurredAt
    application {
      id
      number
      version
    }
  }
}
    `, {"hash":"sha256:93449de53df1cdf77e0dd53c46aea915aed93aec0e72bed9359527c756a8ad4d"}) as unknown as TypedDocumentString<CasesChangedSubscription, CasesChangedSubscriptionVariables>;
export const GroundsDocument = new TypedDocumentString(`
    query Grounds {
  serviceRefusalGrounds {
    ground
    name
    act
    confirmed
    usual
  }
}
    `, {"hash":"sha256:772f06db8630760f6f31b344cd843f57ae46ddec40d5a83cb75df630765e6e92"}) as unknown as TypedDocumentString<GroundsQuery, GroundsQueryVariables>;
export const RefusalsDocument = new TypedDocumentString(`
    query Refusals($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}`, {"hash":"sha256:25316a9007818a1817bde8b83497cace1d4011970de7a9c27fcf7fcfdfe28871"}) as unknown as TypedDocumentString<RefusalsQuery, RefusalsQueryVariables>;
export const GiveNoticeDocument = new TypedDocumentString(`
    mutation GiveNotice($input: GiveNoticeInput!) {
  giveNotice(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:81ad3464723eff0fe67ddc55cc8c98c362ffc6d4562269b0792ee991b5ab5c3e"}) as unknown as TypedDocumentString<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const RecordHearingDocument = new TypedDocumentString(`
    mutation RecordHearing($input: RecordHearingInput!) {
  recordHearing(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:2ba7c80259d76caf08a97b31b7caedca37289d860125e556a9b7b2e64b3952c8"}) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const RefuseServiceDocument = new TypedDocumentString(`
    mutation RefuseService($input: RefuseServiceInput!) {
  refuseService(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:4fe4fb0fb0e51f3d5481757ce15ca96e2c648d9ea02a452267efba976f1682f4"}) as unknown as TypedDocumentString<RefuseServiceMutation, RefuseServiceMutationVariables>;
export const TicketQueueDocument = new TypedDocumentString(`
    query TicketQueue($branchId: ID, $day: Date, $states: [TicketState!], $first: Int, $after: Cursor) {
  queue(
    branchId: $branchId
    day: $day
    states: $states
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...TicketRow
      }
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:a2fd9471a3dd096ba66848f7f85d781ddc627ce3b0d96a3600991a59956da016"}) as unknown as TypedDocumentString<TicketQueueQuery, TicketQueueQueryVariables>;
export const BranchesDocument = new TypedDocumentString(`
    query Branches {
  branches {
    id
    name
  }
}
    `, {"hash":"sha256:7c0fbbfbd3f6f8f7d886ee442c8e5f2acefa9c09fff43d15a610fed1b0358e7c"}) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
export const TakeTicketDocument = new TypedDocumentString(`
    mutation TakeTicket($input: TakeTicketInput!) {
  takeTicket(input: $input) {
    ticket {
      ...TicketRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:48943d32d74f64664bcde1360d8f33efead5375c3857dcb084c3144679e921fb"}) as unknown as TypedDocumentString<TakeTicketMutation, TakeTicketMutationVariables>;
export const CallTicketDocument = new TypedDocumentString(`
    mutation CallTicket($input: CallTicketInput!) {
  callTicket(input: $input) {
    ticket {
      ...TicketRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:2e42a47242f052c8463ae8b1b23e849c08659760a530dbedbb724e1bca7f598c"}) as unknown as TypedDocumentString<CallTicketMutation, CallTicketMutationVariables>;
export const FinishTicketDocument = new TypedDocumentString(`
    mutation FinishTicket($input: FinishTicketInput!) {
  finishTicket(input: $input) {
    ticket {
      ...TicketRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:a6891eab09ef0389b1d39aa2eaccd23e13f710751bc673f3e72f9bf5e705dff7"}) as unknown as TypedDocumentString<FinishTicketMutation, FinishTicketMutationVariables>;
export const AbandonTicketDocument = new TypedDocumentString(`
    mutation AbandonTicket($input: AbandonTicketInput!) {
  abandonTicket(input: $input) {
    ticket {
      ...TicketRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:587c14cb7f00e84b18a5bfc73f125aa129758c1a0c5b697054936a1214160ff3"}) as unknown as TypedDocumentString<AbandonTicketMutation, AbandonTicketMutationVariables>;
export const BranchFiguresDocument = new TypedDocumentString(`
    query BranchFigures($id: ID!, $period: PeriodInput!) {
  node(id: $id) {
    __typename
    ... on Branch {
      id
      name
      counter(period: $period) {
        ...CounterParts
      }
      storage(period: $period) {
        ...StorageParts
      }
    }
  }
}
    fragment CounterTimesParts on CounterTimes {
  taken
  called
  served
  left
  waitsInTime
  waitsInTimeShare
  medianWaitMinutes
  p90WaitMinutes
  servicesInTime
  servicesInTimeShare
  medianServiceMinutes
  p90ServiceMinutes
}
fragment CounterParts on CounterFigures {
  times {
    ...CounterTimesParts
  }
  byHour {
    hour
    times {
      ...CounterTimesParts
    }
  }
  byBranch {
    branch {
      id
      name
    }
    times {
      ...CounterTimesParts
    }
  }
}
fragment StorageParts on StorageFigures {
  arrived
  handedOver
  returned
  returnedLate
  stored
  pastMonth
  requested
  requestsMet
  requestsLate
  requestsMetShare
  medianStoredDays
  p90StoredDays
}`, {"hash":"sha256:84b6c12b39ef3e8026ebf72b8f157b9efa3f79f3eb451b3f8b2b85e955a2a90e"}) as unknown as TypedDocumentString<BranchFiguresQuery, BranchFiguresQueryVariables>;
export const TerritoryCountersDocument = new TypedDocumentString(`
    query TerritoryCounters($period: PeriodInput!) {
  territory {
    id
    name
    figures(period: $period) {
      asOfTime
      counter {
        ...CounterParts
      }
      storage {
        ...StorageParts
      }
    }
  }
}
    fragment CounterTimesParts on CounterTimes {
  taken
  called
  served
  left
  waitsInTime
  waitsInTimeShare
  medianWaitMinutes
  p90WaitMinutes
  servicesInTime
  servicesInTimeShare
  medianServiceMinutes
  p90ServiceMinutes
}
fragment CounterParts on CounterFigures {
  times {
    ...CounterTimesParts
  }
  byHour {
    hour
    times {
      ...CounterTimesParts
    }
  }
  byBranch {
    branch {
      id
      name
    }
    times {
      ...CounterTimesParts
    }
  }
}
fragment StorageParts on StorageFigures {
  arrived
  handedOver
  returned
  returnedLate
  stored
  pastMonth
  requested
  requestsMet
  requestsLate
  requestsMetShare
  medianStoredDays
  p90StoredDays
}`, {"hash":"sha256:f54f7e6c560451d81f7a83a77e811b2c7401323ee425919951a58d5bab2bed85"}) as unknown as TypedDocumentString<TerritoryCountersQuery, TerritoryCountersQueryVariables>;
export const PackageCheckDocument = new TypedDocumentString(`
    query PackageCheck($input: CheckPackageInput!, $handedInAt: DateTime!, $channel: Channel!, $schoolId: ID) {
  checkPackage(input: $input) {
    complete
    grounds
    requirements {
      anyOf
      name
      state
      expiredOn
      rule
    }
    faults {
      ...FaultParts
    }
  }
  dueDate(handedInAt: $handedInAt, channel: $channel, schoolId: $schoolId) {
    acceptedOn
    dueOn
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:486dc3d52f379adce3c31e4415b03c75f66fca08269009e740af17e27a34f8fd"}) as unknown as TypedDocumentString<PackageCheckQuery, PackageCheckQueryVariables>;
export const FindSchoolsDocument = new TypedDocumentString(`
    query FindSchools($text: String!) {
  schools(text: $text, first: 20) {
    id
    name
    fullName
    parent {
      id
      name
    }
  }
}
    `, {"hash":"sha256:4b67e3cbe446506cc9603d022d86a59aad2d7f1d796b2e93130c68f66de871a2"}) as unknown as TypedDocumentString<FindSchoolsQuery, FindSchoolsQueryVariables>;
export const OwnSchoolDocument = new TypedDocumentString(`
    query OwnSchool {
  territory {
    __typename
    id
    ... on School {
      name
      fullName
      headName
    }
  }
}
    `, {"hash":"sha256:e1597ad2c621f350e1a45f6494fd1cee33e2903161cfe02b5a50b0dae8031da4"}) as unknown as TypedDocumentString<OwnSchoolQuery, OwnSchoolQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    application {
      id
      number
      status
      acceptedOn
      dueOn
      workingDaysLeft
    }
    receipt {
      id
      number
      items {
        ground
        kind
        text
        expiredOn
        rule
      }
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:40b59226a77d2f6b3e84aed10fa9b23c91f208da49cda6704527d49aa05891d7"}) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const LikelyRepeatsDocument = new TypedDocumentString(`
    query LikelyRepeats($input: LikelyRepeatsInput!) {
  likelyRepeats(input: $input) {
    elsewhere
    cases {
      samePerson
      sameNameAndBirth
      sameOriginal
      application {
        id
        number
        statusText
        handedInAt
      }
    }
  }
}
    `, {"hash":"sha256:0edda81ed3c36bb8e1e40b52fb2e7d5d6f8d40df7c30963bb2873e3ad27d3a57"}) as unknown as TypedDocumentString<LikelyRepeatsQuery, LikelyRepeatsQueryVariables>;
export const LatestBreachesDocument = new TypedDocumentString(`
    query LatestBreaches($id: ID) {
  territory(id: $id) {
    id
    clocks(filter: {kinds: [ISSUE], states: [BREACHED]}, last: 10) {
      totalCount
      edges {
        node {
          id
          dueAt
          breachedAt
          application {
            ...BreachedCase
          }
        }
      }
    }
  }
}
    fragment BreachedCase on Application {
  id
  number
  workingDaysLeft
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:9ac063a550a9a72d1843d16b3646646ab4755233a62b82c0f07cbb398e0ec3df"}) as unknown as TypedDocumentString<LatestBreachesQuery, LatestBreachesQueryVariables>;
export const SlaBreachedDocument = new TypedDocumentString(`
    subscription SlaBreached($territoryId: ID, $after: Cursor) {
  slaBreached(territoryId: $territoryId, kinds: [ISSUE], after: $after) {
    cursor
    occurredAt
    clock {
      id
    }
    application {
      ...BreachedCase
    }
  }
}
    fragment BreachedCase on Application {
  id
  number
  workingDaysLeft
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`, {"hash":"sha256:97696aa00e96d189df85ba10bb05baa93a90ab29bb32b3d6f85e627311e390b1"}) as unknown as TypedDocumentString<SlaBreachedSubscription, SlaBreachedSubscriptionVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($id: ID, $period: PeriodInput!, $previous: PeriodInput!) {
  territory(id: $id) {
    ...TerritoryHead
    figures(period: $period) {
      ...KeyFigures
      asOf
      asOfTime
      carriedOver
      accepted
      refused
      withdrawn
      handedOver
      byChannel {
        channel
        received
        notAccepted
        issued
        onTimeShare
      }
      byReason {
        reason
        received
      }
      intakeRefusals {
        ground
        item
        count
      }
    }
    previous: figures(period: $previous) {
      ...KeyFigures
    }
  }
}
    fragment TerritoryHead on Territory {
  __typename
  id
  kind
  name
  parent {
    id
    kind
    name
  }
  ... on Region {
    department
  }
  ... on Division {
    office
  }
  ... on School {
    fullName
    bin
    address
    phone
    headName
    schedule
    closedOn
    branch {
      id
      name
    }
    papers {
      kind
      name
      printed
      kk: url(language: KK)
      ru: url(language: RU)
      sideBySide: url(language: BOTH, layout: COLUMNS)
      inTurn: url(language: BOTH, layout: SEQUENCE)
    }
  }
}
fragment KeyFigures on Figures {
  received
  notAccepted
  open
  openOverdue
  issued
  completedOnTime
  completedLate
  onTimeShare
  medianWorkingDays
  p90WorkingDays
}`, {"hash":"sha256:0fb2f1ac974146825774c929862e1944747ee2dd6b87e35fb12959259375a6dc"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OverviewPartsDocument = new TypedDocumentString(`
    query OverviewParts($id: ID, $period: PeriodInput!) {
  territory(id: $id) {
    id
    children(orderBy: ON_TIME_SHARE_ASC, period: $period, first: 1000) {
      totalCount
      edges {
        figures {
          ...ChildFigures
        }
        node {
          id
          kind
          name
          ... on Region {
            tile {
              column
              row
            }
          }
          ... on Division {
            tile {
              column
              row
            }
          }
        }
      }
    }
  }
}
    fragment ChildFigures on Figures {
  received
  issued
  open
  openOverdue
  completedOnTime
  completedLate
  onTimeShare
}`, {"hash":"sha256:226a2f18d456b404e3eea77d7253914800dfd3a97ce3cf52e38cd73be93ed285"}) as unknown as TypedDocumentString<OverviewPartsQuery, OverviewPartsQueryVariables>;
export const OverviewTrendDocument = new TypedDocumentString(`
    query OverviewTrend($id: ID, $period: PeriodInput!, $yearBefore: PeriodInput!, $step: TrendStep!) {
  territory(id: $id) {
    id
    now: figures(period: $period) {
      trend(step: $step) {
        ...TrendPoint
      }
    }
    yearBefore: figures(period: $yearBefore) {
      trend(step: $step) {
        ...TrendPoint
      }
    }
  }
}
    fragment TrendPoint on FigurePoint {
  period {
    from
    to
  }
  received
  issued
}`, {"hash":"sha256:32b6e42c5799c203f80d2ce8f516df2a7a9ff6e8996ab750a0ab379c943bdba1"}) as unknown as TypedDocumentString<OverviewTrendQuery, OverviewTrendQueryVariables>;
export const PortalMessagesDocument = new TypedDocumentString(`
    query PortalMessages($state: PortalMessageState, $first: Int, $after: Cursor) {
  portalMessages(state: $state, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...MessageRow
      }
    }
  }
}
    fragment MessageRow on PortalMessage {
  id
  messageId
  correlationId
  sequence
  kind
  state
  certifiedBy
  certifiedAt
  handedInAt
  receivedAt
  appliedAt
  repeats
  attempts
  faults {
    code
    message
  }
  applicationId
  decisionReason
  decidedAt
  version
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:4b4828bc15c542341a89444acff21ad31daef8dfd2c3d9963bb2724087b23b9f"}) as unknown as TypedDocumentString<PortalMessagesQuery, PortalMessagesQueryVariables>;
export const RetryMessageDocument = new TypedDocumentString(`
    mutation RetryMessage($input: PortalMessageDecisionInput!) {
  retryPortalMessage(input: $input) {
    message {
      ...MessageRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment MessageRow on PortalMessage {
  id
  messageId
  correlationId
  sequence
  kind
  state
  certifiedBy
  certifiedAt
  handedInAt
  receivedAt
  appliedAt
  repeats
  attempts
  faults {
    code
    message
  }
  applicationId
  decisionReason
  decidedAt
  version
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:a9e0f3783928ff15f4fb0954f9203ce052b6401db056664b2169b274f7a0aa43"}) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
export const DiscardMessageDocument = new TypedDocumentString(`
    mutation DiscardMessage($input: PortalMessageDecisionInput!) {
  discardPortalMessage(input: $input) {
    message {
      ...MessageRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment MessageRow on PortalMessage {
  id
  messageId
  correlationId
  sequence
  kind
  state
  certifiedBy
  certifiedAt
  handedInAt
  receivedAt
  appliedAt
  repeats
  attempts
  faults {
    code
    message
  }
  applicationId
  decisionReason
  decidedAt
  version
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`, {"hash":"sha256:9560e464367a07363e62eadc8f1cf4822f362ad703c028f1c83af59a1b21233a"}) as unknown as TypedDocumentString<DiscardMessageMutation, DiscardMessageMutationVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($id: ID!) {
  node(id: $id) {
    __typename
    ... on Receipt {
      id
      number
      grounds
      issuedAt
      issuedBy
      kk: pdfUrl(lang: KK)
      ru: pdfUrl(lang: RU)
      both: pdfUrl(lang: EN)
      items {
        ground
        kind
        expiredOn
        kk: text(lang: KK)
        ru: text(lang: RU)
      }
      application {
        id
        number
        handedInAt
        channel
        applicantRole
        applicant {
          id
          fullName
          address
        }
        representative {
          id
          fullName
          address
        }
        school {
          id
          phone
          kk: fullName(lang: KK)
          ru: fullName(lang: RU)
          addressKk: address(lang: KK)
          addressRu: address(lang: RU)
        }
        branch {
          id
          kk: name(lang: KK)
          ru: name(lang: RU)
          addressKk: address(lang: KK)
          addressRu: address(lang: RU)
        }
      }
    }
  }
}
    `, {"hash":"sha256:aa795503c6a70f16f89efb1bd6885ef8377eef812587d49ccf812b0de27a9925"}) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const StatusByNumberDocument = new TypedDocumentString(`
    query StatusByNumber($number: String!) {
  application(number: $number) {
    id
    number
    status
    dueOn
    school {
      id
      name
      phone
      address
    }
  }
}
    `, {"hash":"sha256:767ea7bec58816ab44393144fa4d7e981b15ff02045369b8c86fd686b0ef2790"}) as unknown as TypedDocumentString<StatusByNumberQuery, StatusByNumberQueryVariables>;
export const FilterTerritoriesDocument = new TypedDocumentString(`
    query FilterTerritories($id: ID) {
  own: territory {
    id
    kind
    name
    children(orderBy: NAME, first: 1000) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  chosen: territory(id: $id) {
    id
    name
  }
}
    `, {"hash":"sha256:e38e22651d8743e9ca6a0a751099b296cad98f232572c816ca7e9e04f2946f49"}) as unknown as TypedDocumentString<FilterTerritoriesQuery, FilterTerritoriesQueryVariables>;