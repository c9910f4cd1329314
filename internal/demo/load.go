package demo

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Options of Load.
type Options struct {
	Seed  uint64
	Today workday.Date // the day the demonstration starts; everything in it was entered before
	// PasswordHash lets the presented users sign in; empty means that nobody can by
	// password.
	PasswordHash string
	// Progress is told now and then how far the loading is; nil means nobody asks.
	Progress func(Progress)
}

// Progress is how far a stage of the loading is.
type Progress struct {
	Stage       Stage
	Done, Total int // acts, entries or batches of rows; Total is 0 where it is not known
}

// Stage is a part of the loading.
type Stage string

// The stages, in their order.
const (
	Telling    Stage = "TELLING"    // making the story up
	Performing Stage = "PERFORMING" // carrying it out at the desk
	Sealing    Stage = "SEALING"    // the chain and the figures
	Writing    Stage = "WRITING"    // rows into the database
)

// Summary is what was loaded.
type Summary struct {
	Schools, Users, Applications, Duplicates, Blanks, Rows int
	Head                                                   journal.Checkpoint // end of the chain
}

// ErrNotEmpty is the error of Load for a database that has a territory already. A
// loading that was broken off leaves one too: such a database is thrown away.
var ErrNotEmpty = errors.New("demo: the database is not empty")

// Loaded reports whether the database holds a finished demonstration, or any other
// installation with a sealed journal. The head of the chain is written last.
func Loaded(ctx context.Context, s *store.Store) (bool, error) {
	ctx = access.NewContext(ctx, access.Product("demo"))
	if _, err := s.Country(ctx); err != nil {
		if errors.Is(err, access.ErrNotFound) {
			return false, nil
		}
		return false, err
	}
	head, err := s.SealHead(ctx)
	if err != nil {
		return false, err
	}
	if head.Position == 0 {
		return false, ErrNotEmpty
	}
	return true, nil
}

// Load fills an empty database with the demonstration: it carries the story out at the
// desk with the rows in memory, seals and folds its journal there, and writes rows,
// chain and figures in bulk. The same seed and day give the same rows. The registers of
// before come in by file, as everywhere: their entries are the last, and not sealed yet.
func Load(ctx context.Context, s *store.Store, o Options) (Summary, error) {
	sum, err := load(ctx, s, o, Volume)
	if err != nil {
		return sum, err
	}
	return sum, takeOldRegisters(access.NewContext(ctx, access.Product("demo")), s, o)
}

func load(ctx context.Context, s *store.Store, o Options, volume int) (Summary, error) {
	ctx = access.NewContext(ctx, access.Product("demo"))
	switch loaded, err := Loaded(ctx, s); {
	case err != nil:
		return Summary{}, err
	case loaded:
		return Summary{}, ErrNotEmpty
	}
	report := func(stage Stage, done, total int) {
		if o.Progress != nil {
			o.Progress(Progress{stage, done, total})
		}
	}
	w := writer{store: s, world: NewWorld(), since: since(o.Today), passwordHash: o.PasswordHash}
	m, err := enact(ctx, o, volume, report)
	if err != nil {
		return Summary{}, err
	}
	sealed, err := seal(m.entries, func(done, total int) { report(Sealing, done, total) })
	if err != nil {
		return Summary{}, err
	}
	w.plan(m, sealed)
	if err := w.write(ctx, func(done, total int) { report(Writing, done, total) }); err != nil {
		return Summary{}, err
	}
	return Summary{
		Schools: len(w.world.Schools), Users: len(w.world.Users),
		Applications: len(m.applications), Duplicates: len(m.duplicates), Blanks: len(m.blanks),
		Rows: w.rows, Head: sealed.head,
	}, nil
}

// enact tells the story and carries it out in memory. Only the rows are left of it.
func enact(ctx context.Context, o Options, volume int, report func(stage Stage, done, total int)) (*memory, error) {
	report(Telling, 0, 0)
	story, err := tell(o.Seed, o.Today, volume)
	if err != nil {
		return nil, err
	}
	m := newMemory(story.World)
	p := newPerformance(story, m, m.InMailTx, casework.DefaultRulebook().ForMadeUpCases())
	if err := p.run(ctx, func(done, total int) { report(Performing, done, total) }); err != nil {
		return nil, err
	}
	m.files, m.shelf, m.copies, m.queues, m.ticketClocks, m.called, m.letters = nil, nil, nil, nil, nil, nil, nil
	return m, nil
}

// sealedJournal is the chain over a journal and what was counted from it.
type sealedJournal struct {
	seals []store.Seal
	head  journal.Checkpoint
	cells []store.FigureCell
}

// foldEvery is how many entries are counted before the cells are written anew; it
// bounds the memory that counting takes.
const foldEvery = 20_000

// seal gives the entries, in the order in which they were recorded, their positions and
// links, and folds them into the figures, as the sealer would have.
func seal(entries []journal.Entry, progress func(done, total int)) (sealedJournal, error) {
	s := sealedJournal{seals: make([]store.Seal, len(entries))}
	var book figures.Book
	changes := figures.Changes{}
	for i, e := range entries {
		link := journal.Seal(s.head.Hash, s.head.Position+1, e)
		s.head = journal.Of(link)
		s.seals[i] = store.Seal{Position: link.Position, EntryID: e.ID, PrevHash: link.Prev[:], Hash: link.Hash[:]}
		if err := changes.Count(e); err != nil {
			return s, fmt.Errorf("demo: %w", err)
		}
		if (i+1)%foldEvery == 0 || i+1 == len(entries) {
			if err := book.Add(changes); err != nil {
				return s, fmt.Errorf("demo: %w", err)
			}
			clear(changes)
			progress(i+1, len(entries))
		}
	}
	s.cells = make([]store.FigureCell, 0, book.Len())
	for key, counts := range book.Cells() {
		s.cells = append(s.cells, store.FigureCell{
			ID: int64(len(s.cells) + 1), Territory: key.Territory, Month: int(key.Span), Counts: counts,
		})
	}
	return s, nil
}
