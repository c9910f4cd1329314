package casework

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// RecordBreach records that a clock ran out, where it did: the rule decides
// here, not the query that found the clock. It reports whether an entry was
// written; a breach is recorded once per clock, whatever restarts and however
// many servers sweep, because the mark on the locked row is set with it.
func (d *Desk) RecordBreach(ctx context.Context, applicationID, clockID int64) (bool, error) {
	return d.onClock(ctx, applicationID, clockID, func(ctx context.Context, l Ledger, app store.Application, k *store.Clock, zone *time.Location, now time.Time) (bool, error) {
		if !ranOut(k, now) {
			return false, nil
		}
		if err := recordBreach(ctx, l, app, k, zone, now); err != nil {
			return false, err
		}
		return true, l.UpdateClock(ctx, k)
	})
}

// ranOut reports whether a breach of a running clock is due to be recorded. A
// clock that time alone does not breach never is: the applicant who lets her two
// working days to object pass has broken nothing.
func ranOut(k *store.Clock, now time.Time) bool {
	return k.Kind.RunsOut() && k.BreachedAt.IsZero() && !now.Before(k.DueAt)
}

// RecordAtRisk records that a clock came to a warning level (5, 3, 1 or 0
// working days left), once per level and only on the way down.
func (d *Desk) RecordAtRisk(ctx context.Context, applicationID, clockID int64) (bool, error) {
	return d.onClock(ctx, applicationID, clockID, func(ctx context.Context, l Ledger, app store.Application, k *store.Clock, zone *time.Location, now time.Time) (bool, error) {
		today := workday.DateOf(now, zone)
		if k.DueOn.IsZero() || !k.BreachedAt.IsZero() || !now.Before(k.DueAt) {
			return false, nil
		}
		book, err := d.bookOf(ctx, l, k.CalendarVersion, k.RuleVersion)
		if err != nil {
			return false, err
		}
		left, err := book.Reckoner.DaysLeft(k.DueOn, today, k.Kind.Week())
		if err != nil {
			return false, err
		}
		level := sla.WarningLevel(left)
		if level < 0 || level >= k.WarnedLevel {
			return false, nil
		}
		k.WarnedLevel = level
		if level <= sla.AtRiskLevel {
			k.State = sla.AtRisk
		}
		if err := l.UpdateClock(ctx, k); err != nil {
			return false, err
		}
		return true, record(ctx, l, product, app.Place, app.ID, now, now, journal.AtRisk{
			CaseFacts: caseFacts(app), ClockID: k.ID, Clock: string(k.Kind),
			DueOn: k.DueOn, DueAt: journal.At(k.DueAt), Level: level, Fingerprint: k.Fingerprint, On: today,
		})
	})
}

// product is the viewer the sweep's acts are recorded under.
var product = access.Product("sweep")

type clockAct func(ctx context.Context, l Ledger, app store.Application, k *store.Clock, zone *time.Location, now time.Time) (bool, error)

// onClock locks the case of a running clock and lets act judge the clock as it
// is then: an officer may have stopped it since it was found, and a new calendar
// may have moved its due date.
func (d *Desk) onClock(ctx context.Context, applicationID, clockID int64, act clockAct) (done bool, err error) {
	err = d.ledgers.InTx(ctx, product, func(l Ledger) error {
		done = false
		app, err := l.Application(ctx, applicationID)
		if err != nil {
			return err
		}
		zone, err := d.zone(ctx, l, app.Place.RegionID)
		if err != nil {
			return err
		}
		now := instant(d.now())
		book, err := d.ofCase(ctx, l, app, zone, now)
		if err != nil {
			return err
		}
		moved, err := d.catchUp(ctx, l, book, &app, zone, now)
		if err != nil {
			return err
		}
		if moved > 0 {
			if err := l.UpdateApplication(ctx, &app); err != nil {
				return err
			}
		}
		clocks, err := l.Clocks(ctx, applicationID)
		if err != nil {
			return err
		}
		for i := range clocks {
			if clocks[i].ID == clockID && clocks[i].StoppedAt.IsZero() {
				done, err = act(ctx, l, app, &clocks[i], zone, now)
			}
		}
		return err
	})
	return done, err
}

// recordBreach marks the clock and writes the entry. It happened at the due
// instant, however late it is recorded. The caller writes the clock's row.
func recordBreach(ctx context.Context, l Ledger, app store.Application, k *store.Clock, zone *time.Location, now time.Time) error {
	k.State, k.BreachedAt = sla.Breached, k.DueAt
	return writeBreach(ctx, l, app, k, zone, now)
}

// writeBreach writes the entry of a breach.
func writeBreach(ctx context.Context, l Ledger, app store.Application, k *store.Clock, zone *time.Location, now time.Time) error {
	return record(ctx, l, product, app.Place, app.ID, k.DueAt, now, journal.ClockBreached{
		CaseFacts: caseFacts(app), ClockID: k.ID, Clock: string(k.Kind),
		DueOn: k.DueOn, DueAt: journal.At(k.DueAt), Fingerprint: k.Fingerprint,
		On: workday.DateOf(k.DueAt, zone),
	})
}
