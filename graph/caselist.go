package graph

import (
	"context"
	"time"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// maxCount is how far a list is counted; beyond it the answer is maxCount+1.
const maxCount = 10_000

func (r *Resolver) caseList(ctx context.Context, in *model.ApplicationFilter, order *model.ApplicationOrder, within *access.Territory, p page) (*view.ApplicationConnection, error) {
	filter, err := r.caseFilter(ctx, in, within)
	if err != nil {
		return nil, err
	}
	q := store.CasePage{Limit: p.size, Backward: p.backward, Without: store.AllParts &^ caseParts(ctx)}
	if order != nil && *order == model.ApplicationOrderDueAsc {
		q.Order = store.DueFirst
	}
	if q.After, err = caseKey(p.after); err != nil {
		return nil, err
	}
	if q.Before, err = caseKey(p.before); err != nil {
		return nil, err
	}
	scope := cases(ctx)
	rows, more, err := r.Reads.Cases(ctx, scope, filter, q)
	if err != nil {
		return nil, err
	}
	c := &view.ApplicationConnection{
		Edges: make([]*view.ApplicationEdge, len(rows)),
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountCases(ctx, scope, filter, maxCount) },
	}
	shared := r.share()
	for i, row := range rows {
		key := q.Order.KeyOf(row.Application)
		c.Edges[i] = &view.ApplicationEdge{Cursor: encodeKey(key.Key, key.ID), Node: shared.application(ctx, row)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// caseFilter translates a filter. Days become instants in the zone of the answer.
func (r *Resolver) caseFilter(ctx context.Context, in *model.ApplicationFilter, within *access.Territory) (store.CaseFilter, error) {
	f := store.CaseFilter{Territory: within}
	if in == nil {
		return f, nil
	}
	f.Statuses, f.Open, f.Channels, f.Reasons, f.DocumentKinds = in.Statuses, in.Open, in.Channels, in.Reasons, in.DocumentKinds
	if in.Overdue != nil && *in.Overdue {
		f.OverdueAt = r.Now()
	}
	if in.HandedIn != nil {
		f.HandedInFrom = dayStart(in.HandedIn.From, r.Zone)
		f.HandedInUntil = dayStart(in.HandedIn.To.AddDays(1), r.Zone)
	}
	if in.Due != nil {
		f.DueFrom, f.DueTo = in.Due.From, in.Due.To
	}
	var err error
	if f.BranchID, err = idOf(view.KindBranch, in.BranchID, "filter", "branchId"); err != nil {
		return f, err
	}
	if in.Find != nil {
		found, err := r.find(ctx, *in.Find, "filter", "find")
		if err != nil {
			return f, err
		}
		f.Find = &found
	}
	if in.TerritoryID != nil && within == nil {
		t, err := territoryOf(*in.TerritoryID)
		if err != nil {
			return f, err
		}
		f.Territory = &t
	}
	return f, nil
}

func dayStart(d workday.Date, zone *time.Location) time.Time { return d.At(0, zone).UTC() }

// territoryOf reads the identifier of a territory.
func territoryOf(id string) (access.Territory, error) {
	kind, n, ok := view.ParseID(id)
	if ok {
		switch kind {
		case view.KindCountry:
			return access.Territory{Level: access.Country, ID: n}, nil
		case view.KindRegion:
			return access.Territory{Level: access.Region, ID: n}, nil
		case view.KindDivision:
			return access.Territory{Level: access.Division, ID: n}, nil
		case view.KindSchool:
			return access.Territory{Level: access.School, ID: n}, nil
		}
	}
	return access.Territory{}, access.ErrNotFound.At("territoryId")
}

// idOf reads an identifier of one kind.
func idOf(kind view.NodeKind, id *string, field ...string) (int64, error) {
	if id == nil {
		return 0, nil
	}
	got, n, ok := view.ParseID(*id)
	if !ok || got != kind {
		return 0, access.ErrNotFound.At(field...)
	}
	return n, nil
}

func (r *Resolver) clockList(ctx context.Context, in *model.ClockFilter, within *access.Territory, p page) (*view.ClockConnection, error) {
	f := store.ClockFilter{Territory: within}
	if in != nil {
		f.Kinds, f.States = in.Kinds, in.States
		if in.DueFrom != nil {
			f.DueFrom = *in.DueFrom
		}
		if in.DueTo != nil {
			f.DueTo = *in.DueTo
		}
		var err error
		if f.BranchID, err = idOf(view.KindBranch, in.BranchID, "filter", "branchId"); err != nil {
			return nil, err
		}
	}
	after, before, err := p.moments()
	if err != nil {
		return nil, err
	}
	scope := cases(ctx)
	clocks, more, err := r.Reads.ClockPage(ctx, scope, f, p.size, after, before, p.backward)
	if err != nil {
		return nil, err
	}
	nodes, err := r.clockNodes(ctx, scope, clocks)
	if err != nil {
		return nil, err
	}
	c := &view.ClockConnection{
		Edges: make([]*view.ClockEdge, 0, len(clocks)),
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountClocks(ctx, scope, f, maxCount) },
	}
	for _, k := range clocks {
		if node := nodes[k.ID]; node != nil {
			cursor := momentCursor(k.DueAt, k.ID)
			c.Edges = append(c.Edges, &view.ClockEdge{Cursor: cursor, Node: node})
		}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// clockNodes shows clocks by their ids, with the cases and tickets they run for.
func (r *Resolver) clockNodes(ctx context.Context, scope access.Scope, clocks []store.Clock) (map[int64]*view.Clock, error) {
	var ofCases, ofTickets []int64
	for _, k := range clocks {
		if k.TicketID != 0 {
			ofTickets = append(ofTickets, k.TicketID)
		} else {
			ofCases = append(ofCases, k.ApplicationID)
		}
	}
	cases, err := r.casesByID(ctx, scope, ofCases, caseParts(ctx))
	if err != nil {
		return nil, err
	}
	tickets, err := r.ticketsByID(ctx, ofTickets)
	if err != nil {
		return nil, err
	}
	nodes := make(map[int64]*view.Clock, len(clocks))
	for _, k := range clocks {
		if t := tickets[k.TicketID]; t != nil {
			nodes[k.ID] = view.NewTicketClock(r.eyes(ctx), k, t, r.rules())
		} else if a := cases[k.ApplicationID]; a != nil {
			nodes[k.ID] = view.NewClock(r.eyes(ctx), k, a, r.rules())
		}
	}
	return nodes, nil
}
