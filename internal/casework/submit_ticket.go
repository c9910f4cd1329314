package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// atCounter finds the ticket of the visitor who files while she is served. Nothing
// is nil: most applications come without one.
func (d *Desk) atCounter(ctx context.Context, l Ledger, v access.Viewer, ticketID int64) (*queued, error) {
	if ticketID == 0 {
		return nil, nil
	}
	if v.Role != access.CorporationOperator {
		return nil, ErrChannel.At("ticketId")
	}
	q, err := d.ticket(ctx, l, v, ticketID)
	if err != nil {
		return nil, err
	}
	if err := q.must(store.TicketCalled); err != nil {
		return nil, err
	}
	if q.ticket.ApplicationID != 0 {
		return nil, ErrTicketBound.At("ticketId").With("number", q.ticket.Number)
	}
	return q, nil
}

// bind notes on the ticket what was filed on it.
func (q *queued) bind(ctx context.Context, applicationID int64) error {
	if q == nil {
		return nil
	}
	q.ticket.ApplicationID = applicationID
	return q.UpdateTicket(ctx, &q.ticket)
}
