package graph

import (
	"context"
	"errors"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The calendar desk: the calendar in force, and the proposals to change it.

// calendar shows a year of the calendar in force.
func (r *Resolver) calendar(ctx context.Context, year int, week view.WeekKind) (*view.Calendar, error) {
	if !viewer(ctx).SignedIn() {
		return nil, access.ErrUnauthenticated
	}
	book, err := r.Desk.Current(ctx)
	if err != nil {
		return nil, err
	}
	calendars := book.Reckoner.Calendars
	var made *store.CalendarVersion
	switch v, err := r.Reads.CalendarVersion(ctx, calendars.Version()); {
	case err == nil:
		made = &v
	case !isAbsent(err): // version 1 may live in the program alone
		return nil, err
	}
	c, err := view.NewCalendar(r.eyes(ctx), calendars, made, year, week, r.Zone)
	if errors.Is(err, workday.ErrYearNotPublished) {
		return nil, casework.ErrNoCalendar.At("year")
	}
	return c, err
}

// readsProposals refuses who may not see changes before they are decided.
func readsProposals(ctx context.Context) error {
	switch v := viewer(ctx); {
	case !v.SignedIn():
		return access.ErrUnauthenticated
	case !v.Role.ReadsProposals():
		return access.ErrForbidden
	}
	return nil
}

func (r *Resolver) calendarChange(ctx context.Context, id int64) (*view.CalendarChange, error) {
	p, err := r.Reads.ProposalByID(ctx, id)
	if err != nil {
		return nil, err
	}
	if p.Subject != store.CalendarSubject {
		return nil, access.ErrNotFound
	}
	inForce, err := r.Reads.Newest(ctx)
	if err != nil {
		return nil, err
	}
	return view.NewCalendarChange(r.eyes(ctx), viewer(ctx), p, inForce, r.Zone)
}

// proposals reads a page of proposals, newest first.
func (r *Resolver) proposals(ctx context.Context, of store.Subject, first *int, after *string) (p page, rows []store.Proposal, more bool, err error) {
	if err := readsProposals(ctx); err != nil {
		return p, nil, false, err
	}
	if p, err = newPage(first, after, nil, nil); err != nil {
		return p, nil, false, err
	}
	var before int64
	if p.after != "" {
		if _, before, err = decodeKey(p.after); err != nil {
			return p, nil, false, err
		}
	}
	rows, more, err = r.Reads.Proposals(ctx, of, before, p.size)
	return p, rows, more, err
}

func (r *Resolver) calendarChanges(ctx context.Context, first *int, after *string) (*view.CalendarChangeConnection, error) {
	p, rows, more, err := r.proposals(ctx, store.CalendarSubject, first, after)
	if err != nil {
		return nil, err
	}
	inForce, err := r.Reads.Newest(ctx)
	if err != nil {
		return nil, err
	}
	c := &view.CalendarChangeConnection{Edges: make([]*view.CalendarChangeEdge, len(rows))}
	for i, row := range rows {
		change, err := view.NewCalendarChange(r.eyes(ctx), viewer(ctx), row, inForce, r.Zone)
		if err != nil {
			return nil, err
		}
		c.Edges[i] = &view.CalendarChangeEdge{Cursor: encodeKey("", row.ID), Node: change}
	}
	start, end := ends(c.Edges, func(e *view.CalendarChangeEdge) string { return e.Cursor })
	c.PageInfo = p.info(more, start, end)
	return c, nil
}

// ends are the cursors of a page's first and last entry.
func ends[E any](edges []E, cursor func(E) string) (start, end string) {
	if n := len(edges); n > 0 {
		start, end = cursor(edges[0]), cursor(edges[n-1])
	}
	return start, end
}

// impactOf reckons what a change moves; a stale or rejected one moves nothing.
func (r *Resolver) impactOf(ctx context.Context, c *view.Change) (*view.ChangeImpact, error) {
	if !c.Abiding() {
		return nil, nil
	}
	impact, err := r.Desk.Impact(ctx, c.Row)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, 0, len(impact.Parts))
	for _, p := range impact.Parts {
		ids = append(ids, p.DivisionID)
	}
	divisions, err := r.Reads.DivisionsByID(ctx, ids...)
	if err != nil {
		return nil, err
	}
	return view.NewChangeImpact(r.eyes(ctx), impact, divisions), nil
}

// dueMovesOf lists the due dates a change moves, as far as the viewer sees cases.
func (r *Resolver) dueMovesOf(ctx context.Context, c *view.Change, first *int, after *string) (*view.DueMoveConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	var behind int64
	if p.after != "" {
		if _, behind, err = decodeKey(p.after); err != nil {
			return nil, err
		}
	}
	list := &view.DueMoveConnection{Edges: []*view.DueMoveEdge{}}
	more := false
	if c.Abiding() {
		var moves []store.DueMove
		if moves, more, err = r.Desk.Moves(ctx, cases(ctx), c.Row, behind, p.size); err != nil {
			return nil, err
		}
		for _, m := range moves {
			list.Edges = append(list.Edges, &view.DueMoveEdge{Cursor: encodeKey("", m.ID), Node: view.NewDueMove(m)})
		}
	}
	start, end := ends(list.Edges, func(e *view.DueMoveEdge) string { return e.Cursor })
	list.PageInfo = p.info(more, start, end)
	return list, nil
}

// changeAnswer is answer for a change of the calendar.
func (r *Resolver) changeAnswer(ctx context.Context, out casework.Outcome, err error) (*view.CalendarChange, []*view.Fault, error) {
	if err != nil {
		faults, err := r.faults(ctx, err)
		return nil, faults, err
	}
	c, err := r.calendarChange(ctx, out.ProposalID)
	return c, []*view.Fault{}, err
}

// faults turns what a person can mend into the faults of a payload, and lets our own
// failures out as errors.
func (r *Resolver) faults(ctx context.Context, err error) ([]*view.Fault, error) {
	faults := fault.Of(err)
	if len(faults) == 0 {
		return nil, err
	}
	for _, f := range faults {
		r.metrics.fault(f.Code)
	}
	return view.NewFaults(r.eyes(ctx), faults), nil
}

func decision(kind view.NodeKind, key *string, changeID, reason string) (casework.Decision, error) {
	got, id, ok := view.ParseID(changeID)
	if !ok || got != kind {
		return casework.Decision{}, access.ErrNotFound.At("changeId")
	}
	return casework.Decision{Key: val(key), ProposalID: id, Reason: reason}, nil
}

func calendarProposal(in model.ProposeCalendarChangeInput) casework.CalendarProposal {
	p := casework.CalendarProposal{
		Key: val(in.ClientMutationID), Basis: in.Basis, EffectiveFrom: val(in.EffectiveFrom), BaseVersion: val(in.BaseVersion),
		Change: casework.CalendarChange{PublishYear: val(in.PublishYear)},
	}
	for _, d := range in.Days {
		weeks := d.Weeks
		if len(weeks) == 0 {
			weeks = []view.WeekKind{view.FiveDay, view.SixDay}
		}
		for _, w := range weeks {
			day := casework.CalendarDay{
				Date: d.Date, Week: w.Week(), Kind: d.Kind,
				TitleKK: val(d.TitleKk), TitleRU: val(d.TitleRu), TitleEN: val(d.TitleEn),
			}
			if d.Status != nil {
				day.Status = d.Status.Letter()
			}
			p.Change.Days = append(p.Change.Days, day)
		}
	}
	return p
}
