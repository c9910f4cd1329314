package casework_test

import (
	"context"
	"slices"
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
	"telnusqa/internal/workday"
)

// Who proposes and who decides: two people of the region's department, an officer of
// a division, and the platform's administrator.
var (
	drafter  = access.Viewer{UserID: 21, Name: "Жұмабаева А.", Role: access.RegionAdmin, Lang: fault.RU, Home: access.Place{RegionID: storetest.Akmola}}
	approver = access.Viewer{UserID: 22, Name: "Сәрсенов Б.", Role: access.RegionAdmin, Lang: fault.RU, Home: access.Place{RegionID: storetest.Akmola}}
	divider  = access.Viewer{UserID: 23, Name: "Ким О.", Role: access.DivisionOfficer, Lang: fault.RU, Home: access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau}}
	keeper   = access.Viewer{UserID: 24, Name: "Петров И.", Role: access.PlatformAdmin, Lang: fault.RU}
)

// kurbanAit moves the first day of Kurban Ait 2024 between Sunday 16 and Monday 17
// June, as the announcement of 7 June 2024 did the other way round.
func kurbanAit(from, to workday.Date) casework.CalendarChange {
	var c casework.CalendarChange
	for _, w := range []workday.Week{workday.FiveDay, workday.SixDay} {
		was := workday.Working
		if from == workday.NewDate(2024, time.June, 16) { // a Sunday
			was = workday.Weekend
		}
		c.Days = append(c.Days,
			casework.CalendarDay{Date: from, Week: w, Kind: was},
			casework.CalendarDay{Date: to, Week: w, Kind: workday.DayOff, TitleKK: "Құрбан айт", TitleRU: "Курбан айт"})
	}
	return c
}

var (
	sunday16 = workday.NewDate(2024, time.June, 16)
	monday17 = workday.NewDate(2024, time.June, 17)
)

const ait = "Объявление ДУМК о дне Курбан айта"

func (o *office) propose(v access.Viewer, c casework.CalendarChange) store.Proposal {
	o.t.Helper()
	out, err := o.desk.ProposeCalendarChange(context.Background(), v, casework.CalendarProposal{Change: c, Basis: ait})
	if err != nil {
		o.t.Fatalf("propose: %v", err)
	}
	return o.proposal(out.ProposalID)
}

func (o *office) proposal(id int64) store.Proposal {
	o.t.Helper()
	p, err := o.store.ProposalByID(access.NewContext(context.Background(), keeper), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

// approve approves and moves everything.
func (o *office) approve(v access.Viewer, id int64) {
	o.t.Helper()
	if _, err := o.desk.ApproveCalendarChange(context.Background(), v, casework.Decision{ProposalID: id}); err != nil {
		o.t.Fatalf("approve: %v", err)
	}
	if err := o.desk.MoveDueDates(context.Background()); err != nil {
		o.t.Fatalf("move: %v", err)
	}
}

func (o *office) term(id int64, kind sla.ClockKind) store.Clock {
	o.t.Helper()
	return o.clock(access.Product("test"), id, kind)
}

// TestKurbanAitMovesACase is C056: accepted on 28 May 2024, due on 18 June with the
// final day of Kurban Ait and on 19 June with the one first published.
func TestKurbanAitMovesACase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 2)
		o.set(time.Date(2024, 5, 28, 10, 0, 0, 0, almaty))
		id := o.submit(clerk, complete(t)).ApplicationID
		finished := o.submit(clerk, complete(t)).ApplicationID
		o.set(time.Date(2024, 5, 29, 10, 0, 0, 0, almaty))
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(finished)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(finished), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		ended := o.application(finished)
		o.set(time.Date(2024, 6, 7, 10, 0, 0, 0, almaty))

		p := o.propose(drafter, kurbanAit(sunday16, monday17))
		if p.State != store.Proposed || p.BaseVersion != 1 || p.Counted != 1 {
			t.Fatalf("proposal: %+v", p)
		}
		if a := o.application(id); a.DueOn.String() != "2024-06-18" {
			t.Fatalf("a proposal alone moved the case to %s", a.DueOn)
		}
		moves, more, err := o.desk.Moves(ctx, drafter.CaseScope(), p, 0, 10)
		if err != nil || more || len(moves) != 1 || moves[0].ApplicationID != id || moves[0].From.String() != "2024-06-18" || moves[0].To.String() != "2024-06-19" {
			t.Fatalf("the proposal foresees %+v, %t, %v", moves, more, err)
		}

		o.approve(approver, p.ID)
		a, k := o.application(id), o.term(id, sla.Issue)
		if want := time.Date(2024, 6, 19, 18, 30, 0, 0, almaty); a.DueOn.String() != "2024-06-19" || !a.DueAt.Equal(want) || k.DueOn != a.DueOn || !k.DueAt.Equal(want) {
			t.Errorf("moved to %s, %s; the clock to %s", a.DueOn, a.DueAt, k.DueOn)
		}
		if k.CalendarVersion != 2 || a.Version != 2 {
			t.Errorf("the clock is reckoned by version %d, the case has version %d", k.CalendarVersion, a.Version)
		}
		if got := o.kinds(id); got[len(got)-1] != journal.KindDueMoved {
			t.Errorf("journal: %v", got)
		}
		if after := o.application(finished); after.DueOn != ended.DueOn || after.Version != ended.Version || o.term(finished, sla.Issue).CalendarVersion != 1 {
			t.Errorf("a finished case was touched: %+v", after)
		}
		p = o.proposal(p.ID)
		if p.Version != 2 || p.ToCheck != 1 || p.Checked != 1 || p.Moving() {
			t.Errorf("after the move: %+v", p)
		}
		made, err := o.desk.Impact(ctx, p)
		if err != nil || made.Moves != 1 || len(made.Parts) != 1 || made.Parts[0].DivisionID != storetest.Kokshetau || made.Parts[0].Kind != sla.Issue {
			t.Errorf("moved: %+v, %v", made, err)
		}
		days, err := o.desk.Explain(ctx, k)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range days {
			if d.Date == monday17 && (d.Counted || d.Act != ait) {
				t.Errorf("17 June is explained as %+v", d)
			}
		}

		// And back, as it was in truth.
		back := o.propose(drafter, kurbanAit(monday17, sunday16))
		o.approve(approver, back.ID)
		if a := o.application(id); a.DueOn.String() != "2024-06-18" || o.term(id, sla.Issue).CalendarVersion != 3 {
			t.Errorf("back on %s", a.DueOn)
		}
	})
}

