import { describe, expect, it } from 'vitest';
import { defaultAct, originalIsDue, possibleActs, proofIsDue } from './acts';
import { readTab, tabFilter, tabs } from './tabs';

describe('acts', () => {
  it('are offered only as far as the server allows them', () => {
    expect(possibleActs(['WITHDRAW', 'ISSUE_DUPLICATE', 'GIVE_NOTICE'])).toEqual(['ISSUE_DUPLICATE', 'GIVE_NOTICE', 'WITHDRAW']);
  });

  it('have one default, which moves the case on and never ends it', () => {
    expect(defaultAct(['REFUSE_INTAKE', 'ACCEPT'])).toBe('ACCEPT');
    expect(defaultAct(['WITHDRAW'])).toBeNull();
    expect(defaultAct(['GIVE_NOTICE', 'ISSUE_DUPLICATE'])).toBe('ISSUE_DUPLICATE');
    expect(defaultAct(['RECORD_HEARING', 'REFUSE_SERVICE'])).toBe('RECORD_HEARING');
    expect(defaultAct(['HAND_OVER', 'RETURN_TO_SCHOOL'])).toBe('HAND_OVER');
    expect(defaultAct(['SEND_TO_CORPORATION'])).toBe('SEND_TO_CORPORATION');
    expect(defaultAct(['REQUEST_FROM_SCHOOL'])).toBe('REQUEST_FROM_SCHOOL');
    expect(defaultAct([])).toBeNull();
  });

  it('ask for the original at hand-over when it was put off until then', () => {
    const later = { items: [{ kind: 'ORIGINAL_DOCUMENT', state: 'LATER', expiresOn: null, fromStateSystem: false }], originalReceived: false } as const;
    expect(originalIsDue({ ...later, items: [...later.items] })).toBe(true);
    expect(originalIsDue({ items: [...later.items], originalReceived: true })).toBe(false);
    expect(originalIsDue({ items: [], originalReceived: false })).toBe(false);
  });

  it('ask for the proof of representation likewise', () => {
    const proof = (state: 'LATER' | 'PRESENT') => ({ items: [{ kind: 'REPRESENTATION_PROOF' as const, state, expiresOn: null, fromStateSystem: false }] });
    expect(proofIsDue(proof('LATER'))).toBe(true);
    expect(proofIsDue(proof('PRESENT'))).toBe(false);
    expect(proofIsDue({ items: [] })).toBe(false);
  });
});

describe('tabs of the caseload', () => {
  it('come from the URL', () => {
    expect(tabs.map((tab) => readTab(tab))).toEqual([...tabs]);
    expect(readTab('archive')).toBe('new');
  });

  it('show what is ready at the viewer’s own desk', () => {
    expect(tabFilter('ready', 'SCHOOL_CLERK').statuses).toEqual(['ISSUED', 'RETURNED_TO_SCHOOL']);
    expect(tabFilter('ready', 'CORPORATION_OPERATOR').statuses).toEqual(['AT_CORPORATION']);
  });
});
