import type { PortalMessageState, Role } from '@/gql/generated/graphql';

// Which messages the page shows; the state is in the URL, and what waits for a person is first.
export const messageStates: readonly PortalMessageState[] = ['QUARANTINED', 'WAITING', 'RECEIVED', 'APPLIED', 'DISCARDED'];

export type Shown = PortalMessageState | 'ALL';

export function readShown(text: string | null): Shown {
  return text === 'ALL' ? 'ALL' : (messageStates.find((state) => state === text) ?? 'QUARANTINED');
}

const readers = new Set<Role>(['PLATFORM_ADMIN', 'REGION_ADMIN', 'DIVISION_OFFICER', 'AUDITOR']);

/** Who sees what became of the portal's messages: who settles the quarantine, and who reads it. */
export function readsMessages(role: Role): boolean {
  return readers.has(role);
}

/** Whose word settles a message; the others of the page read (docs/portal.md). */
export function settles(role: Role): boolean {
  return role === 'REGION_ADMIN' || role === 'PLATFORM_ADMIN';
}
