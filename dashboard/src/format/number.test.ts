import { describe, expect, it } from 'vitest';
import { numbers } from './number';

describe('numbers', () => {
  it('writes Kazakh with the marks of Russian, whatever data the engine has', () => {
    expect(numbers('kk').count(1234567)).toBe('1\u00a0234\u00a0567');
    expect(numbers('kk').decimal(8.5)).toBe('8,5');
  });

  it('sets the percent sign apart in Russian only', () => {
    expect(numbers('kk').share(0.934)).toBe('93,4%');
    expect(numbers('ru').share(0.934)).toBe('93,4\u00a0%');
    expect(numbers('en').share(0.934)).toBe('93.4%');
    expect(numbers('ru').wholeShare(1)).toBe('100\u00a0%');
  });

  it('writes a real minus, and points without a sign', () => {
    expect(numbers('ru').count(-3)).toBe('\u22123');
    expect(numbers('kk').points(-0.023)).toBe('2,3');
  });
});
