// Package migrations holds the steps that bring a database up to date, one folder
// per kind of database, in the format of pressly/goose.
//
// How to change a table:
//
//  1. change ent/schema and run «go generate ./ent»;
//  2. run «go run ./internal/store/internal/migrationgen <name>»: it replays the
//     files on empty databases (a temporary SQLite file, a throw-away PostgreSQL),
//     compares with the schema and writes what is missing as the next file of each
//     folder;
//  3. read both files. A step over a filled table may need a default, a backfill
//     or CREATE INDEX CONCURRENTLY, which no generator can know.
//
// What a schema cannot say (triggers) is written by hand as a file of its own. A
// file that was released is never changed: TestMigrations compares the result of
// all of them with the schema. Steps are never undone; a database is put back
// from a backup.
//
// It calls nothing of ours.
package migrations

import "embed"

// Files has the folders sqlite and postgres.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
