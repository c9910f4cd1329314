package view

import (
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Ticket is a place in the queue of a branch.
type Ticket struct {
	ID       string
	Number   int
	Day      workday.Date
	State    store.TicketState
	Counter  *string
	TakenAt  time.Time
	CalledAt time.Time
	EndedAt  time.Time
	Version  int
	Row      store.Ticket
	Zone     *time.Location
	Shared   *TicketParts
}

// TicketParts are what costs a ticket a query of its own, read for all tickets of an
// answer.
type TicketParts struct {
	Clocks   *Together[[]store.Clock]
	Cases    *Together[*Application]
	Branches *Together[*store.Branch]
}

// Add names a ticket of the answer.
func (p *TicketParts) Add(t store.Ticket) {
	p.Clocks.Add(t.ID)
	p.Cases.Add(t.ApplicationID)
	p.Branches.Add(t.BranchID)
}

// IsNode marks a node.
func (*Ticket) IsNode() {}

// NewTicket shows a row in the zone of its branch.
func NewTicket(t store.Ticket, zone *time.Location) *Ticket {
	v := &Ticket{
		ID: ID(KindTicket, t.ID), Number: t.Number, Day: t.Day, State: t.State,
		TakenAt: local(t.TakenAt, zone), CalledAt: local(t.CalledAt, zone), EndedAt: local(t.EndedAt, zone),
		Version: t.Version, Row: t, Zone: zone,
	}
	if t.Counter != "" {
		v.Counter = &t.Counter
	}
	return v
}

// TicketConnection is a page of a queue.
type TicketConnection struct {
	Edges    []*TicketEdge
	PageInfo *PageInfo
}

// TicketEdge is one ticket of a page.
type TicketEdge struct {
	Cursor string
	Node   *Ticket
}
