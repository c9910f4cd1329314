package casework_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func divisionOfficer(division int64) access.Viewer {
	return access.Viewer{UserID: 11, Login: "division", Role: access.DivisionOfficer, Lang: fault.RU, Home: access.Place{RegionID: storetest.Akmola, DivisionID: division}}
}

func regionAdmin(region int64) access.Viewer {
	return access.Viewer{UserID: 9, Login: "region", Role: access.RegionAdmin, Lang: fault.RU, Home: access.Place{RegionID: region}}
}

// inOffice is a viewer as the sign-in completes her.
func (o *office) inOffice(v access.Viewer) access.Viewer {
	o.t.Helper()
	v, err := o.store.InOffice(context.Background(), v)
	if err != nil {
		o.t.Fatal(err)
	}
	return v
}

func (o *office) close(v access.Viewer, school, successor int64) error {
	row, err := o.store.School(access.NewContext(context.Background(), access.Product("test")), school)
	if err != nil {
		o.t.Fatal(err)
	}
	_, err = o.desk.CloseSchool(context.Background(), v, casework.Closing{
		SchoolID: school, ExpectedVersion: row.Version, ClosedOn: storetest.Day, SuccessorID: successor, Basis: "Постановление № 6",
	})
	return err
}

// What the server remembers of a clerk may be some seconds old; her school is asked.
// While it is being closed, nothing comes into its stock any more that nobody moves.
func TestNothingComesIntoTheStockOfAClosedSchool(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		clerk, sender := storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School2)
		o.stock(sender, 500, 520)
		school, err := s.School(access.NewContext(ctx, access.Product("test")), storetest.School1)
		if err != nil {
			t.Fatal(err)
		}
		receive := func(n int) error {
			_, err := o.desk.ReceiveBlanks(ctx, clerk, casework.BlankRange{
				Series: "ЖОБ", First: fmt.Sprintf("%07d", n), Last: fmt.Sprintf("%07d", n), DocumentKind: casefile.GeneralSecondary,
				Honours: casefile.Ordinary, ReceivedOn: storetest.Day, Basis: "Накладная № 7",
			})
			return err
		}
		send := func(n int) error {
			_, err := o.desk.SendBlanks(ctx, sender, casework.GivenBlanks{
				Sheets: casework.Sheets{Series: "ЖОБ", First: fmt.Sprintf("%07d", n), Last: fmt.Sprintf("%07d", n)}, ToBIN: school.BIN, Basis: "Акт № 3",
			})
			return err
		}
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Go(func() {
				if err := receive(i + 1); err != nil && !errors.Is(err, casework.ErrSchoolClosed) {
					t.Error(err)
				}
			})
		}
		wg.Go(func() {
			if err := o.close(regionAdmin(storetest.Akmola), storetest.School1, storetest.School2); err != nil {
				t.Error(err)
			}
		})
		wg.Wait()
		wantFault(t, receive(9), casework.ErrSchoolClosed)
		wantFault(t, send(500), casework.ErrSchoolClosed)
		left, err := s.BlanksInStock(access.NewContext(ctx, access.Product("test")), storetest.School1, casefile.GeneralSecondary, casefile.Ordinary, 10)
		if err != nil || len(left) > 0 {
			t.Errorf("%d sheets lie in the closed school, %v", len(left), err)
		}
	})
}

