// Package store keeps the rows, in SQLite for one school or branch and in
// PostgreSQL for everyone else, behaving alike on both.
//
//   - Open opens a database and draws the walls (fence.go): every read and write
//     through the store is narrowed to what the context's viewer may reach, and
//     refused where the context carries none.
//   - InTx is the only way to write: a transaction for one viewer, tried again
//     when the database asks for it. Its methods speak rows (rows_*.go), plain
//     structs with the words of casefile, sla and journal.
//   - Reads outside a transaction are fenced by the viewer of their context or take
//     an access.Scope; Reader, Rebind and Predicate are for SQL of other rooms.
//   - Load writes great numbers of rows as they are, for demonstration data,
//     imports and benchmarks.
//   - Migrate brings a database up to date with the files of migrations/.
//
// It calls ent and the pure rooms. It holds no rule about cases: what may be
// written when is decided by casework and its rooms, the store refuses only what
// would be wrong whoever asked for it (a number twice, a row beyond the wall, a
// change of the journal). It obeys docs/storage.md.
package store
