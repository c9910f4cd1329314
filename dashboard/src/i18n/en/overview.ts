import { formEn } from '@/format/plural';
import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('en');

const cases = (n: number) => `${count(n)} ${formEn(n, 'case', 'cases')}`;

export const overview: Catalog['overview'] = {
  title: (territory) => `Overview: ${territory}`,
  upTo: (territory) => `Up: ${territory}`,
  noTerritory: 'There is no such territory, or it lies outside of yours.',
  days: (span) => `Period ${span}`,
  comparedWith: (span) => `compared with ${span}`,
  against: {
    '30days': 'on the 30 days before',
    month: 'on last month',
    quarter: 'on last quarter',
    year: 'on last year',
    custom: 'on the period before',
  },

  figures: 'Main figures',
  openOverdue: 'Overdue',
  open: 'In work',
  received: 'Received',
  issued: 'Issued',
  onTime: 'Finished on time',
  notAccepted: 'Not accepted',
  median: 'Median term',
  issuedAside: (n) => `${n} issued`,
  ofCompleted: (n) => `of ${count(n)} finished`,
  ofReceived: (share) => `${share} of the received`,
  workingDaysUnit: (n) => formEn(n, 'working day', 'working days'),
  p90: (n) => `9 of 10 cases within ${n} working days`,
  points: (n) => `${n} pp`,
  openList: (label) => `${label}: open the list of cases`,
  noChange: 'no change',
  noComparison: 'nothing to compare with',
  directions: { up: 'up by', down: 'down by' },
  judgements: { better: 'better', worse: 'worse', neutral: '' },

  parts: {
    COUNTRY: { mapTitle: 'Regions: share finished on time', tableTitle: 'Regions, from the worst', column: 'Region' },
    REGION: { mapTitle: 'Districts: share finished on time', tableTitle: 'Districts, from the worst', column: 'District' },
    DIVISION: { mapTitle: 'Schools: share finished on time', tableTitle: 'Schools, from the worst', column: 'School' },
    SCHOOL: { mapTitle: '', tableTitle: '', column: '' },
  },
  mapNote: 'A tile opens the territory.',
  tableNote: 'Bars begin at 50%, the mark is the target of 95%. Where fewer than 10 cases were finished the share is grey and not ranked.',
  tableLabel: (name) => `Figures by row: ${name}`,
  target: 'target 95%',
  legend: 'Key',
  legendFlag: 'has overdue cases',
  below: (percent) => `below ${percent}%`,
  atLeast: (percent) => `${percent}% and above`,
  overdueFlag: (n) => `${count(n)} overdue`,
  overdueOf: (territory, n) => `${territory}: ${cases(n)} overdue, open the list`,
  nothingCompleted: 'nothing finished',
  fewCases: (n) => cases(n),

  trend: { WEEK: 'Received and issued by week', MONTH: 'Received and issued by month' },
  trendLabel: 'Received and issued, beside the received a year before',
  trendFinding: (span, received, issued) => `${span}: ${received} received, ${issued} issued.`,
  yearBefore: 'A year before',
  daysColumn: 'Days',

  breachesTitle: 'Breaches now',
  pause: 'Pause',
  resume: 'Resume',
  noBreaches: 'No case is overdue.',
  justBreached: 'Ran out',
  allOverdue: 'All overdue cases',

  balanceTitle: 'Flow of cases',
  balanceNote: 'Carried over and accepted equal finished and left.',
  carriedOver: 'Carried over',
  accepted: 'Accepted',
  refused: 'Service refused',
  withdrawn: 'Withdrawn',
  leftOpen: 'In work at the end',
  cameIn: 'There was and came',
  became: 'What became of it',

  channelsTitle: 'Where they come from',
  shareOfAll: 'Share',
  whyTitle: 'Why not accepted',
  whyNote: 'Documents named on receipts, each counted.',
  noneNotAccepted: 'Every application of the period was accepted.',

  bin: 'BIN',
  headName: 'Head',
  branch: 'Branch of the State Corporation',
  closedOn: 'Closed',
};