func TestWhoChangesTheCalendar(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		there, back := kurbanAit(sunday16, monday17), kurbanAit(monday17, sunday16)
		for _, v := range []access.Viewer{storetest.Clerk(storetest.School1), {UserID: 9, Role: access.RegionAnalyst}, {UserID: 9, Role: access.Auditor, Nationwide: true}} {
			_, err := o.desk.ProposeCalendarChange(ctx, v, casework.CalendarProposal{Change: there, Basis: ait})
			wantFault(t, err, access.ErrForbidden)
		}
		_, err := o.desk.ProposeCalendarChange(ctx, access.Viewer{}, casework.CalendarProposal{Change: there, Basis: ait})
		wantFault(t, err, access.ErrUnauthenticated)

		p := o.propose(divider, there)
		decide := func(v access.Viewer, id int64) error {
			_, err := o.desk.ApproveCalendarChange(ctx, v, casework.Decision{ProposalID: id})
			return err
		}
		wantFault(t, decide(divider, p.ID), casework.ErrSamePerson)
		other := divider
		other.UserID = 99
		wantFault(t, decide(other, p.ID), access.ErrForbidden) // a division decides for no other
		wantFault(t, decide(storetest.Clerk(storetest.School1), p.ID), access.ErrForbidden)
		if v, err := s.Newest(ctx); v.Calendar != 1 || err != nil {
			t.Fatalf("version %v is in force, %v", v, err)
		}
		stale := o.propose(keeper, there)
		if err := decide(keeper, p.ID); err != nil {
			t.Fatal(err)
		}
		wantFault(t, decide(keeper, p.ID), casework.ErrDecided)
		wantFault(t, decide(approver, stale.ID), casework.ErrStale)
		_, err = o.desk.ProposeCalendarChange(ctx, drafter, casework.CalendarProposal{Change: back, Basis: ait, BaseVersion: 1})
		wantFault(t, err, casework.ErrStale)
		_, err = o.desk.RejectCalendarChange(ctx, approver, casework.Decision{ProposalID: stale.ID})
		wantFault(t, err, casework.ErrRequired)
		if _, err := o.desk.RejectCalendarChange(ctx, approver, casework.Decision{ProposalID: stale.ID, Reason: "Устарело"}); err != nil {
			t.Fatal(err)
		}
		if got := o.proposal(stale.ID); got.State != store.Rejected || got.Reason != "Устарело" || got.DecidedByName != approver.Name {
			t.Errorf("turned down: %+v", got)
		}

		// Nothing ran, but the change before is not through until the mover came by.
		next := o.propose(drafter, back)
		wantFault(t, decide(approver, next.ID), casework.ErrStillMoving)
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		if err := decide(approver, next.ID); err != nil {
			t.Error(err)
		}
	})
}

