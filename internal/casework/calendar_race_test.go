package casework_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// server opens the database as one server of several does.
func server(t *testing.T, url string) *store.Store {
	t.Helper()
	other, err := store.Open(context.Background(), url, store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := other.Close(); err != nil {
			t.Error(err)
		}
	})
	return other
}

// TestHandInsWhileACalendarIsApproved lets clerks of two servers hand in while a third
// hand approves a change on one of them and the other moves due dates. Whichever
// version a hand-in was reckoned by, in the end every case is due on the day that a
// fresh reckoning gives, and each that had to move did so once.
func TestHandInsWhileACalendarIsApproved(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			const each = 25
			ctx, url := context.Background(), storetest.URL(t, dialect)
			one := server(t, url)
			two := server(t, url)
			o := open(t, one)
			o.set(time.Date(2024, 5, 28, 10, 0, 0, 0, almaty))
			other := casework.New(casework.OnStore(two), casework.DefaultRulebook(), o.now)
			p := o.propose(drafter, kurbanAit(sunday16, monday17))

			var wg sync.WaitGroup
			var mu sync.Mutex
			var ids []int64
			half := make(chan struct{})
			for i, desk := range []*casework.Desk{o.desk, other} {
				wg.Go(func() {
					for n := range each {
						out, err := desk.Submit(ctx, storetest.Clerk([]int64{storetest.School1, storetest.School2}[i]), complete(t))
						if err != nil {
							t.Error(err)
							return
						}
						mu.Lock()
						ids = append(ids, out.ApplicationID)
						mu.Unlock()
						if i == 0 && n == each/2 {
							close(half)
						}
					}
				})
			}
			wg.Go(func() {
				<-half
				if _, err := other.ApproveCalendarChange(ctx, approver, casework.Decision{ProposalID: p.ID}); err != nil {
					t.Error(err)
				}
				for range 2 { // both servers at once, as they would
					wg.Go(func() {
						for _, desk := range []*casework.Desk{o.desk, other} {
							if err := desk.MoveDueDates(ctx); err != nil {
								t.Error(err)
							}
						}
					})
				}
			})
			wg.Wait()
			if t.Failed() {
				return
			}
			byVersion := map[bool]int{}
			for _, id := range ids {
				a, k := o.application(id), o.term(id, sla.Issue)
				if a.DueOn.String() != "2024-06-19" || k.DueOn != a.DueOn || k.CalendarVersion != 2 {
					t.Errorf("case %d is due on %s, its clock on %s by version %d", id, a.DueOn, k.DueOn, k.CalendarVersion)
				}
				moves := 0
				for _, kind := range o.kinds(id) {
					if kind == journal.KindDueMoved {
						moves++
					}
				}
				if moves > 1 {
					t.Errorf("case %d moved %d times", id, moves)
				}
				byVersion[moves == 1]++
			}
			if byVersion[true] < each/2 {
				t.Errorf("only %d of %d cases were filed before the approval and moved", byVersion[true], len(ids))
			}
			if done := o.proposal(p.ID); done.Moving() || done.ToCheck != byVersion[true] || done.Checked != done.ToCheck {
				t.Errorf("%d cases moved, the proposal says %+v", byVersion[true], done)
			}
		})
	}
}

// TestNobodyIsLateByTheOldCalendar puts the sweep and an officer between the approval
// and the mover. By the old calendar the case was late the evening before.
func TestNobodyIsLateByTheOldCalendar(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		o.set(time.Date(2024, 5, 28, 10, 0, 0, 0, almaty))
		swept, issued := o.submit(clerk, complete(t)).ApplicationID, o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(issued)); err != nil {
			t.Fatal(err)
		}
		p := o.propose(drafter, kurbanAit(sunday16, monday17))
		if _, err := o.desk.ApproveCalendarChange(ctx, approver, casework.Decision{ProposalID: p.ID}); err != nil {
			t.Fatal(err)
		}
		o.set(time.Date(2024, 6, 19, 10, 0, 0, 0, almaty)) // due on 18 June by version 1, today by version 2
		if late, err := o.desk.RecordBreach(ctx, swept, o.term(swept, sla.Issue).ID); err != nil || late {
			t.Errorf("the sweep found a breach: %t, %v", late, err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(issued), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		if k := o.term(issued, sla.Issue); k.State != sla.Met || k.DueOn.String() != "2024-06-19" {
			t.Errorf("issued in time, but the clock says %s, due on %s", k.State, k.DueOn)
		}
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		for _, id := range []int64{swept, issued} {
			moves := 0
			for _, kind := range o.kinds(id) {
				if kind == journal.KindClockBreached {
					t.Errorf("case %d has a breach in its journal", id)
				}
				if kind == journal.KindDueMoved {
					moves++
				}
			}
			if moves != 1 {
				t.Errorf("case %d moved %d times", id, moves)
			}
		}
	})
}

