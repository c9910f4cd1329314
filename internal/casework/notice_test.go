package casework_test

import (
	"context"
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

// noticed is a case in preparation whose applicant was called to a hearing.
func (o *office) noticed(v access.Viewer) int64 {
	o.t.Helper()
	id := o.submit(v, complete(o.t)).ApplicationID
	if _, err := o.desk.StartPreparation(context.Background(), v, o.act(id)); err != nil {
		o.t.Fatal(err)
	}
	o.notice(v, id)
	return id
}

func (o *office) notice(v access.Viewer, id int64) {
	o.t.Helper()
	o.noticeAt(v, id, monday.AddDate(0, 0, 10))
}

// noticeAt calls to a hearing at an instant.
func (o *office) noticeAt(v access.Viewer, id int64, hearing time.Time) {
	o.t.Helper()
	_, err := o.desk.GiveNotice(context.Background(), v, casework.Notice{
		Act: o.act(id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Сведения не подтверждены архивом.",
		HearingAt: hearing,
	})
	if err != nil {
		o.t.Fatalf("give notice: %v", err)
	}
}

// The two working days to object are the applicant's: that they passed without
// an answer is how a hearing usually ends, and nobody's breach.
func TestTimeToObjectIsNeverBreached(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.noticed(clerk)
		objection := o.clock(clerk, id, sla.Objection)
		o.set(objection.DueAt.Add(time.Hour))
		if done, err := o.desk.RecordBreach(ctx, id, objection.ID); done || err != nil {
			t.Errorf("the sweep recorded a breach: %v, %v", done, err)
		}
		_, err := o.desk.RecordHearing(ctx, clerk, casework.Hearing{
			Act: o.act(id), Outcome: store.HearingNoAnswer, Protocol: "На заслушивание никто не явился.",
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := countOf(o.kinds(id), journal.KindClockBreached); n != 0 {
			t.Errorf("%d breaches in the journal: %v", n, o.kinds(id))
		}
		if k := o.clock(clerk, id, sla.Objection); k.StoppedAt.IsZero() || !k.BreachedAt.IsZero() {
			t.Errorf("the clock after the hearing: %+v", k)
		}
	})
}

// An upheld objection sends the case back to work; the school may find another
// ground later, and must then give notice again.
func TestNoticeAgainAfterAnUpheldObjection(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.noticed(clerk)
		upheld := func() error {
			_, err := o.desk.RecordHearing(ctx, clerk, casework.Hearing{
				Act: o.act(id), Outcome: store.HearingObjected, ObjectionUpheld: true, Explanations: "Документ выдан под прежней фамилией.", Protocol: "Возражение обосновано.",
			})
			return err
		}
		// Not at the instant of the notice: nobody has objected yet, and the clocks of a
		// further notice would begin with those of the first.
		wantFault(t, upheld(), casework.ErrHearingBeforeNotice)
		o.set(monday.Add(2 * time.Hour))
		if err := upheld(); err != nil {
			t.Fatal(err)
		}
		o.set(monday.Add(3 * time.Hour))
		o.notice(clerk, id)
		if got := o.application(id).Status; got != casefile.NoticeGiven {
			t.Errorf("status %s", got)
		}
		if k := o.clock(clerk, id, sla.NoticeBeforeRefusal); !k.StartedAt.Equal(monday.Add(2 * time.Hour)) {
			t.Errorf("the second notice's clock started at %s, want the instant the case came back", k.StartedAt)
		}
	})
}

// A hearing that was held before the notice called for it is none.
func TestAHearingComesAfterItsNotice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		id := o.noticed(clerk)
		o.set(monday.Add(4 * time.Hour))
		_, err := o.desk.RecordHearing(context.Background(), clerk, casework.Hearing{
			Act: o.act(id), Outcome: store.HearingWaived, Protocol: "Отказалась.", Participants: "Директор",
			HeldFrom: monday.Add(-time.Minute), HeldUntil: monday.Add(time.Hour),
		})
		wantFault(t, err, casework.ErrHearingBeforeNotice)
	})
}

// hearingAfter is eleven o'clock three working days after an instant.
func hearingAfter(t testing.TB, at time.Time) time.Time {
	t.Helper()
	day, err := casework.DefaultRulebook().Reckoner.Calendars.Week(workday.FiveDay).Add(workday.DateOf(at, almaty), 3)
	if err != nil {
		t.Fatal(err)
	}
	return day.At(workday.Clock(11, 0), almaty)
}

