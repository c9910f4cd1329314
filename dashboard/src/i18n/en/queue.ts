import { formEn } from '@/format/plural';
import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('en');

export const queue: Catalog['queue'] = {
  title: 'My cases',
  tabTitle: (tab, page) => (page > 1 ? `${tab}, page ${page}` : tab),
  todayIs: (weekday, day) => `Today is ${weekday}, ${day}`,
  tabsLabel: 'Queues',
  tabs: { new: 'New', work: 'In work', ready: 'Ready to hand over', all: 'All' },
  overdue: (n) => `Overdue: ${count(n)} ${formEn(n, 'case', 'cases')}`,
  changed: (n) => `${count(n)} ${formEn(n, 'case', 'cases')} changed, show`,
  keys: 'Keys: j and k walk the list, Enter opens',
  empty: {
    new: 'No new applications.',
    work: 'Nothing is being prepared.',
    ready: 'No finished duplicate waits for its recipient.',
    all: 'No applications yet.',
  },
};
