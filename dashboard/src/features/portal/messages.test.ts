import { describe, expect, it } from 'vitest';
import { messageStates, readShown, settles } from './messages';

describe('messages of the portal', () => {
  it('are those in quarantine, unless the address says otherwise', () => {
    expect(readShown(null)).toBe('QUARANTINED');
    expect(readShown('LOST')).toBe('QUARANTINED');
    expect(readShown('ALL')).toBe('ALL');
    expect(messageStates.map((state) => readShown(state))).toEqual([...messageStates]);
  });

  it('are settled by the region’s and the platform’s administrators alone', () => {
    expect((['REGION_ADMIN', 'PLATFORM_ADMIN', 'DIVISION_OFFICER', 'AUDITOR', 'REGION_ANALYST'] as const).map(settles)).toEqual([true, true, false, false, false]);
  });
});
