package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// outbox collects what the desk writes until there is enough for a parcel.
type outbox struct {
	batch   store.Batch
	entries []journal.Entry
	send    func(parcel) error
}

// parcel is rows and journal entries on their way into the database.
type parcel struct {
	batch   store.Batch
	entries []journal.Entry
}

// parcelEntries is how many journal entries make a parcel: about 2,000 cases, 20
// MB with everything that belongs to them.
const parcelEntries = 10_000

func (o *outbox) flush(atLeast int) error {
	if len(o.entries) < atLeast {
		return nil
	}
	p := parcel{batch: o.batch, entries: o.entries}
	o.batch, o.entries = store.Batch{}, make([]journal.Entry, 0, parcelEntries+1000)
	return o.send(p)
}

// sealer does for the load what the product's sealer does entry by entry: it
// links the chain and counts the figures.
type sealer struct {
	head journal.Checkpoint
	book figures.Book
}

func (s *sealer) seal(p *parcel) error {
	changes := figures.Changes{}
	p.batch.Seals = make([]store.Seal, len(p.entries))
	for i, e := range p.entries {
		sealed := journal.Seal(s.head.Hash, s.head.Position+1, e)
		s.head = journal.Of(sealed)
		p.batch.Seals[i] = store.Seal{Position: sealed.Position, EntryID: e.ID, PrevHash: sealed.Prev[:], Hash: sealed.Hash[:]}
		if err := changes.Count(e); err != nil {
			return err
		}
	}
	p.batch.Journal = p.entries
	return s.book.Add(changes)
}

// pipeline carries parcels from the desk through the sealer into the database.
// Few are on their way at a time, so memory stays bounded; three goroutines keep
// both the database and the desk at work.
type pipeline struct {
	group  *errgroup.Group
	ctx    context.Context
	packed chan parcel
	sealer sealer
	rows   int
}

func newPipeline(ctx context.Context, db *store.Store) *pipeline {
	group, ctx := errgroup.WithContext(ctx)
	p := &pipeline{group: group, ctx: ctx, packed: make(chan parcel, 1)}
	sealed := make(chan store.Batch, 1)
	group.Go(func() error {
		defer close(sealed)
		for one := range p.packed {
			if err := p.sealer.seal(&one); err != nil {
				return err
			}
			select {
			case sealed <- one.batch:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	group.Go(func() error {
		for batch := range sealed {
			p.rows += rowsOf(batch)
			if err := db.Load(ctx, batch); err != nil {
				return fmt.Errorf("load rows: %w", err)
			}
		}
		return nil
	})
	return p
}

// put passes a parcel on, or says why the way is blocked.
func (p *pipeline) put(one parcel) error {
	select {
	case p.packed <- one:
		return nil
	case <-p.ctx.Done():
		return context.Cause(p.ctx)
	}
}

// finish waits until everything is in the database.
func (p *pipeline) finish() error {
	close(p.packed)
	return p.group.Wait()
}

// cells writes the figures the sealer counted.
func (s *sealer) cells(ctx context.Context, db *store.Store) (int, error) {
	const at = 20_000
	batch, n := store.Batch{}, 0
	for key, counts := range s.book.Cells() {
		n++
		batch.Cells = append(batch.Cells, store.FigureCell{
			ID: int64(n), Territory: key.Territory, Month: int(key.Span), Counts: counts,
		})
		if len(batch.Cells) == at {
			if err := db.Load(ctx, batch); err != nil {
				return n, err
			}
			batch.Cells = nil
		}
	}
	return n, db.Load(ctx, batch)
}

// marks is where the product goes on behind the load: the end of the chain, and
// the number that each counter gives next.
func marks(s *shelf, head journal.Checkpoint) store.Batch {
	b := store.Batch{SealHead: &store.SealHead{Position: head.Position, Hash: head.Hash[:]}}
	for name, last := range s.numbers {
		b.Counters = append(b.Counters, store.Counter{Name: name, Next: last + 1})
	}
	return b
}

// rowsOf counts the rows of a batch.
func rowsOf(b store.Batch) int {
	return len(b.Applicants) + len(b.Applications) + len(b.Items) + len(b.Clocks) + len(b.Receipts) + len(b.Blanks) + len(b.BlankMoves) +
		len(b.Duplicates) + len(b.HearingNotices) + len(b.ServiceRefusals) + len(b.HandOvers) + len(b.Journal) + len(b.Seals)
}
