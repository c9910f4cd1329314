/** The check of the package of documents. */
export const packageTexts = {
  presented: 'Что представлено',
  presentedHint: 'Отметьте документы, которые заявитель подал.',
  expiresOn: 'Действует до',
  expiresHint: 'пусто, если бессрочный',
  fromStateSystem: 'Данные получены из государственной информационной системы, бумага не нужна',
  consent: 'Согласие владельца на передачу',
  consentOtp: 'Одноразовый пароль',
  consentSms: 'Ответное SMS',
  consentDay: 'Дата согласия',
  consentTime: 'Время',
  consentPhone: 'С номера телефона',
  expiredOn: (day: string) => `истёк ${day}`,
  rule: (rule: string) => `правило ${rule}`,
};
