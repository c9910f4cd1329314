import { formRu } from '@/format/plural';
import { numbers } from '@/format/number';

const { count } = numbers('ru');

export const queue = {
  title: 'Мои дела',
  tabTitle: (tab: string, page: number) => (page > 1 ? `${tab}, страница ${page}` : tab),
  todayIs: (weekday: string, day: string) => `Сегодня ${weekday}, ${day}`,
  tabsLabel: 'Очереди',
  tabs: { new: 'Новые', work: 'В работе', ready: 'Готово к выдаче', all: 'Все' },
  overdue: (n: number) => `Просрочено: ${count(n)} ${formRu(n, 'дело', 'дела', 'дел')}`,
  changed: (n: number) => `${count(n)} ${formRu(n, 'дело изменилось', 'дела изменились', 'дел изменилось')}, показать`,
  keys: 'Клавиши: j и k — по списку, Enter — открыть',
  empty: {
    new: 'Новых заявлений нет.',
    work: 'В подготовке ничего нет.',
    ready: 'Готовых дубликатов, ждущих получателя, нет.',
    all: 'Заявлений ещё нет.',
  },
};
