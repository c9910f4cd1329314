import { corporation } from '../corporation';

export const book = { corporation };
