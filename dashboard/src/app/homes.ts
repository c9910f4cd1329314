import { readsMessages } from '@/features/portal/messages';
import type { Role } from '@/gql/generated/graphql';
import type { Viewer } from '@/gql/viewer';

type Who = Pick<Viewer, 'role' | 'territory'>;

const desks = new Set<Role>(['SCHOOL_CLERK', 'SCHOOL_HEAD', 'CORPORATION_OPERATOR']);

/** Who answers for, or reads with evidence, what others do. */
const overseers = new Set<Role>(['REGION_ADMIN', 'REGION_ANALYST', 'DIVISION_OFFICER', 'AUDITOR']);

/** Roles with a territory that they answer questions in, but whose figures they do not read. */
const withoutFigures = new Set<Role>(['CONTACT_CENTRE', 'PLATFORM_ADMIN', 'INTEGRATION']);

/** Whether the viewer handles cases herself, at a school or at the State Corporation. */
export function hasQueue({ role }: Pick<Viewer, 'role'>): boolean {
  return desks.has(role);
}

/** Whether the viewer works at the State Corporation, or oversees its branches. */
export function hasCorporation({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'CORPORATION_OPERATOR' || overseers.has(role);
}

/** Whether the viewer keeps a school's blanks, or reads the books of her territory. */
export function hasBlanks({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'SCHOOL_CLERK' || role === 'SCHOOL_HEAD' || overseers.has(role);
}

/** Where the viewer finds the portal: its messages and its outages, the outages alone, or nothing; schools take no question about it. */
export function portalOf({ role }: Pick<Viewer, 'role'>): string | null {
  if (readsMessages(role)) return '/portal';
  return overseers.has(role) || role === 'CORPORATION_OPERATOR' || role === 'CONTACT_CENTRE' ? '/portal/outages' : null;
}

/** Whether there is an overview of the viewer's territory. */
export function hasFigures({ role, territory }: Who): boolean {
  return territory !== null && !withoutFigures.has(role);
}

/** Whether the viewer sees cases; who runs the platform does not, nor does the contact centre. */
export function hasCases({ role }: Pick<Viewer, 'role'>): boolean {
  return !runsPlatform({ role }) && !asksStatus({ role });
}

/** Whether the viewer runs the platform: no case and no figure, but what waits for her decision. */
export function runsPlatform({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'PLATFORM_ADMIN';
}

/** Whether the viewer is told how a case stands, by its number, and nothing else of it. */
export function asksStatus({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'CONTACT_CENTRE';
}

/** The page a viewer begins with: the clerk's caseload, the territory's figures, what waits on the platform, else the list of cases. */
export function homeOf(viewer: Who): string {
  if (asksStatus(viewer)) return '/status';
  if (viewer.role === 'SCHOOL_CLERK' || viewer.role === 'CORPORATION_OPERATOR') return '/queue';
  return hasFigures(viewer) || runsPlatform(viewer) ? '/' : '/applications';
}
