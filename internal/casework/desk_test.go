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
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// office is a desk over a small country, with a clock the test sets.
type office struct {
	t     *testing.T
	store *store.Store
	desk  *casework.Desk
	mu    sync.Mutex
	at    time.Time
}

var almaty = time.FixedZone("+05", 5*3600)

// monday is an ordinary working Monday, 10:00 in Kokshetau; due 15 working days
// later, over 9 March and Nauryz (calendar_vectors.csv, row C045's neighbourhood).
var monday = time.Date(2026, time.March, 2, 10, 0, 0, 0, almaty)

func open(t *testing.T, s *store.Store) *office {
	t.Helper()
	storetest.Load(t, s, storetest.Places())
	o := &office{t: t, store: s, at: monday}
	o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), o.now)
	return o
}

func (o *office) now() time.Time {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.at
}

func (o *office) set(at time.Time) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.at = at
}

func person(t testing.TB) casework.Person {
	t.Helper()
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	return casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем", Patronymic: "Болатқызы"}
}

// complete is an application that nothing is missing from.
func complete(t testing.TB) casework.Submission {
	return casework.Submission{
		Applicant: person(t), ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost},
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: 2008,
		CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{
			{Kind: casefile.ApplicationForm},
			{Kind: casefile.IdentityCard, ExpiresOn: workday.NewDate(2030, time.May, 1)},
		},
	}
}

func (o *office) submit(v access.Viewer, s casework.Submission) casework.Outcome {
	o.t.Helper()
	out, err := o.desk.Submit(context.Background(), v, s)
	if err != nil {
		o.t.Fatalf("submit: %v", err)
	}
	return out
}

func (o *office) application(id int64) store.Application {
	o.t.Helper()
	c, err := o.store.CaseByID(context.Background(), access.Product("test").CaseScope(), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return c.Application
}

func (o *office) kinds(id int64) []journal.Kind {
	o.t.Helper()
	entries, _, err := o.store.Timeline(context.Background(), access.Product("test").CaseScope(), id, 0, 100)
	if err != nil {
		o.t.Fatal(err)
	}
	var kinds []journal.Kind
	for _, e := range entries {
		kinds = append(kinds, e.Kind)
	}
	return kinds
}

func (o *office) act(id int64) casework.Act {
	return casework.Act{ApplicationID: id, ExpectedVersion: o.application(id).Version}
}

// longAgo is before every case of these tests.
var longAgo = workday.NewDate(2024, time.January, 9)

// stock puts ordinary blanks for general secondary education into a school.
func (o *office) stock(v access.Viewer, first, last int) {
	o.t.Helper()
	_, err := o.desk.ReceiveBlanks(context.Background(), v, casework.BlankRange{
		Series: "ЖОБ", First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", last),
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		ReceivedOn: longAgo, Basis: "Накладная № 1",
	})
	if err != nil {
		o.t.Fatalf("receive blanks: %v", err)
	}
}

func wantFault(t *testing.T, err error, want *fault.Def) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("got %v, want %s", err, want.Code)
	}
}

func TestFromHandInToHandOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 5)
		id := o.submit(clerk, complete(t)).ApplicationID

		a := o.application(id)
		if a.Status != casefile.Accepted || a.AcceptedOn.String() != "2026-03-02" || a.DueOn.String() != "2026-03-27" {
			t.Fatalf("after the hand-in: %s, accepted on %s, due on %s", a.Status, a.AcceptedOn, a.DueOn)
		}
		if want := time.Date(2026, 3, 27, 18, 30, 0, 0, almaty); !a.DueAt.Equal(want) {
			t.Errorf("due at %s, want %s: the close of the office", a.DueAt, want)
		}

		o.set(monday.AddDate(0, 0, 1))
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		o.set(monday.AddDate(0, 0, 3))
		out, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000003"})
		if err != nil {
			t.Fatal(err)
		}
		c, err := s.CaseByID(ctx, clerk.CaseScope(), id)
		if err != nil {
			t.Fatal(err)
		}
		d := c.Duplicate
		if d == nil || d.ID != out.DuplicateID || d.RegisterNumber != "1/2026" || d.Number != "0000003" || d.SignedBy != "Ахметова А. С." || d.CopyNumber != 1 {
			t.Fatalf("duplicate: %+v", d)
		}
		o.set(monday.AddDate(0, 0, 4))
		if _, err := o.desk.HandOver(ctx, clerk, casework.HandOver{Act: o.act(id), Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000"}); err != nil {
			t.Fatal(err)
		}
		if got := o.application(id).Status; got != casefile.HandedOver {
			t.Errorf("at the end: %s", got)
		}
		clocks, err := s.ClocksOf(access.NewContext(ctx, clerk), id)
		if err != nil || len(clocks) != 1 || clocks[0].State != sla.Met {
			t.Errorf("clocks: %+v, %v", clocks, err)
		}
		want := []journal.Kind{journal.KindSubmitted, journal.KindAccepted, journal.KindPreparationStarted, journal.KindIssued, journal.KindHandedOver}
		if got := o.kinds(id); !slices.Equal(got, want) {
			t.Errorf("journal: %v, want %v", got, want)
		}
	})
}

