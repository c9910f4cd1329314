import type { Catalog } from '../catalog';

export const status: Catalog['status'] = {
  number: 'Number of the application',
  hint: 'It stands on the receipt of acceptance; capitals, spaces and Latin letters do not matter.',
  lead: 'Ask the caller for the number of the application. Names and other personal data are not shown here.',
  dueOn: 'Due on',
  school: 'School',
};
