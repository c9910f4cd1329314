package casework_test

import (
	"context"
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

const letter = "Приказ директора № 3 о режиме работы"

func presetHours(t *testing.T, name string) workday.Schedule {
	t.Helper()
	s, err := workday.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ownHours are 08:00 to 16:00 with reception until 15:00.
func ownHours(week workday.Week) workday.Schedule {
	reception := workday.Clock(15, 0)
	return workday.Schedule{
		Preset: workday.PresetOwn, Week: week, Open: workday.Clock(8, 0), Close: workday.Clock(16, 0),
		Breaks: []workday.Break{{From: workday.Clock(12, 0), To: workday.Clock(13, 0)}}, ReceptionClose: &reception,
	}
}

func (o *office) setHours(v access.Viewer, in casework.NewHours) {
	o.t.Helper()
	in.Basis = letter
	if _, err := o.desk.SetSchedule(context.Background(), v, in); err != nil {
		o.t.Fatalf("set the hours: %v", err)
	}
	if err := o.desk.MoveDueDates(context.Background()); err != nil {
		o.t.Fatalf("move: %v", err)
	}
}

// TestTheHoursOfTheDayDecide has a school go from the Russian text's hours to the Kazakh
// text's on 4 March 2026 (D02), and to its own on 2 June: in the Russian text reception
// ends at 17:30, the Kazakh one knows no such hour (D03).
func TestTheHoursOfTheDayDecide(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		o.setHours(divider, casework.NewHours{SchoolID: storetest.School1, EffectiveFrom: march(4), Hours: presetHours(t, workday.PresetKK)})
		o.setHours(drafter, casework.NewHours{SchoolID: storetest.School1, EffectiveFrom: workday.NewDate(2026, time.June, 2), Hours: ownHours(workday.SixDay)})
		for _, c := range []struct {
			name     string
			at       time.Time
			accepted string
			closes   string
		}{
			{"half past five on the last day of the Russian hours", time.Date(2026, 3, 3, 17, 40, 0, 0, almaty), "2026-03-04", "18:00"},
			{"half past five on the first day of the Kazakh hours", time.Date(2026, 3, 4, 17, 40, 0, 0, almaty), "2026-03-04", "18:00"},
			{"six on that day", time.Date(2026, 3, 4, 18, 0, 0, 0, almaty), "2026-03-05", "18:00"},
			{"due when the school's own hours hold", time.Date(2026, 5, 20, 10, 0, 0, 0, almaty), "2026-05-20", "16:00"},
			{"a Saturday on which its desk receives", time.Date(2026, 6, 6, 14, 0, 0, 0, almaty), "2026-06-06", "16:00"},
			{"a Saturday, after reception", time.Date(2026, 6, 6, 15, 0, 0, 0, almaty), "2026-06-08", "16:00"},
			{"a Saturday of the Kazakh hours", time.Date(2026, 5, 30, 10, 0, 0, 0, almaty), "2026-06-01", "16:00"},
		} {
			t.Run(c.name, func(t *testing.T) {
				due, zone, err := o.desk.Reckon(ctx, drafter, c.at, casefile.SchoolOffice, storetest.School1, "")
				if err != nil || due.AcceptedOn.String() != c.accepted || workday.TimeOfDayOf(due.DueAt, zone).String() != c.closes {
					t.Errorf("accepted on %s, due %s, %v", due.AcceptedOn, due.DueAt.In(almaty), err)
				}
				left, err := casework.DefaultRulebook().Reckoner.DaysLeft(due.DueOn, due.AcceptedOn, workday.FiveDay)
				if err != nil || left != 15 {
					t.Errorf("%d working days of the five-day week, %v", left, err)
				}
			})
		}
		// Asked by a preset, the school's hours do not count.
		due, _, err := o.desk.Reckon(ctx, drafter, time.Date(2026, 3, 4, 17, 40, 0, 0, almaty), casefile.SchoolOffice, storetest.School1, workday.PresetRU)
		if err != nil || due.AcceptedOn != march(5) {
			t.Errorf("by the Russian hours accepted on %s, %v", due.AcceptedOn, err)
		}
	})
}

