import type { Books } from '@/i18n/catalog';
import { hours } from '../hours';

export const book: Books['hours'] = { hours };
