import { expect, test } from 'vitest';
import type { Role } from '@/gql/generated/graphql';
import type { Viewer } from '@/gql/viewer';
import { asksStatus, hasBlanks, hasCases, hasCorporation, hasFigures, hasQueue, homeOf, portalOf } from './homes';

const country = { __typename: 'Country', id: 'c', kind: 'COUNTRY', name: 'Қазақстан' } as Viewer['territory'];

test.each<[Role, Viewer['territory'], string]>([
  ['SCHOOL_CLERK', country, '/queue'],
  ['CORPORATION_OPERATOR', null, '/queue'],
  ['SCHOOL_HEAD', country, '/'],
  ['REGION_ADMIN', country, '/'],
  ['AUDITOR', country, '/'],
  ['CONTACT_CENTRE', country, '/status'],
  ['INTEGRATION', null, '/applications'],
  ['PLATFORM_ADMIN', country, '/'],
])('%s begins where the work is', (role, territory, home) => {
  expect(homeOf({ role, territory })).toBe(home);
});

test('the contact centre asks for a status by number and reads neither cases nor figures', () => {
  const viewer = { role: 'CONTACT_CENTRE' as const, territory: country };
  expect([asksStatus(viewer), hasFigures(viewer), hasCases(viewer), hasQueue(viewer)]).toEqual([true, false, false, false]);
});

test('who runs the platform sees neither cases nor figures', () => {
  const viewer = { role: 'PLATFORM_ADMIN' as const, territory: country };
  expect([asksStatus(viewer), hasFigures(viewer), hasCases(viewer), hasQueue(viewer)]).toEqual([false, false, false, false]);
});

test.each<[Role, boolean, boolean, string | null]>([
  ['CORPORATION_OPERATOR', true, false, '/portal/outages'],
  ['REGION_ADMIN', true, true, '/portal'],
  ['DIVISION_OFFICER', true, true, '/portal'],
  ['REGION_ANALYST', true, true, '/portal/outages'],
  ['AUDITOR', true, true, '/portal'],
  ['SCHOOL_CLERK', false, true, null],
  ['SCHOOL_HEAD', false, true, null],
  ['CONTACT_CENTRE', false, false, '/portal/outages'],
  ['PLATFORM_ADMIN', false, false, '/portal'],
])('%s has pages of the State Corporation: %s, of blanks: %s, of the portal at %s', (role, corporation, blanks, portal) => {
  expect([hasCorporation({ role }), hasBlanks({ role }), portalOf({ role })]).toEqual([corporation, blanks, portal]);
});
