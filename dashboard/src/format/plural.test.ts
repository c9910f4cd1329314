import { expect, it } from 'vitest';
import { formEn, formRu } from './plural';

it.each([
  [1, 'день'],
  [2, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [112, 'дней'],
  [-3, 'дня'],
  [8.5, 'дня'],
])('the Russian form for %i is %s', (n, form) => {
  expect(formRu(n, 'день', 'дня', 'дней')).toBe(form);
});

it('English tells one from the rest', () => {
  expect(formEn(1, 'day', 'days')).toBe('day');
  expect(formEn(0, 'day', 'days')).toBe('days');
});
