import { describe, expect, it } from 'vitest';
import { MutationKeys, newMutationId } from './mutationId';

describe('idempotency keys', () => {
  it('are made without a secure origin, too', () => {
    const own = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(newMutationId()).toMatch(/^[0-9a-f]{32}$/);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: own, configurable: true });
    }
    expect(newMutationId().length).toBeLessThanOrEqual(64);
  });

  it('stay the same for the same content until it is answered', () => {
    const keys = new MutationKeys();
    const first = keys.for({ number: '0123456' });
    expect(keys.for({ number: '0123456' })).toBe(first);
    keys.settle();
    expect(keys.for({ number: '0123456' })).not.toBe(first);
  });

  it('differ for other content', () => {
    const keys = new MutationKeys();
    expect(keys.for({ number: '0123456' })).not.toBe(keys.for({ number: '0123457' }));
  });
});
