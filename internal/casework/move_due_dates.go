package casework

import (
	"cmp"
	"context"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// moveAtOnce bounds the terms of one transaction: their cases are locked until it
// commits, and their officers wait that long.
const moveAtOnce = 100

// MoveDueDates moves the due dates of open cases that an approved calendar moved, or
// rules whose first day has come and which say so, or new office hours, until none is
// left, and learns on the way which versions are in force. Each batch is
// one transaction with an entry for every case; what was committed is never done
// again, because the terms themselves say by which version they were reckoned.
// Servers that move at once take turns.
func (d *Desk) MoveDueDates(ctx context.Context) error {
	for {
		// In this order: nothing older than what was in force before can be left when
		// nothing is being moved after.
		today, err := d.today()
		if err != nil {
			return err
		}
		inForce, err := d.ledgers.Newest(ctx)
		if err != nil {
			return err
		}
		book, err := d.bookOn(ctx, d.ledgers, inForce, today, today)
		if err != nil {
			return err
		}
		moving, err := d.ledgers.MovingNow(ctx, today)
		if err != nil {
			return err
		}
		if moving == (store.Moving{}) {
			d.moved.Store(max(d.moved.Load(), int64(inForce.Calendar)))
			d.overtaken.Store(max(d.overtaken.Load(), int64(book.overtook)))
			return d.followHours(ctx)
		}
		if err := d.moveBatch(ctx, today); err != nil {
			return err
		}
	}
}

// moveBatch moves the next terms behind the version in force.
func (d *Desk) moveBatch(ctx context.Context, today workday.Date) error {
	return d.ledgers.InTx(ctx, mending, func(l Ledger) error {
		p, err := l.MovingProposal(ctx, today)
		if isNotFound(err) {
			return nil // another server did the last of it
		}
		if err != nil {
			return err
		}
		refs, err := l.ClocksBehind(ctx, p.Subject, p.Version, p.Cursor, moveAtOnce)
		if err != nil {
			return err
		}
		if len(refs) == 0 {
			return d.endOfPass(ctx, l, &p)
		}
		// Asked without a lock: approvals wait for whoever holds the versions, and we hold
		// cases. Whatever is approved meanwhile has a move of its own.
		versions, err := l.Newest(ctx)
		if err != nil {
			return err
		}
		batch := journal.Applied{ProposalID: p.ID, Version: p.Version, FromClock: refs[0].ClockID, ToClock: refs[len(refs)-1].ClockID}
		if err := d.moveCases(ctx, l, versions, refs, nil, &batch); err != nil {
			return err
		}
		p.Cursor = batch.ToClock
		p.Checked += batch.Checked
		p.Stuck += batch.Stuck
		if err := l.UpdateProposal(ctx, &p); err != nil {
			return err
		}
		now := instant(d.now())
		return record(ctx, l, mending, access.Place{}, 0, now, now, applied(p, batch))
	})
}

// moveCases moves the terms of a batch, because of a new version or of new hours, case
// by case in the order of their ids, which is the order in which everybody locks several.
func (d *Desk) moveCases(ctx context.Context, l Ledger, versions store.Versions, refs []store.ClockRef, because *store.Schedule, batch *journal.Applied) error {
	wanted := make(map[int64]bool, len(refs))
	byCase := slices.Clone(refs)
	for _, r := range refs {
		wanted[r.ClockID] = true
	}
	slices.SortFunc(byCase, func(a, b store.ClockRef) int { return cmp.Compare(a.ApplicationID, b.ApplicationID) })
	byCase = slices.CompactFunc(byCase, func(a, b store.ClockRef) bool { return a.ApplicationID == b.ApplicationID })
	for _, r := range byCase {
		app, err := l.Application(ctx, r.ApplicationID)
		if err != nil {
			return err
		}
		zone, err := d.zone(ctx, l, app.RegionID)
		if err != nil {
			return err
		}
		now := instant(d.now())
		book, err := d.bookOn(ctx, l, versions, workday.DateOf(app.HandedInAt, zone), workday.DateOf(now, zone))
		if err != nil {
			return err
		}
		clocks, err := l.Clocks(ctx, app.ID)
		if err != nil {
			return err
		}
		clocks = slices.DeleteFunc(clocks, func(k store.Clock) bool { return !wanted[k.ID] })
		var done tally
		if because == nil {
			done, err = d.move(ctx, l, book, &app, clocks, zone, now)
		} else {
			done, err = d.follow(ctx, mover{Ledger: l, book: book, app: &app, zone: zone, now: now, hours: because}, clocks)
		}
		if err != nil {
			return err
		}
		batch.Checked += done.checked
		batch.Moved += done.moved
		batch.Stuck += done.stuck
		if done.moved == 0 {
			continue
		}
		if err := l.UpdateApplication(ctx, &app); err != nil {
			return err
		}
	}
	return nil
}

// endOfPass finds out whether the terms are all moved. Whatever is still behind,
// other than terms that no calendar reaches, is looked at once more from the start.
func (d *Desk) endOfPass(ctx context.Context, l Ledger, p *store.Proposal) error {
	behind, err := l.CountBehind(ctx, p.Subject, p.Version)
	if err != nil {
		return err
	}
	if behind > p.Stuck {
		p.Cursor, p.Stuck = 0, 0
		return l.UpdateProposal(ctx, p)
	}
	p.MovedAt = instant(d.now())
	p.Stuck = behind
	if err := l.UpdateProposal(ctx, p); err != nil {
		return err
	}
	return record(ctx, l, mending, access.Place{}, 0, p.MovedAt, p.MovedAt, applied(*p, journal.Applied{
		ProposalID: p.ID, Version: p.Version, Done: true, Stuck: behind,
	}))
}

// applied is the entry of a batch.
func applied(p store.Proposal, batch journal.Applied) journal.Payload {
	if p.Subject == store.RulesSubject {
		return journal.RulesApplied{Applied: batch}
	}
	return journal.CalendarApplied{Applied: batch}
}
