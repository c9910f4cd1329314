import { describe, expect, it } from 'vitest';
import { channels, noFilter, readFilter, shows, statuses, writeFilter, type CaseFilter } from './caseFilter';

describe('the filter in the URL', () => {
  const filters: CaseFilter[] = [];
  for (const show of shows)
    for (const channel of [null, ...channels])
      for (const sort of ['new', 'due'] as const)
        for (const handedIn of [null, { from: '2026-10-25', to: '2026-11-23' }])
          filters.push({ territory: 'UmVnaW9uOjI', show, statuses: statuses.slice(1, 3), channel, handedIn, sort });

  it('comes back as it was written', () => {
    for (const filter of [noFilter, ...filters]) expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it('leaves out what it does not understand', () => {
    const odd = new URLSearchParams('show=late&status=ACCEPTED,LOST&channel=FAX&from=2026-11-24&to=2026-11-23&sort=name');
    expect(readFilter(odd)).toEqual({ ...noFilter, statuses: ['ACCEPTED'] });
  });

  it('leaves no trace of defaults', () => {
    expect(writeFilter(noFilter).toString()).toBe('');
  });
});
