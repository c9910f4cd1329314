package casework

import (
	"context"
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Keeper takes the persons out of cases whose term of keeping is over. It is no act of an
// officer: whoever operates the program runs it, under the rule book that two people made.
type Keeper struct {
	desk  *Desk
	store *store.Store
}

// NewKeeper makes a keeper of the cases of a desk's database.
func NewKeeper(s *store.Store, d *Desk) *Keeper { return &Keeper{desk: d, store: s} }

// keeping is the viewer under whom the product takes persons out of cases.
var keeping = access.Product("retention")

// Keeping is by which term persons are kept on a day.
type Keeping struct {
	Years       int
	RuleVersion int
	Today       workday.Date
}

// Keeping asks the rule book in force today. How long data is kept is no promise that
// was made at the hand-in: a new term is that of every case.
func (k *Keeper) Keeping(ctx context.Context) (Keeping, error) {
	today, err := k.desk.today()
	if err != nil {
		return Keeping{}, err
	}
	book, err := k.desk.On(ctx, today)
	return Keeping{Years: book.KeepYears, RuleVersion: book.Reckoner.Rules.Version, Today: today}, err
}

// before is an instant that the end of every case lies behind whose term is over,
// whatever its zone.
func (g Keeping) before() time.Time { return g.Today.AddMonths(-12*g.Years).AddDays(1).At(0, time.UTC) }

// over reports whether the term of a case is over, and when the case ended.
func (k *Keeper) over(ctx context.Context, m Map, g Keeping, regionID int64, s casefile.Status, ended time.Time) (endedOn workday.Date, over bool, err error) {
	zone, err := k.desk.zone(ctx, m, regionID)
	if err != nil {
		return 0, false, err
	}
	endedOn = workday.DateOf(ended, zone)
	until := casefile.KeptUntil(s, endedOn, g.Years)
	return endedOn, !until.IsZero() && until < g.Today, nil
}

// Retained is what a run took out, or would take out.
type Retained struct {
	Keeping
	Cases    map[casefile.Status]int // by how they ended
	Messages int                     // of the portal that were discarded and made no case
	Visits   int                     // to homes, on which nothing was taken in
	OldLines int                     // of registers from before this system
}

// All is how many cases.
func (r Retained) All() (n int) {
	for _, of := range r.Cases {
		n += of
	}
	return n
}

// Look counts what Retain would take out.
func (k *Keeper) Look(ctx context.Context) (Retained, error) {
	found := Retained{Cases: map[casefile.Status]int{}}
	var err error
	if found.Keeping, err = k.Keeping(ctx); err != nil {
		return found, err
	}
	const atOnce = 1000
	err = k.each(ctx, found.Keeping, atOnce, func(batch []store.Ended) error {
		for _, e := range batch {
			_, over, err := k.over(access.NewContext(ctx, keeping), k.desk.ledgers, found.Keeping, e.RegionID, e.Status, e.EndedAt)
			if err != nil {
				return err
			}
			if over {
				found.Cases[e.Status]++
			}
		}
		return nil
	})
	if err != nil {
		return found, err
	}
	for _, left := range k.leftovers(&found) {
		err := left.each(ctx, found.Keeping, atOnce, func(batch []store.Leftover) error {
			*left.count += len(batch)
			return nil
		})
		if err != nil {
			return found, err
		}
	}
	return found, nil
}

// Retain takes out of ended cases everything that names a person, atOnce of them in one
// transaction, each with its entry in the journal. What is committed is done: a run that
// was killed is run again, and several may run at once: whatever is taken out has one
// entry. progress is told how many are done.
func (k *Keeper) Retain(ctx context.Context, atOnce int, progress func(done int)) (Retained, error) {
	did := Retained{Cases: map[casefile.Status]int{}}
	var err error
	if did.Keeping, err = k.Keeping(ctx); err != nil {
		return did, err
	}
	err = k.each(ctx, did.Keeping, atOnce, func(batch []store.Ended) error {
		ended, err := k.anonymise(ctx, did.Keeping, batch)
		if err != nil {
			return err
		}
		for _, s := range ended {
			did.Cases[s]++
		}
		progress(did.All())
		return nil
	})
	if err != nil {
		return did, fmt.Errorf("take persons out of cases: %w", err)
	}
	for _, left := range k.leftovers(&did) {
		err := left.each(ctx, did.Keeping, atOnce, func(batch []store.Leftover) error {
			n, err := k.anonymiseLeftovers(ctx, did.Keeping, left, batch)
			*left.count += n
			return err
		})
		if err != nil {
			return did, fmt.Errorf("take persons out of what belongs to no case: %w", err)
		}
	}
	return did, nil
}

// leftover is one kind of what names a person and belongs to no case.
type leftover struct {
	list  func(ctx context.Context, before time.Time, after int64, limit int) ([]store.Leftover, error)
	erase func(tx *store.Tx, ctx context.Context, id int64) (bool, error)
	entry func(Keeping, store.Leftover) journal.Payload
	count *int
}

func (k *Keeper) leftovers(r *Retained) []leftover {
	return []leftover{
		{k.store.OldMessages, (*store.Tx).AnonymiseMessage, func(g Keeping, l store.Leftover) journal.Payload {
			return journal.MessageAnonymised{MessageID: l.Name, KeepYears: g.Years, RuleVersion: g.RuleVersion}
		}, &r.Messages},
		{k.store.OldVisits, (*store.Tx).AnonymiseVisit, func(g Keeping, l store.Leftover) journal.Payload {
			return journal.VisitAnonymised{VisitID: l.ID, Number: l.Name, KeepYears: g.Years, RuleVersion: g.RuleVersion}
		}, &r.Visits},
		{k.store.OldLines, func(tx *store.Tx, ctx context.Context, id int64) (bool, error) {
			return tx.AnonymiseOldLine(ctx, id, k.desk.now())
		}, func(g Keeping, l store.Leftover) journal.Payload {
			return journal.RegisterLineAnonymised{SchoolID: l.Place.SchoolID, RegisterNumber: l.Name, KeepYears: g.Years, RuleVersion: g.RuleVersion}
		}, &r.OldLines},
	}
}

func (k *Keeper) each(ctx context.Context, g Keeping, atOnce int, do func([]store.Ended) error) error {
	for after := int64(0); ; {
		batch, err := k.store.EndedCases(ctx, g.before(), after, atOnce)
		if err != nil || len(batch) == 0 {
			return err
		}
		if err := do(batch); err != nil {
			return err
		}
		after = batch[len(batch)-1].ID
	}
}

func (l leftover) each(ctx context.Context, g Keeping, atOnce int, do func([]store.Leftover) error) error {
	for after := int64(0); ; {
		// A day more than the term, so that no zone makes it less.
		batch, err := l.list(ctx, g.before().AddDate(0, 0, -2), after, atOnce)
		if err != nil || len(batch) == 0 {
			return err
		}
		if err := do(batch); err != nil {
			return err
		}
		after = batch[len(batch)-1].ID
	}
}

// anonymise is one transaction. The rule is asked again about the locked row: another
// run may have been faster.
func (k *Keeper) anonymise(ctx context.Context, g Keeping, batch []store.Ended) (done []casefile.Status, err error) {
	err = k.store.InTx(ctx, keeping, func(tx *store.Tx) error {
		done = done[:0] // the transaction may be tried again
		now := instant(k.desk.now())
		for _, e := range batch { // in the order of their ids, as everybody locks
			row, err := tx.Application(ctx, e.ID)
			if errors.Is(err, access.ErrNotFound) || err == nil && !row.AnonymisedAt.IsZero() {
				continue
			}
			if err != nil {
				return err
			}
			endedOn, over, err := k.over(ctx, tx, g, row.RegionID, row.Status, row.StatusAt)
			if err != nil {
				return err
			}
			if !over {
				continue
			}
			entry := journal.Anonymised{CaseFacts: caseFacts(row), EndedOn: endedOn, KeepYears: g.Years, RuleVersion: g.RuleVersion, On: g.Today}
			if err := tx.Anonymise(ctx, &row, now); err != nil {
				return err
			}
			if err := record(ctx, tx, keeping, row.Place, row.ID, now, now, entry); err != nil {
				return err
			}
			done = append(done, row.Status)
		}
		return nil
	})
	return done, err
}

func (k *Keeper) anonymiseLeftovers(ctx context.Context, g Keeping, left leftover, batch []store.Leftover) (done int, err error) {
	err = k.store.InTx(ctx, keeping, func(tx *store.Tx) error {
		done = 0 // the transaction may be tried again
		now := instant(k.desk.now())
		for _, l := range batch {
			erased, err := left.erase(tx, ctx, l.ID)
			if err != nil {
				return err
			}
			if !erased {
				continue
			}
			if err := record(ctx, tx, keeping, l.Place, 0, now, now, left.entry(g, l)); err != nil {
				return err
			}
			done++
		}
		return nil
	})
	return done, err
}