func TestIncompletePackageGivesReceipt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Reasons = []casefile.Reason{casefile.Damaged} // asks for the original
		sub.Items[1].ExpiresOn = workday.NewDate(2025, time.December, 31)
		out := o.submit(clerk, sub)
		c, err := s.CaseByID(context.Background(), clerk.CaseScope(), out.ApplicationID)
		if err != nil {
			t.Fatal(err)
		}
		r := c.Receipt
		if c.Status != casefile.NotAccepted || r == nil || r.ID != out.ReceiptID || r.Number != "РО-2026-000001" {
			t.Fatalf("status %s, receipt %+v", c.Status, r)
		}
		if want := []casefile.IntakeGround{casefile.Incomplete, casefile.Expired}; !slices.Equal(r.Grounds, want) {
			t.Errorf("grounds %v, want %v", r.Grounds, want)
		}
		if !c.DueOn.IsZero() {
			t.Errorf("a refusal to accept has no term, but is due on %s", c.DueOn)
		}
	})
}

func TestKeyGivesFirstAnswerAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Key = "a1"
		first := o.submit(clerk, sub)
		o.set(monday.Add(23 * time.Hour))
		if again := o.submit(clerk, sub); again != first {
			t.Errorf("the repeat answered %+v, the first %+v", again, first)
		}
		sub.GraduationYear = 2009
		_, err := o.desk.Submit(context.Background(), clerk, sub)
		wantFault(t, err, store.ErrKeyReused)

		// Another user's key is another key.
		other := storetest.Clerk(storetest.School2)
		other.UserID = 8
		sub.Key = "a1"
		if out := o.submit(other, sub); out == first {
			t.Error("another user got the first user's answer")
		}
	})
}

func TestKeyGivenTwiceAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Key = "at once"
		outs := make([]casework.Outcome, 8)
		var wg sync.WaitGroup
		for i := range outs {
			wg.Go(func() {
				out, err := o.desk.Submit(context.Background(), clerk, sub)
				if err != nil {
					t.Error(err)
				}
				outs[i] = out
			})
		}
		wg.Wait()
		for _, out := range outs {
			if out != outs[0] {
				t.Fatalf("answers differ: %+v", outs)
			}
		}
		if n, err := s.CountCases(context.Background(), clerk.CaseScope(), store.CaseFilter{}, 100); err != nil || n != 1 {
			t.Errorf("%d cases, %v; want 1", n, err)
		}
	})
}

func TestActsOnAnOldVersionAreRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		old := o.act(id)
		if _, err := o.desk.StartPreparation(ctx, clerk, old); err != nil {
			t.Fatal(err)
		}
		_, err := o.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: old})
		wantFault(t, err, store.ErrVersionConflict)
		if got := fault.Of(err)[0].AllowedActions; !slices.Contains(got, string(casefile.IssueDuplicate)) {
			t.Errorf("the fault tells %v, not what the case allows now", got)
		}
	})
}

func TestOthersCannotAct(t *testing.T) {
	head := storetest.Clerk(storetest.School1)
	head.Role = access.SchoolHead
	analyst := access.Viewer{UserID: 9, Role: access.RegionAnalyst, Home: storetest.PlaceOf(storetest.School1, "")}
	platform := access.Viewer{UserID: 10, Role: access.PlatformAdmin}
	cases := []struct {
		name string
		who  access.Viewer
		want *fault.Def
	}{
		{"clerk of another school of the division", storetest.Clerk(storetest.School2), access.ErrNotFound},
		{"clerk of another division", storetest.Clerk(storetest.SchoolZerenda), access.ErrNotFound},
		{"clerk of another region", storetest.Clerk(storetest.SchoolSemei), access.ErrNotFound},
		{"analyst of the region, who only reads", analyst, access.ErrForbidden},
		{"platform administrator, who has no power over cases", platform, access.ErrNotFound},
		{"nobody", access.Viewer{}, access.ErrUnauthenticated},
		{"head of the school", head, nil},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		id := o.submit(storetest.Clerk(storetest.School1), complete(t)).ApplicationID
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				before := o.application(id)
				_, err := o.desk.StartPreparation(ctx, c.who, o.act(id))
				if c.want == nil {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				wantFault(t, err, c.want)
				if after := o.application(id); after.Version != before.Version || after.Status != before.Status {
					t.Errorf("the case changed: %+v", after)
				}
			})
		}
	})
}

