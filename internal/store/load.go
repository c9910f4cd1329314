package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"github.com/lib/pq"

	"telnusqa/ent"
	"telnusqa/internal/access"
)

// Load writes a batch of rows as they are, in one transaction: by COPY on
// PostgreSQL, by prepared statements on SQLite. The rows become columns by the
// same functions as rows that are inserted one by one. Rules are not asked and
// nobody is woken; only the product itself may load, as access.Product in the
// context.
//
// Several batches may follow each other; a row must not come before the rows it
// points to.
func (s *Store) Load(ctx context.Context, b Batch) error {
	if access.FromContext(ctx).Role != access.System {
		return fmt.Errorf("load: %w", access.ErrForbidden)
	}
	db := s.writers
	if s.dialect == Postgres {
		patient, err := s.patient()
		if err != nil {
			return err
		}
		defer patient.Close()
		db = patient
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("load: %w", err)
	}
	defer tx.Rollback()
	l := loader{ctx: ctx, tx: tx, store: s}
	if err := l.batch(&b); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return nil
}

// keyed is a create mutation whose ID is set.
type keyed interface {
	ent.Mutation
	ID() (int64, bool)
}

// source is the rows of one table.
type source struct {
	table *schema.Table
	len   int
	row   func(i int) filled
}

// slice is a part of the rows.
func (s source) slice(from, to int) source {
	return source{table: s.table, len: to - from, row: func(i int) filled { return s.row(from + i) }}
}

// filled is a create mutation with its fields set.
type filled struct{ keyed }

// values appends the fields in the order of the columns; what is not set is NULL.
func (f filled) values(to []any, columns []string) []any {
	for _, name := range columns {
		var v any
		if name == "id" {
			v, _ = f.ID()
		} else if set, ok := f.Field(name); ok {
			v = set
		}
		to = append(to, v)
	}
	return to
}

func rowsOf[R any](t *schema.Table, rows []R, fill func(*R) keyed) source {
	return source{table: t, len: len(rows), row: func(i int) filled { return filled{fill(&rows[i])} }}
}

type loader struct {
	ctx   context.Context
	tx    *sql.Tx
	store *Store
}

func (l *loader) batch(b *Batch) error {
	if l.store.dialect == SQLite {
		// A school may come before its successor.
		if _, err := l.tx.ExecContext(l.ctx, `PRAGMA defer_foreign_keys = ON`); err != nil {
			return fmt.Errorf("load: %w", err)
		}
	}
	pen := l.store.crypt()
	for _, t := range b.tables(l.store.writes, pen) {
		if t.len == 0 {
			continue
		}
		if err := l.table(t); err != nil || pen.err != nil {
			err = errors.Join(pen.err, err)
			return fmt.Errorf("load %s: %w", t.table.Name, explain(err))
		}
	}
	if h := b.SealHead; h != nil {
		if err := l.exec(`
			INSERT INTO seal_head (id, position, hash)
			VALUES (1, ?, ?)
			ON CONFLICT (id) DO UPDATE
			SET position = excluded.position, hash = excluded.hash`, h.Position, h.Hash); err != nil {
			return fmt.Errorf("load seal_head: %w", err)
		}
	}
	for _, c := range b.Counters {
		if err := l.exec(`
			INSERT INTO counters (name, next)
			VALUES (?, ?)
			ON CONFLICT (name) DO UPDATE
			SET next = excluded.next`, c.Name, c.Next); err != nil {
			return fmt.Errorf("load counters: %w", err)
		}
	}
	return nil
}

func (l *loader) exec(query string, args ...any) error {
	_, err := l.tx.ExecContext(l.ctx, l.store.Rebind(query), args...)
	return err
}

func (l *loader) table(t source) error {
	columns := make([]string, len(t.table.Columns))
	for i, c := range t.table.Columns {
		columns[i] = c.Name
	}
	if l.store.dialect == SQLite {
		return l.insert(t, columns)
	}
	if err := l.each(pq.CopyIn(t.table.Name, columns...), t, columns, 1); err != nil {
		return err
	}
	if !t.table.Columns[0].Increment {
		return nil
	}
	// Rows that are inserted later get ids behind the loaded ones.
	return l.exec(`
		SELECT setval(s.name, GREATEST((SELECT MAX(id) FROM ` + t.table.Name + `), nextval(s.name)))
		FROM (SELECT pg_get_serial_sequence('` + t.table.Name + `', 'id') AS name) s`)
}

// rowsAtOnce is how many rows one INSERT of SQLite takes: most of what a row costs
// is the way in and out of the statement.
const rowsAtOnce = 24

// insert writes the rows in statements of rowsAtOnce, and what is left one by one.
func (l *loader) insert(t source, columns []string) error {
	row := "(?" + strings.Repeat(", ?", len(columns)-1) + ")"
	query := "INSERT INTO " + t.table.Name + " (" + strings.Join(columns, ", ") + ") VALUES " + row
	many := t.len - t.len%rowsAtOnce
	if many > 0 {
		if err := l.each(query+strings.Repeat(", "+row, rowsAtOnce-1), t.slice(0, many), columns, rowsAtOnce); err != nil {
			return err
		}
	}
	return l.each(query, t.slice(many, t.len), columns, 1)
}

// each runs a statement for every so many rows.
func (l *loader) each(query string, t source, columns []string, atOnce int) (err error) {
	if t.len == 0 {
		return nil
	}
	stmt, err := l.tx.PrepareContext(l.ctx, query)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := stmt.Close(); err == nil {
			err = cerr
		}
	}()
	values := make([]any, 0, atOnce*len(columns))
	for i := range t.len {
		values = t.row(i).values(values, columns)
		if (i+1)%atOnce > 0 {
			continue
		}
		if _, err := stmt.ExecContext(l.ctx, values...); err != nil {
			return err
		}
		values = values[:0]
	}
	if l.store.dialect == Postgres {
		_, err = stmt.ExecContext(l.ctx) // the end of COPY
	}
	return err
}
