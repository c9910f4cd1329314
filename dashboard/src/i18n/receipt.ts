import type { IntakeRefusalGround } from '@/gql/generated/graphql';

// The receipt of refusal to accept documents (Annex 4). Every receipt is in both
// state languages whatever language the page is in, so these words are no part
// of the catalogs.

export type ReceiptLanguage = 'kk' | 'ru';

interface ReceiptWords {
  copy(n: 1 | 2): string;
  title: string;
  numbered(number: string, day: string, time: string): string;
  body(organisation: string, address: string, grounds: readonly IntakeRefusalGround[]): string;
  list: string;
  expired(day: string): string;
  application(number: string, moment: string): string;
  twoCopies: string;
  worker: string;
  phone: string;
  received: string;
}

const groundsKk: Record<IntakeRefusalGround, string> = {
  INCOMPLETE: 'құжаттар топтамасын толық ұсынбауыңызға',
  EXPIRED: 'қолданылу мерзімі өткен құжаттарды ұсынуыңызға',
};

const groundsRu: Record<IntakeRefusalGround, string> = {
  INCOMPLETE: 'неполного пакета документов',
  EXPIRED: 'документов с истекшим сроком действия',
};

export const receiptWords: Record<ReceiptLanguage, ReceiptWords> = {
  kk: {
    copy: (n) => (n === 1 ? '1-дана, өтініш берушіге' : '2-дана, іске'),
    title: 'Құжаттарды қабылдаудан бас тарту туралы қолхат',
    numbered: (number, day, time) => `№ ${number}, ${day}, сағат ${time}`,
    body: (organisation, address, grounds) =>
      `«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының 2013 жылғы 15 сәуірдегі Заңының 20-бабының 2-тармағын басшылыққа ала отырып, ${organisation} (${address}) Сіздің ${grounds.map((ground) => groundsKk[ground]).join(' және ')} байланысты «Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру» мемлекеттік қызметін көрсетуге құжаттарды қабылдаудан бас тартады, атап айтқанда:`,
    list: 'Жоқ немесе қолданылу мерзімі өткен құжаттардың атауы:',
    expired: (day) => (day ? `қолданылу мерзімі ${day} өткен` : 'қолданылу мерзімі өткен'),
    application: (number, moment) => `Өтініштің нөмірі ${number}, тапсырылған уақыты ${moment}.`,
    twoCopies: 'Осы қолхат әр тарап үшін бір-бірден 2 данада жасалды.',
    worker: 'Қызметкердің Т.А.Ә., қолы',
    phone: 'Телефон',
    received: 'Алдым: өтініш берушінің Т.А.Ә., қолы',
  },
  ru: {
    copy: (n) => (n === 1 ? 'Экземпляр 1, заявителю' : 'Экземпляр 2, в дело'),
    title: 'Расписка об отказе в приёме документов',
    numbered: (number, day, time) => `№ ${number}, ${day}, ${time}`,
    body: (organisation, address, grounds) =>
      `Руководствуясь пунктом 2 статьи 20 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах», ${organisation} (${address}) отказывает в приёме документов на оказание государственной услуги «Выдача дубликатов документов об основном среднем, общем среднем образовании» ввиду представления Вами ${grounds.map((ground) => groundsRu[ground]).join(' и ')}, а именно:`,
    list: 'Наименование отсутствующих документов или документов с истекшим сроком действия:',
    expired: (day) => (day ? `срок действия истёк ${day}` : 'срок действия истёк'),
    application: (number, moment) => `Номер заявления ${number}, подано ${moment}.`,
    twoCopies: 'Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.',
    worker: 'Ф. И. О. работника, подпись',
    phone: 'Телефон',
    received: 'Получил: Ф. И. О. услугополучателя, подпись',
  },
};
