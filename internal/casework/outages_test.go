package casework_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

var administrator = access.Viewer{UserID: 60, Login: "platform", Name: "Н. Н.", Role: access.PlatformAdmin, Lang: fault.RU}

func (o *office) outage(in casework.NewOutage) (int64, error) {
	o.t.Helper()
	out, err := o.desk.RecordPortalOutage(context.Background(), administrator, in)
	return out.OutageID, err
}

func TestOutagesOfThePortal(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		night := casework.NewOutage{StartsAt: monday.Add(-8 * time.Hour), EndsAt: monday.Add(-6 * time.Hour), Source: "Хабарлама № 1"}
		id, err := o.outage(night)
		if err != nil {
			t.Fatal(err)
		}
		for name, row := range map[string]struct {
			in   casework.NewOutage
			want *fault.Def
		}{
			"the same again":           {night, casework.ErrOutageOverlaps},
			"over its end":             {casework.NewOutage{StartsAt: monday.Add(-7 * time.Hour), EndsAt: monday.Add(-5 * time.Hour), Source: "№ 2"}, casework.ErrOutageOverlaps},
			"one that goes on over it": {casework.NewOutage{StartsAt: monday.Add(-9 * time.Hour), Source: "№ 2"}, casework.ErrOutageOverlaps},
			"of tomorrow, not planned": {casework.NewOutage{StartsAt: monday.Add(time.Hour), Source: "№ 2"}, casework.ErrFuture},
			"ends before it begins":    {casework.NewOutage{StartsAt: monday.Add(-time.Hour), EndsAt: monday.Add(-2 * time.Hour), Source: "№ 2"}, casework.ErrOutageEnds},
			"known from nowhere":       {casework.NewOutage{StartsAt: monday.Add(-time.Hour), Source: " "}, casework.ErrRequired},
		} {
			if _, err := o.outage(row.in); err == nil {
				t.Errorf("%s was recorded", name)
			} else {
				wantFault(t, err, row.want)
			}
		}
		if _, err := o.outage(casework.NewOutage{StartsAt: monday.Add(72 * time.Hour), EndsAt: monday.Add(75 * time.Hour), Planned: true, Source: "№ 3"}); err != nil {
			t.Errorf("a planned one to come: %v", err)
		}
		for _, v := range []access.Viewer{storetest.Clerk(storetest.School1), drafter, operator(30), centre(40)} {
			_, err := o.desk.RecordPortalOutage(ctx, v, night)
			wantFault(t, err, access.ErrForbidden)
			_, err = o.desk.EndPortalOutage(ctx, v, casework.OutageEnd{OutageID: id, ExpectedVersion: 1})
			wantFault(t, err, access.ErrForbidden)
		}
		_, err = o.desk.EndPortalOutage(ctx, administrator, casework.OutageEnd{OutageID: id, ExpectedVersion: 1})
		wantFault(t, err, casework.ErrOutageOver)
	})
}

// TestAnOutageThatGoesOnIsEnded, and moves no term: a hand-in of that day is accepted by
// the rule for its own instant (R24).
func TestAnOutageThatGoesOnIsEnded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		id, err := o.outage(casework.NewOutage{StartsAt: monday.Add(-time.Hour), Source: "Хабарлама № 1"})
		if err != nil {
			t.Fatal(err)
		}
		end := func(version int, at time.Time) error {
			_, err := o.desk.EndPortalOutage(ctx, administrator, casework.OutageEnd{OutageID: id, ExpectedVersion: version, EndsAt: at})
			return err
		}
		wantFault(t, end(7, time.Time{}), store.ErrVersionConflict)
		wantFault(t, end(1, monday.Add(time.Hour)), casework.ErrFuture)
		wantFault(t, end(1, monday.Add(-2*time.Hour)), casework.ErrOutageEnds)
		clerk := storetest.Clerk(storetest.School1)
		during := o.application(o.submit(clerk, complete(t)).ApplicationID)
		if during.AcceptedOn != workday.DateOf(monday, almaty) {
			t.Errorf("accepted on %v", during.AcceptedOn)
		}
		o.set(monday.Add(time.Hour))
		if err := end(1, time.Time{}); err != nil {
			t.Fatal(err)
		}
		if after := o.application(during.ID); after.DueOn != during.DueOn {
			t.Errorf("the term moved from %v to %v", during.DueOn, after.DueOn)
		}
		rows, err := s.Outages(access.NewContext(ctx, clerk), casefile.Outage{From: monday.Add(-24 * time.Hour), Until: monday.Add(24 * time.Hour)})
		if err != nil || len(rows) != 1 || rows[0].Within(monday.Add(-24*time.Hour), monday.Add(24*time.Hour), o.now()) != 2*time.Hour || rows[0].Version != 2 {
			t.Errorf("%+v, %v", rows, err)
		}
	})
}

// TestOutageThatGoesOnAndRepairToCome: repair work is announced for Thursday, and the
// portal breaks down on Monday; both are on record, whichever was entered first. What
// goes on until the repair begins ends there.
func TestOutageThatGoesOnAndRepairToCome(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		repair := func(days int) casework.NewOutage {
			at := monday.AddDate(0, 0, days)
			return casework.NewOutage{StartsAt: at, EndsAt: at.Add(3 * time.Hour), Planned: true, Source: "№ 3"}
		}
		if _, err := o.outage(repair(3)); err != nil {
			t.Fatal(err)
		}
		id, err := o.outage(casework.NewOutage{StartsAt: monday.Add(-time.Hour), Source: "№ 4"})
		if err != nil {
			t.Fatalf("a break before repair that is announced: %v", err)
		}
		if _, err := o.outage(repair(7)); err != nil {
			t.Errorf("repair announced during a break: %v", err)
		}
		_, err = o.outage(casework.NewOutage{StartsAt: monday, Source: "№ 5"})
		wantFault(t, err, casework.ErrOutageOverlaps) // two that go on are one
		o.set(monday.AddDate(0, 0, 3).Add(time.Hour))
		end := func(at time.Time) error {
			_, err := o.desk.EndPortalOutage(context.Background(), administrator, casework.OutageEnd{OutageID: id, ExpectedVersion: 1, EndsAt: at})
			return err
		}
		wantFault(t, end(time.Time{}), casework.ErrOutageOverlaps)
		if err := end(monday.AddDate(0, 0, 3)); err != nil {
			t.Errorf("ended when the repair began: %v", err)
		}
	})
}

// TestOneOutageOfTwoAtOnce: of two that overlap, one is recorded.
func TestOneOutageOfTwoAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		var all sync.WaitGroup
		var mu sync.Mutex
		recorded := 0
		for i := range 4 {
			all.Go(func() {
				_, err := o.outage(casework.NewOutage{StartsAt: monday.Add(-time.Duration(5+i) * time.Hour), EndsAt: monday.Add(-time.Hour), Source: "№ 1"})
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					recorded++
				}
			})
		}
		all.Wait()
		if recorded != 1 {
			t.Errorf("%d of four that overlap were recorded", recorded)
		}
	})
}
