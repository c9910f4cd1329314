package store

import (
	"database/sql"
	"errors"
	"net/url"

	"modernc.org/sqlite"
)

// openSQLite opens one writing connection and a pool of readers on a file. One
// writer costs nothing, since SQLite lets only one write at a time, and queues
// in order where several would wake and sleep on the lock.
func (s *Store) openSQLite(path string) error {
	if path == "" || path == ":memory:" {
		return errors.New("a SQLite database needs a file")
	}
	s.dialect = SQLite
	var err error
	if s.writers, err = s.sqlitePool(path, false); err != nil {
		return err
	}
	s.writers.SetMaxOpenConns(1)
	s.writers.SetMaxIdleConns(1)
	if s.readers, err = s.sqlitePool(path, true); err != nil {
		return errors.Join(err, s.writers.Close())
	}
	s.readers.SetMaxOpenConns(s.options.Connections)
	s.readers.SetMaxIdleConns(s.options.Connections)
	return nil
}

func (s *Store) sqlitePool(path string, readOnly bool) (*sql.DB, error) {
	q := url.Values{
		// Times are written as 2006-01-02 15:04:05.999999+00:00, always in UTC:
		// they compare as text in the order of time, since '+' sorts before '.'
		// and the digits.
		"_time_format": {"sqlite"},
		"_timezone":    {"UTC"},
		"_txlock":      {"immediate"},
		"_pragma": {
			"busy_timeout(10000)", // ms; another process may hold the lock
			"journal_mode(WAL)",
			"synchronous(FULL)", // a commit that was answered survives a power cut
			"foreign_keys(1)",
			"temp_store(MEMORY)",
			"cache_size(-16000)",           // KiB a connection
			"journal_size_limit(67108864)", // bytes the log may keep after a checkpoint
		},
	}
	if readOnly {
		q["_txlock"] = []string{"deferred"}
		q["_pragma"] = append(q["_pragma"], "query_only(1)")
	}
	dsn := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}
	connector, err := sqlite.NewConnector(dsn.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(preparing(connector, s.options.Statements, true)), nil
}
