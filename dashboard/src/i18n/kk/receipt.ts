import type { Catalog } from '../catalog';

export const receipt: Catalog['receipt'] = {
  notFound: 'Қолхат табылмады',
  title: (number) => `${number} қолхаты`,
  copies: 'Екі дана: өтініш берушіге және іске. Әр парақта жоғарысында қазақ тіліндегі, төменінде орыс тіліндегі мәтін.',
};
