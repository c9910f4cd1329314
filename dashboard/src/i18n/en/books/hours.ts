import type { Books } from '../../catalog';
import { hours } from '../hours';

export const book: Books['hours'] = { hours };
