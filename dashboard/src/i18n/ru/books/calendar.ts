import { calendar } from '../calendar';

export const book = { calendar };
