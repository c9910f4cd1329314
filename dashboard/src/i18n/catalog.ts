import type { core } from './ru';
import type { book as blanks } from './ru/books/blanks';
import type { book as calendar } from './ru/books/calendar';
import type { book as corporation } from './ru/books/corporation';
import type { book as hours } from './ru/books/hours';
import type { book as overview } from './ru/books/overview';
import type { book as portal } from './ru/books/portal';
import type { book as visits } from './ru/books/visits';
import type { book as work } from './ru/books/work';

/**
 * The texts of the product, in books: the core is what every page says, a page names
 * the others that it needs (app/Pages.tsx). The Russian books are the shape; kk and en
 * are typed by them, so a text that one of them lacks fails the type check.
 */
export interface Books {
  core: typeof core;
  blanks: typeof blanks;
  calendar: typeof calendar;
  corporation: typeof corporation;
  hours: typeof hours;
  overview: typeof overview;
  portal: typeof portal;
  visits: typeof visits;
  work: typeof work;
}

export type Book = Exclude<keyof Books, 'core'>;

/** All books together. A page finds those in it that it named. */
export type Catalog = Books['core'] & Books['blanks'] & Books['calendar'] & Books['corporation'] & Books['hours'] & Books['overview'] & Books['portal'] & Books['visits'] & Books['work'];
