import type { Catalog } from '../catalog';

export const names: Catalog['names'] = {
  status: {
    RECEIVED: 'Түсті',
    NOT_ACCEPTED: 'Қабылдаудан бас тартылды',
    ACCEPTED: 'Қабылданды',
    IN_PREPARATION: 'Дайындалуда',
    NOTICE_GIVEN: 'Хабарлама берілді',
    REFUSED: 'Қызметтен бас тартылды',
    ISSUED: 'Телнұсқа ресімделді',
    AT_CORPORATION: 'Мемкорпорацияда',
    RETURNED_TO_SCHOOL: 'Мектепке қайтарылды',
    HANDED_OVER: 'Қолға берілді',
    WITHDRAWN: 'Кері қайтарып алынды',
  },
  channel: {
    SCHOOL_OFFICE: 'Мектеп кеңсесі',
    STATE_CORPORATION: 'Мемлекеттік корпорация',
    PORTAL: 'egov.kz порталы',
  },
  reason: {
    LOST: 'Жоғалуы',
    DAMAGED: 'Бүлінуі',
    NAME_CHANGED: 'Т.А.Ә. өзгеруі',
  },
  documentKind: {
    BASIC_SECONDARY: 'Негізгі орта білім туралы құжат (9 сынып)',
    GENERAL_SECONDARY: 'Жалпы орта білім туралы құжат (11 сынып)',
  },
  documentKindShort: {
    BASIC_SECONDARY: '9 сынып,',
    GENERAL_SECONDARY: '11 сынып,',
  },
  honours: {
    ORDINARY: 'кәдімгі үлгідегі',
    DISTINCTION: 'үздік',
    ALTYN_BELGI: '«Алтын белгі»',
  },
  applicantRole: {
    FORMER_STUDENT: 'Білім алушы (бұрынғы оқушы)',
    LEGAL_REPRESENTATIVE: 'Кәмелетке толмаған баланың ата-анасы (заңды өкілі)',
  },
  item: {
    APPLICATION_FORM: 'Өтініш (1-қосымша)',
    BIRTH_CERTIFICATE: 'Туу туралы куәлік',
    IDENTITY_CARD: 'Жеке куәлік',
    PASSPORT: 'Паспорт',
    DIGITAL_DOCUMENT: 'Цифрлық құжаттар сервисінен электрондық құжат',
    ORIGINAL_DOCUMENT: 'Білім туралы құжаттың түпнұсқасы',
    REPRESENTATION_PROOF: 'Заңды өкілдікті растайтын құжат',
  },
  anyIdentity: 'Жеке басты куәландыратын құжат',
  itemState: {
    PRESENT: 'Ұсынылды',
    MISSING: 'Жоқ',
    EXPIRED: 'Мерзімі өткен',
    LATER: 'Алғанда беріледі',
  },
  groundShort: {
    INCOMPLETE: 'ұсынылмаған',
    EXPIRED: 'қолданылу мерзімі өткен',
  },
  certifiedBy: {
    HANDWRITTEN: 'Өз қолымен қол қойылған',
    EDS: 'Электрондық цифрлық қолтаңба',
    OTP: 'Бір реттік пароль',
  },
  recipient: {
    APPLICANT: 'Өтініш берушінің өзі',
    REPRESENTATIVE: 'Нотариалды сенімхат бойынша өкілі',
  },
  clock: {
    ISSUE: 'Қызмет көрсету мерзімі',
    QUEUE_WAIT: 'Кезекте күту',
    COUNTER_SERVICE: 'Мемлекеттік корпорацияда қызмет көрсету',
    STORAGE: 'Мемлекеттік корпорацияда сақтау',
    RETURN_TO_CORPORATION: 'Мемлекеттік корпорацияға жіберу',
    NOTICE_BEFORE_REFUSAL: 'Бас тарту туралы хабарлаудың соңғы күні',
    OBJECTION: 'Алдын ала бас тартуға қарсылық',
  },
};
