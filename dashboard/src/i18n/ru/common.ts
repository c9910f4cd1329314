import { formRu } from '@/format/plural';
import { numbers } from '@/format/number';
import { terms } from './terms';

const { count } = numbers('ru');

const { workingDays } = terms;

export const common = {
  loading: 'Загрузка…',
  sending: 'Отправляем…',
  close: 'Закрыть',
  cancel: 'Отмена',
  print: 'Печать',
  tryAgain: 'Повторить',
  yes: 'Да',
  none: 'Нет',
  dash: '—',
  total: 'Итого',
  noData: 'нет данных',
  notApplicable: 'не применимо',
  optional: 'необязательно',
  overdue: 'Просрочено',
  noLink: 'нет связи, данные могли устареть',
  errorTitle: 'Исправьте, чтобы продолжить',
  titleWithError: (title: string) => `Ошибка: ${title}`,
  asOf: (moment: string) => `Данные на ${moment}`,
  reference: (reference: string) => `Номер ошибки для администратора: ${reference}`,
  pages: 'Страницы списка',
  page: (n: number) => `Страница ${count(n)}`,
  previousPage: 'Назад',
  firstPage: 'В начало списка',
  nextPage: 'Дальше',
  showTable: 'Показать таблицей',
  newShow: (n: number) => `${count(n)} ${formRu(n, 'новое', 'новых', 'новых')}, показать`,
  daysLeft: (n: number) => {
    if (n < 0) return `Просрочено на ${workingDays(-n)}`;
    return n === 0 ? 'Срок сегодня' : `${formRu(n, 'Остался', 'Осталось', 'Осталось')} ${workingDays(n)}`;
  },
  daysLeftShort: (n: number) => {
    if (n < 0) return `Просрочено: ${count(-n)} раб. дн.`;
    return n === 0 ? 'Сегодня' : `${count(n)} раб. дн.`;
  },
  connection: {
    live: 'Связь есть',
    connecting: 'Подключаемся…',
    lost: 'Нет связи, обновляем раз в 30 секунд',
    paused: 'Приостановлено',
  },
  portalDown: (since: string) => `Портал egov.kz не работает с ${since}`,
  portalDownWords: 'Пока он не работает, заявление можно подать в школе или в Госкорпорации.',
};

/** By the kind of a failure: what happened, and what became of what was entered. */
export const problems = {
  INVALID: 'Запрос составлен неверно.',
  NOT_FOUND: 'Не найдено.',
  CONFLICT: 'Дело изменилось, пока вы работали.',
  FORBIDDEN: 'У вас нет права на это действие.',
  NOT_YET: 'Сейчас это ещё нельзя сделать.',
  UNAUTHENTICATED: 'Вы не вошли в систему.',
  TOO_MANY: 'Слишком много попыток. Подождите минуту и повторите.',
  UNAVAILABLE: 'Сервер временно недоступен. Повторите через минуту.',
  INTERNAL: 'На сервере произошла ошибка. Введённое сохранено на этой странице.',
  NETWORK: 'Нет связи с сервером. Проверьте сеть и повторите.',
};