func TestStatedInstants(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.HandedInAt = monday.Add(time.Minute)
		_, err := o.desk.Submit(ctx, clerk, sub)
		wantFault(t, err, casework.ErrFuture)

		sub.HandedInAt = time.Date(2026, 2, 27, 18, 15, 0, 0, almaty) // Friday after reception: counts from Monday (R20)
		id := o.submit(clerk, sub).ApplicationID
		a := o.application(id)
		if a.AcceptedOn.String() != "2026-03-02" || !a.RecordedAt.Equal(monday) {
			t.Errorf("accepted on %s, recorded at %s", a.AcceptedOn, a.RecordedAt)
		}
		act := o.act(id)
		act.HappenedAt = sub.HandedInAt.Add(-time.Second)
		_, err = o.desk.StartPreparation(ctx, clerk, act)
		wantFault(t, err, casework.ErrBeforeLastAct)

		sub.HandedInAt = time.Date(2021, 5, 5, 10, 0, 0, 0, almaty)
		_, err = o.desk.Submit(ctx, clerk, sub)
		wantFault(t, err, casework.ErrNoCalendar)
	})
}

func TestBreachIsRecordedOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		clocks, err := s.ClocksOf(access.NewContext(ctx, clerk), id)
		if err != nil || len(clocks) != 1 {
			t.Fatal(clocks, err)
		}
		k := clocks[0]
		if done, err := o.desk.RecordBreach(ctx, id, k.ID); done || err != nil {
			t.Fatalf("a breach before the due instant: %v, %v", done, err)
		}
		o.set(k.DueAt)
		var wg sync.WaitGroup
		recorded := make(chan bool, 6)
		for range cap(recorded) { // several servers sweep at once
			wg.Go(func() {
				done, err := o.desk.RecordBreach(ctx, id, k.ID)
				if err != nil {
					t.Error(err)
				}
				recorded <- done
			})
		}
		wg.Wait()
		close(recorded)
		n := 0
		for done := range recorded {
			if done {
				n++
			}
		}
		o.set(monday) // the clock is set back, and on again
		for _, at := range []time.Time{monday, k.DueAt.Add(time.Hour)} {
			o.set(at)
			if done, err := o.desk.RecordBreach(ctx, id, k.ID); done || err != nil {
				t.Errorf("again at %s: %v, %v", at, done, err)
			}
		}
		if n != 1 || countOf(o.kinds(id), journal.KindClockBreached) != 1 {
			t.Errorf("recorded %d times, journal %v", n, o.kinds(id))
		}
	})
}

func TestLateIssueRecordsTheBreachTheSweepMissed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		o.set(o.application(id).DueAt) // half-open: at the due instant it is late
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		if countOf(o.kinds(id), journal.KindClockBreached) != 1 {
			t.Errorf("journal: %v", o.kinds(id))
		}
		clocks, err := s.ClocksOf(access.NewContext(ctx, clerk), id)
		if err != nil || clocks[0].State != sla.MetLate {
			t.Errorf("clock: %+v, %v", clocks, err)
		}
	})
}

