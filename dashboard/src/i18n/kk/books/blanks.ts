import type { Books } from '@/i18n/catalog';
import { blanks } from '../blanks';

export const book: Books['blanks'] = { blanks };
