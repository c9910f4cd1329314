import type { Books } from '../../catalog';
import { blanks } from '../blanks';

export const book: Books['blanks'] = { blanks };
