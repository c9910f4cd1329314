import type { Catalog } from '../catalog';

export const receipt: Catalog['receipt'] = {
  notFound: 'Receipt not found',
  title: (number) => `Receipt ${number}`,
  copies: 'Two copies, one for the applicant and one for the file. Each sheet has the Kazakh text above and the Russian below.',
};
