import { describe, expect, it } from 'vitest';
import { pageArguments, pageParams, readPlace } from './paging';

const read = (text: string) => readPlace(new URLSearchParams(text));

describe('a page of a list', () => {
  it('goes on behind its last entry, and back before its first', () => {
    const next = pageParams(new URLSearchParams('show=overdue'), { after: 'c50', page: 2 });
    expect(next.toString()).toBe('show=overdue&after=c50&page=2');
    expect(pageArguments(readPlace(next), 50)).toEqual({ first: 50, after: 'c50' });
    const back = pageParams(next, { before: 'c51', page: 1 });
    expect(back.has('after')).toBe(false);
  });

  it('asks from the end when it goes back', () => {
    expect(pageArguments(read('before=c101&page=2'), 50)).toEqual({ last: 50, before: 'c101' });
  });

  it.each(['', 'page=7', 'page=-1&after=x', 'page=1&after=x', 'page=two&after=x'])('is the first where the number is outdated: %s', (text) => {
    expect(read(text)).toEqual({ page: 1, after: null, before: null });
  });

  it('keeps the filter when it returns to the first', () => {
    expect(pageParams(new URLSearchParams('status=ISSUED&after=x&page=3'), null).toString()).toBe('status=ISSUED');
  });
});
