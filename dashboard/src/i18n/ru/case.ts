import type { ClockKind, ClockState, ConsentMethod } from '@/gql/generated/graphql';
import { terms } from './terms';

interface DayInWords {
  number: number | null;
  look: 'start' | 'counted' | 'weekend' | 'off';
  when: 'past' | 'today' | 'future';
  title: string | null;
}

export const caseTexts = {
  notFound: 'Дело не найдено',
  dueUntil: (day: string) => `срок до ${day}`,
  anonymised: (day: string) => `Персональные данные удалены из дела ${day}`,
  anonymisedWords: 'Срок хранения истёк. Номера, даты, записи в книге и журнал остались; имён, ИИН, контактов и свободных текстов больше нет нигде. Дело находят только по номеру, печатать его бумаги и менять его нельзя.',
  noClock: 'Заявление не принято, срок оказания услуги по нему не идёт.',
  noClockYet: 'Заявление ждёт рабочего дня; срок пойдёт со дня приёма.',

  clockLimit: {
    ISSUE: terms.workingDays,
    QUEUE_WAIT: terms.minutes,
    COUNTER_SERVICE: terms.minutes,
    STORAGE: terms.months,
    RETURN_TO_CORPORATION: terms.workingDays,
    NOTICE_BEFORE_REFUSAL: (n: number) => `за ${terms.workingDays(n)}`,
    OBJECTION: terms.workingDays,
  } satisfies Record<ClockKind, (n: number) => string>,
  clockState: {
    RUNNING: 'Идёт',
    AT_RISK: 'Под угрозой',
    BREACHED: 'Просрочен',
    MET: 'Соблюдён',
    MET_LATE: 'Завершён с опозданием',
    CANCELLED: 'Прекращён',
  } satisfies Record<ClockState, string>,
  clockLapsed: 'Время вышло',
  clockBegan: {
    STORAGE: (moment: string) => `Дубликат поступил ${moment}.`,
    RETURN_TO_CORPORATION: (moment: string) => `Запрошен ${moment}.`,
    OBJECTION: (moment: string) => `Уведомление вручено ${moment}.`,
  },
  clockHow: {
    ISSUE: (n: number) => `${terms.workingDays(n)} по пятидневной неделе школы.`,
    QUEUE_WAIT: (n: number) => `${terms.minutes(n)} от взятия талона до вызова.`,
    COUNTER_SERVICE: (n: number) => `${terms.minutes(n)} от вызова до конца обслуживания.`,
    STORAGE: (n: number) => `${terms.months(n)} по календарю со дня поступления. Если последний день нерабочий, срок переходит на следующий рабочий день Госкорпорации. После него дубликат возвращается в школу.`,
    RETURN_TO_CORPORATION: (n: number) => `${terms.workingDays(n)} школы, считая со дня после запроса.`,
    NOTICE_BEFORE_REFUSAL: (n: number) => `За ${terms.workingDays(n)} до конца срока услуги: дни считаются назад от него.`,
    OBJECTION: (n: number) => `${terms.workingDays(n)}, считая со дня после вручения уведомления.`,
  } satisfies Record<ClockKind, (n: number) => string>,
  clockDue: (day: string, time: string) => `Последний день: ${day}, до ${time}.`,
  clockUntil: (moment: string) => `Истекает ${moment}.`,
  clockStopped: (moment: string) => `Остановлен ${moment}.`,
  strip: 'Срок по дням',
  dayZero: '0',
  dayWords: (day: string, weekday: string, { number, look, when, title }: DayInWords) => {
    const now = when === 'today' ? ', сегодня' : '';
    if (look === 'start') return `${day}, ${weekday}${now}: день приёма, не считается`;
    return number === null ? `${day}, ${weekday}${now}: не считается, ${title ?? ''}` : `${day}, ${weekday}${now}: рабочий день ${number}`;
  },
  legendWorking: 'рабочий день',
  legendWeekend: 'выходной',
  legendHoliday: 'праздник или перенос',
  legendToday: 'сегодня',
  howCounted: 'Как посчитан срок',
  countedBy: (calendar: number, rules: number) => `По календарю версии ${calendar} и правилам версии ${rules}.`,
  weekday: 'День недели',
  dayNumber: 'День срока',
  why: 'Почему',
  byAct: 'Основание',
  notCounted: 'не считается',

  applicant: 'Заявитель',
  masked: 'Личные данные закрыты для вашей роли.',
  representative: 'Представитель',
  fullName: 'Ф. И. О.',
  nameAtGraduation: 'Ф. И. О. при окончании',
  iin: 'ИИН',
  noIin: (why: string) => `нет (${why})`,
  birthDate: 'Дата рождения',
  phone: 'Телефон',
  email: 'Эл. почта',
  address: 'Адрес',

  document: 'О чём заявление',
  graduationYear: 'Год окончания',
  originalUnknown: 'не указаны',
  reasons: 'Основание',
  branch: 'Филиал Госкорпорации',
  homeVisit: 'Приём на дому (1414)',
  pickup: 'Место получения',
  acceptedOn: 'День приёма',
  school: 'Школа',
  schoolPhone: 'Телефон школы',

  package: 'Пакет документов',
  noItems: 'Пакет не проверялся.',
  inForceUntil: (day: string) => `действует до ${day}`,
  fromStateSystem: 'из государственной системы',
  consent: {
    OTP: (moment: string, phone: string) => `согласие одноразовым паролем ${moment} ${phone}`,
    SMS: (moment: string, phone: string) => `согласие по SMS ${moment} ${phone}`,
  } satisfies Record<ConsentMethod, unknown>,

  receipt: (number: string) => `Расписка об отказе в приёме ${number}`,
  receiptNote: (moment: string, worker: string) => `Выдана ${moment}, ${worker}`,

  duplicate: 'Дубликат',
  registerNumber: 'Номер в книге учёта',
  signedBy: 'Подписал',
  order: 'Приказ №',
  copyNumber: 'Который дубликат',
  recipient: 'Получил',
  identity: 'Документ получателя',
  powerOf: 'Доверенность',
  power: (number: string, day: string, notary: string) => `№ ${number} от ${day}, ${notary}`,
  handedBy: 'Выдал',

  timeline: 'Хронология',
  recorded: 'внесено',
  recordedAtOnce: 'внесено сразу',
  filedBy: 'Заявление подал',
  lateEntry: 'Внесено позже',
};