// TestRunningTermsFollowNewHours: a case that ends when new hours hold ends at their
// close, and one that ends before does not move.
func TestRunningTermsFollowNewHours(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID // due on 27 March
		other := o.submit(storetest.Clerk(storetest.School2), complete(t)).ApplicationID
		before := o.term(id, sla.Issue)
		o.setHours(divider, casework.NewHours{SchoolID: storetest.School1, EffectiveFrom: march(28), Hours: ownHours(workday.FiveDay)})
		if k := o.term(id, sla.Issue); !k.DueAt.Equal(before.DueAt) || k.Fingerprint != before.Fingerprint {
			t.Errorf("hours of the day after moved it to %s", k.DueAt)
		}
		o.setHours(divider, casework.NewHours{SchoolID: storetest.School1, EffectiveFrom: march(27), Hours: ownHours(workday.FiveDay)})
		want := time.Date(2026, 3, 27, 16, 0, 0, 0, almaty)
		a, k := o.application(id), o.term(id, sla.Issue)
		if a.DueOn != march(27) || !a.DueAt.Equal(want) || !k.DueAt.Equal(want) || k.Fingerprint == before.Fingerprint {
			t.Errorf("due %s, its clock %s", a.DueAt.In(almaty), k.DueAt.In(almaty))
		}
		if got := o.kinds(id); got[len(got)-1] != journal.KindDueMoved {
			t.Errorf("journal: %v", got)
		}
		if k := o.term(other, sla.Issue); !k.DueAt.Equal(before.DueAt) {
			t.Errorf("another school's case moved to %s", k.DueAt)
		}
		// Nothing is left to move, and a case that begins now is reckoned by the hours.
		if waits, err := s.ScheduleMoving(ctx); waits || err != nil {
			t.Errorf("still waiting: %t, %v", waits, err)
		}
		if k := o.term(o.submit(clerk, complete(t)).ApplicationID, sla.Issue); !k.DueAt.Equal(want) {
			t.Errorf("a new case is due %s", k.DueAt.In(almaty))
		}
		// Entered again for the same day, the later hours hold.
		o.setHours(divider, casework.NewHours{SchoolID: storetest.School1, EffectiveFrom: march(27), Hours: presetHours(t, workday.PresetKK)})
		if k := o.term(id, sla.Issue); !k.DueAt.Equal(time.Date(2026, 3, 27, 18, 0, 0, 0, almaty)) {
			t.Errorf("after the correction due %s", k.DueAt.In(almaty))
		}
		// Moved by a calendar to a day of the hours that follow, it ends at their close.
		off := casework.CalendarChange{Days: []casework.CalendarDay{
			{Date: march(27), Week: workday.FiveDay, Kind: workday.TransferredOff, TitleKK: "Ауыстырылған демалыс күні", TitleRU: "Перенесённый выходной"},
		}}
		o.approve(approver, o.propose(drafter, off).ID)
		if k := o.term(id, sla.Issue); !k.DueAt.Equal(time.Date(2026, 3, 30, 16, 0, 0, 0, almaty)) {
			t.Errorf("after the calendar due %s", k.DueAt.In(almaty))
		}
	})
}