func TestChangesOfTheCalendarThatSayNothingOrNonsense(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		day := func(date string, w workday.Week, k workday.DayKind) casework.CalendarDay {
			d, err := workday.ParseDate(date)
			if err != nil {
				t.Fatal(err)
			}
			return casework.CalendarDay{Date: d, Week: w, Kind: k, TitleKK: "Себебі", TitleRU: "Причина"}
		}
		untitled := day("2026-06-05", 5, workday.Holiday)
		untitled.TitleKK = " "
		for _, c := range []struct {
			name  string
			days  []casework.CalendarDay
			basis string
			want  *fault.Def
		}{
			{"no_day", nil, ait, casework.ErrRequired},
			{"no_act", []casework.CalendarDay{day("2026-06-05", 5, workday.Holiday)}, " ", casework.ErrRequired},
			{"no_reason_in_kazakh", []casework.CalendarDay{untitled}, ait, casework.ErrDayWithoutTitle},
			{"a_monday_that_is_worked_anyway", []casework.CalendarDay{day("2026-06-08", 5, workday.Working)}, ait, casework.ErrNothingChanges},
			{"a_saturday_observed", []casework.CalendarDay{day("2026-06-06", 5, workday.Observed)}, ait, casework.ErrDayOffAlready},
			{"a_monday_worked_instead", []casework.CalendarDay{day("2026-06-08", 5, workday.TransferredWorking)}, ait, casework.ErrDayNoWeekend},
			{"a_monday_made_a_weekend", []casework.CalendarDay{day("2026-06-08", 5, workday.Weekend)}, ait, casework.ErrDayOtherWeekday},
			{"a_day_twice", slices.Repeat([]casework.CalendarDay{day("2026-06-05", 5, workday.Holiday)}, 2), ait, casework.ErrDayTwice},
			{"a_year_without_calendar", []casework.CalendarDay{day("2031-06-05", 5, workday.Holiday)}, ait, casework.ErrDayOutsideYears},
			{"too_many", slices.Repeat([]casework.CalendarDay{day("2026-06-05", 5, workday.Holiday)}, 101), ait, casework.ErrTooManyDays},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := o.desk.ProposeCalendarChange(ctx, drafter, casework.CalendarProposal{Change: casework.CalendarChange{Days: c.days}, Basis: c.basis})
				wantFault(t, err, c.want)
			})
		}
	})
}

// TestTermsOfEveryKindMove follows one change through a case at the State Corporation
// and one whose refusal is meant: the day off is Thursday 26 March 2026.
func TestTermsOfEveryKindMove(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.set(time.Date(2026, 3, 19, 10, 0, 0, 0, almaty))
		refused := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(refused)); err != nil {
			t.Fatal(err)
		}
		o.set(time.Date(2026, 3, 20, 10, 0, 0, 0, almaty)) // then Nauryz, 21 to 25 March
		_, err := o.desk.GiveNotice(ctx, clerk, casework.Notice{
			Act: o.act(refused), Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Нет записи в архиве",
			HearingAt: time.Date(2026, 3, 27, 11, 0, 0, 0, almaty),
		})
		if err != nil {
			t.Fatal(err)
		}
		before := o.term(refused, sla.Objection)
		thursday := workday.NewDate(2026, time.March, 26)
		change := casework.CalendarChange{Days: []casework.CalendarDay{
			{Date: thursday, Week: 5, Kind: workday.TransferredOff, TitleKK: "Ауыстырылған демалыс күні", TitleRU: "Перенесённый выходной"},
		}}
		o.approve(approver, o.propose(drafter, change).ID)
		after := o.term(refused, sla.Objection)
		if before.DueOn.String() != "2026-03-27" || after.DueOn.String() != "2026-03-30" || after.CalendarVersion != 2 {
			t.Errorf("the time to object went from %s to %s by version %d", before.DueOn, after.DueOn, after.CalendarVersion)
		}
		given := o.term(refused, sla.NoticeBeforeRefusal)
		if given.CalendarVersion != 1 {
			t.Error("the notice was given, and its clock was touched")
		}
		_, err = o.desk.RefuseService(ctx, clerk, casework.Refusal{Act: o.act(refused), Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Нет записи"})
		if err == nil {
			t.Error("refused before the moved time to object was over")
		}
	})
}
