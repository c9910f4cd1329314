import type { FaultPartsFragment } from './generated/graphql';

/** Something a person can mend, as the server says it. */
export type Fault = FaultPartsFragment;

/** Kinds of refusal that the server gives in `extensions.code`. */
export type FailureKind =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'NOT_YET'
  | 'UNAUTHENTICATED'
  | 'TOO_MANY'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  /** The request did not reach the server. */
  | 'NETWORK';

export interface WireError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; fault?: string; field?: string[]; reference?: string };
}

/** A request that was refused or lost as a whole. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** Number by which the office that runs the server finds the error in its log. */
    readonly reference: string | null = null,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
  }
}

const mendable = new Set<string>(['INVALID', 'CONFLICT', 'FORBIDDEN', 'NOT_YET', 'NOT_FOUND']);

/** One failure out of the errors of an answer; the first decides the kind. */
export function failureOf(errors: readonly WireError[]): Failure {
  const [first] = errors;
  const kind = (first?.extensions?.code ?? 'INTERNAL') as FailureKind;
  const faults = errors
    .filter((error) => mendable.has(error.extensions?.code ?? ''))
    .map((error) => ({
      code: error.extensions?.fault ?? error.extensions?.code ?? '',
      message: error.message,
      field: error.extensions?.field ?? null,
      allowedActions: null,
    }));
  return new Failure(kind, first?.message ?? '', first?.extensions?.reference ?? null, faults);
}

/** The faults a person can mend in a failure, so that a form shows both kinds alike. */
export function faultsOf(error: unknown): readonly Fault[] {
  return error instanceof Failure ? error.faults : [];
}

export function failureKind(error: unknown): FailureKind {
  return error instanceof Failure ? error.kind : 'INTERNAL';
}