func TestTheSuccessorActsForAClosedSchool(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		closed, heir, other := storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School2), storetest.Clerk(storetest.SchoolZerenda)
		o.stock(closed, 1, 5)
		o.stock(closed, 8, 9)
		first := o.preparedCase(1)
		if _, err := o.desk.IssueDuplicate(ctx, closed, casework.Issue{Act: o.act(first), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		second := o.preparedCase(1) // the same person again, still in work when the school closes

		// Before, it is nobody's but its own.
		_, err := o.desk.IssueDuplicate(ctx, o.inOffice(heir), casework.Issue{Act: o.act(second), Series: "ЖОБ", Number: "0000002"})
		wantFault(t, err, access.ErrNotFound)

		for _, v := range []access.Viewer{closed, heir, divisionOfficer(storetest.Zerenda), regionAdmin(storetest.Abai), platformAdmin()} {
			if err := o.close(v, storetest.School1, storetest.School2); err == nil {
				t.Fatalf("%s closed the school", v.Role)
			}
		}
		wantFault(t, o.close(divisionOfficer(storetest.Kokshetau), storetest.School1, storetest.SchoolZerenda), access.ErrNotFound)
		wantFault(t, o.close(regionAdmin(storetest.Akmola), storetest.School1, storetest.SchoolSemei), access.ErrNotFound)
		wantFault(t, o.close(regionAdmin(storetest.Akmola), storetest.School1, storetest.School1), casework.ErrOwnSuccessor)
		sent, err := o.desk.SendBlanks(ctx, closed, casework.GivenBlanks{Sheets: sheets(9, 9), Basis: "Акт", ToBIN: bin(storetest.SchoolZerenda)})
		if err != nil {
			t.Fatal(err)
		}
		wantFault(t, o.close(divisionOfficer(storetest.Kokshetau), storetest.School1, storetest.School2), casework.ErrOpenTransfers)
		if _, err := o.desk.ConfirmTransfer(ctx, other, casework.TransferAct{TransferID: sent.TransferID, ExpectedVersion: 1}); err != nil {
			t.Fatal(err)
		}
		if err := o.close(divisionOfficer(storetest.Kokshetau), storetest.School1, storetest.School2); err != nil {
			t.Fatal(err)
		}
		wantFault(t, o.close(divisionOfficer(storetest.Kokshetau), storetest.School1, storetest.School2), casework.ErrSchoolClosed)
		wantFault(t, o.close(divisionOfficer(storetest.Kokshetau), storetest.School2, storetest.School1), casework.ErrSchoolClosed)

		if b := o.left(storetest.School1); b.Left != 0 || b.TransferredOut != 6 || b.InTransit != 0 {
			t.Errorf("the closed school's book: %+v", b)
		}
		if b := o.left(storetest.School2); b.Left != 5 || b.TransferredIn != 5 {
			t.Errorf("the successor's book: %+v", b)
		}

		// The closed school's officers read and change nothing.
		closed, heir, other = o.inOffice(closed), o.inOffice(heir), o.inOffice(other)
		if _, err := s.CaseByID(ctx, closed.CaseScope(), second); err != nil {
			t.Errorf("the closed school does not see its case: %v", err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, closed, casework.Issue{Act: o.act(second), Series: "ЖОБ", Number: "0000002"}); err == nil {
			t.Error("the closed school issued")
		}
		_, err = o.desk.ReceiveBlanks(ctx, closed, casework.BlankRange{
			Series: "ЖОБ", First: "0000100", Last: "0000101", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day, Basis: "Накладная № 2",
		})
		wantFault(t, err, access.ErrForbidden)
		if _, err := o.desk.Submit(ctx, closed, complete(t)); err == nil {
			t.Error("the closed school took an application")
		}

		// A third school sees and does nothing of it.
		if _, err := s.CaseByID(ctx, other.CaseScope(), second); err == nil {
			t.Error("another school sees the case")
		}
		_, err = o.desk.IssueDuplicate(ctx, other, casework.Issue{Act: o.act(second), Series: "ЖОБ", Number: "0000009"})
		wantFault(t, err, access.ErrNotFound)

		// The successor issues for it, in its own register, as the second copy.
		if _, err := o.desk.IssueDuplicate(ctx, heir, casework.Issue{Act: o.act(second), Series: "ЖОБ", Number: "0000002"}); err != nil {
			t.Fatal(err)
		}
		c, err := s.CaseByID(ctx, heir.CaseScope(), second)
		if err != nil {
			t.Fatal(err)
		}
		if c.SchoolID != storetest.School1 || c.Duplicate.RegisterNumber != "1/2026" || c.Duplicate.CopyNumber != 2 {
			t.Errorf("case of school %d, line %s, copy %d", c.SchoolID, c.Duplicate.RegisterNumber, c.Duplicate.CopyNumber)
		}
		for school, lines := range map[int64]int{storetest.School1: 1, storetest.School2: 1} {
			page, _, err := s.Registers(ctx, heir.CaseScope(), store.RegisterFilter{Territory: &access.Territory{Level: access.School, ID: school}}, store.RegisterPage{Limit: 10})
			if err != nil || len(page) != lines {
				t.Errorf("register of school %d: %v, %v", school, page, err)
			}
		}

		// A hand-in that names the closed school is the successor's.
		sub := complete(t)
		sub.SchoolID = storetest.School1
		id := o.submit(heir, sub).ApplicationID
		if a := o.application(id); a.SchoolID != storetest.School2 {
			t.Errorf("the hand-in went to school %d", a.SchoolID)
		}
	})
}

// A closes into B and B into C: C answers for both, and no circle closes.
func TestAChainOfSuccessors(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, admin := context.Background(), open(t, s), regionAdmin(storetest.Akmola)
		a, b, c := storetest.School1, storetest.School2, storetest.SchoolZerenda
		o.stock(storetest.Clerk(int64(a)), 1, 3)
		id := o.preparedCase(1)
		if err := o.close(admin, int64(a), int64(b)); err != nil {
			t.Fatal(err)
		}
		if err := o.close(admin, int64(b), int64(c)); err != nil {
			t.Fatal(err)
		}
		for from, to := range map[int64]int64{int64(c): int64(a)} {
			wantFault(t, o.close(admin, from, to), casework.ErrSchoolClosed)
		}
		middle, last := o.inOffice(storetest.Clerk(int64(b))), o.inOffice(storetest.Clerk(int64(c)))
		if !middle.Retired || len(middle.Predecessors) != 0 {
			t.Errorf("the school in the middle: %+v", middle)
		}
		if fmt.Sprint(last.Predecessors) != fmt.Sprint([]int64{int64(a), int64(b)}) {
			t.Errorf("the last school keeps the archives of %v", last.Predecessors)
		}
		if _, err := o.desk.IssueDuplicate(ctx, middle, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err == nil {
			t.Error("the school in the middle issued")
		}
		if _, err := o.desk.IssueDuplicate(ctx, last, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		page, _, err := s.Registers(ctx, last.CaseScope(), store.RegisterFilter{}, store.RegisterPage{Limit: 10})
		if err != nil || len(page) != 1 || page[0].SchoolID != int64(c) || page[0].Seq != 1 {
			t.Errorf("registers: %v, %v", page, err)
		}
		if left := o.left(int64(c)); left.Left != 2 || left.Used != 1 {
			t.Errorf("the last school's book: %+v", left)
		}
	})
}
