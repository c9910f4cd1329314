import type { Fault } from '@/gql/faults';

/** Codes by which the server says that the case is no longer the one that was seen. */
const codes = new Set(['ROW_CHANGED', 'ACTION_NOT_ALLOWED']);

export function isConflict(fault: Fault): boolean {
  return codes.has(fault.code);
}
