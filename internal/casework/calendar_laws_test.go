package casework_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// invented is a random change of days around the terms of the cases in March 2026:
// what is worked becomes a day off, and what is not becomes worked where the week
// allows that.
func invented(dice *rand.Rand, base *workday.Calendars) (there, back casework.CalendarChange) {
	picked := map[string]bool{}
	for range 1 + dice.IntN(6) {
		w := []workday.Week{workday.FiveDay, workday.SixDay}[dice.IntN(2)]
		date := workday.NewDate(2026, time.March, 2).AddDays(dice.IntN(75))
		if key := fmt.Sprint(date, w); picked[key] {
			continue
		} else {
			picked[key] = true
		}
		was, err := base.Week(w).Day(date)
		if err != nil {
			panic(err)
		}
		day := casework.CalendarDay{Date: date, Week: w, TitleKK: "Күн", TitleRU: "День"}
		switch was.Kind {
		case workday.Working:
			day.Kind = []workday.DayKind{workday.Holiday, workday.DayOff, workday.Observed, workday.TransferredOff}[dice.IntN(4)]
		case workday.Weekend:
			day.Kind = workday.TransferredWorking
		default: // listed: back to what the weekday says
			day.Kind = workday.Working
			if weekday := (int(date) + 6) % 7; weekday >= int(w) { // Monday is 0
				day.Kind = workday.Weekend
			}
		}
		there.Days = append(there.Days, day)
		back.Days = append(back.Days, casework.CalendarDay{
			Date: date, Week: w, Kind: was.Kind, TitleKK: was.TitleKK, TitleRU: was.TitleRU, TitleEN: was.TitleEN, Status: was.Status,
		})
	}
	return there, back
}

// fresh reckons a running term from its events alone.
func fresh(t *testing.T, r sla.Reckoner, a store.Application, k store.Clock) sla.Due {
	t.Helper()
	hours, err := workday.Preset(workday.PresetRU)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	var due sla.Due
	switch k.Kind {
	case sla.Issue:
		due, err = r.Issue(a.HandedInAt, a.Channel(), hours, zone)
	case sla.Storage:
		due, err = r.Storage(k.StartedAt, zone)
	case sla.Objection:
		due, err = r.Objection(k.StartedAt, hours, zone)
	case sla.ReturnToCorporation:
		due, err = r.ReturnToCorporation(k.StartedAt, hours, zone)
	default:
		err = errors.New("no running clock of the kind is made here")
	}
	if err != nil {
		t.Fatal(err)
	}
	return due
}

// cases makes open cases of every kind at random instants, also after hours and on
// days off.
func (o *office) cases(dice *rand.Rand) (ids []int64) {
	ctx := context.Background()
	clerk := storetest.Clerk(storetest.School1)
	operator := access.Viewer{UserID: 14, Role: access.CorporationOperator, Home: access.Place{RegionID: storetest.Akmola, BranchID: storetest.KokshetauBranch}}
	for n := range 9 {
		at := monday.Add(time.Duration(dice.IntN(20*24)) * time.Hour)
		o.set(at)
		who := clerk
		if n%3 == 0 {
			who = operator
		}
		s := complete(o.t)
		s.SchoolID = storetest.School1
		id := o.submit(who, s).ApplicationID
		ids = append(ids, id)
		do := func(_ casework.Outcome, err error) {
			o.t.Helper()
			if err != nil {
				o.t.Fatal(err)
			}
		}
		if n < 5 {
			o.set(at.Add(time.Duration(1+dice.IntN(72)) * time.Hour))
			do(o.desk.StartPreparation(ctx, clerk, o.act(id)))
		}
		switch n {
		case 0: // stored at the State Corporation
			o.stock(clerk, 1, 1)
			do(o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}))
			do(o.desk.SendToCorporation(ctx, clerk, o.act(id)))
		case 1: // a refusal is meant
			do(o.desk.GiveNotice(ctx, clerk, casework.Notice{
				Act: o.act(id), Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Нет записи", HearingAt: hearingAfter(o.t, o.now()),
			}))
		}
	}
	o.set(monday.AddDate(0, 0, 25).Add(time.Duration(dice.IntN(96)) * time.Hour))
	return ids
}

// TestDueDatesFollowTheCalendar makes cases and calendars at random. After every
// approval each running term ends when a fresh reckoning by the new version says, and
// when the days go back, so do the terms.
func TestDueDatesFollowTheCalendar(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for seed := range uint64(3) {
			ctx, o := context.Background(), open(t, storetest.Open(t, s.Dialect(), store.Options{}))
			dice := rand.New(rand.NewPCG(seed, 2026))
			ids := o.cases(dice)
			type end struct {
				accepted, due workday.Date
				at            string
			}
			ends := func() map[int64]end {
				all := map[int64]end{}
				for _, id := range ids {
					clocks, err := o.store.ClocksOf(access.NewContext(ctx, access.Product("test")), id)
					if err != nil {
						t.Fatal(err)
					}
					for _, k := range clocks {
						if k.StoppedAt.IsZero() {
							all[k.ID] = end{k.AcceptedOn, k.DueOn, k.DueAt.String()}
						}
					}
				}
				return all
			}
			base, moved := workday.Embedded(), 0
			for range 4 {
				before := ends()
				there, back := invented(dice, base)
				for step, change := range []casework.CalendarChange{there, back} {
					p := o.propose(drafter, change)
					foreseen, _, err := o.desk.Moves(ctx, access.Product("test").CaseScope(), p, 0, 100)
					if err != nil {
						t.Fatal(err)
					}
					o.approve(approver, p.ID)
					version := o.proposal(p.ID).Version
					if base, err = o.store.Calendar(ctx, version); err != nil {
						t.Fatal(err)
					}
					made, _, err := o.store.DueMoves(ctx, access.Product("test").CaseScope(), store.CalendarSubject, version, 0, 100)
					if err != nil || len(made) != len(foreseen) {
						t.Errorf("seed %d: %d moves were foreseen, %d made, %v", seed, len(foreseen), len(made), err)
					}
					moved += len(made)
					r := sla.Reckoner{Calendars: base, Rules: sla.DefaultRules()}
					for _, id := range ids {
						a := o.application(id)
						clocks, err := o.store.ClocksOf(access.NewContext(ctx, access.Product("test")), id)
						if err != nil {
							t.Fatal(err)
						}
						for _, k := range clocks {
							if !k.StoppedAt.IsZero() {
								continue
							}
							want := fresh(t, r, a, k)
							if k.DueOn != want.DueOn || k.AcceptedOn != want.AcceptedOn || !k.DueAt.Equal(want.DueAt) || k.Fingerprint != want.Fingerprint {
								t.Errorf("seed %d, version %d: %s of case %d is due on %s, a fresh reckoning says %s", seed, version, k.Kind, id, k.DueOn, want.DueOn)
							}
							if k.Kind == sla.Issue && (a.DueOn != k.DueOn || a.AcceptedOn != k.AcceptedOn || !a.DueAt.Equal(k.DueAt)) {
								t.Errorf("seed %d: case %d is due on %s, its clock on %s", seed, id, a.DueOn, k.DueOn)
							}
						}
					}
					if after := ends(); step == 1 {
						for clock, was := range before {
							if after[clock] != was {
								t.Errorf("seed %d: clock %d is %+v after the way back, was %+v", seed, clock, after[clock], was)
							}
						}
					}
				}
			}
			if moved == 0 {
				t.Errorf("seed %d moved nothing", seed)
			}
		}
	})
}
