import { expect, test } from 'vitest';
import type { Role } from '@/gql/generated/graphql';
import type { Viewer } from '@/gql/viewer';
import { asksStatus, hasCases, hasCorporation, hasFigures, hasQueue, homeOf } from './homes';

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

test.each<[Role, boolean]>([
  ['CORPORATION_OPERATOR', true],
  ['DIVISION_OFFICER', true],
  ['REGION_ANALYST', true],
  ['AUDITOR', true],
  ['SCHOOL_CLERK', false],
  ['SCHOOL_HEAD', false],
  ['PLATFORM_ADMIN', false],
])('%s has the pages of the State Corporation: %s', (role, has) => {
  expect(hasCorporation({ role })).toBe(has);
});
