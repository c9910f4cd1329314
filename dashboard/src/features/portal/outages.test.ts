import { expect, test } from 'vitest';
import { goesOn } from '@/ui/PortalDown';
import { minutesOf, recordsOutages, toCome } from './outages';

const at = (time: string) => `2026-11-26T${time}:00+05:00`;
const now = Date.parse(at('12:00'));

test('an outage goes on from its beginning up to its end, which is not of it', () => {
  expect([goesOn(at('11:00'), null, now), goesOn(at('12:00'), at('13:00'), now)]).toEqual([true, true]);
  expect([goesOn(at('10:00'), at('12:00'), now), goesOn(at('12:01'), at('13:00'), now)]).toEqual([false, false]);
});

test('how long it lasted is known when its end is', () => {
  expect([minutesOf({ startsAt: at('10:00'), endsAt: at('12:30') }), minutesOf({ startsAt: at('10:00'), endsAt: null })]).toEqual([150, null]);
});

test('what is to come begins later, the next first', () => {
  const [begun, next, last] = [{ startsAt: at('11:00') }, { startsAt: at('13:00') }, { startsAt: at('20:00') }];
  expect(toCome([last, next, begun], now)).toEqual([next, last]);
});

test('the platform’s administrator alone writes them down', () => {
  expect((['PLATFORM_ADMIN', 'REGION_ADMIN', 'CONTACT_CENTRE', 'AUDITOR', 'CORPORATION_OPERATOR'] as const).map(recordsOutages)).toEqual([true, false, false, false, false]);
});
