package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestStatementsArePreparedOnce counts what PostgreSQL prepared for the single
// connection of a pool, in and out of transactions.
func TestStatementsArePreparedOnce(t *testing.T) {
	s := storetest.Open(t, store.Postgres, store.Options{Connections: 1})
	storetest.Load(t, s, storetest.Places())
	ctx := context.Background()
	school := func() {
		t.Helper()
		err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			_, err := tx.School(ctx, storetest.School1)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	prepared := func() (n int) {
		t.Helper()
		if err := s.Reader().QueryRow(`SELECT COUNT(*) FROM pg_prepared_statements WHERE statement LIKE '%"schools"%'`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for range 3 {
		school()
	}
	if n := prepared(); n != 1 {
		t.Errorf("one query in three transactions prepared %d statements, want 1", n)
	}
	// A changed table makes the statement useless; nobody notices.
	if _, err := s.Reader().Exec(`ALTER TABLE schools ALTER COLUMN phone TYPE text`); err != nil {
		t.Fatal(err)
	}
	school()
	school()
	if n := prepared(); n != 1 {
		t.Errorf("after the table changed %d statements are prepared, want 1", n)
	}
}

// TestStatementsAreBounded asks more queries than a connection keeps.
func TestStatementsAreBounded(t *testing.T) {
	s := storetest.Open(t, store.Postgres, store.Options{Connections: 1, Statements: 4})
	for i := range 20 {
		var got int
		if err := s.Reader().QueryRow(fmt.Sprintf("SELECT %d + $1::int", i), 1).Scan(&got); err != nil || got != i+1 {
			t.Errorf("%d + 1 = %d, %v", i, got, err)
		}
	}
	var kept int
	if err := s.Reader().QueryRow(`SELECT COUNT(*) FROM pg_prepared_statements`).Scan(&kept); err != nil || kept > 4 {
		t.Errorf("%d statements are kept, want at most 4 (%v)", kept, err)
	}
}

// TestQueryWithinOpenRows runs the same query again while its rows are being read,
// on the one connection of a transaction. SQLite can, PostgreSQL's driver says
// that it cannot; neither mixes the rows up.
func TestQueryWithinOpenRows(t *testing.T) {
	for _, prepare := range []int{0, -1} {
		storetest.EachWith(t, store.Options{Statements: prepare}, func(t *testing.T, s *store.Store) {
			storetest.Load(t, s, storetest.Places())
			ctx := context.Background()
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				all := func(each func() error) (n int, err error) {
					rows, err := tx.Query(ctx, `SELECT id FROM schools WHERE id > ? ORDER BY id`, 0)
					if err != nil {
						return 0, err
					}
					defer rows.Close()
					for rows.Next() {
						n++
						if err := each(); err != nil {
							return n, err
						}
					}
					return n, rows.Err()
				}
				outer, err := all(func() error {
					inner, err := all(func() error { return nil })
					if err == nil && inner != 4 {
						t.Errorf("the inner query found %d schools, want 4", inner)
					}
					if s.Dialect() == store.Postgres {
						if err == nil {
							t.Error("lib/pq ran a query within another one's rows")
						}
						return errStop
					}
					return err
				})
				if err == nil && outer != 4 {
					t.Errorf("the outer query found %d schools, want 4", outer)
				}
				return err
			})
			if err != nil && !errors.Is(err, errStop) {
				t.Error(err)
			}
		})
	}
}

var errStop = errors.New("stop here")
