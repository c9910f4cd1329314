import { formRu } from '@/format/plural';
import { numbers } from '@/format/number';

const { count } = numbers('ru');

/** Lists are counted exactly up to this number. */
const countedTo = 10_000;

export const cases = {
  title: 'Заявления',
  tabTitle: (page: number) => (page > 1 ? `Заявления, страница ${page}` : 'Заявления'),
  filters: 'Отбор заявлений',
  territory: 'Территория',
  whole: (territory: string) => `Вся: ${territory}`,
  show: 'Показать',
  shows: { all: 'Все', open: 'В работе', overdue: 'Просроченные' },
  status: 'Стадия',
  any: 'Любая',
  several: (n: number) => `Выбрано стадий: ${n}`,
  channel: 'Канал',
  sort: 'Порядок',
  sorts: { new: 'Сначала новые', due: 'По сроку' },
  clear: 'Сбросить отбор',
  found: (n: number) =>
    n > countedTo
      ? `Найдено больше ${count(countedTo)} заявлений`
      : `${formRu(n, 'Найдено', 'Найдено', 'Найдено')} ${count(n)} ${formRu(n, 'заявление', 'заявления', 'заявлений')}`,
  handedInBetween: (span: string) => `Поданы ${span}`,
  none: 'Заявлений ещё нет.',
  noneFiltered: 'Под этот отбор не подходит ни одно заявление. Измените его или сбросьте.',
  number: 'Номер',
  applicant: 'Заявитель',
  school: 'Школа',
  handedIn: 'Подано',
  handedInOn: (day: string) => `подано ${day}`,
  due: 'Срок',
  dueOn: (day: string) => `срок ${day}`,
  left: 'Осталось',
};
