import type { Books } from '@/i18n/catalog';
import { status } from '../status';
import { visits } from '../visits';

export const book: Books['visits'] = { status, visits };
