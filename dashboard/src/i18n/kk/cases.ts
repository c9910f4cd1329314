import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('kk');

/** Lists are counted exactly up to this number. */
const countedTo = 10_000;

export const cases: Catalog['cases'] = {
  title: 'Өтініштер',
  tabTitle: (page) => (page > 1 ? `Өтініштер, ${page}-бет` : 'Өтініштер'),
  filters: 'Өтініштерді іріктеу',
  territory: 'Аумақ',
  whole: (territory) => `Барлығы: ${territory}`,
  show: 'Көрсету',
  shows: { all: 'Барлығы', open: 'Жұмыста', overdue: 'Мерзімі өткен' },
  status: 'Кезеңі',
  any: 'Кез келген',
  several: (n) => `Таңдалған кезең: ${n}`,
  channel: 'Арна',
  sort: 'Реті',
  sorts: { new: 'Алдымен жаңалары', due: 'Мерзімі бойынша' },
  clear: 'Іріктеуді тазалау',
  found: (n) => (n > countedTo ? `${count(countedTo)} өтініштен көп табылды` : `${count(n)} өтініш табылды`),
  handedInBetween: (span) => `Тапсырылған күні ${span}`,
  none: 'Өтініш әлі жоқ.',
  noneFiltered: 'Бұл іріктеуге бірде-бір өтініш сәйкес келмейді. Оны өзгертіңіз немесе тазалаңыз.',
  number: 'Нөмірі',
  applicant: 'Өтініш беруші',
  school: 'Мектеп',
  handedIn: 'Тапсырылды',
  handedInOn: (day) => `тапсырылды ${day}`,
  due: 'Мерзімі',
  dueOn: (day) => `мерзімі ${day}`,
  left: 'Қалғаны',
};
