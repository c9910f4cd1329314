import { formEn } from '@/format/plural';
import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('en');

/** Lists are counted exactly up to this number. */
const countedTo = 10_000;

export const cases: Catalog['cases'] = {
  title: 'Applications',
  tabTitle: (page) => (page > 1 ? `Applications, page ${page}` : 'Applications'),
  filters: 'Filter of applications',
  territory: 'Territory',
  whole: (territory) => `All: ${territory}`,
  show: 'Show',
  shows: { all: 'All', open: 'In work', overdue: 'Overdue' },
  status: 'Stage',
  any: 'Any',
  several: (n) => `${n} stages chosen`,
  channel: 'Channel',
  sort: 'Order',
  sorts: { new: 'Newest first', due: 'By due date' },
  clear: 'Clear the filter',
  found: (n) => (n > countedTo ? `More than ${count(countedTo)} applications` : `${count(n)} ${formEn(n, 'application', 'applications')}`),
  handedInBetween: (span) => `Handed in ${span}`,
  none: 'No applications yet.',
  noneFiltered: 'No application fits this filter. Change it or clear it.',
  number: 'Number',
  applicant: 'Applicant',
  school: 'School',
  handedIn: 'Handed in',
  handedInOn: (day) => `handed in ${day}`,
  due: 'Due',
  dueOn: (day) => `due ${day}`,
  left: 'Left',
};
