import { expect, it } from 'vitest';
import { retryWait } from './live';

it('tries again sooner at first, never later than half a minute, and not all at once', () => {
  expect(retryWait(0, 0)).toBe(500);
  expect(retryWait(0, 1)).toBe(1_000);
  expect(retryWait(3, 1)).toBe(8_000);
  expect(retryWait(40, 1)).toBe(30_000);
  expect(retryWait(40, 0)).toBe(15_000);
});
