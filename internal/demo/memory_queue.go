package demo

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// queueKey names the queue of a branch's day.
type queueKey struct {
	branch int64
	day    workday.Date
}

// Branch reads a branch of the State Corporation.
func (m *memory) Branch(_ context.Context, id int64) (store.Branch, error) {
	b, err := row(m.world.Branches, id)
	if err != nil {
		return store.Branch{}, err
	}
	return *b, m.visible(access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, BranchID: b.ID})
}

// BranchStands reports whether there is a branch.
func (m *memory) BranchStands(_ context.Context, id int64) (bool, error) {
	return id >= 1 && id <= int64(len(m.world.Branches)), nil
}

// Ticket reads a ticket.
func (m *memory) Ticket(_ context.Context, id int64) (store.Ticket, error) {
	t, err := row(m.tickets, id)
	if err == nil {
		err = m.visible(t.Place)
	}
	if err != nil {
		return store.Ticket{}, err
	}
	return *t, nil
}

// NextTicket finds the first that waits.
func (m *memory) NextTicket(_ context.Context, branchID int64, day workday.Date, below int) (store.Ticket, error) {
	for _, id := range m.queues[queueKey{branchID, day}] {
		t := m.tickets[id-1]
		if below > 0 && t.Number >= below {
			break
		}
		if t.State == store.TicketWaiting {
			return t, nil
		}
	}
	return store.Ticket{}, access.ErrNotFound
}

// InsertTicket adds a ticket at the end of its queue.
func (m *memory) InsertTicket(_ context.Context, r *store.Ticket) error {
	if err := m.visible(r.Place); err != nil {
		return err
	}
	insert(&m.tickets, &r.ID, r)
	key := queueKey{r.BranchID, r.Day}
	m.queues[key] = append(m.queues[key], r.ID)
	return nil
}

// UpdateTicket replaces a ticket and raises its version.
func (m *memory) UpdateTicket(_ context.Context, r *store.Ticket) error {
	old, err := row(m.tickets, r.ID)
	if err != nil {
		return err
	}
	if old.Version != r.Version {
		return store.ErrVersionConflict.Fault()
	}
	r.Version++
	*old = *r
	return nil
}

// TicketClocks reads the clocks of a ticket.
func (m *memory) TicketClocks(_ context.Context, ticketID int64) ([]store.Clock, error) {
	return pickRows(m.clocks, m.ticketClocks[ticketID]), nil
}
