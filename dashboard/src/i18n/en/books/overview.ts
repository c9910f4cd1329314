import type { Books } from '../../catalog';
import { overview } from '../overview';

export const book: Books['overview'] = { overview };
