package store

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"telnusqa/ent"
	"telnusqa/internal/access"
)

// Walled lists the tables that have a wall.
func Walled() []string { return slices.Sorted(maps.Keys(walls)) }

// ErasedColumns names what Anonymise takes out, as table.column.
func ErasedColumns() []string {
	var all []string
	for _, e := range everyErasure() {
		for _, b := range e.blots {
			for _, c := range b.columns {
				all = append(all, e.table+"."+c)
			}
		}
	}
	return all
}

// Ent is the client that the reads are made of.
func (s *Store) Ent() *ent.Client { return s.reads }

// Writes is the client that transactions are made of.
func (s *Store) Writes() *ent.Client { return s.writes }

// Viewer is whom the transaction is for.
func (tx *Tx) Viewer() access.Viewer { return tx.viewer }

// Creates gives a create mutation for the first row of each kind in a batch.
func Creates(b Batch, c *ent.Client) map[string]ent.Mutation {
	all := make(map[string]ent.Mutation)
	for _, t := range b.tables(c, &crypt{}) {
		if t.len > 0 {
			m := t.row(0).keyed
			all[m.Type()] = m
		}
	}
	return all
}

// BlankGapsQuery is what BlankGaps asks for its first page.
func BlankGapsQuery(scope access.Scope) (string, []any) {
	q := blankGaps(scope, "", nil, 50)
	return q.sql, q.args
}

// OriginalRepeatsQuery is what OriginalRepeats asks for its first page.
func OriginalRepeatsQuery(scope access.Scope) (string, []any) {
	q := originalRepeats(scope, nil, 50)
	return q.sql, q.args
}

// EncryptedColumns names the encrypted columns of each table, and those that go with
// them and differ from row to row.
func EncryptedColumns() map[string][]string {
	all := make(map[string][]string)
	for _, t := range encryptedTables {
		all[t.name] = slices.Concat(t.texts, t.blobs)
		if t.hash {
			all[t.name] = append(all[t.name], "cipher_row")
		}
	}
	return all
}

// Writers runs statements that the product never would.
func (s *Store) Writers() *sql.DB { return s.writers }

// BeginsWith is the condition by which names are found, with its values in it.
func BeginsWith(s *Store, column, key string) string {
	c := s.beginsWith(column, key)
	return fmt.Sprintf(strings.ReplaceAll(c.sql, "?", "'%s'"), c.args...)
}

// PostgresURL completes a URL as Open does.
var PostgresURL = withPostgresDefaults

// The sweep's questions, for TestPlans.
const (
	ClocksRunOutQuery = clocksRunOut
	ClocksNearQuery   = clocksNear
)
