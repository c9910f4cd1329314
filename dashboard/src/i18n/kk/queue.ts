import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('kk');

export const queue: Catalog['queue'] = {
  title: 'Менің істерім',
  tabTitle: (tab, page) => (page > 1 ? `${tab}, ${page}-бет` : tab),
  todayIs: (weekday, day) => `Бүгін ${weekday}, ${day}`,
  tabsLabel: 'Кезектер',
  tabs: { new: 'Жаңа', work: 'Жұмыста', ready: 'Беруге дайын', all: 'Барлығы' },
  overdue: (n) => `Мерзімі өткен: ${count(n)} іс`,
  changed: (n) => `${count(n)} іс өзгерді, көрсету`,
  keys: 'Пернелер: j және k — тізім бойымен, Enter — ашу',
  empty: {
    new: 'Жаңа өтініш жоқ.',
    work: 'Дайындалып жатқан іс жоқ.',
    ready: 'Алушысын күтіп тұрған дайын телнұсқа жоқ.',
    all: 'Өтініш әлі жоқ.',
  },
};
