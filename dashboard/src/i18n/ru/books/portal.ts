import { outages } from '../outages';
import { platform } from '../platform';
import { portal } from '../portal';

export const book = { outages, platform, portal };
