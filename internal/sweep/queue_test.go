package sweep_test

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var operator = access.Viewer{
	UserID: 20, Login: "operator", Name: "Бекенова Д. С.", Role: access.CorporationOperator,
	Home: access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, BranchID: storetest.KokshetauBranch},
}

func (f *fixture) count(t *testing.T, kind journal.Kind) (n int) {
	t.Helper()
	if err := f.store.Reader().QueryRow(f.store.Rebind(`SELECT COUNT(*) FROM journal_entries WHERE kind = ?`), string(kind)).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func (f *fixture) clocksOf(t *testing.T, ticketID int64) []store.Clock {
	t.Helper()
	clocks, err := f.store.ClocksOfTickets(access.NewContext(context.Background(), access.Product("test")), ticketID)
	if err != nil {
		t.Fatal(err)
	}
	return clocks
}

func TestServersSweepTheQueueAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const visitors = 5
		ctx, f := context.Background(), newFixture(t, s, 0)
		for range visitors {
			if _, err := f.desk.TakeTicket(ctx, operator, ""); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := f.desk.CallTicket(ctx, operator, casework.Call{}); err != nil {
			t.Fatal(err)
		}
		f.set(monday.Add(15*time.Minute - time.Microsecond))
		if n, w, err := f.sweep().Once(ctx); n != 0 || w != 0 || err != nil {
			t.Fatalf("before the 15 minutes are over: %d, %d, %v", n, w, err)
		}
		f.set(monday.Add(15 * time.Minute))
		var recorded atomic.Int64
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				n, _, err := f.sweep().Once(ctx)
				if err != nil {
					t.Error(err)
				}
				recorded.Add(int64(n))
			})
		}
		wg.Wait()
		// Four still wait, and the fifth is still at the counter.
		if recorded.Load() != visitors || f.count(t, journal.KindTicketBreached) != visitors {
			t.Errorf("%d breaches, %d entries; want %d", recorded.Load(), f.count(t, journal.KindTicketBreached), visitors)
		}
		f.set(monday.Add(20 * time.Minute))
		if _, err := f.desk.CallTicket(ctx, operator, casework.Call{}); err != nil { // after its breach
			t.Fatal(err)
		}
		if n, _, err := f.sweep().Once(ctx); n != 0 || err != nil {
			t.Errorf("each once: %d, %v", n, err)
		}
		if k := f.clocksOf(t, 2)[0]; k.State != sla.MetLate || !k.BreachedAt.Equal(monday.Add(15*time.Minute)) {
			t.Errorf("the wait that ended late: %s, breached at %s", k.State, k.BreachedAt)
		}
	})
}

func TestWhatABranchLeftOpenEndsWithItsDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, f := context.Background(), newFixture(t, s, 0)
		for range 3 {
			if _, err := f.desk.TakeTicket(ctx, operator, ""); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := f.desk.CallTicket(ctx, operator, casework.Call{}); err != nil {
			t.Fatal(err)
		}
		f.set(time.Date(2026, time.March, 2, 23, 59, 59, 0, almaty))
		if _, _, err := f.sweep().Once(ctx); err != nil {
			t.Fatal(err)
		}
		if n := f.count(t, journal.KindTicketLeft); n != 0 {
			t.Fatalf("%d tickets ended before the day did", n)
		}
		f.set(time.Date(2026, time.March, 3, 0, 0, 0, 0, almaty))
		for range 2 {
			if _, _, err := f.sweep().Once(ctx); err != nil {
				t.Fatal(err)
			}
		}
		if n := f.count(t, journal.KindTicketLeft); n != 3 {
			t.Errorf("%d tickets ended with the day, want 3", n)
		}
		for id := range int64(3) {
			for _, k := range f.clocksOf(t, id+1) {
				if k.StoppedAt.IsZero() {
					t.Errorf("clock %d of ticket %d runs for ever", k.ID, id+1)
				}
			}
		}
	})
}
