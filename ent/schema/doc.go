// Package schema says what the tables look like: columns, edges, indexes and
// checks, one table per file. It holds no rule and imports entgo.io only, so that
// the generator can always load it; enum values stand here as literals, and a
// test in internal/store compares them with the rooms that own the words.
//
// Conventions, the same on SQLite and PostgreSQL:
//   - an instant is a timestamptz (SQLite: datetime text with offset +00:00), in
//     UTC, cut to microseconds; its name ends in _at;
//   - a calendar day is the text YYYY-MM-DD, the day in the region's zone; its
//     name ends in _on (or is effective_from, date). It sorts as it reads;
//   - an optional column holds NULL for "none", never an empty text or 0;
//   - the five columns of Place stand on every row of a case and never change:
//     the walls of internal/store are drawn around them.
//
// Foreign keys point along the life of a case (item to application, duplicate to
// blank). The columns of Place, authors and the journal have none: a key from every row
// to one region would make each writer of the region lock that one row, and an
// entry of the journal outlives whatever it tells about.
package schema
