package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"telnusqa/ent"
	"telnusqa/internal/access"
)

// Tx is one transaction for one viewer. Every row it reads or writes lies within
// the viewer's walls. It is used by one goroutine and ends with the function that
// InTx gave it to.
type Tx struct {
	store    *Store
	viewer   access.Viewer
	ent      *ent.Client
	claimed  map[string]*keptAnswer // idempotency keys; nil until they are answered
	entries  []owed                 // recorded and not yet written
	recorded bool                   // an entry was written to the journal
}

// attempts is how often a transaction is tried when the database breaks it off
// because of another one.
const attempts = 8

// InTx runs fn in a transaction for the viewer and commits when fn returns nil.
// Where the database breaks the transaction off because of another one (deadlock,
// serialisation, a busy file) it is rolled back and fn runs again, some times: fn
// must have no effect but through the Tx. On SQLite transactions run one after
// another; on PostgreSQL side by side, READ COMMITTED with row locks.
func (s *Store) InTx(ctx context.Context, v access.Viewer, fn func(*Tx) error) error {
	if !v.SignedIn() {
		return access.ErrUnauthenticated
	}
	for n := 1; ; n++ {
		tx := &Tx{store: s, viewer: v}
		err := tx.run(ctx, fn)
		if err == nil {
			if tx.recorded {
				s.committed()
			}
			return nil
		}
		if n == attempts || !transient(err) && !tx.store.renewKeys(err) {
			return explain(err)
		}
		pause := time.Duration(rand.Int64N(int64(time.Millisecond) << n))
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return explain(err)
		}
	}
}

func (tx *Tx) run(ctx context.Context, fn func(*Tx) error) (err error) {
	t, err := tx.store.writes.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	done := false
	defer func() {
		if done {
			return
		}
		// After a failed statement or a panic of fn. A rollback that fails leaves
		// a broken connection, which the pool throws away.
		if rerr := t.Rollback(); rerr != nil && err != nil {
			err = errors.Join(err, fmt.Errorf("roll back: %w", rerr))
		}
	}()
	tx.ent = t.Client()
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.finish(ctx); err != nil {
		return fmt.Errorf("finish: %w", err)
	}
	done = true
	if err := t.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// as returns the context in which the fences see the transaction's viewer,
// whoever the caller's context carries.
func (tx *Tx) as(ctx context.Context) context.Context {
	return access.NewContext(ctx, tx.viewer)
}

// locking reports whether rows must be locked by hand. SQLite has one writer.
func (tx *Tx) locking() bool { return tx.store.dialect == Postgres }

// now is the server's clock, as the databases keep it.
func (tx *Tx) now() time.Time { return instant(tx.store.options.Now()) }

// transient reports whether the same transaction may succeed when it is run
// again.
func transient(err error) bool {
	if e := (*pq.Error)(nil); errors.As(err, &e) {
		switch e.Code {
		case "40001", "40P01": // serialization_failure, deadlock_detected
			return true
		}
		return stale(err)
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		switch e.Code() & 0xff { // the low byte is the kind, the rest its variety
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			return true
		}
	}
	return false
}