// TestBreachOfADateThatMoved follows a breach that was recorded before the calendar
// changed: it stays in the journal, the term runs again and is warned about again, and
// when the new date passes too that is another breach.
func TestBreachOfADateThatMoved(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.set(time.Date(2024, 5, 28, 10, 0, 0, 0, almaty))
		id := o.submit(clerk, complete(t)).ApplicationID
		breach := func() bool {
			t.Helper()
			late, err := o.desk.RecordBreach(ctx, id, o.term(id, sla.Issue).ID)
			if err != nil {
				t.Fatal(err)
			}
			return late
		}
		o.set(time.Date(2024, 6, 18, 18, 30, 0, 0, almaty))
		first := o.term(id, sla.Issue)
		if !breach() || breach() {
			t.Fatal("the first breach was not recorded once")
		}
		o.approve(approver, o.propose(drafter, kurbanAit(sunday16, monday17)).ID)
		k := o.term(id, sla.Issue)
		if k.State != sla.Running && k.State != sla.AtRisk || !k.BreachedAt.IsZero() || k.Fingerprint == first.Fingerprint {
			t.Fatalf("after the move: %+v", k)
		}
		moves, _, err := s.DueMoves(ctx, drafter.CaseScope(), store.CalendarSubject, 2, 0, 10)
		if err != nil || len(moves) != 1 || !moves[0].Lifted || moves[0].Overdue {
			t.Errorf("moves: %+v, %v", moves, err)
		}
		o.set(time.Date(2024, 6, 19, 18, 30, 0, 0, almaty))
		if !breach() || breach() {
			t.Error("the second breach was not recorded once")
		}
		// Back: both dates have passed, and the breach that was recorded stands.
		o.approve(approver, o.propose(drafter, kurbanAit(monday17, sunday16)).ID)
		if k := o.term(id, sla.Issue); k.State != sla.Breached || k.DueOn.String() != "2024-06-18" || k.BreachedAt.IsZero() || breach() {
			t.Errorf("after the way back: %+v", k)
		}
		count := map[journal.Kind]int{}
		for _, kind := range o.kinds(id) {
			count[kind]++
		}
		if count[journal.KindClockBreached] != 2 || count[journal.KindDueMoved] != 2 {
			t.Errorf("journal: %v", count)
		}
	})
}

// TestPortalSubmissionThatWaitsMovesWithItsDay waits for a working day that a new
// calendar takes away.
func TestPortalSubmissionThatWaitsMovesWithItsDay(t *testing.T) {
	gateway := access.Viewer{UserID: 31, Role: access.Integration, Home: access.Place{Channel: string(casefile.Portal)}}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		o.set(time.Date(2026, 3, 5, 19, 0, 0, 0, almaty)) // Thursday after the office closed (R24)
		o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), o.now)
		sub := complete(t)
		sub.SchoolID, sub.CertifiedBy, sub.PickupAddress = storetest.School1, casefile.EDS, "Көкшетау, Абай к-сі, 1"
		sub.Items = sub.Items[:1]
		id := o.submit(gateway, sub).ApplicationID
		if a := o.application(id); a.Status != casefile.Received || a.AcceptedOn.String() != "2026-03-06" {
			t.Fatalf("%s, accepted on %s", a.Status, a.AcceptedOn)
		}
		o.approve(approver, o.propose(drafter, casework.CalendarChange{Days: []casework.CalendarDay{{
			Date: workday.NewDate(2026, time.March, 6), Week: 5, Kind: workday.TransferredOff, TitleKK: "Ауыстырылған демалыс күні", TitleRU: "Перенесённый выходной",
		}}}).ID)
		// 7 and 8 March are a weekend, 9 March stands in for the 8th.
		if a := o.application(id); a.AcceptedOn.String() != "2026-03-10" || o.term(id, sla.Issue).AcceptedOn != a.AcceptedOn {
			t.Errorf("accepted on %s", a.AcceptedOn)
		}
	})
}
