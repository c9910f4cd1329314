import type { Role } from '@/gql/generated/graphql';
import type { Viewer } from '@/gql/viewer';

const desks = new Set<Role>(['SCHOOL_CLERK', 'SCHOOL_HEAD', 'CORPORATION_OPERATOR']);

/** Whether the viewer handles cases herself, at a school or at the State Corporation. */
export function hasQueue(viewer: Pick<Viewer, 'role'>): boolean {
  return desks.has(viewer.role);
}

/** The page a viewer begins with: the clerk's caseload, the territory's figures, else the list of cases. */
export function homeOf(viewer: Pick<Viewer, 'role' | 'territory'>): string {
  if (viewer.role === 'SCHOOL_CLERK' || viewer.role === 'CORPORATION_OPERATOR') return '/queue';
  return viewer.territory ? '/' : '/applications';
}
