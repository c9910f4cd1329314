package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"

	"github.com/lib/pq"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"telnusqa/internal/store/migrations"
)

// Migrate brings the database up to date. Several servers may try at once: one
// works, the others wait for it.
func (s *Store) Migrate(ctx context.Context) error {
	return s.withMigrator(func(p *goose.Provider) error {
		if _, err := p.Up(ctx); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		return s.enrol(ctx)
	})
}

// Pending tells how many steps the database is behind.
func (s *Store) Pending(ctx context.Context) (int, error) {
	n := 0
	err := s.withMigrator(func(p *goose.Provider) error {
		steps, err := p.Status(ctx)
		if err != nil {
			return fmt.Errorf("read state of migrations: %w", err)
		}
		for _, step := range steps {
			if step.State == goose.StatePending {
				n++
			}
		}
		return nil
	})
	return n, err
}

// withMigrator runs the migrator on connections of its own: on PostgreSQL a step
// may take longer than any statement of a request.
func (s *Store) withMigrator(do func(*goose.Provider) error) (err error) {
	files, err := fs.Sub(migrations.Files, string(s.dialect))
	if err != nil {
		return err
	}
	db, dialect := s.writers, goose.DialectSQLite3
	options := []goose.ProviderOption{goose.WithDisableGlobalRegistry(true)}
	if s.dialect == Postgres {
		dialect = goose.DialectPostgres
		// A lock of the session, tried once a second for five minutes.
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300))
		if err != nil {
			return err
		}
		options = append(options, goose.WithSessionLocker(locker))
		if db, err = s.patient(); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
	}
	p, err := goose.NewProvider(dialect, db, files, options...)
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	return do(p)
}

// patient opens a pool without limits on the time of statements, for migrations
// and loading.
func (s *Store) patient() (*sql.DB, error) {
	u, err := url.Parse(s.dsn)
	if err != nil {
		return nil, errors.New("the URL of the PostgreSQL database cannot be read")
	}
	q := u.Query()
	q.Set("statement_timeout", "0")
	q.Set("idle_in_transaction_session_timeout", "0")
	u.RawQuery = q.Encode()
	connector, err := pq.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(connector), nil
}
