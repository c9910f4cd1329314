package demo

import (
	"errors"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// reference is the day of most tests: a Monday. Others are told where the day matters.
var reference = workday.NewDate(2026, time.November, 23)

var referenceStory = sync.OnceValues(func() (*Story, error) { return Tell(1, reference) })

func told(t *testing.T) *Story {
	t.Helper()
	s, err := referenceStory()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStoryIsTheSameForOneSeedAndDay(t *testing.T) {
	a := told(t)
	b, err := Tell(1, reference)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(a.Plans, b.Plans) || !reflect.DeepEqual(a.Stock, b.Stock) {
		t.Error("two tellings differ")
	}
	c, err := Tell(2, reference)
	if err != nil {
		t.Fatal(err)
	}
	if reflect.DeepEqual(a.Plans[:100], c.Plans[:100]) {
		t.Error("another seed tells the same")
	}
}

func TestPlansAreTheStorys(t *testing.T) {
	plans, err := Plans(1, reference)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for p := range plans {
		if !reflect.DeepEqual(p, told(t).Plans[n]) {
			t.Fatalf("plan %d differs", n)
		}
		if n++; n == 500 {
			break
		}
	}
}

func TestDaysBeyondTheCalendarsAreRefused(t *testing.T) {
	for _, day := range []workday.Date{
		workday.NewDate(2024, time.March, 1), workday.NewDate(2028, time.December, 20), workday.NewDate(2040, time.May, 5),
	} {
		if _, err := Tell(1, day); !errors.Is(err, workday.ErrYearNotPublished) {
			t.Errorf("%s: %v", day, err)
		}
	}
}

// Every act of a story lies within the office hours of whoever enters it, the portal's
// gateway excepted; acts follow one another; nothing was entered before it happened,
// before the story began or after today began.
func TestInstantsAreOfficeHoursAndInOrder(t *testing.T) {
	s := told(t)
	offices := s.World.offices(t)
	var gateway int64
	for _, u := range s.World.Users {
		if u.Login == LoginGateway {
			gateway = u.ID
		}
	}
	begin := s.From.At(0, must(workday.Zone("Asia/Almaty")))
	for i, p := range s.Plans {
		var last Step
		for j, step := range p.Steps {
			switch {
			case step.HappenedAt.After(step.RecordedAt):
				t.Errorf("plan %d, step %d was entered before it happened", i, j)
			case step.HappenedAt.Before(last.HappenedAt) || step.RecordedAt.Before(last.RecordedAt):
				t.Errorf("plan %d: %s comes before %s", i, step.Action, last.Action)
			case step.HappenedAt.Before(begin) || !step.RecordedAt.Before(s.Until()):
				t.Errorf("plan %d: %s at %v lies outside the story", i, step.Action, step.RecordedAt)
			}
			last = step
			if step.ByID == gateway {
				continue
			}
			at, ok := offices[step.ByID]
			if !ok {
				t.Fatalf("plan %d: %s by user %d, who has no office", i, step.Action, step.ByID)
			}
			if !at.works(step.HappenedAt) || !at.works(step.RecordedAt) {
				t.Errorf("plan %d: %s by user %d at %v, entered %v: nobody is there",
					i, step.Action, step.ByID, step.HappenedAt.In(at.zone), step.RecordedAt.In(at.zone))
			}
		}
	}
	for _, a := range s.Stock {
		if !offices[a.ByID].works(a.At) {
			t.Errorf("blanks at %v: nobody is there", a.At)
		}
	}
}

// offices maps the users who act to their working time.
func (w *World) offices(t *testing.T) map[int64]office {
	t.Helper()
	offices := map[int64]office{}
	for _, u := range w.Users {
		switch {
		case u.Home.SchoolID != 0:
			s := w.SchoolByID(u.Home.SchoolID)
			zone := must(workday.Zone(w.RegionByID(s.RegionID).Zone))
			offices[u.ID] = newOffice(workday.Embedded(), s.Schedule, zone)
		case u.Home.BranchID != 0:
			zone := must(workday.Zone(w.RegionByID(u.Home.RegionID).Zone))
			offices[u.ID] = newOffice(workday.Embedded(), workday.PresetCorporation, zone)
		}
	}
	return offices
}

func TestPeopleAreConsistent(t *testing.T) {
	s := told(t)
	until := s.Until()
	type person struct{ surname, given string }
	holders := map[string]person{}
	without := 0
	for i, p := range s.Plans {
		sub := p.handedIn()
		on := workday.DateOf(p.Steps[0].HappenedAt, must(workday.Zone("Asia/Almaty")))
		birth := sub.Applicant.BirthDate
		if sub.Applicant.IIN == "" {
			without++
			if sub.Applicant.IINAbsentReason == "" || birth.IsZero() || sub.Applicant.IdentityDocument == "" {
				t.Errorf("plan %d: no IIN, and no reason, birth date or document: %+v", i, sub.Applicant)
			}
		} else {
			iin, err := identifier.ParseIIN(sub.Applicant.IIN, until)
			if err != nil {
				t.Fatalf("plan %d: IIN: %v", i, err)
			}
			birth = workday.NewDate(iin.Birth())
			if string(iin)[7:9] != "98" && string(iin)[7:9] != "99" {
				t.Errorf("plan %d: IIN %s is not recognisable as invented", i, iin.Masked())
			}
			who := person{sub.Applicant.Surname, sub.Applicant.GivenName}
			if known, ok := holders[sub.Applicant.IIN]; ok && known != who {
				t.Errorf("%v and %v share an IIN", known, who)
			}
			holders[sub.Applicant.IIN] = who
		}
		age := sub.GraduationYear - birth.Year()
		if low := map[casefile.DocumentKind]int{casefile.BasicSecondary: 15, casefile.GeneralSecondary: 17}[sub.DocumentKind]; age < low || age > low+1 {
			t.Errorf("plan %d: graduated from %s at %d", i, sub.DocumentKind, age)
		}
		if minor := birth.AddMonths(12*18) > on; minor != (sub.Representative != nil) {
			t.Errorf("plan %d: minor %v, representative %v", i, minor, sub.Representative != nil)
		}
		school := s.World.SchoolByID(p.SchoolID)
		if sub.GraduationYear > on.Year() || sub.GraduationYear <= school.OpenedOn.Year() {
			t.Errorf("plan %d: graduated in %d from a school of %s", i, sub.GraduationYear, school.OpenedOn)
		}
		if slices.Contains(sub.Reasons, casefile.NameChanged) == (sub.NameAtGraduation == "") && p.Steps[0].Action == casefile.Submit && !slices.Contains(sub.Reasons, casefile.Lost) {
			t.Errorf("plan %d: %v, name at graduation %q", i, sub.Reasons, sub.NameAtGraduation)
		}
	}
	if without < 50 || without > 600 {
		t.Errorf("%d applicants have no IIN", without)
	}
}

// band is a share of the plans and the limits in which it is plausible.
type band struct {
	what      string
	share     float64
	low, high float64
}

func check(t *testing.T, bands []band) {
	t.Helper()
	for _, b := range bands {
		if b.share < b.low || b.share > b.high {
			t.Errorf("%s: %.3f, want %.3f to %.3f", b.what, b.share, b.low, b.high)
		}
	}
}

func TestVolumesArePlausible(t *testing.T) {
	s := told(t)
	total := float64(len(s.Plans))
	if total < 0.95*Volume || total > 1.06*Volume {
		t.Errorf("%v applications", total)
	}
	count := func(holds func(Plan) bool) float64 {
		n := 0
		for _, p := range s.Plans {
			if holds(p) {
				n++
			}
		}
		return float64(n)
	}
	did := func(p Plan, a casefile.Action) bool {
		return slices.ContainsFunc(p.Steps, func(s Step) bool { return s.Action == a })
	}
	month := func(p Plan) time.Month { return p.Steps[0].HappenedAt.Month() }
	year := func(p Plan, n int) bool { // the n-th year of the story
		return s.From.AddMonths(12*n) <= workday.DateOf(p.Steps[0].HappenedAt, time.UTC) && workday.DateOf(p.Steps[0].HappenedAt, time.UTC) < s.From.AddMonths(12*(n+1))
	}
	portal := func(p Plan) bool { return p.handedIn().Channel == casefile.Portal }
	in := func(n int, also func(Plan) bool) float64 {
		return count(func(p Plan) bool { return year(p, n) && also(p) }) / count(func(p Plan) bool { return year(p, n) })
	}
	otp := func(n int) float64 {
		return count(func(p Plan) bool { return year(p, n) && portal(p) && p.handedIn().CertifiedBy == casefile.OTP }) /
			count(func(p Plan) bool { return year(p, n) && portal(p) })
	}
	late, steps := 0, 0
	for _, p := range s.Plans {
		for _, st := range p.Steps {
			if steps++; st.RecordedAt.Sub(st.HappenedAt) > 24*time.Hour {
				late++
			}
		}
	}
	check(t, []band{
		{"June to August", count(func(p Plan) bool { return month(p) >= time.June && month(p) <= time.August }) / total, 0.35, 0.48},
		{"portal, first year", in(0, portal), 0.15, 0.30},
		{"portal, last year", in(2, portal), 0.35, 0.50},
		{"one-time password, first year", otp(0), 0.28, 0.45},
		{"one-time password, last year", otp(2), 0.50, 0.68},
		{"withdrawn", count(func(p Plan) bool { return did(p, casefile.Withdraw) }) / total, 0.010, 0.020},
		{"refused the service", count(func(p Plan) bool { return did(p, casefile.RefuseService) }) / total, 0.008, 0.020},
		{"issued", count(func(p Plan) bool { return did(p, casefile.IssueDuplicate) }) / total, 0.82, 0.92},
		{"lost", count(func(p Plan) bool { return slices.Contains(p.handedIn().Reasons, casefile.Lost) }) / total, 0.5, 0.7},
		{"with distinction or better", count(func(p Plan) bool { return p.handedIn().Honours != casefile.Ordinary }) / total, 0.04, 0.10},
		{"returned to the school", count(func(p Plan) bool { return did(p, casefile.ReturnToSchool) }) / total, 0.01, 0.04},
		{"entered more than a day late", float64(late) / float64(steps), 0.01, 0.04},
	})
}

// Received = used + spoiled + left, in every school and for every kind; a blank is there
// before it is used, and no number comes twice.
func TestBlanksBalance(t *testing.T) {
	s := told(t)
	type number struct{ series, number string }
	type arrived struct {
		at     time.Time
		school int64
		kind   blankKind
	}
	stock := map[number]arrived{}
	received, spoiled, used := 0, 0, 0
	for _, a := range s.Stock {
		in, ok := a.Input.(casework.BlankRange)
		if !ok || a.TurnedAway {
			continue
		}
		for n := in.First; n <= in.Last; n = blankNumber(atoi(t, n) + 1) {
			if _, twice := stock[number{in.Series, n}]; twice {
				t.Fatalf("blank %s %s came twice", in.Series, n)
			}
			stock[number{in.Series, n}] = arrived{a.At, a.SchoolID, blankKind{in.DocumentKind, in.Honours}}
			received++
		}
	}
	take := func(school int64, at time.Time, series, n string) {
		got, ok := stock[number{series, n}]
		switch {
		case !ok:
			t.Errorf("blank %s %s was used twice or never came", series, n)
		case got.school != school || got.at.After(at):
			t.Errorf("blank %s %s came to school %d at %v, was used by %d at %v", series, n, got.school, got.at, school, at)
		}
		delete(stock, number{series, n})
	}
	for _, a := range s.Stock {
		if in, ok := a.Input.(casework.SpoiledBlank); ok {
			take(a.SchoolID, a.At, in.Series, in.Number)
			spoiled++
		}
	}
	for _, p := range s.Plans {
		for _, st := range p.Steps {
			if in, ok := st.Input.(casework.Issue); ok {
				sub := p.handedIn()
				if kind := stock[number{in.Series, in.Number}].kind; kind != (blankKind{sub.DocumentKind, sub.Honours}) {
					t.Errorf("a %s %s was made on a blank for %v", sub.DocumentKind, sub.Honours, kind)
				}
				take(s.World.issuer(st), st.RecordedAt, in.Series, in.Number)
				used++
			}
		}
	}
	if left := len(stock); received != used+spoiled+left {
		t.Errorf("received %d, used %d, spoiled %d, left %d", received, used, spoiled, left)
	}
	check(t, []band{
		{"spoiled", float64(spoiled) / float64(used), 0.01, 0.04},
		{"left", float64(len(stock)) / float64(received), 0.05, 0.35},
	})
}

func atoi(t *testing.T, s string) int {
	t.Helper()
	n := 0
	for _, r := range s {
		n = n*10 + int(r-'0')
	}
	return n
}
