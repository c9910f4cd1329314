import { blanks } from '../blanks';

export const book = { blanks };