// TestABranchHasHoursOfItsOwn: the branch takes in until 18:00 from Monday to Friday from
// 4 March on. By the Kazakh text it is closed on days off as well (D05), so its Saturday
// was open before.
func TestABranchHasHoursOfItsOwn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		own := workday.Schedule{Preset: workday.PresetOwn, Week: workday.FiveDay, Open: workday.Clock(9, 0), Close: workday.Clock(18, 0)}
		o.setHours(drafter, casework.NewHours{BranchID: storetest.KokshetauBranch, EffectiveFrom: march(4), Hours: own})
		for _, c := range []struct {
			name     string
			at       time.Time
			accepted string
		}{
			{"evening before", time.Date(2026, 3, 3, 19, 0, 0, 0, almaty), "2026-03-03"},
			{"evening after", time.Date(2026, 3, 4, 19, 0, 0, 0, almaty), "2026-03-05"},
			{"Saturday after", time.Date(2026, 3, 14, 11, 0, 0, 0, almaty), "2026-03-16"},
			{"Saturday before", time.Date(2026, 2, 28, 11, 0, 0, 0, almaty), "2026-02-28"},
			{"Orthodox Christmas before", time.Date(2026, 1, 7, 11, 0, 0, 0, almaty), "2026-01-08"},
		} {
			due, _, err := o.desk.Reckon(ctx, drafter, c.at, casefile.StateCorporation, storetest.School1, "")
			if err != nil || due.AcceptedOn.String() != c.accepted {
				t.Errorf("%s: accepted on %s, %v; want %s", c.name, due.AcceptedOn, err, c.accepted)
			}
		}
	})
}

func TestWhoSetsOfficeHours(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		school := casework.NewHours{SchoolID: storetest.School1, Hours: presetHours(t, workday.PresetKK), Basis: letter}
		branch := casework.NewHours{BranchID: storetest.KokshetauBranch, Hours: presetHours(t, workday.PresetCorporation), Basis: letter}
		elsewhere := access.Viewer{UserID: 25, Role: access.DivisionOfficer, Home: access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Zerenda}}
		abai := access.Viewer{UserID: 26, Role: access.RegionAdmin, Home: access.Place{RegionID: storetest.Abai}}
		for name, c := range map[string]struct {
			viewer access.Viewer
			in     casework.NewHours
			want   *fault.Def
		}{
			"the clerk of the school":        {storetest.Clerk(storetest.School1), school, access.ErrForbidden},
			"an officer of another division": {elsewhere, school, access.ErrNotFound},
			"another region":                 {abai, school, access.ErrNotFound},
			"the platform":                   {keeper, school, access.ErrForbidden},
			"a division for a branch":        {divider, branch, access.ErrForbidden},
			"another region's branch":        {abai, branch, access.ErrNotFound},
			"both places":                    {drafter, func() casework.NewHours { n := school; n.BranchID = storetest.KokshetauBranch; return n }(), casework.ErrOnePlace},
			"the corporation's for a school": {drafter, func() casework.NewHours { n := school; n.Hours = branch.Hours; return n }(), casework.ErrHoursOfAnother},
			"a school's for a branch":        {drafter, func() casework.NewHours { n := branch; n.Hours = school.Hours; return n }(), casework.ErrHoursOfAnother},
			"today":                          {drafter, func() casework.NewHours { n := school; n.EffectiveFrom = march(2); return n }(), casework.ErrHoursTooEarly},
			"no order":                       {drafter, func() casework.NewHours { n := school; n.Basis = " "; return n }(), casework.ErrRequired},
			"no hours":                       {drafter, func() casework.NewHours { n := school; n.Hours.Close = n.Hours.Open; return n }(), casework.ErrBadHours},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := o.desk.SetSchedule(ctx, c.viewer, c.in)
				wantFault(t, err, c.want)
			})
		}
		if rows, err := s.AllSchedules(ctx); err != nil || len(rows) != 0 {
			t.Errorf("refused, and there are %d schedules, %v", len(rows), err)
		}
		keyed := school
		keyed.Key = "hours-1"
		for range 2 {
			out, err := o.desk.SetSchedule(ctx, divider, keyed)
			if err != nil || out.SchoolID != storetest.School1 {
				t.Fatalf("%+v, %v", out, err)
			}
		}
		rows, err := s.Schedules(ctx, storetest.School1, 0)
		if err != nil || len(rows) != 1 || rows[0].EffectiveFrom != march(3) || rows[0].SetByName != divider.Name || rows[0].Hours.Close != workday.Clock(18, 0) {
			t.Errorf("asked twice with one key: %+v, %v", rows, err)
		}
	})
}
