package live

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/journal"
)

// Source is where the chain is read; *store.Store is one.
type Source interface {
	// Sealed reads the entries behind a position, in order, at most limit.
	Sealed(ctx context.Context, after int64, limit int) ([]journal.Sealed, error)
	// SealHead reads the end of the chain.
	SealHead(ctx context.Context) (journal.Checkpoint, error)
	// ListenSealed calls wake when another server sealed, until ctx ends.
	ListenSealed(ctx context.Context, wake func()) error
}

const (
	ringSize = 8192        // entries; some 10 MB, and minutes of the whole country's work
	page     = 1000        // entries read from the database at once
	poll     = time.Second // when nobody wakes the hub
	// backlogReaders bounds how many readers page through the database at once:
	// after a restart they all come back together.
	backlogReaders = 8
)

// Hub follows the chain and lets readers follow it. One Hub serves a server.
type Hub struct {
	source  Source
	log     *slog.Logger
	metrics *metrics
	wake    chan struct{}
	backlog chan struct{} // a place for each reader of the database
	ready   chan struct{} // closed when the end of the chain was reached first

	mu    sync.RWMutex
	ring  []*journal.Sealed // entry at position p stands at p % len(ring)
	first int64             // position of the oldest entry in the ring
	last  int64             // position of the newest; first-1 while the ring is empty
	grown chan struct{}     // closed when last moves
}

// New makes a hub. Readers wait until Run has reached the end of the chain.
func New(s Source, log *slog.Logger, r prometheus.Registerer) *Hub {
	return newHub(s, log, r, ringSize)
}

func newHub(s Source, log *slog.Logger, r prometheus.Registerer, size int) *Hub {
	return &Hub{
		source: s, log: log, metrics: newMetrics(r),
		wake:    make(chan struct{}, 1),
		backlog: make(chan struct{}, backlogReaders),
		ready:   make(chan struct{}),
		ring:    make([]*journal.Sealed, size),
		first:   1,
		grown:   make(chan struct{}),
	}
}

// Wake says that the chain may have grown. It never blocks.
func (h *Hub) Wake() {
	select {
	case h.wake <- struct{}{}:
	default: // awake already
	}
}

// Position is how far the hub has come along the chain.
func (h *Hub) Position() int64 {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.last
}

// Run follows the chain until ctx ends. Failures are logged and tried again:
// readers wait, and lose nothing.
func (h *Hub) Run(ctx context.Context) error {
	var listening sync.WaitGroup
	defer listening.Wait()
	listening.Go(func() {
		if err := h.source.ListenSealed(ctx, h.Wake); err != nil {
			h.log.ErrorContext(ctx, "other servers are not heard, polling each second", "error", err)
		}
	})
	ticks := time.NewTicker(poll)
	defer ticks.Stop()
	placed := false
	for {
		err := error(nil)
		if !placed {
			err = h.place(ctx)
			placed = err == nil
		}
		if placed {
			err = h.follow(ctx)
		}
		if err == nil && !h.started() {
			close(h.ready)
		}
		if err != nil && ctx.Err() == nil {
			h.log.ErrorContext(ctx, "the live stream stands still", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks.C:
		case <-h.wake:
		}
	}
}

// started reports whether the hub has reached the end of the chain once.
func (h *Hub) started() bool {
	select {
	case <-h.ready:
		return true
	default:
		return false
	}
}

// place puts the hub so far before the end of the chain that the ring will be full
// of the newest entries: readers who come back after a restart find them there and
// not, all at once, in the database.
func (h *Hub) place(ctx context.Context) error {
	head, err := h.source.SealHead(ctx)
	if err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.last = max(0, head.Position-int64(len(h.ring)))
	h.first = h.last + 1
	return nil
}

// follow reads on to the end of the chain.
func (h *Hub) follow(ctx context.Context) error {
	for {
		entries, err := h.source.Sealed(ctx, h.Position(), page)
		if err != nil {
			return err
		}
		if err := h.grow(entries); err != nil {
			return err
		}
		if len(entries) < page {
			return nil
		}
	}
}

// grow puts the next entries into the ring and wakes all readers.
func (h *Hub) grow(entries []journal.Sealed) error {
	if len(entries) == 0 {
		return nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	size := int64(len(h.ring))
	for i := range entries {
		if entries[i].Position != h.last+1 {
			return fmt.Errorf("live: position %d follows %d", entries[i].Position, h.last)
		}
		h.last++
		h.ring[h.last%size] = &entries[i]
		h.first = max(h.first, h.last-size+1)
	}
	h.metrics.position.Set(float64(h.last))
	close(h.grown)
	h.grown = make(chan struct{})
	return nil
}

// behind copies what the ring holds behind a position into room, oldest first.
// gone says that the ring has moved on and the database must be asked; grown is
// closed when there will be more.
func (h *Hub) behind(position int64, room []*journal.Sealed) (entries []*journal.Sealed, gone bool, grown <-chan struct{}) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if position+1 < h.first {
		return nil, true, h.grown
	}
	entries = room[:0]
	for p := position + 1; p <= h.last && len(entries) < cap(room); p++ {
		entries = append(entries, h.ring[p%int64(len(h.ring))])
	}
	return entries, false, h.grown
}
