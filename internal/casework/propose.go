package casework

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
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
	if err := appendBasis(in.Change.check(), in.Basis).Err(); err != nil {
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
		if err := stillCounted(in.BaseVersion, counted, newest.Calendar, failure); err != nil {
			return Outcome{}, err
		}
		return d.propose(ctx, l, v, in, counted, moves)
	})
}

// stillCounted refuses a proposal whose versions moved on: since the proposer saw one,
// which may be 0, or while it was counted. failure is what ended the counting.
func stillCounted(seen, counted, newest int, failure error) error {
	stale := ErrStale.At("baseVersion").With("version", newest)
	switch {
	case seen != 0 && seen != newest:
		return stale
	case failure != nil:
		return failure
	case counted != newest: // a change was approved meanwhile
		return stale
	}
	return nil
}

// appendBasis looks at the act behind a change.
func appendBasis(faults fault.List, basis string) fault.List {
	if basis == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	return appendTooLong(faults, basis, maxBasis, "basis")
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
		if in.EffectiveFrom, err = d.today(); err != nil {
			return Outcome{}, err
		}
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
