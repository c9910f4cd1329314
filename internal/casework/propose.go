package casework

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// CalendarProposal asks for other days in the calendar.
type CalendarProposal struct {
	Key    string
	Change CalendarChange
	Basis  string // the act or order behind it
	// EffectiveFrom is the first day the act is in force; zero means today. The days
	// themselves say what they are: a version is reckoned by from its approval on.
	EffectiveFrom workday.Date
	BaseVersion   int // version the proposer saw; 0 takes the one in force
}

// ProposeCalendarChange writes a proposal down and counts what it would move. Nothing
// moves before another person approves it.
func (d *Desk) ProposeCalendarChange(ctx context.Context, v access.Viewer, in CalendarProposal) (Outcome, error) {
	if err := mayPropose(v); err != nil {
		return Outcome{}, err
	}
	in.Basis = strings.TrimSpace(in.Basis)
	in.Change.tidy()
	faults := in.Change.check()
	if in.Basis == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	if err := appendTooLong(faults, in.Basis, maxBasis, "basis").Err(); err != nil {
		return Outcome{}, err
	}
	// Every running term of the country is reckoned again: no transaction is held open
	// for that. What fails here fails below, after an earlier answer was looked for.
	counted, moves, failure := d.count(ctx, in)
	return d.once(ctx, v, in.Key, "PROPOSE_CALENDAR_CHANGE", in, func(l Ledger) (Outcome, error) {
		newest, err := l.Newest(ctx)
		if err != nil {
			return Outcome{}, err
		}
		version := newest.Calendar
		switch {
		case in.BaseVersion != 0 && in.BaseVersion != version:
			return Outcome{}, ErrStale.At("baseVersion").With("version", version)
		case failure != nil:
			return Outcome{}, failure
		case counted != version: // a change was approved while this one was counted
			return Outcome{}, ErrStale.At("baseVersion").With("version", version)
		}
		return d.propose(ctx, l, v, in, version, moves)
	})
}

// count says how many terms the change would move, and of which version of the
// calendar.
func (d *Desk) count(ctx context.Context, in CalendarProposal) (version, moves int, err error) {
	newest, err := d.ledgers.Newest(ctx)
	if err != nil {
		return 0, 0, err
	}
	base, err := d.calendar(ctx, d.ledgers, newest.Calendar)
	if err != nil {
		return 0, 0, err
	}
	next, err := in.Change.onto(base, in.Basis)
	if err != nil {
		return 0, 0, err
	}
	impact, err := d.simulate(ctx, d.byCalendar(ctx, next))
	return newest.Calendar, impact.Moves, err
}

func (d *Desk) propose(ctx context.Context, l Ledger, v access.Viewer, in CalendarProposal, base, moves int) (Outcome, error) {
	content, err := json.Marshal(in.Change)
	if err != nil {
		return Outcome{}, err
	}
	now := instant(d.now())
	if in.EffectiveFrom.IsZero() {
		zone, err := workday.Zone(defaultZone)
		if err != nil {
			return Outcome{}, err
		}
		in.EffectiveFrom = workday.DateOf(now, zone)
	}
	row := store.Proposal{
		Subject: store.CalendarSubject, State: store.Proposed, BaseVersion: base,
		EffectiveFrom: in.EffectiveFrom, Basis: in.Basis, Content: content, Counted: moves,
		ProposedBy: v.UserID, ProposedByName: v.Name, ProposedAt: now,
	}
	if err := l.InsertProposal(ctx, &row); err != nil {
		return Outcome{}, err
	}
	// The calendar is the country's, and so is the entry.
	return Outcome{ProposalID: row.ID}, record(ctx, l, v, access.Place{}, 0, now, now, journal.CalendarProposed{
		ProposalID: row.ID, FromVersion: base, Days: in.Change.dates(), Basis: row.Basis, OpenClocks: moves,
	})
}

// dates lists the days once each, in order.
func (c CalendarChange) dates() []workday.Date {
	days := make([]workday.Date, len(c.Days))
	for i, d := range c.Days {
		days[i] = d.Date
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// mayPropose refuses who may not propose changes of the calendar and the rules.
func mayPropose(v access.Viewer) error {
	switch {
	case !v.SignedIn():
		return access.ErrUnauthenticated
	case !v.Role.ProposesRules():
		return access.ErrForbidden
	}
	return nil
}
