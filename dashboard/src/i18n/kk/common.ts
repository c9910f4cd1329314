import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';
import { terms } from './terms';

const { count } = numbers('kk');

export const common: Catalog['common'] = {
  loading: 'Жүктелуде…',
  sending: 'Жіберілуде…',
  close: 'Жабу',
  cancel: 'Болдырмау',
  print: 'Басып шығару',
  tryAgain: 'Қайталау',
  yes: 'Иә',
  none: 'Жоқ',
  dash: '—',
  total: 'Барлығы',
  noData: 'дерек жоқ',
  notApplicable: 'қолданылмайды',
  optional: 'міндетті емес',
  overdue: 'Мерзімі өткен',
  noLink: 'байланыс жоқ, деректер ескірген болуы мүмкін',
  errorTitle: 'Жалғастыру үшін түзетіңіз',
  titleWithError: (title) => `Қате: ${title}`,
  asOf: (moment) => `Деректер уақыты: ${moment}`,
  reference: (reference) => `Әкімшіге арналған қате нөмірі: ${reference}`,
  pages: 'Тізім беттері',
  page: (n) => `${count(n)}-бет`,
  previousPage: 'Артқа',
  firstPage: 'Тізімнің басына',
  nextPage: 'Келесі',
  showTable: 'Кестемен көрсету',
  newShow: (n) => `${count(n)} жаңа, көрсету`,
  daysLeft: (n) => {
    if (n < 0) return `Мерзімі ${terms.workingDays(-n)} өткен`;
    return n === 0 ? 'Мерзімі бүгін' : `${terms.workingDays(n)} қалды`;
  },
  daysLeftShort: (n) => {
    if (n < 0) return `${count(-n)} жұм. күні өткен`;
    return n === 0 ? 'Бүгін' : `${count(n)} жұм. күні`;
  },
  connection: {
    live: 'Байланыс бар',
    connecting: 'Қосылуда…',
    lost: 'Байланыс жоқ, 30 секунд сайын жаңартылады',
    paused: 'Тоқтатылды',
  },
  portalDown: (since) => `egov.kz порталы ${since} бастап жұмыс істемейді`,
  portalDownWords: 'Ол іске қосылғанша өтінішті мектепке немесе Мемлекеттік корпорацияға беруге болады.',
};

export const problems: Catalog['problems'] = {
  INVALID: 'Сұрау дұрыс құрылмаған.',
  NOT_FOUND: 'Табылмады.',
  CONFLICT: 'Сіз жұмыс істеп жатқанда іс өзгерді.',
  FORBIDDEN: 'Бұл әрекетке құқығыңыз жоқ.',
  NOT_YET: 'Мұны қазір жасауға әлі болмайды.',
  UNAUTHENTICATED: 'Сіз жүйеге кірмегенсіз.',
  TOO_MANY: 'Әрекет тым көп. Бір минут күтіп, қайталаңыз.',
  UNAVAILABLE: 'Сервер уақытша қолжетімсіз. Бір минуттан кейін қайталаңыз.',
  INTERNAL: 'Серверде қате болды. Енгізілген деректер осы бетте сақталды.',
  NETWORK: 'Сервермен байланыс жоқ. Желіні тексеріп, қайталаңыз.',
};
