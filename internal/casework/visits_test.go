package casework_test

import (
	"context"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// centre answers 1414.
func centre(id int64) access.Viewer {
	return access.Viewer{UserID: id, Login: "1414", Name: "Н. Н.", Role: access.ContactCentre, Lang: fault.RU}
}

// call is what a caller agrees to: the next morning, by the branch of Kokshetau.
func call() casework.VisitOrder {
	return casework.VisitOrder{
		BranchID: storetest.KokshetauBranch, Name: "Ибраева Сәуле", Phone: "8 (701) 000-00-01", Address: "Абай к-сі, 1",
		AgreedAt: monday.AddDate(0, 0, 1),
	}
}

func (o *office) ordered(in casework.VisitOrder) store.HomeVisit {
	o.t.Helper()
	out, err := o.desk.OrderHomeVisit(context.Background(), centre(40), in)
	if err != nil {
		o.t.Fatal(err)
	}
	return o.visit(out.VisitID)
}

func (o *office) visit(id int64) store.HomeVisit {
	o.t.Helper()
	v, err := o.store.HomeVisitByID(access.NewContext(context.Background(), access.Product("test")), id, true)
	if err != nil {
		o.t.Fatal(err)
	}
	return v
}

func visitAct(v store.HomeVisit) casework.VisitAct {
	return casework.VisitAct{VisitID: v.ID, ExpectedVersion: v.Version}
}

// TestAVisitIsAgreedWhenTheBranchWorks. Source: R22 (six days, 9 to 20), D05 (closed on
// days off), R42.
func TestAVisitIsAgreedWhenTheBranchWorks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		at := func(day, hour, minute int) time.Time {
			return time.Date(2026, time.March, day, hour, minute, 0, 0, almaty)
		}
		for name, row := range map[string]struct {
			at   time.Time
			want *fault.Def
		}{
			"at the opening":                 {at(3, 9, 0), nil},
			"on a Saturday":                  {at(7, 12, 0), nil},
			"in the last minute":             {at(3, 19, 59), nil},
			"at the close":                   {at(3, 20, 0), casework.ErrVisitHours},
			"before the opening":             {at(3, 8, 59), casework.ErrVisitHours},
			"on a Sunday":                    {at(8, 12, 0), casework.ErrVisitHours},
			"on a holiday":                   {at(21, 12, 0), casework.ErrVisitHours}, // Nauryz
			"now":                            {monday, casework.ErrVisitPast},
			"in a year nobody has published": {time.Date(2040, time.March, 5, 12, 0, 0, 0, almaty), casework.ErrNoCalendar},
			"an hour ago":                    {monday.Add(-time.Hour), casework.ErrVisitPast},
		} {
			in := call()
			in.AgreedAt = row.at
			_, err := o.desk.OrderHomeVisit(ctx, centre(40), in)
			if row.want == nil && err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if row.want != nil {
				wantFault(t, err, row.want)
			}
		}
		in := call()
		in.BranchID = 999
		_, err := o.desk.OrderHomeVisit(ctx, centre(40), in)
		wantFault(t, err, access.ErrNotFound)
		for _, v := range []access.Viewer{operator(30), storetest.Clerk(storetest.School1), {UserID: 9, Role: access.PlatformAdmin}} {
			_, err := o.desk.OrderHomeVisit(ctx, v, call())
			wantFault(t, err, access.ErrForbidden)
		}
		if v := o.ordered(call()); v.Number <= "ВД-2026-000003" || v.Phone != "+77010000001" || v.State != casefile.VisitOrdered {
			t.Errorf("%+v", v)
		}
	})
}

