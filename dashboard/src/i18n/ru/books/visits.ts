import { status } from '../status';
import { visits } from '../visits';

export const book = { status, visits };
