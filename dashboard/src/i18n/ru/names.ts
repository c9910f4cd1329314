import type {
  ApplicantRole,
  ApplicationStatus,
  CertifiedBy,
  Channel,
  ClockKind,
  DocumentKind,
  Honours,
  IntakeRefusalGround,
  PackageItemKind,
  PackageItemState,
  Reason,
  Recipient,
} from '@/gql/generated/graphql';

/** Names of the API's words, as the office says them. */
export const names = {
  status: {
    RECEIVED: 'Поступило',
    NOT_ACCEPTED: 'Отказано в приёме',
    ACCEPTED: 'Принято',
    IN_PREPARATION: 'В подготовке',
    NOTICE_GIVEN: 'Вручено уведомление',
    REFUSED: 'Отказано в услуге',
    ISSUED: 'Дубликат оформлен',
    AT_CORPORATION: 'В Госкорпорации',
    RETURNED_TO_SCHOOL: 'Возвращён в школу',
    HANDED_OVER: 'Выдан на руки',
    WITHDRAWN: 'Отозвано',
  } satisfies Record<ApplicationStatus, string>,
  channel: {
    SCHOOL_OFFICE: 'Канцелярия школы',
    STATE_CORPORATION: 'Госкорпорация',
    PORTAL: 'Портал egov.kz',
  } satisfies Record<Channel, string>,
  reason: {
    LOST: 'Утеря',
    DAMAGED: 'Порча',
    NAME_CHANGED: 'Изменение Ф. И. О.',
  } satisfies Record<Reason, string>,
  documentKind: {
    BASIC_SECONDARY: 'Документ об основном среднем образовании (9 классов)',
    GENERAL_SECONDARY: 'Документ об общем среднем образовании (11 классов)',
  } satisfies Record<DocumentKind, string>,
  documentKindShort: {
    BASIC_SECONDARY: '9 классов,',
    GENERAL_SECONDARY: '11 классов,',
  } satisfies Record<DocumentKind, string>,
  honours: {
    ORDINARY: 'обычного образца',
    DISTINCTION: 'с отличием',
    ALTYN_BELGI: '«Алтын белгі»',
  } satisfies Record<Honours, string>,
  applicantRole: {
    FORMER_STUDENT: 'Обучавшийся',
    LEGAL_REPRESENTATIVE: 'Родитель (законный представитель) несовершеннолетнего',
  } satisfies Record<ApplicantRole, string>,
  item: {
    APPLICATION_FORM: 'Заявление (приложение 1)',
    BIRTH_CERTIFICATE: 'Свидетельство о рождении',
    IDENTITY_CARD: 'Удостоверение личности',
    PASSPORT: 'Паспорт',
    DIGITAL_DOCUMENT: 'Электронный документ из сервиса цифровых документов',
    ORIGINAL_DOCUMENT: 'Оригинал документа об образовании',
    REPRESENTATION_PROOF: 'Документ, подтверждающий законное представительство',
  } satisfies Record<PackageItemKind, string>,
  anyIdentity: 'Документ, удостоверяющий личность',
  itemState: {
    PRESENT: 'Представлен',
    MISSING: 'Отсутствует',
    EXPIRED: 'Срок истёк',
    LATER: 'При получении',
  } satisfies Record<PackageItemState, string>,
  groundShort: {
    INCOMPLETE: 'не представлен',
    EXPIRED: 'срок действия истёк',
  } satisfies Record<IntakeRefusalGround, string>,
  certifiedBy: {
    HANDWRITTEN: 'Собственноручная подпись',
    EDS: 'Электронная цифровая подпись',
    OTP: 'Одноразовый пароль',
  } satisfies Record<CertifiedBy, string>,
  recipient: {
    APPLICANT: 'Заявитель лично',
    REPRESENTATIVE: 'Представитель по нотариальной доверенности',
  } satisfies Record<Recipient, string>,
  clock: {
    ISSUE: 'Срок услуги',
    QUEUE_WAIT: 'Ожидание в очереди',
    COUNTER_SERVICE: 'Обслуживание в Госкорпорации',
    STORAGE: 'Хранение в Госкорпорации',
    RETURN_TO_CORPORATION: 'Направить в Госкорпорацию',
    NOTICE_BEFORE_REFUSAL: 'Последний день уведомления об отказе',
    OBJECTION: 'Возражение на предварительный отказ',
  } satisfies Record<ClockKind, string>,
};
