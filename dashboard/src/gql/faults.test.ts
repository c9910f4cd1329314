import { expect, it } from 'vitest';
import { failureOf } from './faults';

it('an answer’s errors become faults that a form can show', () => {
  const failure = failureOf([
    { message: 'Дело изменилось.', extensions: { code: 'CONFLICT', fault: 'VERSION_CONFLICT' } },
    { message: 'Номер занят.', extensions: { code: 'INVALID', fault: 'BLANK_USED', field: ['input', 'number'] } },
  ]);
  expect(failure.kind).toBe('CONFLICT');
  expect(failure.faults.map(({ code, field }) => [code, field])).toEqual([
    ['VERSION_CONFLICT', null],
    ['BLANK_USED', ['input', 'number']],
  ]);
});

it('an error of the server is none that a person can mend, and keeps its number', () => {
  const failure = failureOf([{ message: 'internal', extensions: { code: 'INTERNAL', reference: 'r-17' } }]);
  expect(failure.faults).toEqual([]);
  expect(failure.reference).toBe('r-17');
});
