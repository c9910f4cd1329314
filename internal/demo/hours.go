package demo

import (
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// office is the working time of one place: a school or a branch of the State
// Corporation. Its methods answer for the span that Tell has checked.
type office struct {
	calendar *workday.Calendar
	schedule workday.Schedule
	zone     *time.Location
}

func newOffice(calendars *workday.Calendars, preset string, zone *time.Location) office {
	s, err := workday.Preset(preset)
	if err != nil {
		panic(fmt.Errorf("demo: %w", err))
	}
	return office{calendar: calendars.Week(s.Week), schedule: s, zone: zone}
}

// must is for questions about days within the published years.
func must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Errorf("demo: calendar: %w", err))
	}
	return v
}

// day returns the first working day not before d.
func (o office) day(d workday.Date) workday.Date { return must(o.calendar.OnOrAfter(d)) }

// add returns the working day n working days after d.
func (o office) add(d workday.Date, n int) workday.Date { return must(o.calendar.Add(d, n)) }

// on returns the date of an instant at the place.
func (o office) on(t time.Time) workday.Date { return workday.DateOf(t, o.zone) }

// works reports whether somebody is at the desk at the instant.
func (o office) works(t time.Time) bool { return o.from(t).Equal(t) }

// from returns the first instant not before t at which somebody is at the desk.
func (o office) from(t time.Time) time.Time {
	day, clock := o.on(t), workday.TimeOfDayOf(t, o.zone)
	switch first := o.day(day); {
	case first != day:
		return first.At(o.schedule.Open, o.zone)
	case clock >= o.schedule.Close:
		return o.day(day.AddDays(1)).At(o.schedule.Open, o.zone)
	case clock < o.schedule.Open:
		return day.At(o.schedule.Open, o.zone)
	}
	for _, b := range o.schedule.Breaks {
		if b.From <= clock && clock < b.To {
			return day.At(b.To, o.zone)
		}
	}
	return t
}

// within returns a moment at the desk between low and high minutes after t; what falls
// outside office hours moves on to the next ones, and a few minutes into them.
func (o office) within(d dice, t time.Time, low, high int) time.Time {
	at := t.Add(time.Duration(d.between(low*60, high*60)) * time.Second)
	if o.works(at) {
		return at
	}
	return o.from(at).Add(time.Duration(d.between(30, 45*60)) * time.Second)
}

// someTime returns a moment of the day, or of the next working one when it is off,
// mornings more likely than afternoons; with visitors it lies in reception hours.
func (o office) someTime(d dice, day workday.Date, visitors bool) time.Time {
	day = o.day(day)
	last := o.schedule.Close
	if visitors {
		last = o.schedule.ReceptionEnds()
	}
	for {
		// The smaller of two draws makes three of four come in the first half.
		span := int(last - o.schedule.Open)
		clock := o.schedule.Open + workday.TimeOfDay(min(d.IntN(span), d.between(0, span*5/4)))
		if at := day.At(clock, o.zone); o.works(at) {
			return at
		}
	}
}
