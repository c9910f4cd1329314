import { expect, it } from 'vitest';
import { hoursInput, newHours } from './newHours';

const week = { opensAt: '09:00', closesAt: '20:00', lunchFrom: null, lunchTo: null, receptionUntil: null };
const school = { __typename: 'School', id: 's' } as const;

it('hours of a text are sent without hours of their own', () => {
  const draft = { ...newHours({ ...week, week: 'FIVE_DAY' }, '2026-04-06'), origin: 'KK', basis: ' Письмо отдела ' } as const;
  expect(hoursInput(school, draft)).toEqual({ schoolId: 's', branchId: null, effectiveFrom: '2026-04-06', origin: 'KK', hours: null, basis: 'Письмо отдела' });
});

it('a break that was left empty is no break', () => {
  const draft = newHours({ ...week, week: 'SIX_DAY' }, '2026-04-06');
  const { branchId, schoolId, hours } = hoursInput({ __typename: 'Branch', id: 'b' }, draft);
  expect([branchId, schoolId]).toEqual(['b', null]);
  expect(hours).toEqual({ week: 'SIX_DAY', opensAt: '09:00', closesAt: '20:00', lunchFrom: null, lunchTo: null, receptionUntil: null });
});
