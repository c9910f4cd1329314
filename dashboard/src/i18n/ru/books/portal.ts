import { platform } from '../platform';
import { portal } from '../portal';

export const book = { platform, portal };
