import type { Books } from '../../catalog';
import { status } from '../status';
import { visits } from '../visits';

export const book: Books['visits'] = { status, visits };
