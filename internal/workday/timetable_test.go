package workday_test

import (
	"errors"
	"testing"

	"telnusqa/internal/workday"
)

func TestATimetableGivesTheHoursOfTheDay(t *testing.T) {
	ru, kk := preset(t, workday.PresetRU), preset(t, workday.PresetKK)
	own := workday.Schedule{Preset: workday.PresetOwn, Week: workday.SixDay, Open: workday.Clock(8, 0), Close: workday.Clock(16, 0)}
	table := workday.Timetable{{Schedule: ru}, {From: date(t, "2026-03-10"), Schedule: kk}, {From: date(t, "2026-09-01"), Schedule: own}}
	for day, want := range map[string]string{
		"2022-01-01": workday.PresetRU, "2026-03-09": workday.PresetRU,
		"2026-03-10": workday.PresetKK, "2026-08-31": workday.PresetKK,
		"2026-09-01": workday.PresetOwn, "2030-01-01": workday.PresetOwn,
	} {
		if got := table.On(date(t, day)).Preset; got != want {
			t.Errorf("on %s the hours are %s, want %s", day, got, want)
		}
	}
	later := workday.Timetable{{From: date(t, "2026-03-10"), Schedule: kk}}
	if got := later.On(date(t, "2026-01-01")).Preset; got != workday.PresetKK {
		t.Errorf("before its first day a timetable has the hours %q", got)
	}
	if got := (workday.Timetable{}).On(0); got.Week.Valid() {
		t.Errorf("an empty timetable has hours: %+v", got)
	}
}

func TestHoursNoOfficeCouldKeep(t *testing.T) {
	at := workday.Clock
	good := workday.Schedule{
		Preset: workday.PresetOwn, Week: workday.SixDay, Open: at(8, 30), Close: at(17, 0),
		Breaks: []workday.Break{{From: at(12, 30), To: at(13, 30)}},
	}
	for _, name := range []string{workday.PresetRU, workday.PresetKK, workday.PresetCorporation} {
		if err := preset(t, name).Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*workday.Schedule){
		"as it is":                       nil,
		"a week of seven days":           func(s *workday.Schedule) { s.Week = 7 },
		"closed before it opens":         func(s *workday.Schedule) { s.Close = at(8, 0) },
		"never open":                     func(s *workday.Schedule) { s.Close = s.Open },
		"seconds":                        func(s *workday.Schedule) { s.Close++ },
		"after midnight":                 func(s *workday.Schedule) { s.Close = at(25, 0) },
		"a pause that ends as it begins": func(s *workday.Schedule) { s.Breaks = []workday.Break{{From: at(12, 0), To: at(12, 0)}} },
		"a pause at the close":           func(s *workday.Schedule) { s.Breaks = []workday.Break{{From: at(16, 0), To: at(17, 0)}} },
		"a pause before opening":         func(s *workday.Schedule) { s.Breaks = []workday.Break{{From: at(8, 0), To: at(9, 0)}} },
		"reception after the close":      func(s *workday.Schedule) { r := at(17, 1); s.ReceptionClose = &r },
		"reception that ends at opening": func(s *workday.Schedule) { r := s.Open; s.ReceptionClose = &r },
	} {
		s := good
		if change != nil {
			change(&s)
		}
		if err := s.Check(); (err == nil) != (change == nil) || err != nil && !errors.Is(err, workday.ErrBadSchedule) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