// TestWhatIsTakenInAtHomeBearsItsVisit files on a visit, whether or not it was recorded
// before, once.
func TestWhatIsTakenInAtHomeBearsItsVisit(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, op := context.Background(), open(t, s), operator(30)
		first, second := o.ordered(call()), o.ordered(call())
		o.set(monday.AddDate(0, 0, 2))
		file := func(v access.Viewer, visit int64, at time.Time) (casework.Outcome, error) {
			in := complete(t)
			in.SchoolID, in.VisitID, in.HandedInAt = storetest.School1, visit, at
			return o.desk.Submit(ctx, v, in)
		}
		_, err := file(op, first.ID, monday.Add(-time.Hour))
		wantFault(t, err, casework.ErrVisitBeforeOrder)
		_, err = file(storetest.Clerk(storetest.School1), first.ID, time.Time{})
		wantFault(t, err, casework.ErrChannel)
		elsewhere := op
		elsewhere.Home.BranchID = storetest.ZerendaBranch
		_, err = file(elsewhere, first.ID, time.Time{})
		wantFault(t, err, access.ErrNotFound)
		out, err := file(op, first.ID, monday.AddDate(0, 0, 1))
		if err != nil {
			t.Fatal(err)
		}
		if a := o.application(out.ApplicationID); !a.HomeVisit || a.Channel() != casefile.StateCorporation {
			t.Errorf("the case is %+v", a)
		}
		if v := o.visit(first.ID); v.State != casefile.VisitDone || v.ApplicationID != out.ApplicationID || !v.EndedAt.Equal(monday.AddDate(0, 0, 1)) || v.EndedByID != 30 {
			t.Errorf("the visit is %+v", v)
		}
		_, err = file(op, first.ID, time.Time{})
		wantFault(t, err, casework.ErrVisitBound)

		if _, err := o.desk.RecordHomeVisit(ctx, op, visitAct(second)); err != nil {
			t.Fatal(err)
		}
		_, err = o.desk.RecordHomeVisit(ctx, op, visitAct(o.visit(second.ID)))
		wantFault(t, err, casework.ErrVisitOver)
		if _, err := file(op, second.ID, time.Time{}); err != nil {
			t.Errorf("what was taken in on a recorded visit: %v", err)
		}
		in := complete(t)
		in.HomeVisit = true
		_, err = o.desk.Submit(ctx, storetest.Clerk(storetest.School1), in)
		wantFault(t, err, casework.ErrChannel) // schools visit nobody
	})
}

func TestAVisitIsCancelledOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, op := context.Background(), open(t, s), operator(30)
		v := o.ordered(call())
		cancel := func(who access.Viewer, act casework.VisitAct, cause casefile.VisitCause) error {
			_, err := o.desk.CancelHomeVisit(ctx, who, casework.VisitCancellation{VisitAct: act, Cause: cause})
			return err
		}
		wantFault(t, cancel(storetest.Clerk(storetest.School1), visitAct(v), casefile.VisitByApplicant), access.ErrForbidden)
		wantFault(t, cancel(op, visitAct(v), ""), casework.ErrRequired)
		wantFault(t, cancel(op, casework.VisitAct{VisitID: v.ID, ExpectedVersion: 7}, casefile.VisitByApplicant), store.ErrVersionConflict)
		early := visitAct(v)
		early.HappenedAt = monday.Add(time.Hour)
		wantFault(t, cancel(op, early, casefile.VisitByApplicant), casework.ErrFuture)
		// Another operator of the contact centre answers when the caller calls again.
		again := visitAct(v)
		again.Key = "once"
		for range 2 {
			if err := cancel(centre(41), again, casefile.VisitByApplicant); err != nil {
				t.Fatal(err)
			}
		}
		wantFault(t, cancel(op, visitAct(o.visit(v.ID)), casefile.VisitNobodyThere), casework.ErrVisitOver)
		if got := o.visit(v.ID); got.State != casefile.VisitCancelled || got.CancelCause != casefile.VisitByApplicant || got.EndedByID != 41 || got.Version != 2 {
			t.Errorf("%+v", got)
		}
		// Whom it was to stays as long as a case's person would.
		if did := o.retain(time.Date(2031, time.March, 3, 12, 0, 0, 0, almaty)); did.Visits != 0 {
			t.Errorf("too early: %+v", did)
		}
		if did := o.retain(time.Date(2031, time.March, 5, 12, 0, 0, 0, almaty)); did.Visits != 1 {
			t.Errorf("when the term was over: %+v", did)
		}
		if got := o.visit(v.ID); got.PersonName+got.Phone+got.Address != "" || got.State != casefile.VisitCancelled {
			t.Errorf("%+v", got)
		}
		if did := o.retain(time.Date(2031, time.March, 5, 13, 0, 0, 0, almaty)); did.Visits != 0 {
			t.Errorf("a second time: %+v", did)
		}
	})
}
