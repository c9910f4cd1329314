import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';
import { terms } from './terms';

const { count } = numbers('en');

const { workingDays } = terms;

export const common: Catalog['common'] = {
  loading: 'Loading…',
  sending: 'Sending…',
  close: 'Close',
  cancel: 'Cancel',
  print: 'Print',
  tryAgain: 'Try again',
  yes: 'Yes',
  none: 'None',
  dash: '—',
  total: 'Total',
  noData: 'no data',
  notApplicable: 'not applicable',
  optional: 'optional',
  overdue: 'Overdue',
  noLink: 'no connection, the figures may be old',
  errorTitle: 'Correct this to continue',
  titleWithError: (title) => `Error: ${title}`,
  asOf: (moment) => `As of ${moment}`,
  reference: (reference) => `Number of the error for the administrator: ${reference}`,
  pages: 'Pages of the list',
  page: (n) => `Page ${count(n)}`,
  previousPage: 'Previous',
  firstPage: 'To the start',
  nextPage: 'Next',
  showTable: 'Show as a table',
  newShow: (n) => `${count(n)} new, show`,
  daysLeft: (n) => {
    if (n < 0) return `Overdue by ${workingDays(-n)}`;
    return n === 0 ? 'Due today' : `${workingDays(n)} left`;
  },
  daysLeftShort: (n) => {
    if (n < 0) return `Overdue: ${workingDays(-n)}`;
    return n === 0 ? 'Today' : workingDays(n);
  },
  connection: {
    live: 'Connected',
    connecting: 'Connecting…',
    lost: 'No connection, updated every 30 seconds',
    paused: 'Paused',
  },
  portalDown: (since) => `The portal egov.kz has been out since ${since}`,
  portalDownWords: 'While it is out, applications are taken by schools and by the State Corporation.',
};

export const problems: Catalog['problems'] = {
  INVALID: 'The request was not understood.',
  NOT_FOUND: 'Not found.',
  CONFLICT: 'The case changed while you were working.',
  FORBIDDEN: 'You may not do this.',
  NOT_YET: 'This cannot be done yet.',
  UNAUTHENTICATED: 'You are not signed in.',
  TOO_MANY: 'Too many attempts. Wait a minute and try again.',
  UNAVAILABLE: 'The server is not available for the moment. Try again in a minute.',
  INTERNAL: 'Something went wrong on the server. What you entered is kept on this page.',
  NETWORK: 'The server cannot be reached. Check the network and try again.',
};
