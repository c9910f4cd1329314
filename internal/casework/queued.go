package casework

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
)

// queued is a ticket on the desk: loaded and locked.
type queued struct {
	Ledger
	viewer access.Viewer
	ticket store.Ticket
	zone   *time.Location
	now    time.Time
}

func (q *queued) over() bool {
	return q.ticket.State == store.TicketFinished || q.ticket.State == store.TicketLeft
}

// must refuses an act that the ticket's state does not allow.
func (q *queued) must(state store.TicketState) error {
	switch {
	case q.ticket.State == state:
		return nil
	case q.over():
		return ErrTicketOver.At("ticketId").With("number", q.ticket.Number)
	case q.ticket.State == store.TicketCalled:
		return ErrTicketCalled.At("ticketId").With("number", q.ticket.Number)
	default:
		return ErrTicketNotCalled.At("ticketId").With("number", q.ticket.Number)
	}
}

// seen refuses an act on a ticket that is another one than the operator saw.
func (q *queued) seen(version int) error {
	if version != q.ticket.Version {
		return store.ErrVersionConflict.At("expectedVersion")
	}
	return nil
}

// leave ends the ticket without a service. Its clock is not judged: nobody was kept
// waiting who was not there.
func (q *queued) leave(ctx context.Context) error {
	if q.over() {
		return ErrTicketOver.At("ticketId").With("number", q.ticket.Number)
	}
	entry := journal.TicketLeft{TicketFacts: q.facts(), Called: q.ticket.State == store.TicketCalled}
	kind := sla.QueueWait
	if entry.Called {
		kind = sla.CounterService
	}
	if _, err := q.end(ctx, kind, func(store.Clock) sla.ClockState { return sla.Cancelled }); err != nil {
		return err
	}
	q.ticket.State, q.ticket.EndedAt = store.TicketLeft, q.now
	if err := q.UpdateTicket(ctx, &q.ticket); err != nil {
		return err
	}
	return q.record(ctx, entry)
}

// start runs a clock of minutes. Its days stay empty: they decide nothing.
func (q *queued) start(ctx context.Context, due sla.Due) error {
	return q.InsertClock(ctx, &store.Clock{
		Place: q.ticket.Place, TicketID: q.ticket.ID, Kind: due.Kind, State: sla.Running,
		StartedAt: q.now, DueAt: due.DueAt, WarnedLevel: store.NeverWarned,
		CalendarVersion: due.CalendarVersion, RuleVersion: due.RuleVersion, Fingerprint: due.Fingerprint,
	})
}

// stop ends the running clock of a kind in time or late.
func (q *queued) stop(ctx context.Context, kind sla.ClockKind) (store.Clock, error) {
	return q.end(ctx, kind, func(k store.Clock) sla.ClockState { return sla.Judge(k.DueAt, q.now) })
}

// end ends the running clock of a kind, and records its breach first when the sweep
// has not come by yet.
func (q *queued) end(ctx context.Context, kind sla.ClockKind, state func(store.Clock) sla.ClockState) (store.Clock, error) {
	clocks, err := q.TicketClocks(ctx, q.ticket.ID)
	if err != nil {
		return store.Clock{}, err
	}
	for _, k := range clocks {
		if k.Kind != kind || !k.StoppedAt.IsZero() {
			continue
		}
		if ranOut(&k, q.now) {
			if err := q.breach(ctx, &k); err != nil {
				return k, err
			}
		}
		k.State, k.StoppedAt = state(k), q.now
		return k, q.UpdateClock(ctx, &k)
	}
	return store.Clock{}, nil
}

// breach marks the clock and writes the entry; the caller writes the clock's row.
func (q *queued) breach(ctx context.Context, k *store.Clock) error {
	k.State, k.BreachedAt = sla.Breached, k.DueAt
	return record(ctx, q.Ledger, product, q.ticket.Place, 0, k.DueAt, q.now, journal.TicketBreached{
		TicketFacts: q.facts(), ClockID: k.ID, Clock: string(k.Kind), DueAt: journal.At(k.DueAt), Fingerprint: k.Fingerprint,
	})
}

// RecordTicketBreach records that the 15 minutes of a ticket's clock ran out, where
// they did; see RecordBreach.
func (d *Desk) RecordTicketBreach(ctx context.Context, ticketID, clockID int64) (recorded bool, err error) {
	err = d.ledgers.InTx(ctx, product, func(l Ledger) error {
		recorded = false
		q, err := d.ticket(ctx, l, product, ticketID)
		if err != nil {
			return err
		}
		clocks, err := l.TicketClocks(ctx, ticketID)
		if err != nil {
			return err
		}
		for _, k := range clocks {
			if k.ID != clockID || !k.StoppedAt.IsZero() || !ranOut(&k, instant(d.now())) {
				continue
			}
			recorded = true
			if err := q.breach(ctx, &k); err != nil {
				return err
			}
			return l.UpdateClock(ctx, &k)
		}
		return nil
	})
	return recorded, err
}

func (q *queued) facts() journal.TicketFacts {
	return journal.TicketFacts{
		TicketID: q.ticket.ID, Number: q.ticket.Number, On: q.ticket.Day, Hour: q.ticket.TakenAt.In(q.zone).Hour(),
	}
}

func (q *queued) record(ctx context.Context, payload journal.Payload) error {
	return record(ctx, q.Ledger, q.viewer, q.ticket.Place, 0, q.now, q.now, payload)
}
