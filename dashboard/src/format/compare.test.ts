import { describe, expect, it } from 'vitest';
import { compareKk, compareNames } from './compare';

describe('names', () => {
  it('stand in the order of the Kazakh alphabet, which Chromium does not know', () => {
    const sorted = ['Ұлытау', 'Үржар', 'Іле', 'Илийск', 'Хромтау', 'Һ', 'Ыбырай', 'Ұзынкөл', 'Қосшы', 'Көкшетау', 'Ақкөл', 'Әйтеке'].sort(compareKk);
    expect(sorted).toEqual(['Ақкөл', 'Әйтеке', 'Илийск', 'Көкшетау', 'Қосшы', 'Ұзынкөл', 'Ұлытау', 'Үржар', 'Хромтау', 'Һ', 'Ыбырай', 'Іле']);
  });

  it('count their numbers in both languages', () => {
    const schools = ['№ 10 мектеп-лицейі', '№ 2 мектеп', '№ 1 мектеп-гимназиясы'];
    expect([...schools].sort(compareNames('kk'))[0]).toMatch('№ 1 ');
    expect([...schools].sort(compareNames('ru'))[2]).toMatch('№ 10');
    expect([...schools].sort(compareNames('kk'))[2]).toMatch('№ 10');
  });
});
