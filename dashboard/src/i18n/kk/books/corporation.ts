import type { Books } from '../../catalog';
import { corporation } from '../corporation';

export const book: Books['corporation'] = { corporation };
