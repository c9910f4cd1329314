package store

import (
	"context"
	"database/sql"
	"sync"
)

// rebound keeps the queries of this package with the placeholders of PostgreSQL:
// there are a few dozen shapes, and each is asked thousands of times a minute.
var rebound sync.Map // string -> string

func (s *Store) bind(query string) string {
	if s.dialect == SQLite {
		return query
	}
	if q, ok := rebound.Load(query); ok {
		return q.(string)
	}
	q := s.Rebind(query)
	rebound.Store(query, q)
	return q
}

// query asks the read pool in SQL. Nothing fences it: whoever writes a query
// narrows it with conditions.scope.
func (s *Store) query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.readers.QueryContext(ctx, s.bind(query), args...)
}

func (s *Store) queryRow(ctx context.Context, query string, args ...any) *sql.Row {
	return s.readers.QueryRowContext(ctx, s.bind(query), args...)
}
