package casework

import (
	"context"
	"fmt"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The queue of a branch. Both terms of the standard are minutes, 15 from the ticket
// to the call and 15 from the call to the end (R05, R06), so nobody states when
// something happened: the server's clock is the only one. A school's office has no
// queue here, because the standard sets it no such term (R07).

// TakeTicket gives a visitor the next number of the branch's day and starts the
// clock of her wait.
func (d *Desk) TakeTicket(ctx context.Context, v access.Viewer, key string) (Outcome, error) {
	return d.once(ctx, v, key, "TAKE_TICKET", "", func(l Ledger) (Outcome, error) {
		if v.Role != access.CorporationOperator {
			return Outcome{}, access.ErrForbidden
		}
		branch, err := l.Branch(ctx, v.Home.BranchID)
		if err != nil {
			return Outcome{}, err
		}
		zone, err := d.zone(ctx, l, branch.RegionID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		t := store.Ticket{
			Place: store.BranchPlace(branch.RegionID, branch.DivisionID, branch.ID),
			Day:   workday.DateOf(now, zone), State: store.TicketWaiting, TakenAt: now, Version: 1,
		}
		n, err := l.NextGapFree(ctx, fmt.Sprintf("ticket/%d/%s", branch.ID, t.Day))
		if err != nil {
			return Outcome{}, err
		}
		t.Number = int(n)
		if err := l.InsertTicket(ctx, &t); err != nil {
			return Outcome{}, err
		}
		q := &queued{Ledger: l, viewer: v, ticket: t, zone: zone, now: now}
		book, err := d.inForce(ctx, l, t.Day, t.Day)
		if err != nil {
			return Outcome{}, err
		}
		if err := q.start(ctx, book.Reckoner.QueueWait(now, zone)); err != nil {
			return Outcome{}, err
		}
		return Outcome{TicketID: t.ID}, q.record(ctx, journal.TicketTaken{TicketFacts: q.facts()})
	})
}

// Call is the call of a visitor to a counter.
type Call struct {
	TicketAct
	Counter string // sign of the counter, as the board shows it
}

// TicketAct is what every act on a ticket states.
type TicketAct struct {
	Key             string
	TicketID        int64 // for a call 0: whoever is next
	ExpectedVersion int   // version the operator saw; counts where TicketID is given
}

// maxCounter bounds the sign of a counter, in characters.
const maxCounter = 20

// CallTicket calls the next visitor, or the one with the ticket named, when it is
// her turn: the standard knows no precedence (R21). It ends the clock of the wait
// and starts that of the service. Two operators who call at once get two visitors;
// when they name one ticket, one of them is told that it was called.
func (d *Desk) CallTicket(ctx context.Context, v access.Viewer, in Call) (Outcome, error) {
	in.Counter = strings.TrimSpace(in.Counter)
	return d.once(ctx, v, in.Key, "CALL_TICKET", in, func(l Ledger) (Outcome, error) {
		if faults := appendTooLong(nil, in.Counter, maxCounter, "counter"); len(faults) > 0 {
			return Outcome{}, faults.Err()
		}
		q, err := d.called(ctx, l, v, in.TicketAct)
		if err != nil {
			return Outcome{}, err
		}
		wait, err := q.stop(ctx, sla.QueueWait)
		if err != nil {
			return Outcome{}, err
		}
		q.ticket.State, q.ticket.CalledAt, q.ticket.Counter = store.TicketCalled, q.now, in.Counter
		if err := l.UpdateTicket(ctx, &q.ticket); err != nil {
			return Outcome{}, err
		}
		book, err := d.inForce(ctx, l, q.ticket.Day, q.ticket.Day)
		if err != nil {
			return Outcome{}, err
		}
		if err := q.start(ctx, book.Reckoner.CounterService(q.now, q.zone)); err != nil {
			return Outcome{}, err
		}
		return Outcome{TicketID: q.ticket.ID}, q.record(ctx, journal.TicketCalled{
			TicketFacts: q.facts(), WaitSeconds: seconds(q.ticket.TakenAt, q.now),
			Late: wait.State == sla.MetLate, Counter: in.Counter,
		})
	})
}

// called finds whom a call is about.
func (d *Desk) called(ctx context.Context, l Ledger, v access.Viewer, a TicketAct) (*queued, error) {
	if v.Role != access.CorporationOperator {
		return nil, access.ErrForbidden
	}
	if a.TicketID != 0 {
		q, err := d.ticket(ctx, l, v, a.TicketID)
		if err != nil {
			return nil, err
		}
		// Before the version: that somebody else called her says more.
		if err := q.must(store.TicketWaiting); err != nil {
			return nil, err
		}
		if err := q.seen(a.ExpectedVersion); err != nil {
			return nil, err
		}
		switch first, err := l.NextTicket(ctx, q.ticket.BranchID, q.ticket.Day, q.ticket.Number); {
		case err == nil:
			return nil, ErrOutOfTurn.At("ticketId").With("number", first.Number)
		case !isNotFound(err):
			return nil, err
		}
		return q, nil
	}
	branch, err := l.Branch(ctx, v.Home.BranchID)
	if err != nil {
		return nil, err
	}
	zone, err := d.zone(ctx, l, branch.RegionID)
	if err != nil {
		return nil, err
	}
	now := instant(d.now())
	next, err := l.NextTicket(ctx, branch.ID, workday.DateOf(now, zone), 0)
	if isNotFound(err) {
		return nil, ErrQueueEmpty.Fault()
	}
	return &queued{Ledger: l, viewer: v, ticket: next, zone: zone, now: notBefore(now, next)}, err
}

// FinishTicket ends the service of the visitor at the counter.
func (d *Desk) FinishTicket(ctx context.Context, v access.Viewer, in TicketAct) (Outcome, error) {
	return d.onTicket(ctx, v, in, "FINISH_TICKET", func(q *queued) error {
		if err := q.must(store.TicketCalled); err != nil {
			return err
		}
		service, err := q.stop(ctx, sla.CounterService)
		if err != nil {
			return err
		}
		entry := journal.TicketFinished{
			TicketFacts: q.facts(), CalledHour: q.ticket.CalledAt.In(q.zone).Hour(),
			ServiceSeconds: seconds(q.ticket.CalledAt, q.now), Late: service.State == sla.MetLate,
		}
		if q.ticket.ApplicationID != 0 {
			app, err := q.Application(ctx, q.ticket.ApplicationID)
			if err != nil {
				return err
			}
			entry.Application = app.Number
		}
		q.ticket.State, q.ticket.EndedAt = store.TicketFinished, q.now
		if err := q.UpdateTicket(ctx, &q.ticket); err != nil {
			return err
		}
		return q.record(ctx, entry)
	})
}

// AbandonTicket notes that the visitor went: she did not come when she was called,
// or did not wait for it. What had run out by then stays a breach.
func (d *Desk) AbandonTicket(ctx context.Context, v access.Viewer, in TicketAct) (Outcome, error) {
	return d.onTicket(ctx, v, in, "ABANDON_TICKET", func(q *queued) error { return q.leave(ctx) })
}

// CloseTicket ends what a branch left open on a day that is over, for the sweep. It
// reports whether there was something to end.
func (d *Desk) CloseTicket(ctx context.Context, ticketID int64) (closed bool, err error) {
	err = d.ledgers.InTx(ctx, product, func(l Ledger) error {
		closed = false
		q, err := d.ticket(ctx, l, product, ticketID)
		if err != nil {
			return err
		}
		if q.over() || q.ticket.Day >= workday.DateOf(q.now, q.zone) {
			return nil
		}
		closed = true
		return q.leave(ctx)
	})
	return closed, err
}

func (d *Desk) onTicket(ctx context.Context, v access.Viewer, a TicketAct, operation string, do func(*queued) error) (Outcome, error) {
	return d.once(ctx, v, a.Key, operation, a, func(l Ledger) (Outcome, error) {
		if v.Role != access.CorporationOperator {
			return Outcome{}, access.ErrForbidden
		}
		q, err := d.ticket(ctx, l, v, a.TicketID)
		if err != nil {
			return Outcome{}, err
		}
		if err := q.seen(a.ExpectedVersion); err != nil {
			return Outcome{}, err
		}
		return Outcome{TicketID: q.ticket.ID}, do(q)
	})
}

// ticket loads and locks a ticket within the viewer's walls.
func (d *Desk) ticket(ctx context.Context, l Ledger, v access.Viewer, id int64) (*queued, error) {
	t, err := l.Ticket(ctx, id)
	if err != nil {
		return nil, err
	}
	zone, err := d.zone(ctx, l, t.RegionID)
	if err != nil {
		return nil, err
	}
	return &queued{Ledger: l, viewer: v, ticket: t, zone: zone, now: notBefore(instant(d.now()), t)}, nil
}

// notBefore keeps a server's clock that was set back from ending something before it
// began.
func notBefore(now time.Time, t store.Ticket) time.Time {
	for _, at := range []time.Time{t.TakenAt, t.CalledAt} {
		if now.Before(at) {
			now = at
		}
	}
	return now
}

func seconds(from, to time.Time) int { return int(to.Sub(from) / time.Second) }
