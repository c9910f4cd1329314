package casework

import (
	"context"
	"fmt"
	"slices"

	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// hours are when the two places of a case are open, day by day.
type hours struct {
	school      workday.Hours
	corporation workday.Hours // nil: as the standard has it
}

// hoursOf gathers the hours of a school and of a branch, 0 for none: the school's preset
// or the standard's first, then what was set since.
func hoursOf(ctx context.Context, l scheduler, school store.School, branchID int64) (hours, error) {
	rows, err := l.Schedules(ctx, school.ID, branchID)
	if err != nil {
		return hours{}, fmt.Errorf("schedules of school %d: %w", school.ID, err)
	}
	return hoursFrom(school.ID, school.Schedule, rows)
}

// places are what the hours of a case follow from.
type places struct {
	schoolID, branchID int64
	preset             string
}

// knownHours are hours as they stood when no schedule behind the one was entered.
type knownHours struct {
	upTo  int64
	hours hours
}

// hoursBy is hoursOf for who holds the book in force: nobody enters hours until her
// transaction ends, so what was read since the last were entered is still true.
func (d *Desk) hoursBy(ctx context.Context, l scheduler, book Rulebook, school store.School, branchID int64) (hours, error) {
	of := places{school.ID, branchID, school.Schedule}
	if known, ok := d.hours.Load(of); ok && known.(knownHours).upTo == book.schedules {
		return known.(knownHours).hours, nil
	}
	h, err := hoursOf(ctx, l, school, branchID)
	if err == nil {
		d.hours.Store(of, knownHours{book.schedules, h})
	}
	return h, err
}

type scheduler interface {
	Schedules(ctx context.Context, schoolID, branchID int64) ([]store.Schedule, error)
}

func hoursFrom(schoolID int64, preset string, rows []store.Schedule) (hours, error) {
	first, err := workday.Preset(preset)
	if err != nil {
		return hours{}, fmt.Errorf("schedule of school %d: %w", schoolID, err)
	}
	corporation, err := workday.Preset(workday.PresetCorporation)
	if err != nil {
		return hours{}, err
	}
	h := hours{school: first}
	if len(rows) == 0 {
		return h, nil
	}
	school, branch := workday.Timetable{{Schedule: first}}, workday.Timetable{{Schedule: corporation}}
	for _, r := range rows {
		t := &school
		if r.BranchID != 0 {
			t = &branch
		}
		if last := &(*t)[len(*t)-1]; len(*t) > 1 && last.From == r.EffectiveFrom {
			last.Schedule = r.Hours // entered later for the same day
			continue
		}
		*t = append(*t, workday.Dated{From: r.EffectiveFrom, Schedule: r.Hours})
	}
	h.school, h.corporation = school, branch
	return h, nil
}

// at is the rule book where the State Corporation's branch has these hours.
func (b Rulebook) at(h hours) Rulebook {
	b.Reckoner.Corporation = h.corporation
	return b
}

// hours are those of the case's school and branch.
func (c *openCase) hours(ctx context.Context) (hours, error) {
	school, err := c.School(ctx, c.app.Place.SchoolID)
	if err != nil {
		return hours{}, err
	}
	return c.desk.hoursBy(ctx, c.Ledger, c.book, school, c.app.BranchID)
}

// schedules are the hours of every place, for who looks at many cases.
type schedules struct{ schools, branches map[int64][]store.Schedule }

func (d *Desk) schedules(ctx context.Context) (schedules, error) {
	all, err := d.ledgers.AllSchedules(ctx)
	t := schedules{map[int64][]store.Schedule{}, map[int64][]store.Schedule{}}
	for _, s := range all {
		if s.BranchID != 0 {
			t.branches[s.BranchID] = append(t.branches[s.BranchID], s)
		} else {
			t.schools[s.SchoolID] = append(t.schools[s.SchoolID], s)
		}
	}
	return t, err
}

// of are the hours of a running term's places.
func (t schedules) of(k store.OpenClock) (hours, error) {
	return hoursFrom(k.SchoolID, k.Schedule, slices.Concat(t.schools[k.SchoolID], t.branches[k.BranchID]))
}
