import type { Books } from '@/i18n/catalog';
import { overview } from '../overview';

export const book: Books['overview'] = { overview };
