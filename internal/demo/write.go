package demo

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// writer writes what was told and performed, in batches that follow the foreign keys.
type writer struct {
	store        *store.Store
	world        *World
	since        time.Time // when the users were entered
	passwordHash string
	changed      map[int64]store.School // schools as the story left them

	batches []store.Batch
	rows    int
}

// batchRows is how many rows of one kind go into one transaction.
const batchRows = 10_000

// plan cuts the rows into batches; a row comes after the rows it points to, and the
// head of the chain, which marks the loading as finished, comes last.
func (w *writer) plan(m *memory, sealed sealedJournal) {
	w.changed = m.changed
	w.batches = append(w.batches, w.territory())
	inBatches(w, m.applicants, func(b *store.Batch, r []store.Applicant) { b.Applicants = r })
	inBatches(w, m.applications, func(b *store.Batch, r []store.Application) { b.Applications = r })
	inBatches(w, m.tickets, func(b *store.Batch, r []store.Ticket) { b.Tickets = r })
	inBatches(w, m.homeVisits, func(b *store.Batch, r []store.HomeVisit) { b.HomeVisits = r })
	inBatches(w, m.items, func(b *store.Batch, r []store.PackageItem) { b.Items = r })
	inBatches(w, m.clocks, func(b *store.Batch, r []store.Clock) { b.Clocks = r })
	inBatches(w, m.receipts, func(b *store.Batch, r []store.Receipt) { b.Receipts = r })
	for _, l := range m.moves { // a sheet begins where its first line is
		if l.Seq == 1 {
			m.blanks[l.BlankID-1].Place = l.Place
		}
	}
	inBatches(w, m.blanks, func(b *store.Batch, r []store.Blank) { b.Blanks = r })
	inBatches(w, m.transfers, func(b *store.Batch, r []store.BlankTransfer) { b.Transfers = r })
	inBatches(w, m.moves, func(b *store.Batch, r []store.BlankMove) { b.BlankMoves = r })
	inBatches(w, m.counts, func(b *store.Batch, r []store.StockCount) { b.StockCounts = r })
	inBatches(w, m.repeats, func(b *store.Batch, r []store.BlankRepeat) { b.BlankRepeats = r })
	inBatches(w, m.duplicates, func(b *store.Batch, r []store.Duplicate) { b.Duplicates = r })
	inBatches(w, m.notices, func(b *store.Batch, r []store.HearingNotice) { b.HearingNotices = r })
	inBatches(w, m.refusals, func(b *store.Batch, r []store.ServiceRefusal) { b.ServiceRefusals = r })
	inBatches(w, m.handOvers, func(b *store.Batch, r []store.HandOver) { b.HandOvers = r })
	inBatches(w, m.messages, func(b *store.Batch, r []store.PortalMessage) { b.PortalMessages = r })
	inBatches(w, m.outages, func(b *store.Batch, r []store.PortalOutage) { b.PortalOutages = r })
	inBatches(w, m.entries, func(b *store.Batch, r []journal.Entry) { b.Journal = r })
	inBatches(w, sealed.seals, func(b *store.Batch, r []store.Seal) { b.Seals = r })
	inBatches(w, sealed.cells, func(b *store.Batch, r []store.FigureCell) { b.Cells = r })
	last := store.Batch{SealHead: &store.SealHead{Position: sealed.head.Position, Hash: sealed.head.Hash[:]}}
	for _, name := range slices.Sorted(maps.Keys(m.counters)) {
		last.Counters = append(last.Counters, store.Counter{Name: name, Next: m.counters[name] + 1})
	}
	w.rows += len(last.Counters) + 1
	w.batches = append(w.batches, last)
}

func inBatches[R any](w *writer, rows []R, put func(*store.Batch, []R)) {
	w.rows += len(rows)
	for part := range slices.Chunk(rows, batchRows) {
		var b store.Batch
		put(&b, part)
		w.batches = append(w.batches, b)
	}
}

// territory is the batch of places and users.
func (w *writer) territory() store.Batch {
	world := w.world
	b := store.Batch{
		Countries: []store.Country{{ID: CountryID, Code: "KZ", NameKK: "Қазақстан", NameRU: "Казахстан", NameEN: "Kazakhstan"}},
		Regions:   world.Regions, Divisions: world.Divisions, Branches: world.Branches,
	}
	for _, s := range world.Schools {
		row, changed := w.changed[s.ID]
		if !changed {
			row = s.School
		}
		b.Schools = append(b.Schools, row)
	}
	for _, u := range world.Users {
		row := u.User
		row.CreatedAt = w.since
		if u.Presented {
			row.PasswordHash = w.passwordHash
		}
		b.Users = append(b.Users, row)
	}
	w.rows += len(b.Countries) + len(b.Regions) + len(b.Divisions) + len(b.Branches) + len(b.Schools) + len(b.Users)
	return b
}

// write loads the batches one after another.
func (w *writer) write(ctx context.Context, progress func(done, total int)) error {
	for i, b := range w.batches {
		progress(i, len(w.batches))
		if err := w.store.Load(ctx, b); err != nil {
			return fmt.Errorf("demo: write batch %d of %d: %w", i+1, len(w.batches), err)
		}
	}
	progress(len(w.batches), len(w.batches))
	return nil
}