func TestPortalAfterHoursWaitsForTheWorkingDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		gateway := access.Viewer{UserID: 20, Role: access.Integration, Lang: fault.RU, Home: access.Place{Channel: string(casefile.Portal)}}
		clerk := storetest.Clerk(storetest.School1)
		evening := time.Date(2026, 3, 2, 18, 30, 0, 0, almaty) // the office closes: half-open
		o.set(evening)
		sub := complete(t)
		sub.SchoolID, sub.CertifiedBy, sub.PickupAddress = storetest.School1, casefile.EDS, "Көкшетау, Абай к-сі, 1"
		sub.Items = sub.Items[:1]
		_, err := o.desk.Submit(ctx, gateway, sub)
		wantFault(t, err, casework.ErrNotVerified)
		// What certifies is internal/portal's to show; here it is the hour that counts.
		o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), o.now)
		id := o.submit(gateway, sub).ApplicationID
		a := o.application(id)
		if a.Status != casefile.Received || a.AcceptedOn.String() != "2026-03-03" {
			t.Fatalf("%s, accepted on %s", a.Status, a.AcceptedOn)
		}
		_, err = o.desk.Accept(ctx, clerk, o.act(id))
		wantFault(t, err, casefile.ErrAcceptTooEarly)
		o.set(evening.Add(15 * time.Hour))
		if _, err := o.desk.Accept(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		if got := o.application(id); got.Status != casefile.Accepted || got.AcceptedOn != a.AcceptedOn || got.DueOn != a.DueOn {
			t.Errorf("after acceptance: %+v", got)
		}
	})
}

// What nobody verified is taken at no door, and taken back at none.
func TestACertificationThatNobodyVerifiedIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		for _, by := range []casefile.CertifiedBy{casefile.EDS, casefile.OTP} {
			sub := complete(t)
			sub.CertifiedBy = by
			_, err := o.desk.Submit(ctx, clerk, sub)
			wantFault(t, err, casework.ErrNotVerified)
			if fault.Of(err)[0].Field[0] != "certifiedBy" {
				t.Errorf("%s: %v", by, err)
			}
		}
		gateway := access.Viewer{UserID: 20, Role: access.Integration, Lang: fault.RU, Home: access.Place{Channel: string(casefile.Portal)}}
		// Signed by hand, too: what comes by the portal comes as a message.
		sub := complete(t)
		sub.SchoolID, sub.PickupAddress = storetest.School1, "Көкшетау, Абай к-сі, 1"
		_, err := o.desk.Submit(ctx, gateway, sub)
		wantFault(t, err, casework.ErrNotVerified)
		id := o.submit(clerk, complete(t)).ApplicationID
		_, err = o.desk.Withdraw(ctx, gateway, casework.Withdrawal{Act: o.act(id)})
		wantFault(t, err, casework.ErrNotVerified)
	})
}

func TestFormFaultsComeTogetherWithTheirFields(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Applicant = casework.Person{IIN: "691025398002", GivenName: "Айгүл"}
		sub.GraduationYear = 1900
		_, err := o.desk.Submit(context.Background(), clerk, sub)
		var got []string
		for _, f := range fault.Of(err) {
			got = append(got, f.Code+fmt.Sprint(f.Field))
			if !f.Text.Complete() {
				t.Errorf("%s lacks a language", f.Code)
			}
		}
		want := []string{"REQUIRED[applicant surname]", "IIN_WRONG[applicant iin]", "GRADUATION_YEAR[graduationYear]"}
		if !slices.Equal(got, want) {
			t.Errorf("faults %v, want %v", got, want)
		}
		if n, _ := s.CountCases(context.Background(), clerk.CaseScope(), store.CaseFilter{}, 10); n != 0 {
			t.Errorf("%d cases were written", n)
		}
	})
}

// A representative whom nobody has to prove is none: receipts and the duplicate would go
// to her.
func TestAnAdultHasNoRepresentativeAtTheHandIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Representative = &casework.Person{Surname: "Ким", GivenName: "Вера", IINAbsentReason: "иностранка"}
		_, err := o.desk.Submit(context.Background(), clerk, sub)
		wantFault(t, err, casework.ErrAdultRepresented)
	})
}

func TestAPowerOfAttorneyIsNotOfTomorrow(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		id := o.preparedCase(1)
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		in := casework.HandOver{
			Act: o.act(id), Recipient: store.ToRepresentative, IdentityDocument: "Паспорт N 0000000",
			PowerNumber: "12", PowerNotary: "Нотариус Ахметов А.", PowerDate: workday.DateOf(o.now(), almaty).AddDays(1),
		}
		_, err := o.desk.HandOver(ctx, clerk, in)
		wantFault(t, err, casework.ErrFuture)
		in.PowerDate = in.PowerDate.AddDays(-1)
		if _, err := o.desk.HandOver(ctx, clerk, in); err != nil {
			t.Error(err)
		}
	})
}

func countOf(kinds []journal.Kind, kind journal.Kind) (n int) {
	for _, k := range kinds {
		if k == kind {
			n++
		}
	}
	return n
}
