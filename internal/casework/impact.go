package casework

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Impact is what a change of the calendar or of the rules would move, or moved.
type Impact struct {
	Checked int // running terms looked at
	Moves   int
	Overdue int // of them, those whose new end has passed already
	Lifted  int // of them, those that run again after a breach of the old date
	Stuck   int // terms that the new calendar does not reach
	Parts   []store.MoveCount
}

// add counts one move.
func (i *Impact) add(parts map[partKey]*store.MoveCount, m store.DueMove) {
	key := partKey{m.DivisionID, string(m.Kind)}
	part := parts[key]
	if part == nil {
		part = &store.MoveCount{RegionID: m.RegionID, DivisionID: m.DivisionID, Kind: m.Kind}
		parts[key] = part
	}
	i.Moves++
	part.Moved++
	if m.Overdue {
		i.Overdue++
		part.Overdue++
	}
	if m.Lifted {
		i.Lifted++
		part.Lifted++
	}
}

type partKey struct {
	division int64
	kind     string
}

// lookAtOnce is how many terms a simulation reads at a time.
const lookAtOnce = 2000

// Impact says what a proposal would move now, or what it moved: counts of the whole
// country, since the calendar and the rules are the country's.
func (d *Desk) Impact(ctx context.Context, p store.Proposal) (Impact, error) {
	by, err := d.planOf(ctx, p)
	switch {
	case err != nil:
		return Impact{}, err
	case by == nil:
		return d.moveCounts(ctx, p)
	}
	return d.simulate(ctx, by)
}

// plan is the rule book that a running term would be reckoned by; nothing about it is
// in force.
type plan func(k store.OpenClock) (Rulebook, error)

// planOf is how a proposal would have terms reckoned; nil where they have been moved,
// or are being.
func (d *Desk) planOf(ctx context.Context, p store.Proposal) (plan, error) {
	if p.Subject == store.RulesSubject {
		return d.planOfRules(ctx, p)
	}
	if p.State == store.Approved {
		return nil, nil
	}
	next, err := d.nextCalendar(ctx, d.ledgers, p)
	return d.byCalendar(ctx, next), err
}

// byCalendar has every term reckoned by its rules and another calendar.
func (d *Desk) byCalendar(ctx context.Context, next *workday.Calendars) plan {
	books := map[int]Rulebook{} // by version of the rules
	return func(k store.OpenClock) (Rulebook, error) {
		book, known := books[k.RuleVersion]
		if !known {
			all, err := d.editions(ctx, d.ledgers, k.RuleVersion)
			if err != nil {
				return book, err
			}
			book = all[k.RuleVersion-1].book.by(next)
			books[k.RuleVersion] = book
		}
		return book, nil
	}
}

func (d *Desk) moveCounts(ctx context.Context, p store.Proposal) (Impact, error) {
	parts, err := d.ledgers.CountDueMoves(ctx, p.Subject, p.Version)
	i := Impact{Checked: p.Checked, Stuck: p.Stuck, Parts: parts}
	for _, c := range parts {
		i.Moves += c.Moved
		i.Overdue += c.Overdue
		i.Lifted += c.Lifted
	}
	return i, err
}

// nextCalendar is the version that a proposal would make, or made, of its base.
func (d *Desk) nextCalendar(ctx context.Context, lib Library, p store.Proposal) (*workday.Calendars, error) {
	change, err := ChangeOf(p)
	if err != nil {
		return nil, err
	}
	base, err := d.calendar(ctx, lib, p.BaseVersion)
	if err != nil {
		return nil, err
	}
	return change.onto(base, p.Basis)
}

// simulate reckons every running term again and writes nothing.
func (d *Desk) simulate(ctx context.Context, by plan) (Impact, error) {
	var impact Impact
	parts := map[partKey]*store.MoveCount{}
	table, err := d.schedules(ctx)
	if err != nil {
		return impact, err
	}
	for after := int64(0); ; {
		clocks, err := d.ledgers.OpenClocks(ctx, mending.CaseScope(), after, lookAtOnce)
		if err != nil {
			return impact, err
		}
		for _, k := range clocks {
			after = k.ID
			impact.Checked++
			m, moves, err := d.preview(k, table, by)
			switch {
			case errors.Is(err, errStuck):
				impact.Stuck++
			case err != nil:
				return impact, err
			case moves:
				impact.add(parts, m)
			}
		}
		if len(clocks) < lookAtOnce {
			impact.Parts = inOrderOfDivision(parts)
			return impact, nil
		}
	}
}

func inOrderOfDivision(parts map[partKey]*store.MoveCount) []store.MoveCount {
	keys := slices.SortedFunc(maps.Keys(parts), func(a, b partKey) int {
		return cmp.Or(cmp.Compare(a.division, b.division), cmp.Compare(a.kind, b.kind))
	})
	out := make([]store.MoveCount, len(keys))
	for i, k := range keys {
		out[i] = *parts[k]
	}
	return out
}

// Moves lists the due dates that a proposal would move now, or moved, within a scope:
// by id of the clock or of the move, behind after. It says whether there are more.
func (d *Desk) Moves(ctx context.Context, scope access.Scope, p store.Proposal, after int64, limit int) ([]store.DueMove, bool, error) {
	by, err := d.planOf(ctx, p)
	switch {
	case err != nil:
		return nil, false, err
	case by == nil:
		return d.ledgers.DueMoves(ctx, scope, p.Subject, p.Version, after, limit)
	}
	table, err := d.schedules(ctx)
	if err != nil {
		return nil, false, err
	}
	var moves []store.DueMove
	for {
		clocks, err := d.ledgers.OpenClocks(ctx, scope, after, lookAtOnce)
		if err != nil {
			return nil, false, err
		}
		for _, k := range clocks {
			after = k.ID
			m, is, err := d.preview(k, table, by)
			switch {
			case errors.Is(err, errStuck) || err == nil && !is:
				continue
			case err != nil:
				return nil, false, err
			case len(moves) == limit:
				return moves, true, nil
			}
			moves = append(moves, m)
		}
		if len(clocks) < lookAtOnce {
			return moves, false, nil
		}
	}
}

// preview reckons one running term by what is not in force.
func (d *Desk) preview(k store.OpenClock, table schedules, by plan) (m store.DueMove, moves bool, err error) {
	zone, err := workday.Zone(k.Zone)
	if err != nil {
		return m, false, err
	}
	hours, err := table.of(k)
	if err != nil {
		return m, false, err
	}
	book, err := by(k)
	if err != nil {
		return m, false, err
	}
	o := origin{hours: hours, zone: zone, app: store.Application{
		ID: k.ApplicationID, Place: k.Place, Number: k.Number, Status: k.Status, HandedInAt: k.HandedInAt, DueOn: k.CaseDueOn,
	}}
	due, err := book.again(k.Clock, o)
	if errors.Is(err, workday.ErrYearNotPublished) {
		return m, false, errStuck
	}
	if err != nil {
		return m, false, err
	}
	now := instant(d.now())
	overdue := !now.Before(due.DueAt)
	m = store.DueMove{
		ID: k.ID, Place: k.Place, ClockID: k.ID, ApplicationID: k.ApplicationID, Number: k.Number, Kind: k.Kind,
		From: k.DueOn, To: due.DueOn, Overdue: overdue, Lifted: !k.BreachedAt.IsZero() && !overdue,
	}
	moves = due.AcceptedOn != k.AcceptedOn || due.DueOn != k.DueOn || !instant(due.DueAt).Equal(k.DueAt)
	return m, moves, nil
}
