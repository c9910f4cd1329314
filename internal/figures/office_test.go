package figures_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// office is officers of four schools who act at random, with the real desk, rules
// and rows. What the rules refuse does not happen.
type office struct {
	t      *testing.T
	store  *store.Store
	desk   *casework.Desk
	random *rand.Rand
	at     time.Time
	cases  []int64
}

var officeSchools = []int64{storetest.School1, storetest.School2, storetest.SchoolZerenda, storetest.SchoolSemei}

func newOffice(t *testing.T, s *store.Store, random *rand.Rand) *office {
	o := &office{t: t, store: s, random: random, at: time.Date(2026, time.January, 12, 5, 0, 0, 0, time.UTC)}
	o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), o.now)
	for i, school := range officeSchools {
		for k, kind := range casefile.DocumentKinds() {
			first := 1_000_000*(i+1) + 10_000*k
			_, err := o.desk.ReceiveBlanks(context.Background(), storetest.Clerk(school), casework.BlankRange{
				Series: []string{"НОБ", "ЖОБ"}[k], First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", first+199),
				DocumentKind: kind, Honours: casefile.Ordinary, ReceivedOn: workday.NewDate(2026, time.January, 12), Basis: "Накладная",
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return o
}

func (o *office) now() time.Time { return o.at }

// refused reports whether the rules refused; any other failure is the test's end.
func (o *office) refused(err error) bool {
	o.t.Helper()
	if err != nil && fault.Of(err) == nil {
		o.t.Fatal(err)
	}
	return err != nil
}

// hearing is eleven o'clock three working days from now.
func (o *office) hearing() time.Time {
	o.t.Helper()
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		o.t.Fatal(err)
	}
	day, err := casework.DefaultRulebook().Reckoner.Calendars.Week(workday.FiveDay).Add(workday.DateOf(o.at, zone), 3)
	if err != nil {
		o.t.Fatal(err)
	}
	return day.At(workday.Clock(11, 0), zone)
}

// step lets some hours pass and somebody do something.
func (o *office) step() {
	o.at = o.at.Add(time.Duration(10+o.random.IntN(900)) * time.Minute)
	if o.random.IntN(4) == 0 {
		o.sweep()
	}
	if len(o.cases) == 0 || o.random.IntN(4) == 0 {
		o.submit()
		return
	}
	o.act(o.cases[o.random.IntN(len(o.cases))])
}

func (o *office) sweep() {
	refs, err := o.store.ClocksRunOut(context.Background(), o.at, store.ClockRef{}, 1000)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, r := range refs {
		if _, err := o.desk.RecordBreach(context.Background(), r.ApplicationID, r.ClockID); err != nil {
			o.t.Fatal(err)
		}
	}
}

// officer is somebody at a school or at a door.
func officer(role access.Role, school int64) access.Viewer {
	v := storetest.Clerk(school)
	v.Role = role
	switch role {
	case access.CorporationOperator:
		v.Home = storetest.PlaceOf(school, "")
	case access.Integration:
		v.Home = access.Place{Channel: string(casefile.Portal)}
	}
	return v
}

func (o *office) submit() {
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		o.t.Fatal("no check digit")
	}
	school := officeSchools[o.random.IntN(len(officeSchools))]
	s := casework.Submission{
		SchoolID:  school,
		Applicant: casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем"}, ApplicantRole: casefile.FormerStudent,
		DocumentKind: casefile.DocumentKinds()[o.random.IntN(2)], Honours: casefile.Ordinary, GraduationYear: 2008,
		CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{
			{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard, ExpiresOn: workday.NewDate(2030, time.May, 1)},
		},
	}
	for mask, i := 1+o.random.IntN(7), 0; i < 3; i++ {
		if mask&(1<<i) != 0 {
			s.Reasons = append(s.Reasons, casefile.Reasons()[i])
		}
	}
	if o.random.IntN(4) > 0 {
		s.Items = append(s.Items, casefile.PresentedItem{Kind: casefile.OriginalDocument})
	}
	if o.random.IntN(3) == 0 {
		s.HandedInAt = o.at.Add(-time.Duration(o.random.IntN(50)) * time.Hour)
	}
	role := []access.Role{access.SchoolClerk, access.CorporationOperator, access.Integration}[o.random.IntN(3)]
	if role == access.Integration {
		s.CertifiedBy, s.Items, s.PickupAddress = casefile.EDS, s.Items[:1], "г. Кокшетау"
	}
	out, err := o.desk.Submit(context.Background(), officer(role, school), s)
	if !o.refused(err) {
		o.cases = append(o.cases, out.ApplicationID)
	}
}

// act tries one of the things that may be done with a case as it stands.
func (o *office) act(id int64) {
	ctx := context.Background()
	c, err := o.store.CaseByID(ctx, access.Product("test").CaseScope(), id)
	if err != nil {
		o.t.Fatal(err)
	}
	a := casework.Act{ApplicationID: id, ExpectedVersion: c.Version}
	if since := o.at.Sub(c.StatusAt); since > 0 && o.random.IntN(2) == 0 {
		a.HappenedAt = c.StatusAt.Add(time.Duration(o.random.Int64N(int64(since)))) // entered afterwards
	}
	school := c.Application.SchoolID
	head, operator := officer(access.SchoolHead, school), officer(access.CorporationOperator, school)
	grounds := casefile.ServiceGrounds()[o.random.IntN(6):]
	try := func(acts ...func() error) {
		if f := acts[o.random.IntN(len(acts))]; f != nil {
			o.refused(f())
		}
	}
	done := func(f func(context.Context, access.Viewer, casework.Act) (casework.Outcome, error), v access.Viewer) func() error {
		return func() error { _, err := f(ctx, v, a); return err }
	}
	withdraw := func() error {
		_, err := o.desk.Withdraw(ctx, head, casework.Withdrawal{Act: a, Reason: "нашёлся"})
		return err
	}
	handOver := func(v access.Viewer) func() error {
		return func() error {
			_, err := o.desk.HandOver(ctx, v, casework.HandOver{
				Act: a, Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000", OriginalReceived: true, ProofReceived: true,
			})
			return err
		}
	}
	switch c.Status {
	case casefile.Received:
		try(done(o.desk.Accept, head), done(o.desk.Accept, head), withdraw, func() error {
			_, err := o.desk.RefuseIntake(ctx, head, casework.IntakeRefusal{Act: a, Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm, ExpiresOn: workday.NewDate(2020, time.January, 1)}}})
			return err
		})
	case casefile.Accepted:
		prepare := done(o.desk.StartPreparation, head)
		try(prepare, prepare, prepare, withdraw, nil)
	case casefile.InPreparation:
		issue := func() error {
			blank, err := o.store.BlanksInStock(access.NewContext(ctx, head), school, c.DocumentKind, c.Honours, 1)
			if err != nil || len(blank) == 0 {
				return err
			}
			_, err = o.desk.IssueDuplicate(ctx, head, casework.Issue{Act: a, Series: blank[0].Series, Number: blank[0].Number})
			return err
		}
		notice := func() error {
			_, err := o.desk.GiveNotice(ctx, head, casework.Notice{
				Act: a, Grounds: grounds, Reasons: "нет в архиве", HearingAt: o.hearing(), HearingPlace: "школа",
			})
			return err
		}
		try(issue, issue, notice, notice, withdraw, nil)
	case casefile.NoticeGiven:
		try(func() error {
			_, err := o.desk.RecordHearing(ctx, head, casework.Hearing{Act: a, Outcome: store.HearingWaived, Protocol: "не возражает"})
			return err
		}, func() error {
			_, err := o.desk.RefuseService(ctx, head, casework.Refusal{Act: a, Grounds: grounds, Reasons: "нет в архиве"})
			return err
		})
	case casefile.Issued, casefile.ReturnedToSchool:
		try(handOver(head), done(o.desk.SendToCorporation, head), done(o.desk.RequestFromSchool, operator))
	case casefile.AtCorporation:
		try(handOver(operator), done(o.desk.ReturnToSchool, operator))
	}
}