// Nobody can come to be heard where the school is closed: on a Sunday, on a holiday, before
// it opens, from its close on.
func TestAHearingIsSetForWhenTheSchoolIsOpen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		give := func(at time.Time) error {
			_, err := o.desk.GiveNotice(ctx, clerk, casework.Notice{
				Act: o.act(id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "В архиве записи нет.", HearingAt: at,
			})
			return err
		}
		for _, closed := range []time.Time{
			marchAt(8, 11), // Sunday
			marchAt(9, 11), // Monday, instead of 8 March
			marchAt(10, 8), // before nine
			time.Date(2026, 3, 10, 18, 30, 0, 0, almaty),   // closed to the minute
			time.Date(2026, 3, 10, 18, 30, 0, 0, time.UTC), // at half past eleven in the night there
		} {
			wantFault(t, give(closed), casework.ErrHearingHours)
		}
		wantFault(t, give(time.Date(2040, 3, 10, 11, 0, 0, 0, almaty)), casework.ErrNoCalendar)
		if err := give(marchAt(10, 9)); err != nil {
			t.Errorf("as it opens: %v", err)
		}
	})
}

// Whoever is refused was heard about every ground of it, and each stands there once.
func TestARefusalStandsOnGroundsOfTheNotice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk, head := context.Background(), open(t, s), storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School1)
		head.Role = access.SchoolHead
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		give := func(grounds ...casefile.ServiceGround) error {
			_, err := o.desk.GiveNotice(ctx, clerk, casework.Notice{
				Act: o.act(id), Grounds: grounds, Reasons: "В архиве записи нет.", HearingAt: monday.AddDate(0, 0, 3),
			})
			return err
		}
		wantFault(t, give(casefile.UnreliableData, casefile.NoConsent, casefile.UnreliableData), casework.ErrGroundRepeated)
		if err := give(casefile.UnreliableData, casefile.NoConsent); err != nil {
			t.Fatal(err)
		}
		o.set(monday.Add(time.Hour))
		if _, err := o.desk.RecordHearing(ctx, clerk, casework.Hearing{Act: o.act(id), Outcome: store.HearingWaived, Protocol: "Отказалась от заслушивания."}); err != nil {
			t.Fatal(err)
		}
		refuse := func(grounds ...casefile.ServiceGround) error {
			_, err := o.desk.RefuseService(ctx, head, casework.Refusal{Act: o.act(id), Grounds: grounds, Reasons: "В архиве записи нет."})
			return err
		}
		wantFault(t, refuse(casefile.RequirementsNotMet), casework.ErrGroundNotNoticed)
		wantFault(t, refuse(casefile.UnreliableData, casefile.CourtProhibition), casework.ErrGroundNotNoticed)
		wantFault(t, refuse(casefile.NoConsent, casefile.NoConsent), casework.ErrGroundRepeated)
		if err := refuse(casefile.NoConsent); err != nil { // one of the two was cleared up
			t.Errorf("on a ground of the notice: %v", err)
		}
	})
}

// A notice after its latest day is late, and that is a breach like any other: the clock
// says since when, the journal has it once, at the instant the term ended.
func TestALateNoticeIsABreach(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		issue := o.clock(clerk, id, sla.Issue)
		o.set(issue.DueAt.AddDate(0, 0, -1))
		o.noticeAt(clerk, id, hearingAfter(t, issue.DueAt))
		k := o.clock(clerk, id, sla.NoticeBeforeRefusal)
		if k.State != sla.MetLate || !k.BreachedAt.Equal(k.DueAt) || !k.DueAt.Before(o.now()) {
			t.Errorf("the clock of the notice: %+v", k)
		}
		entries, _, err := o.store.Timeline(ctx, access.Product("test").CaseScope(), id, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		var breaches []journal.ClockBreached
		for _, e := range entries {
			if e.Kind != journal.KindClockBreached {
				continue
			}
			p, err := journal.Read[journal.ClockBreached](e.Entry)
			if err != nil {
				t.Fatal(err)
			}
			if breaches = append(breaches, p); !e.HappenedAt.Equal(k.DueAt) {
				t.Errorf("the breach happened at %s, the term ended at %s", e.HappenedAt, k.DueAt)
			}
		}
		if len(breaches) != 1 || breaches[0].Clock != string(sla.NoticeBeforeRefusal) || breaches[0].ClockID != k.ID {
			t.Errorf("breaches in the journal: %+v", breaches)
		}
	})
}

// clock is the last clock of a kind.
func (o *office) clock(v access.Viewer, id int64, kind sla.ClockKind) (last store.Clock) {
	o.t.Helper()
	clocks, err := o.store.ClocksOf(access.NewContext(context.Background(), v), id)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, k := range clocks {
		if k.Kind == kind {
			last = k
		}
	}
	return last
}
