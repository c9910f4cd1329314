package workday

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Hours are the office hours of one place, which may be others on another day: a
// Schedule that never changes, or a Timetable.
type Hours interface {
	On(Date) Schedule
}

// On is the schedule itself: it is the same every day.
func (s Schedule) On(Date) Schedule { return s }

// Timetable is the schedules of one place in the order of their first days. The first
// one holds for every day before the second, whatever its own first day.
type Timetable []Dated

// Dated is a schedule with its first day.
type Dated struct {
	From     Date
	Schedule Schedule
}

// On returns the schedule of a day. A timetable without schedules has none to give: the
// zero Schedule, which no week has.
func (t Timetable) On(d Date) Schedule {
	if len(t) == 0 {
		return Schedule{}
	}
	i, found := slices.BinarySearchFunc(t, d, func(e Dated, d Date) int { return cmp.Compare(e.From, d) })
	if !found {
		i--
	}
	return t[max(i, 0)].Schedule
}

// PresetOwn is the name of hours that no text of the standard has: the place's own.
const PresetOwn = "OWN"

// ErrBadSchedule is the error of Schedule.Check, joined with one line per defect.
var ErrBadSchedule = errors.New("workday: these are no office hours")

// Check reports hours that no office could keep: each pause and the end of reception
// lie within the day, in whole minutes.
func (s Schedule) Check() error {
	var defects []error
	require := func(ok bool, format string, args ...any) {
		if !ok {
			defects = append(defects, fmt.Errorf(format, args...))
		}
	}
	require(s.Week.Valid(), "there is no week of %d days", s.Week)
	require(s.Open.wholeMinutes() && s.Close.wholeMinutes() && s.Open < s.Close, "%s-%s", s.Open, s.Close)
	for _, b := range s.Breaks {
		require(b.From.wholeMinutes() && b.To.wholeMinutes() && s.Open < b.From && b.From < b.To && b.To < s.Close, "%s-%s", b.From, b.To)
	}
	if r := s.ReceptionClose; r != nil {
		require(r.wholeMinutes() && s.Open < *r && *r <= s.Close, "%s", *r)
	}
	if len(defects) == 0 {
		return nil
	}
	return errors.Join(append([]error{ErrBadSchedule}, defects...)...)
}

func (t TimeOfDay) wholeMinutes() bool { return t.Valid() && t.Second() == 0 }
