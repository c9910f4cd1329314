import type { Role } from '@/gql/generated/graphql';
import type { Viewer } from '@/gql/viewer';

const proposers = new Set<Role>(['REGION_ADMIN', 'DIVISION_OFFICER', 'PLATFORM_ADMIN']);
const readers = new Set<Role>([...proposers, 'REGION_ANALYST', 'AUDITOR']);

/** Whether the viewer may propose changes. Who may decide about one, the server says of each. */
export function proposes({ role }: Pick<Viewer, 'role'>): boolean {
  return proposers.has(role);
}

/** Whether the viewer sees changes before they are decided. */
export function readsChanges({ role }: Pick<Viewer, 'role'>): boolean {
  return readers.has(role);
}
