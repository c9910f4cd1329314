import { hours } from '../hours';

export const book = { hours };
