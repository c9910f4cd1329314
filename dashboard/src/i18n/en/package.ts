import type { Catalog } from '../catalog';

export const packageTexts: Catalog['package'] = {
  presented: 'What was presented',
  presentedHint: 'Tick the documents that the applicant handed in.',
  expiresOn: 'In force until',
  expiresHint: 'empty when it does not expire',
  fromStateSystem: 'The data came from a state information system, no paper is needed',
  consent: 'Consent of the owner to the transfer',
  consentOtp: 'One-time password',
  consentSms: 'SMS in reply',
  consentDay: 'Date of the consent',
  consentTime: 'Time',
  consentPhone: 'From the phone number',
  expiredOn: (day) => `expired ${day}`,
  rule: (rule) => `rule ${rule}`,
};
