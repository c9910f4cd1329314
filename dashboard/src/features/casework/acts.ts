import type { ActCaseFragment, ApplicationAction, PackageItemKind } from '@/gql/generated/graphql';

/** The acts that are done on a case, in the order of the buttons. */
export const acts = [
  'ACCEPT',
  'START_PREPARATION',
  'ISSUE_DUPLICATE',
  'SEND_TO_CORPORATION',
  'HAND_OVER',
  'REQUEST_FROM_SCHOOL',
  'RETURN_TO_SCHOOL',
  'REFUSE_INTAKE',
  'GIVE_NOTICE',
  'RECORD_HEARING',
  'REFUSE_SERVICE',
  'WITHDRAW',
] as const;

export type Act = (typeof acts)[number];

/** What a form of the case page does: an act, or a correction, which moves no stage. */
export type Deed = Act | 'CORRECT';

/** Acts that end a case otherwise than with a duplicate, or lead there; never the default. */
const endings: ReadonlySet<Act> = new Set(['REFUSE_INTAKE', 'GIVE_NOTICE', 'REFUSE_SERVICE', 'WITHDRAW']);

/** What may be done now. The server decides what is in the list. */
export function possibleActs(allowed: readonly ApplicationAction[]): Act[] {
  return acts.filter((act) => allowed.includes(act));
}

/** The one act that moves the case on; null where there is none to do here. */
export function defaultAct(allowed: readonly ApplicationAction[]): Act | null {
  return possibleActs(allowed).find((act) => !endings.has(act)) ?? null;
}

export function isEnding(act: Act): boolean {
  return endings.has(act);
}

/** The original is due when the duplicate is collected, and was not brought yet (portal, R32). */
export function originalIsDue(application: Pick<ActCaseFragment, 'items' | 'originalReceived'>): boolean {
  return !application.originalReceived && isPutOff(application, 'ORIGINAL_DOCUMENT');
}

/** The proof of who represents the minor is due when the duplicate is collected (portal, R26). */
export function proofIsDue(application: Pick<ActCaseFragment, 'items'>): boolean {
  return isPutOff(application, 'REPRESENTATION_PROOF');
}

function isPutOff(application: Pick<ActCaseFragment, 'items'>, kind: PackageItemKind): boolean {
  return application.items.some((item) => item.kind === kind && item.state === 'LATER');
}
