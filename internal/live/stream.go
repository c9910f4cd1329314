package live

import (
	"context"
	"iter"

	"telnusqa/internal/journal"
)

// Subscribe walks the sealed entries behind a position for which want holds, each
// once and in the order of positions, and waits for more at the end of the chain.
// It ends when ctx ends, or with one error, when the database failed or the
// position lies beyond the journal (ErrCursor); the reader then subscribes anew
// behind the last position it saw. FromNow begins with what comes next.
//
// want is called by the reader's own goroutine, so it may be slow.
func (h *Hub) Subscribe(ctx context.Context, after int64, want func(journal.Sealed) bool) iter.Seq2[journal.Sealed, error] {
	if after < 0 && h.started() {
		after = h.Position()
	}
	return func(yield func(journal.Sealed, error) bool) {
		h.metrics.readers.Inc()
		defer h.metrics.readers.Dec()
		position, err := h.known(ctx, after)
		if err != nil {
			if ctx.Err() == nil {
				yield(journal.Sealed{}, err)
			}
			return
		}
		room := make([]*journal.Sealed, 0, 64)
		for ctx.Err() == nil {
			entries, gone, grown := h.behind(position, room)
			if gone {
				if entries, err = h.page(ctx, position); err != nil {
					if ctx.Err() == nil {
						yield(journal.Sealed{}, err)
					}
					return
				}
			}
			for _, e := range entries {
				position = e.Position
				if !want(*e) {
					continue
				}
				h.metrics.delivered.Inc()
				if !yield(*e, nil) || ctx.Err() != nil {
					return
				}
			}
			if len(entries) == 0 {
				select {
				case <-ctx.Done():
				case <-grown:
				}
			}
		}
	}
}

// Tail waits until the hub stands at the end of the chain, and returns where that
// is: who follows from now on can come back behind it before the first entry came.
func (h *Hub) Tail(ctx context.Context) (int64, error) { return h.known(ctx, FromNow) }

// known waits until the hub stands at the end of the chain, and refuses a position
// that the journal has not reached. Another server may be ahead of this hub, never
// of the database.
func (h *Hub) known(ctx context.Context, position int64) (int64, error) {
	select {
	case <-h.ready:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	last := h.Position()
	if position < 0 {
		return last, nil
	}
	if position <= last {
		return position, nil
	}
	head, err := h.source.SealHead(ctx)
	if err != nil {
		return 0, err
	}
	if position > head.Position {
		return 0, ErrCursor.At("after")
	}
	return position, nil
}

// page reads entries that the ring no longer holds.
func (h *Hub) page(ctx context.Context, position int64) ([]*journal.Sealed, error) {
	select {
	case h.backlog <- struct{}{}:
		defer func() { <-h.backlog }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	h.metrics.pages.Inc()
	entries, err := h.source.Sealed(ctx, position, page)
	if err != nil {
		return nil, err
	}
	pointers := make([]*journal.Sealed, len(entries))
	for i := range entries {
		pointers[i] = &entries[i]
	}
	return pointers, nil
}
