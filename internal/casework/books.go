package casework

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Library keeps every version of the calendar and of the rule book there ever was.
// Versions never change, so the desk reads each once.
type Library interface {
	// Newest is the newest versions at this moment.
	Newest(ctx context.Context) (store.Versions, error)
	Calendar(ctx context.Context, version int) (*workday.Calendars, error)
	// CalendarVersion says who made a version, when, and by which act.
	CalendarVersion(ctx context.Context, version int) (store.CalendarVersion, error)
	// RuleVersions lists the versions of the rule book up to one, in order; the
	// first is missing where the program's own was not written down.
	RuleVersions(ctx context.Context, upTo int) ([]store.RuleVersion, error)
}

// Edition is one version of the rule book, whatever the calendar.
type Edition struct {
	store.RuleVersion
	book Rulebook
}

// decides reports whether a version decides about a case that was handed in on a
// day, as things stand today: from its first day about what is handed in, and where
// it says so about what is open then.
func (e Edition) decides(handedIn, today workday.Date) bool {
	return e.EffectiveFrom <= handedIn || e.MovesOpen && e.EffectiveFrom <= today
}

// editions are the versions of the rule book up to one. The last that decides about
// a case is the one: a version never begins before the one before.
func (d *Desk) editions(ctx context.Context, lib Library, upTo int) ([]Edition, error) {
	if known, ok := d.rules.Load(upTo); ok {
		return known.([]Edition), nil
	}
	rows, err := lib.RuleVersions(ctx, upTo)
	if err != nil {
		return nil, fmt.Errorf("rules up to %d: %w", upTo, err)
	}
	all := []Edition{{RuleVersion: store.RuleVersion{ID: 1, Values: d.first.Values}, book: d.first}}
	for _, row := range rows {
		made, err := rulebook.Make(int(row.ID), row.Values)
		if err != nil {
			return nil, fmt.Errorf("rules %d: %w", row.ID, err)
		}
		e := Edition{RuleVersion: row, book: d.first.with(made, row.Values)}
		if row.ID == 1 {
			e.EffectiveFrom = 0 // whatever was handed in before is its
			all[0] = e
			continue
		}
		all = append(all, e)
	}
	if len(all) != upTo {
		return nil, fmt.Errorf("rules up to %d: there are %d", upTo, len(all))
	}
	d.rules.Store(upTo, all)
	return all, nil
}

// bookOf is the rule book by a version of the calendar and one of the rules.
func (d *Desk) bookOf(ctx context.Context, lib Library, calendar, rules int) (Rulebook, error) {
	c, err := d.calendar(ctx, lib, calendar)
	if err != nil {
		return Rulebook{}, err
	}
	all, err := d.editions(ctx, lib, rules)
	if err != nil {
		return Rulebook{}, err
	}
	return d.bind(all[rules-1].book, c), nil
}

// bind is a rule book with a version of the calendar. Each pair is put together once:
// the State Corporation's open days off make a calendar of their own.
func (d *Desk) bind(book Rulebook, c *workday.Calendars) Rulebook {
	key := store.Versions{Calendar: c.Version(), Rules: book.Reckoner.Rules.Version}
	bound, ok := d.books.Load(key)
	if !ok {
		bound, _ = d.books.LoadOrStore(key, book.by(c))
	}
	return bound.(Rulebook)
}

// bookOn is the rule book for a case that was handed in on a day, as things stand
// today, by the versions v.
func (d *Desk) bookOn(ctx context.Context, lib Library, v store.Versions, handedIn, today workday.Date) (Rulebook, error) {
	all, err := d.editions(ctx, lib, v.Rules)
	if err != nil {
		return Rulebook{}, err
	}
	chosen, overtook := all[0], 0
	for _, e := range all[1:] {
		if e.decides(handedIn, today) {
			chosen = e
		}
		if e.MovesOpen && e.EffectiveFrom <= today {
			overtook = int(e.ID)
		}
	}
	book, err := d.bookOf(ctx, lib, v.Calendar, int(chosen.ID))
	book.overtook, book.schedules = overtook, v.Schedules
	return book, err
}

// inForce is the rule book that a case handed in on a day is decided by. It stays so
// until the transaction ends.
func (d *Desk) inForce(ctx context.Context, l Ledger, handedIn, today workday.Date) (Rulebook, error) {
	v, err := l.InForce(ctx)
	if err != nil {
		return Rulebook{}, err
	}
	return d.bookOn(ctx, l, v, handedIn, today)
}

// ofCase is inForce for a case on the desk.
func (d *Desk) ofCase(ctx context.Context, l Ledger, app store.Application, zone *time.Location, now time.Time) (Rulebook, error) {
	return d.inForce(ctx, l, workday.DateOf(app.HandedInAt, zone), workday.DateOf(now, zone))
}

// On is the rule book for what is handed in on a day, for questions that start no
// term.
func (d *Desk) On(ctx context.Context, day workday.Date) (Rulebook, error) {
	v, err := d.ledgers.Newest(ctx)
	if err != nil {
		return Rulebook{}, err
	}
	return d.bookOn(ctx, d.ledgers, v, day, day)
}

// Current is the rule book for what is handed in today.
func (d *Desk) Current(ctx context.Context) (Rulebook, error) {
	today, err := d.today()
	if err != nil {
		return Rulebook{}, err
	}
	return d.On(ctx, today)
}

// Edition is the version of the rule book that decides about what is handed in on a
// day, as far as it is known now.
func (d *Desk) Edition(ctx context.Context, day workday.Date) (Edition, error) {
	v, err := d.ledgers.Newest(ctx)
	if err != nil {
		return Edition{}, err
	}
	all, err := d.editions(ctx, d.ledgers, v.Rules)
	if err != nil {
		return Edition{}, err
	}
	at := slices.IndexFunc(all[1:], func(e Edition) bool { return !e.decides(day, day) })
	if at < 0 {
		return all[len(all)-1], nil
	}
	return all[at], nil
}

// today is the day of the country's zone.
func (d *Desk) today() (workday.Date, error) { return today(d.now()) }

func today(now time.Time) (workday.Date, error) {
	zone, err := workday.Zone(defaultZone)
	if err != nil {
		return 0, err
	}
	return workday.DateOf(now, zone), nil
}

// Rulebook is the newest calendar that this server has come across, by the rules it
// carries, for what is shown and not decided: how many working days are left. It is a
// moment behind at most: see Desk.MoveDueDates.
func (d *Desk) Rulebook() Rulebook {
	if c := d.newest.Load(); c != nil {
		return d.bind(d.first, c)
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
