package casework_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// operator works at the branch of Kokshetau.
func operator(id int64) access.Viewer {
	return access.Viewer{
		UserID: id, Login: "operator", Name: "Бекенова Д. С.", Role: access.CorporationOperator, Lang: fault.RU,
		Home: access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, BranchID: storetest.KokshetauBranch},
	}
}

func (o *office) wait(d time.Duration) { o.set(o.now().Add(d)) }

func (o *office) ticket(id int64) store.Ticket {
	o.t.Helper()
	t, err := o.store.TicketByID(access.NewContext(context.Background(), access.Product("test")), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return t
}

func (o *office) ticketClocks(id int64) []store.Clock {
	o.t.Helper()
	clocks, err := o.store.ClocksOfTickets(access.NewContext(context.Background(), access.Product("test")), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return clocks
}

func (o *office) take(v access.Viewer) store.Ticket {
	o.t.Helper()
	out, err := o.desk.TakeTicket(context.Background(), v, "")
	if err != nil {
		o.t.Fatal(err)
	}
	return o.ticket(out.TicketID)
}

func (o *office) next(v access.Viewer, counter string) store.Ticket {
	o.t.Helper()
	out, err := o.desk.CallTicket(context.Background(), v, casework.Call{Counter: counter})
	if err != nil {
		o.t.Fatal(err)
	}
	return o.ticket(out.TicketID)
}

func on(t store.Ticket) casework.TicketAct {
	return casework.TicketAct{TicketID: t.ID, ExpectedVersion: t.Version}
}

// ticketEntries are the payloads of the journal's entries of a kind about tickets.
func ticketEntries[P journal.Payload](o *office) []P {
	o.t.Helper()
	var none P
	rows, err := o.store.Reader().Query(o.store.Rebind(`SELECT payload FROM journal_entries WHERE kind = ? ORDER BY id`), string(none.EntryKind()))
	if err != nil {
		o.t.Fatal(err)
	}
	defer rows.Close()
	var all []P
	for rows.Next() {
		var raw string
		if err := rows.Scan(&raw); err != nil {
			o.t.Fatal(err)
		}
		p, err := journal.Decode[P]([]byte(raw))
		if err != nil {
			o.t.Fatal(err)
		}
		all = append(all, p)
	}
	if err := rows.Err(); err != nil {
		o.t.Fatal(err)
	}
	return all
}

func TestVisitorWaitsIsCalledAndServed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, v := context.Background(), open(t, s), operator(20)
		first, second := o.take(v), o.take(v)
		if first.Number != 1 || second.Number != 2 || first.Day != storetest.Day || first.State != store.TicketWaiting {
			t.Fatalf("tickets %+v, %+v", first, second)
		}
		o.wait(14*time.Minute + 59*time.Second)
		first = o.next(v, "3")
		if first.Number != 1 || first.State != store.TicketCalled || first.Counter != "3" || !first.CalledAt.Equal(o.now()) {
			t.Fatalf("called: %+v", first)
		}
		o.wait(15 * time.Minute)
		if _, err := o.desk.FinishTicket(ctx, v, on(first)); err != nil {
			t.Fatal(err)
		}
		clocks := o.ticketClocks(first.ID)
		if len(clocks) != 2 || clocks[0].Kind != sla.QueueWait || clocks[1].Kind != sla.CounterService {
			t.Fatalf("clocks: %+v", clocks)
		}
		// The term is half-open: stopped when its 15 minutes are over is late.
		if clocks[0].State != sla.Met || clocks[1].State != sla.MetLate || clocks[1].BreachedAt != clocks[1].DueAt {
			t.Errorf("a wait of 14:59 is %s, a service of 15:00 is %s with its breach at %s", clocks[0].State, clocks[1].State, clocks[1].BreachedAt)
		}
		for _, k := range clocks {
			if !k.DueOn.IsZero() || k.ApplicationID != 0 || k.TicketID != first.ID || k.Place.SchoolID != 0 || k.Place.BranchID != storetest.KokshetauBranch {
				t.Errorf("clock of a ticket: %+v", k)
			}
		}
		called, finished := ticketEntries[journal.TicketCalled](o), ticketEntries[journal.TicketFinished](o)
		if len(called) != 1 || called[0].WaitSeconds != 899 || called[0].Late || called[0].Hour != 10 || called[0].Number != 1 {
			t.Errorf("call: %+v", called)
		}
		if len(finished) != 1 || finished[0].ServiceSeconds != 900 || !finished[0].Late || finished[0].CalledHour != 10 {
			t.Errorf("end: %+v", finished)
		}
		if breaches := ticketEntries[journal.TicketBreached](o); len(breaches) != 1 || breaches[0].Clock != "COUNTER_SERVICE" {
			t.Errorf("breaches: %+v", breaches)
		}
	})
}

