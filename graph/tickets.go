package graph

import (
	"context"
	"time"

	"telnusqa/graph/view"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The queues of the State Corporation's branches.

// ticketAnswer is what every mutation about a ticket does with the desk's answer.
func (r *Resolver) ticketAnswer(ctx context.Context, out casework.Outcome, err error) (*view.Ticket, []*view.Fault, error) {
	_, faults, err := r.answer(ctx, casework.Outcome{}, err)
	if err != nil || out.TicketID == 0 {
		return nil, faults, err
	}
	t, err := r.ticket(ctx, out.TicketID)
	return t, faults, err
}

func (r *Resolver) ticket(ctx context.Context, id int64) (*view.Ticket, error) {
	row, err := r.Reads.TicketByID(ctx, id)
	if err != nil {
		return nil, err
	}
	tickets, err := r.showTickets(ctx, []store.Ticket{row})
	return tickets[id], err
}

// ticketsOf reads the tickets on which cases were filed, by case.
func (r *Resolver) ticketsOf(ctx context.Context, ofCases []int64) (map[int64]*view.Ticket, error) {
	rows, err := r.Reads.TicketsOf(ctx, ofCases...)
	if err != nil {
		return nil, err
	}
	tickets, err := r.showTickets(ctx, rows)
	byCase := make(map[int64]*view.Ticket, len(rows))
	for _, row := range rows {
		byCase[row.ApplicationID] = tickets[row.ID] // the first ticket of a case comes last
	}
	return byCase, err
}

func (r *Resolver) ticketsByID(ctx context.Context, ids []int64) (map[int64]*view.Ticket, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := r.Reads.TicketsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	return r.showTickets(ctx, rows)
}

// showTickets shows rows by their ids; together they read what else they need.
func (r *Resolver) showTickets(ctx context.Context, rows []store.Ticket) (map[int64]*view.Ticket, error) {
	shared := &view.TicketParts{
		Clocks:   view.NewTogether(listed(r.Reads.ClocksOfTickets, func(k store.Clock) int64 { return k.TicketID })),
		Cases:    r.casesTogether(),
		Branches: r.branchesTogether(),
	}
	zones, err := zonesOf(ctx, r, rows, func(row store.Ticket) int64 { return row.RegionID })
	if err != nil {
		return nil, err
	}
	tickets := make(map[int64]*view.Ticket, len(rows))
	for _, row := range rows {
		shared.Add(row)
		t := view.NewTicket(row, zones[row.RegionID])
		t.Shared = shared
		tickets[row.ID] = t
	}
	return tickets, nil
}

func (r *Resolver) ticketClocks(ctx context.Context, t *view.Ticket) ([]*view.Clock, error) {
	rows, err := t.Shared.Clocks.Of(ctx, t.Row.ID)
	clocks := make([]*view.Clock, len(rows))
	for i, k := range rows {
		clocks[i] = view.NewTicketClock(r.eyes(ctx), k, t, r.rules())
	}
	return clocks, err
}

// queue lists the tickets of a branch's day.
func (r *Resolver) queue(ctx context.Context, branchID *string, day *workday.Date, states []store.TicketState, first *int, after *string) (*view.TicketConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	branch, err := idOf(view.KindBranch, branchID, "branchId")
	if err != nil {
		return nil, err
	}
	if branchID == nil {
		branch = viewer(ctx).Home.BranchID
	}
	var behind int64
	if p.after != "" {
		if _, behind, err = decodeKey(p.after); err != nil {
			return nil, err
		}
	}
	on := workday.DateOf(r.Now(), r.Zone)
	if day != nil {
		on = *day
	}
	rows, more, err := r.Reads.Queue(ctx, branch, on, states, int(behind), p.size)
	if err != nil {
		return nil, err
	}
	tickets, err := r.showTickets(ctx, rows)
	if err != nil {
		return nil, err
	}
	c := &view.TicketConnection{Edges: make([]*view.TicketEdge, len(rows))}
	for i, row := range rows {
		c.Edges[i] = &view.TicketEdge{Cursor: encodeKey("", int64(row.Number)), Node: tickets[row.ID]}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// zoneOf is the zone of a region, or that of answers which belong to no place where
// the viewer does not see the region.
func (r *Resolver) zoneOf(ctx context.Context, regionID int64) (*time.Location, error) {
	region, err := r.Reads.Region(ctx, regionID)
	if isAbsent(err) {
		return r.Zone, nil
	}
	if err != nil {
		return nil, err
	}
	return workday.Zone(region.Zone)
}

// zonesOf are the zones of the regions that rows lie in.
func zonesOf[R any](ctx context.Context, r *Resolver, rows []R, region func(R) int64) (map[int64]*time.Location, error) {
	zones := map[int64]*time.Location{}
	for _, row := range rows {
		id := region(row)
		if zones[id] != nil {
			continue
		}
		var err error
		if zones[id], err = r.zoneOf(ctx, id); err != nil {
			return nil, err
		}
	}
	return zones, nil
}
