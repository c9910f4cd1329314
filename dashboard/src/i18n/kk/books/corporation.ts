import type { Books } from '@/i18n/catalog';
import { corporation } from '../corporation';

export const book: Books['corporation'] = { corporation };
