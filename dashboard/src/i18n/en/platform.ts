import type { Catalog } from '../catalog';

export const platform: Catalog['platform'] = {
  lead: 'Cases and figures are closed to this role. Here is what waits for its decision.',
  quarantine: 'Messages of the portal in quarantine',
  allMessages: 'All messages',
  decide: 'Decide',
  waiting: 'Changes of calendar and rules to be approved',
  noneWaiting: 'Nothing waits for approval.',
  own: 'proposed by you, approved by somebody else',
  inForce: 'What terms are reckoned by',
  calendarVersion: 'Version of the calendar',
  lastYear: 'Last year of the calendar',
  rulesVersion: 'Version of the rules',
  calendarEnds: (year) => `The calendar ends with ${year}`,
  calendarEndsWords: 'Applications whose term runs into the next year cannot be accepted. Propose the days of the next year.',
  onServer: 'On the server',
  onServerNote: 'These commands are for whoever may sign in to the server.',
  commands: {
    user: 'open, close and restore an account, change a password',
    token: 'give and take back the access key of the portal’s gateway',
    keys: 'make and change the keys of personal data',
    retain: 'take personal data out of cases whose term of keeping is over',
    doctor: 'check the journal, the books and the figures',
  },
};