func TestQueueIsServedInItsOrder(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, v := context.Background(), open(t, s), operator(20)
		_, err := o.desk.CallTicket(ctx, v, casework.Call{})
		wantFault(t, err, casework.ErrQueueEmpty)
		first, second := o.take(v), o.take(v)
		_, err = o.desk.CallTicket(ctx, v, casework.Call{TicketAct: on(second)})
		wantFault(t, err, casework.ErrOutOfTurn)
		_, err = o.desk.FinishTicket(ctx, v, on(first))
		wantFault(t, err, casework.ErrTicketNotCalled)
		if _, err := o.desk.AbandonTicket(ctx, v, on(first)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.CallTicket(ctx, v, casework.Call{TicketAct: on(second)}); err != nil {
			t.Fatalf("the first went, and the second is next: %v", err)
		}
		_, err = o.desk.CallTicket(ctx, v, casework.Call{TicketAct: on(second)})
		wantFault(t, err, casework.ErrTicketCalled)
		_, err = o.desk.FinishTicket(ctx, v, on(second)) // as it was before the call
		wantFault(t, err, store.ErrVersionConflict)
		_, err = o.desk.AbandonTicket(ctx, v, on(o.ticket(first.ID)))
		wantFault(t, err, casework.ErrTicketOver)
		if left := ticketEntries[journal.TicketLeft](o); len(left) != 1 || left[0].Called {
			t.Errorf("left: %+v", left)
		}
		if clocks := o.ticketClocks(first.ID); len(clocks) != 1 || clocks[0].State != sla.Cancelled {
			t.Errorf("the wait of who went is not judged: %+v", clocks)
		}
		o.set(monday.AddDate(0, 0, 1))
		if next := o.take(v); next.Number != 1 {
			t.Errorf("the next day begins with %d", next.Number)
		}
	})
}

func TestQueueIsTheBranchsOwn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, v := context.Background(), open(t, s), operator(20)
		ticket := o.take(v)
		stranger := operator(21)
		stranger.Home = access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Zerenda, BranchID: storetest.ZerendaBranch}
		_, err := o.desk.CallTicket(ctx, stranger, casework.Call{TicketAct: on(ticket)})
		wantFault(t, err, access.ErrNotFound)
		_, err = o.desk.AbandonTicket(ctx, stranger, on(ticket))
		wantFault(t, err, access.ErrNotFound)
		if own := o.take(stranger); own.Number != 1 || own.BranchID != storetest.ZerendaBranch {
			t.Errorf("another branch counts on its own: %+v", own)
		}
		for _, other := range []access.Viewer{
			storetest.Clerk(storetest.School1),
			{UserID: 9, Role: access.RegionAdmin, Home: access.Place{RegionID: storetest.Akmola}},
			{UserID: 16, Role: access.ContactCentre},
		} {
			if _, err := o.desk.TakeTicket(ctx, other, ""); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes a ticket: %v", other.Role, err)
			}
			if _, err := o.desk.CallTicket(ctx, other, casework.Call{TicketAct: on(ticket)}); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s calls one: %v", other.Role, err)
			}
		}
		_, err = o.desk.TakeTicket(ctx, access.Viewer{}, "")
		wantFault(t, err, access.ErrUnauthenticated)
	})
}

func TestApplicationIsFiledOnATicket(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, v := context.Background(), open(t, s), operator(20)
		waiting := o.take(v)
		filed := complete(t)
		filed.SchoolID, filed.TicketID = storetest.School1, waiting.ID
		_, err := o.desk.Submit(ctx, v, filed)
		wantFault(t, err, casework.ErrTicketNotCalled)
		called := o.next(v, "1")
		id := o.submit(v, filed).ApplicationID
		ticket := o.ticket(called.ID)
		if ticket.ApplicationID != id || ticket.Version != called.Version+1 {
			t.Fatalf("ticket: %+v", ticket)
		}
		if a := o.application(id); a.Channel() != casefile.StateCorporation || a.BranchID != storetest.KokshetauBranch {
			t.Errorf("application: %+v", a)
		}
		_, err = o.desk.Submit(ctx, v, filed)
		wantFault(t, err, casework.ErrTicketBound)
		if _, err := o.desk.FinishTicket(ctx, v, on(ticket)); err != nil {
			t.Fatal(err)
		}
		if ends := ticketEntries[journal.TicketFinished](o); len(ends) != 1 || ends[0].Application != o.application(id).Number {
			t.Errorf("end: %+v", ends)
		}
		_, err = o.desk.Submit(ctx, v, filed)
		wantFault(t, err, casework.ErrTicketOver)
		clerk := storetest.Clerk(storetest.School1)
		office := complete(t)
		office.TicketID = ticket.ID
		_, err = o.desk.Submit(ctx, clerk, office)
		wantFault(t, err, casework.ErrChannel)
	})
}

func TestOperatorsCallAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const operators, visitors = 6, 4
		ctx, o := context.Background(), open(t, s)
		var takers sync.WaitGroup
		for i := range visitors {
			takers.Go(func() {
				if _, err := o.desk.TakeTicket(ctx, operator(int64(20+i)), ""); err != nil {
					t.Error(err)
				}
			})
		}
		takers.Wait()
		results := make(chan error, operators)
		var mu sync.Mutex
		var numbers []int
		for i := range operators {
			go func() {
				out, err := o.desk.CallTicket(ctx, operator(int64(20+i)), casework.Call{Counter: fmt.Sprint(i)})
				if err == nil {
					ticket, rerr := s.TicketByID(access.NewContext(ctx, access.Product("test")), out.TicketID)
					mu.Lock()
					numbers, err = append(numbers, ticket.Number), rerr
					mu.Unlock()
				}
				results <- err
			}()
		}
		empty := 0
		for range operators {
			switch err := <-results; {
			case errors.Is(err, casework.ErrQueueEmpty):
				empty++
			case err != nil:
				t.Errorf("call: %v", err)
			}
		}
		slices.Sort(numbers)
		if want := []int{1, 2, 3, 4}; !slices.Equal(numbers, want) || empty != operators-visitors {
			t.Errorf("called %v, want %v; %d found nobody", numbers, want, empty)
		}
	})
}

func TestTwoOperatorsCallOneTicket(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		ticket := o.take(operator(20))
		results := make(chan error, 2)
		for i := range 2 {
			go func() {
				_, err := o.desk.CallTicket(ctx, operator(int64(20+i)), casework.Call{TicketAct: on(ticket)})
				results <- err
			}()
		}
		one, two := <-results, <-results
		if one != nil {
			one, two = two, one
		}
		if one != nil || !errors.Is(two, casework.ErrTicketCalled) {
			t.Errorf("one gets the visitor and the other is told: %v, %v", one, two)
		}
		if entries := ticketEntries[journal.TicketCalled](o); len(entries) != 1 {
			t.Errorf("%d entries of one call", len(entries))
		}
	})
}

func TestTicketActIsCarriedOutOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, v := context.Background(), open(t, s), operator(20)
		for range 3 { // an answer that was lost on the way is asked for again
			if out, err := o.desk.TakeTicket(ctx, v, "take"); err != nil || o.ticket(out.TicketID).Number != 1 {
				t.Fatalf("%+v, %v", out, err)
			}
		}
		o.take(v)
		for range 3 {
			if out, err := o.desk.CallTicket(ctx, v, casework.Call{TicketAct: casework.TicketAct{Key: "call"}}); err != nil || o.ticket(out.TicketID).Number != 1 {
				t.Fatalf("%+v, %v", out, err)
			}
		}
		if n := len(ticketEntries[journal.TicketTaken](o)); n != 2 {
			t.Errorf("%d tickets were taken, want 2", n)
		}
		if n := len(ticketEntries[journal.TicketCalled](o)); n != 1 {
			t.Errorf("%d calls, want 1", n)
		}
	})
}

// A transaction that dies gives its number back.
func TestNumbersOfAQueueHaveNoGaps(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, v := open(t, s), operator(20)
		o.take(v)
		broken := errors.New("the server died")
		dying := casework.New(dyingLedgers{casework.OnStore(s), broken}, casework.DefaultRulebook(), o.now)
		if _, err := dying.TakeTicket(context.Background(), v, ""); !errors.Is(err, broken) {
			t.Fatalf("got %v", err)
		}
		if next := o.take(v); next.Number != 2 {
			t.Errorf("after a lost transaction comes %d, want 2", next.Number)
		}
	})
}

// dyingLedgers break every transaction off when its work is done.
type dyingLedgers struct {
	casework.Ledgers
	err error
}

func (d dyingLedgers) InTx(ctx context.Context, v access.Viewer, act func(casework.Ledger) error) error {
	return d.Ledgers.InTx(ctx, v, func(l casework.Ledger) error {
		if err := act(l); err != nil {
			return err
		}
		return d.err
	})
}
