import type { Books } from '@/i18n/catalog';
import { calendar } from '../calendar';

export const book: Books['calendar'] = { calendar };
