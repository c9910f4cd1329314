import { expect, it } from 'vitest';
import { formErrors } from './formErrors';

const controls = new Set(['applicant.iin', 'items', 'number', 'settings.1.value']);
const at = (...field: string[]) => formErrors([{ code: 'X', message: 'm', field, allowedActions: null }], controls)[0]?.field;

it('a fault stands at the control of its input field', () => {
  expect(at('input', 'applicant', 'iin')).toBe('applicant.iin');
  expect(at('input', 'number')).toBe('number');
});

it('a fault of an entry in a list stands at the list', () => {
  expect(at('input', 'items', '2', 'expiresOn')).toBe('items');
});

it('a fault of an entry that has controls of its own stands there', () => {
  expect(at('input', 'settings', '1', 'value')).toBe('settings.1.value');
});

it('a fault without a control of its own stands in the summary alone', () => {
  expect(at('input', 'clientMutationId')).toBeUndefined();
  expect(formErrors([{ code: 'X', message: 'm', field: null, allowedActions: null }], controls)[0]?.field).toBeUndefined();
});
