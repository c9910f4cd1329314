package sealer

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Recount is the outcome of folding the whole journal anew.
type Recount struct {
	Position    int64 // of the last entry counted
	Unfolded    int64 // entries that could not be counted
	Cells       int   // that the journal asks for
	Differences []figures.CellKey
}

// Progress is told how far a recount has come, in positions.
type Progress func(done, of int64)

// Check folds the journal anew and compares with the stored cells, while sealing
// goes on. Differences names the cells that are missing, superfluous or other.
func (s *Sealer) Check(ctx context.Context, progress Progress) (Recount, error) {
	count := newRecount()
	if err := s.countSealed(ctx, count, progress); err != nil {
		return Recount{}, err
	}
	err := s.store.ReadCells(ctx, func(head journal.Checkpoint, cells iter.Seq2[store.FigureCell, error]) error {
		if err := s.countTo(ctx, count, head.Position, progress); err != nil {
			return err
		}
		return count.compare(cells)
	})
	if err != nil {
		return Recount{}, fmt.Errorf("check the cells: %w", err)
	}
	return count.Recount, nil
}

// Refold folds the journal anew and puts the outcome in the place of all cells.
// Sealing, and on SQLite all writing, waits while the cells are written.
func (s *Sealer) Refold(ctx context.Context, progress Progress) (Recount, error) {
	count := newRecount()
	if err := s.countSealed(ctx, count, progress); err != nil {
		return Recount{}, err
	}
	for {
		alone, err := s.store.Seal(ctx, func(x *store.Sealing) error {
			if err := s.countTo(ctx, count, x.Head().Position, progress); err != nil {
				return err
			}
			return count.replace(ctx, x)
		})
		if err != nil {
			return Recount{}, fmt.Errorf("refold: %w", err)
		}
		if alone {
			return count.Recount, nil
		}
		pause(ctx, busyWait)
		if ctx.Err() != nil {
			return Recount{}, ctx.Err()
		}
	}
}

// recount is a Recount under way.
type recount struct {
	Recount
	book    figures.Book
	pending figures.Changes
	counted int // entries in pending
}

func newRecount() *recount { return &recount{pending: figures.Changes{}} }

// countSealed counts what is sealed by now.
func (s *Sealer) countSealed(ctx context.Context, count *recount, progress Progress) error {
	head, err := s.store.SealHead(ctx)
	if err != nil {
		return err
	}
	return s.countTo(ctx, count, head.Position, progress)
}

// countTo counts the entries from where the recount stands up to a position.
func (s *Sealer) countTo(ctx context.Context, count *recount, position int64, progress Progress) error {
	const page = 2000
	told := time.Now()
	for e, err := range s.store.EachSealed(ctx, count.Position) {
		if err != nil {
			return err
		}
		if e.Position > position {
			break
		}
		if count.pending.Count(e.Entry) != nil {
			count.Unfolded++
		}
		count.Position = e.Position
		if count.counted++; count.counted < page && e.Position < position {
			continue
		}
		if err := count.settle(); err != nil {
			return err
		}
		if progress != nil && (time.Since(told) > time.Second || e.Position == position) {
			told = time.Now()
			progress(e.Position, position)
		}
	}
	if count.Position < position {
		return fmt.Errorf("the chain ends at position %d of %d", count.Position, position)
	}
	return count.settle()
}

// settle brings pending counts into the book.
func (c *recount) settle() error {
	if err := c.book.Add(c.pending); err != nil {
		return err
	}
	clear(c.pending)
	c.counted = 0
	c.Cells = c.book.Len()
	return nil
}

// compare walks the stored cells and the counted ones side by side; both are in
// one order.
func (c *recount) compare(stored iter.Seq2[store.FigureCell, error]) error {
	next, stop := iter.Pull2(c.book.Cells())
	defer stop()
	key, counts, more := next()
	for cell, err := range stored {
		if err != nil {
			return err
		}
		have := figures.CellKey{Territory: cell.Territory, Span: figures.Span(cell.Month)}
		for more && key.Compare(have) < 0 { // missing
			c.Differences = append(c.Differences, key)
			key, counts, more = next()
		}
		if more && key == have {
			if !bytes.Equal(counts, cell.Counts) {
				c.Differences = append(c.Differences, key)
			}
			key, counts, more = next()
		} else if !bytes.Equal(cell.Counts, figures.Encode(nil)) { // superfluous
			c.Differences = append(c.Differences, have)
		}
	}
	for more {
		c.Differences = append(c.Differences, key)
		key, _, more = next()
	}
	return nil
}

// replace puts the book in the place of the stored cells.
func (c *recount) replace(ctx context.Context, x *store.Sealing) error {
	const page = 5000
	if err := x.DropCells(ctx); err != nil {
		return err
	}
	cells := make([]store.FigureCell, 0, page)
	for key, counts := range c.book.Cells() {
		cells = append(cells, store.FigureCell{Territory: key.Territory, Month: int(key.Span), Counts: counts})
		if len(cells) == page {
			if err := x.PutCells(ctx, cells); err != nil {
				return err
			}
			cells = cells[:0]
		}
	}
	return x.PutCells(ctx, slices.Clip(cells))
}
