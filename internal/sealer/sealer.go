package sealer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// ErrBusy is the answer of SealOnce when another server seals at this moment.
var ErrBusy = errors.New("sealer: another server is sealing")

// How the sealer paces itself.
const (
	batch    = 500                    // entries a transaction; a full one is followed by the next at once
	poll     = time.Second            // when nobody wakes it
	shortest = 2 * time.Millisecond   // between batches, so that entries gather
	longest  = 100 * time.Millisecond // and readers do not wait for them
	busyWait = 5 * time.Millisecond   // before asking again for the lock, on average
	giveUp   = 10 * time.Second       // longest pause after failures in a row
)

// Sealer seals. Its methods may be called by many goroutines and on many servers.
type Sealer struct {
	store   *store.Store
	now     func() time.Time
	log     *slog.Logger
	metrics *metrics
	wake    chan struct{}
	sealed  []func()
}

// New makes a sealer and has the store wake it after each commit. Each onSealed is
// called after each batch of this server, and must be quick.
func New(s *store.Store, now func() time.Time, log *slog.Logger, r prometheus.Registerer, onSealed ...func()) *Sealer {
	sealer := &Sealer{
		store: s, now: now, log: log, metrics: newMetrics(r),
		wake:   make(chan struct{}, 1),
		sealed: onSealed,
	}
	s.AfterCommit(sealer.Wake)
	return sealer
}

// Wake says that there may be something to seal. It never blocks.
func (s *Sealer) Wake() {
	select {
	case s.wake <- struct{}{}:
	default: // awake already
	}
}

// Run seals until ctx ends. Failures are logged and tried again: the entries wait.
func (s *Sealer) Run(ctx context.Context) error {
	ticks := time.NewTicker(poll)
	defer ticks.Stop()
	s.Wake() // for what waited while no server ran
	for failures := 0; ; {
		select {
		case <-ctx.Done():
			return nil
		case <-ticks.C:
			s.measureLag(ctx)
		case <-s.wake:
		}
		err := s.drain(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil:
			failures = 0
		default:
			failures++
			s.metrics.failures.Inc()
			s.log.ErrorContext(ctx, "sealing failed", "error", err, "in_a_row", failures)
			pause(ctx, min(giveUp, poll<<min(failures-1, 8)))
		}
	}
}

// drain seals until nothing waits.
func (s *Sealer) drain(ctx context.Context) error {
	for {
		began := time.Now()
		n, err := s.SealOnce(ctx, batch)
		switch {
		case errors.Is(err, ErrBusy):
			// The other server may have looked before our entries were committed.
			if waiting, err := s.store.Waiting(ctx); err != nil || !waiting {
				return err
			}
			pause(ctx, time.Duration(rand.Int64N(int64(2*busyWait))))
		case err != nil:
			return err
		case n == 0:
			return nil
		case n < batch:
			// The cells of the country and the regions are written once a batch,
			// however few entries it holds: let as much time pass as that took.
			pause(ctx, min(max(time.Since(began), shortest), longest))
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// SealOnce seals the oldest waiting entries, at most limit of them, and says how
// many. It answers ErrBusy when another server is at it.
func (s *Sealer) SealOnce(ctx context.Context, limit int) (n int, err error) {
	began := time.Now()
	var unreadable []error
	alone, err := s.store.Seal(ctx, func(x *store.Sealing) error {
		unreadable = nil // the transaction may be tried again
		entries, err := x.Unsealed(ctx, limit)
		if err != nil || len(entries) == 0 {
			n = 0
			return err
		}
		n = len(entries)
		if err := x.Append(ctx, links(x.Head(), entries)); err != nil {
			return err
		}
		changes := figures.Changes{}
		for _, e := range entries {
			if err := changes.Count(e); err != nil {
				unreadable = append(unreadable, err)
			}
		}
		return fold(ctx, x, changes)
	})
	if err != nil {
		return 0, err
	}
	if !alone {
		return 0, ErrBusy
	}
	if n == 0 {
		return 0, nil
	}
	for _, err := range unreadable {
		s.log.ErrorContext(ctx, "an entry cannot be counted: the figures say they are incomplete", "error", err)
	}
	s.metrics.observe(n, len(unreadable), time.Since(began))
	for _, f := range s.sealed {
		f()
	}
	if err := s.store.NotifySealed(ctx); err != nil {
		// Other servers poll; nothing is lost but a second.
		s.log.WarnContext(ctx, "other servers were not woken", "error", err)
	}
	return n, nil
}

// links continues the chain with the entries.
func links(head journal.Checkpoint, entries []journal.Entry) []journal.Sealed {
	all := make([]journal.Sealed, len(entries))
	for i, e := range entries {
		all[i] = journal.Seal(head.Hash, head.Position+1, e)
		head = journal.Of(all[i])
	}
	return all
}

// fold adds changes to the stored cells.
func fold(ctx context.Context, x *store.Sealing, changes figures.Changes) error {
	keys := changes.Keys()
	cells := make([]store.FigureCell, len(keys))
	for i, key := range keys {
		cells[i] = store.FigureCell{Territory: key.Territory, Month: int(key.Span)}
	}
	if err := x.FillCells(ctx, cells); err != nil {
		return err
	}
	for i, key := range keys {
		counts, err := figures.Add(cells[i].Counts, changes[key])
		if err != nil {
			return fmt.Errorf("cell of %v %d, %v: %w", key.Territory.Level, key.Territory.ID, key.Span, err)
		}
		cells[i].Counts = counts
	}
	return x.PutCells(ctx, cells)
}

func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}
