import type { Books } from '../../catalog';
import { calendar } from '../calendar';

export const book: Books['calendar'] = { calendar };
