import type { OutageRowFragment, Role } from '@/gql/generated/graphql';

/** Who writes the portal's outages down: the portal is the country's, and so is its administrator (docs/portal.md). */
export function recordsOutages(role: Role): boolean {
  return role === 'PLATFORM_ADMIN';
}

/** Minutes that an outage lasted, or is to last; null while nobody knows. */
export function minutesOf({ startsAt, endsAt }: Pick<OutageRowFragment, 'startsAt' | 'endsAt'>): number | null {
  return endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : null;
}

/** Repair that has yet to begin, the next first. */
export function toCome<O extends Pick<OutageRowFragment, 'startsAt'>>(outages: readonly O[], now: number): O[] {
  return outages.filter(({ startsAt }) => Date.parse(startsAt) > now).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
