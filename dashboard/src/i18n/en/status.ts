import type { Catalog } from '../catalog';

export const status: Catalog['status'] = {
  number: 'Number of the application or the home visit',
  hint: 'That of an application stands on the receipt of acceptance; capitals, spaces and Latin letters do not matter in it. That of a visit is told when it is ordered.',
  lead: 'Ask the caller for the number. Names and other personal data are not shown here.',
  dueOn: 'Due on',
  school: 'School',
};
