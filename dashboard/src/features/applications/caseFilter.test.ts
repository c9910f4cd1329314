import { describe, expect, it } from 'vitest';
import { channels, isFiltered, noFilter, readFilter, shows, statuses, toApi, writeFilter, type CaseFilter } from './caseFilter';

const filters: CaseFilter[] = [noFilter];
for (const show of shows)
  for (const channel of [null, ...channels])
    for (const sort of ['new', 'due'] as const)
      for (const handedIn of [null, { from: '2026-10-25', to: '2026-11-23' }])
        filters.push({ territory: 'RGl2aXNpb246Mw', show, statuses: statuses.slice(1, 3), channel, handedIn, sort });

describe('the filter of the list', () => {
  it('survives the URL, whatever it is', () => {
    for (const filter of filters) expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it('leaves no trace of defaults', () => {
    expect(writeFilter(noFilter).toString()).toBe('');
  });

  it('leaves out what it does not understand', () => {
    const filter = readFilter(new URLSearchParams('show=everything&status=LOST_IN_SPACE,ISSUED&channel=PIGEON&from=2026-11-31&to=2026-12-01'));
    expect(filter).toEqual({ ...noFilter, statuses: ['ISSUED'] });
  });

  it('reads the overdue from the longest overdue', () => {
    const api = toApi(readFilter(new URLSearchParams('show=overdue')));
    expect(api).toMatchObject({ orderBy: 'DUE_ASC', filter: { overdue: true, open: null } });
  });

  it('knows whether it filters at all', () => {
    expect(isFiltered(noFilter)).toBe(false);
    expect(isFiltered({ ...noFilter, sort: 'due' })).toBe(false);
    expect(isFiltered({ ...noFilter, show: 'overdue' })).toBe(true);
  });
});
