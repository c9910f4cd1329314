import type { Books } from '@/i18n/catalog';
import { outages } from '../outages';
import { platform } from '../platform';
import { portal } from '../portal';

export const book: Books['portal'] = { outages, platform, portal };
