import type { Catalog } from '../catalog';

export const packageTexts: Catalog['package'] = {
  presented: 'Не ұсынылды',
  presentedHint: 'Өтініш беруші тапсырған құжаттарды белгілеңіз.',
  expiresOn: 'Жарамды мерзімі',
  expiresHint: 'мерзімсіз болса, бос',
  fromStateSystem: 'Деректер мемлекеттік ақпараттық жүйеден алынды, қағазы керек емес',
  consent: 'Құжат иесінің беруге келісімі',
  consentOtp: 'Бір реттік пароль',
  consentSms: 'Жауап SMS',
  consentDay: 'Келісім күні',
  consentTime: 'Уақыты',
  consentPhone: 'Телефон нөмірі',
  expiredOn: (day) => `мерзімі ${day} өткен`,
  rule: (rule) => `${rule} қағидасы`,
};
