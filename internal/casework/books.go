package casework

import (
	"context"
	"fmt"

	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Library keeps every version of the calendar there ever was. Versions never
// change, so the desk reads each once.
type Library interface {
	Calendar(ctx context.Context, version int) (*workday.Calendars, error)
	// CalendarVersion says who made a version, when, and by which act.
	CalendarVersion(ctx context.Context, version int) (store.CalendarVersion, error)
}

// bookOf is the rule book by a version of the calendar.
func (d *Desk) bookOf(ctx context.Context, lib Library, calendar int) (Rulebook, error) {
	c, err := d.calendar(ctx, lib, calendar)
	if err != nil {
		return Rulebook{}, err
	}
	return d.first.by(c), nil
}

// inForce is the rule book that a term which starts in this transaction is
// reckoned by. It stays in force until the transaction ends.
func (d *Desk) inForce(ctx context.Context, l Ledger) (Rulebook, error) {
	version, err := l.CalendarInForce(ctx)
	if err != nil {
		return Rulebook{}, err
	}
	return d.bookOf(ctx, l, version)
}

// Current is the rule book in force at this moment, for questions that start no
// term.
func (d *Desk) Current(ctx context.Context) (Rulebook, error) {
	version, err := d.ledgers.CalendarInForce(ctx)
	if err != nil {
		return Rulebook{}, err
	}
	return d.bookOf(ctx, d.ledgers, version)
}

// Rulebook is the newest rule book that this server has come across, for what is
// shown and not decided. It is a moment behind at most: see Desk.MoveDueDates.
func (d *Desk) Rulebook() Rulebook {
	if c := d.newest.Load(); c != nil {
		return d.first.by(c)
	}
	return d.first
}

func (d *Desk) calendar(ctx context.Context, lib Library, version int) (*workday.Calendars, error) {
	if c, ok := d.calendars.Load(version); ok {
		return c.(*workday.Calendars), nil
	}
	c, err := lib.Calendar(ctx, version)
	if err != nil {
		return nil, fmt.Errorf("calendar %d: %w", version, err)
	}
	d.calendars.Store(version, c)
	for {
		newest := d.newest.Load()
		if newest != nil && newest.Version() >= version || d.newest.CompareAndSwap(newest, c) {
			return c, nil
		}
	}
}
