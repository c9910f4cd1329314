import { describe, expect, it } from 'vitest';
import { blankStates, bookQuery, documentKinds, honoursOrder, moveKinds, readBook, territorySearch, writeBook, type BookFilter } from './bookFilter';
import { rangeText, readRanges, sheetsIn } from './ranges';
import { readRegister, registerQuery, writeRegister, type RegisterFilter } from './registerFilter';

const nothing: BookFilter = { territory: null, kind: null, honours: null, from: null, to: null, move: null, state: null, series: '', number: '' };

describe('the filter of the books', () => {
  it('survives the URL, whatever it is', () => {
    for (const kind of [null, ...documentKinds])
      for (const honours of [null, ...honoursOrder])
        for (const move of [null, ...moveKinds])
          for (const state of [null, ...blankStates]) {
            const filter: BookFilter = { territory: 'U2Nob29sOjE', kind, honours, from: '2026-01-01', to: '2026-03-31', move, state, series: 'ЖОБ', number: '0000001' };
            expect(readBook(writeBook(filter))).toEqual(filter);
          }
    expect(writeBook(nothing).toString()).toBe('');
  });

  it('leaves out what it does not understand, and a period that runs backwards', () => {
    expect(readBook(new URLSearchParams('kind=DIPLOMA&move=EATEN&from=2026-04-01&to=2026-03-31'))).toEqual({ ...nothing, to: '2026-03-31' });
    expect(bookQuery(readBook(new URLSearchParams('from=yesterday')))).toEqual({ territoryId: null, documentKind: null, honours: null, from: null, to: null });
  });

  it('goes along to the other views as far as it says whose blanks they are', () => {
    expect(territorySearch(new URLSearchParams('territory=a%3D&move=USED'))).toBe('?territory=a%3D');
    expect(territorySearch(new URLSearchParams('move=USED'))).toBe('');
  });
});

describe('ranges of a count', () => {
  it('are read as people write them', () => {
    expect(readRanges('ЖОБ 0000001–0000050\n\nНОБ № 0000007\nЖОБ № 0000100 - 0000120;')).toEqual({
      ranges: [
        { series: 'ЖОБ', first: '0000001', last: '0000050' },
        { series: 'НОБ', first: '0000007', last: '0000007' },
        { series: 'ЖОБ', first: '0000100', last: '0000120' },
      ],
      unread: [],
    });
  });

  it('that cannot be read are named by their line, and nothing is guessed', () => {
    expect(readRanges('ЖОБ 1–50\nЖОБ 0000001\n0000002')).toEqual({ ranges: [{ series: 'ЖОБ', first: '0000001', last: '0000001' }], unread: [1, 3] });
  });

  it('say how many sheets they have', () => {
    expect(sheetsIn('0000001', '0000050')).toBe(50);
    expect(sheetsIn('0000050', '0000001')).toBeNull();
    expect(sheetsIn('1', '50')).toBeNull();
    expect(rangeText('ЖОБ', '0000001', '0000001')).toBe('ЖОБ № 0000001');
    expect(rangeText('ЖОБ', '0000001', '0000002')).toBe('ЖОБ № 0000001–0000002');
  });
});

describe('the filter of the register', () => {
  it('survives the URL, whatever it is', () => {
    for (const year of [2026, 2019, null])
      for (const series of ['', 'ЖОБ'])
        for (const copies of [true, false]) {
          const filter: RegisterFilter = { territory: 'a', year, series, number: series && '0000001', copies };
          expect(readRegister(writeRegister(filter, 2026), 2026)).toEqual(filter);
        }
  });

  it('is this year’s, and every year’s for who looks for a sheet', () => {
    expect(readRegister(new URLSearchParams(), 2026).year).toBe(2026);
    expect(readRegister(new URLSearchParams('number=0000001'), 2026).year).toBeNull();
    expect(registerQuery(readRegister(new URLSearchParams('year=soon&series= ЖОБ '), 2026))).toMatchObject({ year: null, series: 'ЖОБ', number: null });
  });
});
