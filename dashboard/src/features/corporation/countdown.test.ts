import { describe, expect, it } from 'vitest';
import { branchParams, branchSearch, chosenBranch, shortNames } from './branch';
import { countdown, minutesBetween } from './countdown';

const due = '2026-03-30T10:15:00+05:00';
const at = (time: string) => countdown(due, Date.parse(`2026-03-30T${time}+05:00`));

describe('what is left of 15 minutes', () => {
  it('runs down to the second, and hurries in its last five minutes', () => {
    expect(at('10:00:00')).toMatchObject({ over: false, text: '15:00', tone: 'notice' });
    expect(at('10:10:01')).toMatchObject({ over: false, text: '4:59', tone: 'warning' });
    expect(at('10:14:59.5')).toMatchObject({ over: false, text: '0:01' });
  });

  it('is over at the due instant itself, and then counts up', () => {
    expect(at('10:15:00')).toMatchObject({ over: true, text: '0:00', tone: 'danger' });
    expect(at('11:17:40')).toMatchObject({ over: true, text: '1:02:40' });
  });

  it('counts begun minutes whole, as the figures do', () => {
    expect(minutesBetween('2026-03-30T10:00:00+05:00', '2026-03-30T10:07:01+05:00')).toBe(8);
    expect(minutesBetween('2026-03-30T10:00:00+05:00', '2026-03-30T10:15:00+05:00')).toBe(15);
  });
});

describe('the branch of the page', () => {
  const all = [
    { id: 'a', name: 'Ақкөл' },
    { id: 'b', name: 'Көкшетау' },
  ];

  it('is the operator’s own, whatever the address says', () => {
    expect(chosenBranch({ branch: { __typename: 'Branch', id: 'own', name: 'Степногор' } as never }, new URLSearchParams('branch=b'), all)?.id).toBe('own');
  });

  it('is the one in the address, else the first that is overseen', () => {
    expect(chosenBranch({ branch: null }, new URLSearchParams('branch=b'), all)?.id).toBe('b');
    expect(chosenBranch({ branch: null }, new URLSearchParams('branch=gone'), all)?.id).toBe('a');
    expect(chosenBranch({ branch: null }, new URLSearchParams(), [])).toBeNull();
  });

  it('is named by what tells it from the others', () => {
    const legal = (town: string, id: string) => ({ id, name: `Отдел ${town} филиала НАО «Правительство для граждан» по Акмолинской области` });
    expect([...shortNames([legal('города Степногорск', 's'), legal('Аккольского района', 'a')]).values()]).toEqual(['города Степногорск', 'Аккольского района']);
    expect(shortNames([legal('города Степногорск', 's')]).get('s')).toContain('Правительство для граждан');
    expect([...shortNames([{ id: '1', name: 'Отдел' }, { id: '2', name: 'Отдел' }]).values()]).toEqual(['Отдел', 'Отдел']);
  });

  it('changes with the first page of its list, and goes along to the other views', () => {
    expect(branchParams(new URLSearchParams('list=back&branch=a&page=3&after=x'), 'b').toString()).toBe('list=back&branch=b');
    expect(branchSearch(new URLSearchParams('branch=b&page=2'))).toBe('?branch=b');
  });
});
