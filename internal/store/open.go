package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/internal/vault"
)

// Dialect is the kind of a database.
type Dialect string

// The kinds.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
)

// Options of Open. The zero value is good for a server.
type Options struct {
	// Connections bounds the pool: on PostgreSQL all connections, on SQLite the
	// readers, beside which there is one writer. 0 means 16.
	Connections int
	// Statements bounds how many prepared statements one connection keeps.
	// 0 means 512; a negative number prepares none, for poolers that hand a
	// connection to another client between statements.
	Statements int
	// KeepAnswers is how long an idempotency key stands for its answer. 0 means
	// seven days.
	KeepAnswers time.Duration
	// Keys encrypt personal fields. Without them what holds personal data is neither
	// read nor written; everything else is.
	Keys *vault.Ring
	// Now is the clock; nil means time.Now.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	if o.Connections <= 0 {
		o.Connections = 16
	}
	if o.Statements == 0 {
		o.Statements = 512
	}
	if o.KeepAnswers <= 0 {
		o.KeepAnswers = 7 * 24 * time.Hour
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Store is an open database. It is safe for concurrent use.
type Store struct {
	dialect  Dialect
	options  Options
	readers  *sql.DB     // reads; on PostgreSQL the same pool as writers
	writers  *sql.DB     // transactions; on SQLite one connection
	counters *sql.DB     // PostgreSQL: one connection for blocks of numbers, see NextNumber
	reads    *ent.Client // fenced, refuses to write
	writes   *ent.Client // fenced
	blocks   blocks
	dsn      string // PostgreSQL: for ListenSealed, which needs a connection of its own

	mu          sync.Mutex
	afterCommit []func()
}

// Open opens the database of a URL, "sqlite:<path>" or "postgres://…", and
// attaches the walls. It creates a SQLite file that is missing, and changes no
// table: see Migrate and Pending. A database that was never written to takes the keys
// it is opened with; ErrOtherKeys where they are not its own.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	o = o.withDefaults()
	s := &Store{options: o}
	var err error
	switch {
	case strings.HasPrefix(url, "sqlite:"):
		err = s.openSQLite(strings.TrimPrefix(url, "sqlite:"))
	case strings.HasPrefix(url, "postgres://"), strings.HasPrefix(url, "postgresql://"):
		err = s.openPostgres(url)
	default:
		return nil, errors.New("open database: the URL must begin with sqlite: or postgres://")
	}
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	for _, db := range s.pools() {
		if err := db.PingContext(ctx); err != nil {
			return nil, fmt.Errorf("open database: %w", errors.Join(err, s.Close()))
		}
	}
	name := map[Dialect]string{SQLite: dialect.SQLite, Postgres: dialect.Postgres}[s.dialect]
	s.reads = ent.NewClient(ent.Driver(entsql.OpenDB(name, s.readers)))
	s.writes = ent.NewClient(ent.Driver(entsql.OpenDB(name, s.writers)))
	attachFences(s.reads, s.writes)
	if err := s.enrol(ctx); err != nil {
		return nil, fmt.Errorf("open database: %w", errors.Join(err, s.Close()))
	}
	return s, nil
}

// pools lists the distinct pools, writers first: a SQLite file is created by a
// writer.
func (s *Store) pools() []*sql.DB {
	var all []*sql.DB
	for _, db := range []*sql.DB{s.writers, s.readers, s.counters} {
		if db != nil && (len(all) == 0 || all[0] != db) {
			all = append(all, db)
		}
	}
	return all
}

// Close closes all connections, those of writers last: the last connection to a
// SQLite file folds its log into it, which readers may not.
func (s *Store) Close() error {
	var errs []error
	for _, db := range slices.Backward(s.pools()) {
		errs = append(errs, db.Close())
	}
	return errors.Join(errs...)
}

// Dialect says which kind of database it is.
func (s *Store) Dialect() Dialect { return s.dialect }

// DB is the read pool, for health checks and locks of a session.
func (s *Store) DB() *sql.DB { return s.readers }

// Reader is the read pool, for queries written as SQL. Nothing fences them: they
// take an access.Scope and narrow themselves with Predicate. On SQLite the
// connections refuse to write.
func (s *Store) Reader() *sql.DB { return s.readers }

// Rebind turns the ? placeholders of a query into those of the database. The
// query must hold no other question mark.
func (s *Store) Rebind(query string) string {
	if s.dialect == SQLite || !strings.Contains(query, "?") {
		return query
	}
	var b strings.Builder
	b.Grow(len(query) + 16)
	for n := 1; ; n++ {
		before, after, found := strings.Cut(query, "?")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(n))
		query = after
	}
}

// AfterCommit adds a function that is called after each commit that recorded an
// entry of the journal, by the goroutine that committed: it must be quick. The
// sealer is woken by it.
func (s *Store) AfterCommit(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.afterCommit = append(s.afterCommit, f)
}

func (s *Store) committed() {
	s.mu.Lock()
	hooks := s.afterCommit
	s.mu.Unlock()
	for _, f := range hooks {
		f()
	}
}
