package store

import (
	"context"
	"fmt"
	"time"

	"github.com/lib/pq"
)

// sealedChannel is the PostgreSQL channel on which the sealer tells other servers
// that the chain grew. The notification carries nothing: whoever hears it looks.
const sealedChannel = "telnusqa_sealed"

// NotifySealed wakes the other servers after a batch was sealed. It is not part of
// any writer's transaction: PostgreSQL lines up the commits of transactions that
// notify, over the whole database.
func (s *Store) NotifySealed(ctx context.Context) error {
	if s.dialect != Postgres {
		return nil // a SQLite file has one server
	}
	if _, err := s.writers.ExecContext(ctx, `SELECT pg_notify($1, '')`, sealedChannel); err != nil {
		return fmt.Errorf("notify other servers: %w", err)
	}
	return nil
}

// ListenSealed calls wake whenever some server sealed a batch, and once after each
// time the connection was made, since notifications may have been missed before.
// It returns when ctx ends. Behind a pooler that gives out connections by the
// transaction nothing is heard; callers poll too.
func (s *Store) ListenSealed(ctx context.Context, wake func()) error {
	if s.dialect != Postgres {
		<-ctx.Done()
		return nil
	}
	const (
		soonest = 100 * time.Millisecond // between attempts to connect again
		latest  = 10 * time.Second
		silence = 60 * time.Second // after which the connection is tried
	)
	l := pq.NewListener(s.dsn, soonest, latest, nil)
	closed := func() { _ = l.Close() } // a second time does nothing
	defer closed()
	stop := context.AfterFunc(ctx, closed) // Listen waits for a server, and for no context
	defer stop()
	if err := l.Listen(sealedChannel); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("listen: %w", err)
	}
	wake()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-l.Notify: // nil after the connection was made again
			wake()
		case <-time.After(silence):
			// An error shows as a lost connection, which the listener mends.
			_ = l.Ping()
		}
	}
}
