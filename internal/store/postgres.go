package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/lib/pq"
)

// postgresDefaults are added to a URL that does not say otherwise. Without the times
// a server that stopped answering would hang us for good. Parallel plans are off:
// a prepared "LIMIT $1" is planned for a tenth of the table, and PostgreSQL would start
// two processes to read the few rows that there are.
var postgresDefaults = map[string]string{
	"application_name":                    "telnusqa",
	"connect_timeout":                     "5",     // s
	"statement_timeout":                   "30000", // ms
	"idle_in_transaction_session_timeout": "60000", // ms
	"tcp_keepalives_idle":                 "30",    // s; the server's end
	"tcp_keepalives_interval":             "10",    // s
	"tcp_keepalives_count":                "3",
	"timezone":                            "UTC",
	"max_parallel_workers_per_gather":     "0",
}

// withPostgresDefaults completes the URL of a PostgreSQL database.
func withPostgresDefaults(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil {
		// The error of url.Parse repeats the URL, and with it the password.
		return "", errors.New("the URL of the PostgreSQL database cannot be read")
	}
	q := u.Query()
	for name, value := range postgresDefaults {
		if !q.Has(name) {
			q.Set(name, value)
		}
	}
	u.RawQuery = q.Encode()
	return u.String(), nil
}

// openPostgres opens one pool for everything, and beside it a single connection
// for blocks of numbers: a transaction that waits for a number must not need a
// second connection of a pool that such transactions may have used up.
func (s *Store) openPostgres(raw string) error {
	s.dialect = Postgres
	dsn, err := withPostgresDefaults(raw)
	if err != nil {
		return err
	}
	s.dsn = dsn
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		return fmt.Errorf("read the URL: %w", err)
	}
	s.writers = sql.OpenDB(preparing(connector, s.options.Statements, false))
	s.writers.SetMaxOpenConns(s.options.Connections)
	s.writers.SetMaxIdleConns(s.options.Connections)
	s.writers.SetConnMaxIdleTime(15 * time.Minute)
	s.readers = s.writers
	s.counters = sql.OpenDB(preparing(connector, s.options.Statements, false))
	s.counters.SetMaxOpenConns(1)
	return nil
}
