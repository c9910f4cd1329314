import { overview } from '../overview';

export const book = { overview };
