import type { ru } from './ru';

/**
 * The texts of the product. The Russian catalog is the shape; kk and en are
 * typed by it, so a text that one of them lacks fails the type check.
 */
export type Catalog = typeof ru;
