import type { Books } from '../../catalog';
import { platform } from '../platform';
import { portal } from '../portal';

export const book: Books['portal'] = { platform, portal };
