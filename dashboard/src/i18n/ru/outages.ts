import { numbers } from '@/format/number';

const { count } = numbers('ru');

/** When the portal took nothing in (R23). */
export const outages = {
  title: 'Перерывы в работе портала',
  lead: 'Портал принимает заявления круглосуточно, кроме технических перерывов. Срок услуги из-за перерыва не переносится: поданное после него принимают по времени подачи.',
  toCome: 'Объявленные работы',
  summary: (n: string, duration: string) => `Перерывов: ${n}, без портала: ${duration}`,
  duration: (minutes: number) => [minutes >= 60 ? `${count(Math.floor(minutes / 60))} ч` : '', minutes % 60 || minutes < 60 ? `${minutes % 60} мин` : ''].filter(Boolean).join(' '),
  none: 'За этот период перерывов не записано.',
  starts: 'Начало',
  ends: 'Окончание',
  lasted: 'Длительность',
  goesOn: 'идёт сейчас',
  kind: 'Вид',
  kinds: { failure: 'Сбой', repair: 'Ремонтные работы' },
  source: 'Откуда известно',
  sourceHint: 'Уведомление или письмо, номер и дата',
  sourceMissing: 'Укажите, откуда известно о перерыве',
  record: 'Записать перерыв',
  recordSubmit: 'Записать',
  recordWords: 'Объявленные работы записывают заранее. Если портал ещё не работает, окончание оставьте пустым и запишите его потом.',
  recorded: 'Перерыв записан',
  startDay: 'День начала',
  startTime: 'Время начала',
  startMissing: 'Укажите день и время начала',
  endDay: 'День окончания',
  endTime: 'Время окончания',
  endHalf: 'Укажите день и время окончания',
  end: 'Портал снова работает',
  endWords: 'Когда портал снова стал принимать заявления?',
  endSubmit: 'Записать окончание',
  ended: 'Окончание перерыва записано',
};
