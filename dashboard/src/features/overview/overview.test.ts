import { describe, expect, it } from 'vitest';
import { formats } from '@/format';
import { wholeCatalog } from '@/i18n/whole';
import { merge, mostShown, type Breach } from './breachList';
import { change, figureCards } from './figureCards';
import { defaultOrder, nextOrder, readOrder, sortParts, writeOrder, columns, type Order } from './partsOrder';
import { shortName, type Part } from './tiles';

const ru = wholeCatalog('ru');

const f = formats('ru');

const part = (name: string, onTime: number, late: number, openOverdue = 0): Part => ({
  node: { id: name, kind: 'DIVISION', name, tile: null },
  figures: {
    received: 20,
    issued: onTime + late,
    open: 3,
    openOverdue,
    completedOnTime: onTime,
    completedLate: late,
    onTimeShare: onTime + late ? onTime / (onTime + late) : null,
  },
});

describe('the table of territories', () => {
  it('keeps its order in the URL', () => {
    const orders: Order[] = columns.flatMap((column) => [true, false].map((descending) => ({ column, descending })));
    for (const order of orders) expect(readOrder(writeOrder(order))).toEqual(order);
    expect(writeOrder(defaultOrder)).toBeNull();
    expect(readOrder('nonsense')).toEqual(defaultOrder);
  });

  it('turns round when a head is pressed twice', () => {
    expect(nextOrder(defaultOrder, 'overdue')).toEqual({ column: 'overdue', descending: true });
    expect(nextOrder({ column: 'overdue', descending: true }, 'overdue')).toEqual({ column: 'overdue', descending: false });
  });

  it('begins with the worst, and never ranks a territory of few cases', () => {
    const rows = [part('Б', 19, 1), part('Две', 0, 2), part('А', 8, 2), part('Пусто', 0, 0, 4)];
    expect(sortParts(rows, defaultOrder, f.compare).map((row) => row.node.name)).toEqual(['А', 'Б', 'Пусто', 'Две']);
  });
});

describe('a change against the period before', () => {
  it('is judged by what the figure is', () => {
    expect(change(28, 9, 'less', f.number.count)).toEqual({ direction: 'up', judgement: 'worse', amount: '19' });
    expect(change(0.946, 0.926, 'more', f.number.points)).toEqual({ direction: 'up', judgement: 'better', amount: '2' });
    expect(change(36, 30, null, f.number.count)?.judgement).toBe('neutral');
  });

  it('is none when it prints as none, and nothing when there is nothing to compare', () => {
    expect(change(0.9461, 0.946, 'more', f.number.points)?.direction).toBe('same');
    expect(change(null, 0.9, 'more', f.number.points)).toBeNull();
  });
});

it('figures open into their cases, stocks only as they are now', () => {
  const figures = {
    received: 10, notAccepted: 1, open: 4, openOverdue: 2, issued: 5, completedOnTime: 0, completedLate: 0,
    onTimeShare: null, medianWorkingDays: null, p90WorkingDays: null,
  };
  const span = { from: '2026-10-25', to: '2026-11-23' };
  const cards = (endsToday: boolean) => figureCards(ru, f, { territoryId: 'T1', now: figures, before: figures, span, endsToday });
  const linkOf = (endsToday: boolean, key: string) => cards(endsToday).find((card) => card.key === key)?.to;
  expect(linkOf(true, 'overdue')).toBe('/applications?territory=T1&show=overdue');
  expect(linkOf(false, 'overdue')).toBeNull();
  expect(linkOf(false, 'received')).toBe('/applications?territory=T1&from=2026-10-25&to=2026-11-23');
  // A rate with nothing under it is empty, neither 0 nor 100 %.
  expect(cards(true).find((card) => card.key === 'onTime')?.figure).toBe(ru.common.noData);
});

it.each([
  ['Аршалынский район', 'ru', 'Аршалынский'],
  ['город Кокшетау', 'ru', 'Кокшетау'],
  ['район Биржан сал', 'ru', 'Биржан сал'],
  ['область Абай', 'ru', 'Абай'],
  ['Ақкөл ауданы', 'kk', 'Ақкөл'],
  ['Көкшетау қаласы', 'kk', 'Көкшетау'],
  ['Akkol District', 'en', 'Akkol'],
] as const)('%s is %s on a tile: %s', (name, language, short) => {
  expect(shortName(name, language)).toBe(short);
});

describe('the list of breaches', () => {
  const breach = (id: number): Breach => ({
    clockId: `c${id}`,
    at: '2026-11-20T18:30:00+05:00',
    fresh: true,
    application: { id: `a${id}`, number: `ДБ-2026-${id}`, workingDaysLeft: -1, school: { id: 's', name: 's', parent: null } },
  });
  const many = (from: number, n: number) => Array.from({ length: n }, (_, i) => breach(from + i));

  it('has every clock once, the newest first, and no more than fit', () => {
    const merged = merge([breach(2), breach(1)], [breach(1), breach(0)]);
    expect(merged.map((one) => one.clockId)).toEqual(['c2', 'c1', 'c0']);
    expect(merge(many(0, 20), many(20, 20))).toHaveLength(mostShown);
  });
});
