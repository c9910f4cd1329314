import { formRu } from '@/format/plural';
import { numbers } from '@/format/number';

const { count } = numbers('ru');

const cases = (n: number) => `${count(n)} ${formRu(n, 'дело', 'дела', 'дел')}`;

export const overview = {
  title: (territory: string) => `Обзор: ${territory}`,
  upTo: (territory: string) => `Вверх: ${territory}`,
  noTerritory: 'Такой территории нет, или она вам не подведомственна.',
  days: (span: string) => `Период ${span}`,
  comparedWith: (span: string) => `сравнение с ${span}`,
  against: {
    '30days': 'к прошлым 30 дням',
    month: 'к прошлому месяцу',
    quarter: 'к прошлому кварталу',
    year: 'к прошлому году',
    custom: 'к предыдущему периоду',
  },

  figures: 'Главные показатели',
  openOverdue: 'Просрочено',
  open: 'В работе',
  received: 'Поступило',
  issued: 'Оформлено',
  onTime: 'Завершено в срок',
  notAccepted: 'Отказано в приёме',
  median: 'Медиана срока',
  issuedAside: (n: string) => `оформлено ${n}`,
  ofCompleted: (n: number) => `из ${count(n)} ${formRu(n, 'завершённого', 'завершённых', 'завершённых')}`,
  ofReceived: (share: string) => `${share} от поступивших`,
  workingDaysUnit: (n: number) => formRu(n, 'раб. день', 'раб. дня', 'раб. дней'),
  p90: (n: string) => `9 из 10 дел — до ${n} раб. дн.`,
  points: (n: string) => `${n} п. п.`,
  openList: (label: string) => `${label}: открыть список дел`,
  noChange: 'без изменений',
  noComparison: 'не с чем сравнить',
  directions: { up: 'больше на', down: 'меньше на' },
  judgements: { better: 'лучше', worse: 'хуже', neutral: '' },

  parts: {
    COUNTRY: { mapTitle: 'Области: доля завершённых в срок', tableTitle: 'Области: от худшей', column: 'Область' },
    REGION: { mapTitle: 'Районы: доля завершённых в срок', tableTitle: 'Районы: от худшего', column: 'Район' },
    DIVISION: { mapTitle: 'Школы: доля завершённых в срок', tableTitle: 'Школы: от худшей', column: 'Школа' },
    SCHOOL: { mapTitle: '', tableTitle: '', column: '' },
  },
  mapNote: 'Плитка открывает территорию.',
  tableNote: 'Полоса начинается с 50 %, черта — цель 95 %. Где завершено меньше 10 дел, доля показана серым и в порядок не входит.',
  tableLabel: (name: string) => `Показатели по строкам: ${name}`,
  target: 'цель 95 %',
  legend: 'Обозначения',
  legendFlag: 'есть просроченные',
  below: (percent: string) => `ниже ${percent} %`,
  atLeast: (percent: string) => `${percent} % и выше`,
  overdueFlag: (n: number) => `просрочено ${count(n)}`,
  overdueOf: (territory: string, n: number) => `${territory}: просрочено ${cases(n)}, открыть список`,
  nothingCompleted: 'нет завершённых',
  fewCases: (n: number) => cases(n),

  trend: { WEEK: 'Поступило и оформлено по неделям', MONTH: 'Поступило и оформлено по месяцам' },
  trendLabel: 'Поступившие и оформленные, рядом поступившие год назад',
  trendFinding: (span: string, received: string, issued: string) => `${span}: поступило ${received}, оформлено ${issued}.`,
  yearBefore: 'Год назад',
  daysColumn: 'Дни',

  breachesTitle: 'Нарушения срока сейчас',
  pause: 'Приостановить',
  resume: 'Продолжить',
  noBreaches: 'Просроченных дел нет.',
  justBreached: 'Срок истёк',
  allOverdue: 'Все просроченные дела',

  balanceTitle: 'Движение дел',
  balanceNote: 'Остаток и принятые равны завершённым и оставшимся.',
  carriedOver: 'Остаток на начало',
  accepted: 'Принято',
  refused: 'Отказано в услуге',
  withdrawn: 'Отозвано',
  leftOpen: 'В работе на конец',
  cameIn: 'Было и пришло',
  became: 'Чем стало',

  channelsTitle: 'Откуда приходят',
  shareOfAll: 'Доля',
  whyTitle: 'Почему отказано в приёме',
  whyNote: 'Документы из расписок, каждый счётом.',
  noneNotAccepted: 'В этот период отказов в приёме не было.',

  bin: 'БИН',
  headName: 'Руководитель',
  branch: 'Филиал Госкорпорации',
  closedOn: 'Закрыта',
};
