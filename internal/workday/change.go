package workday

import "fmt"

// With returns the version that follows from this one when some days are made other
// than they were, and nothing else is touched. A day changed to Working or Weekend goes
// back to what its weekday says, so that no row lists it any more; such a change must
// say what the weekday says, or the person who entered it meant another day.
//
// publish is the year that the changes bring out, the one after the last published, or
// 0: a day of a year without a calendar is refused unless its whole year is meant.
func (c *Calendars) With(version, publish int, changes []Day) (*Calendars, error) {
	years := c.Years()
	if publish != 0 {
		if next := years[len(years)-1] + 1; publish != next {
			return nil, fmt.Errorf("%w: the next year to be published is %d, not %d", ErrBadCalendar, next, publish)
		}
		years = append(years, publish)
	}
	type key struct {
		date Date
		week Week
	}
	changed := make(map[key]bool, len(changes))
	days := make([]Day, 0, len(c.five.listed)+len(c.six.listed)+len(changes))
	for _, d := range changes {
		k := key{d.Date, d.Week}
		switch {
		case changed[k]:
			return nil, fmt.Errorf("%w: %w", ErrBadCalendar, &Defect{Flaw: ListedTwice, Date: d.Date, Week: d.Week, why: "the day is listed twice"})
		case !d.Week.Valid():
			return nil, fmt.Errorf("%w: %s: there is no week of %d days", ErrBadCalendar, d.Date, d.Week)
		case (d.Kind == Weekend || d.Kind == Working) && (d.Kind == Weekend) != d.Week.rests(d.Date):
			return nil, fmt.Errorf("%w: %w", ErrBadCalendar, &Defect{
				Flaw: OtherWeekday, Date: d.Date, Week: d.Week, why: fmt.Sprintf("the weekday makes it no day of the kind %s", d.Kind),
			})
		}
		changed[k] = true
		if d.Kind != Working && d.Kind != Weekend {
			days = append(days, d)
		}
	}
	for _, d := range c.Days() {
		if !changed[key{d.Date, d.Week}] {
			days = append(days, d)
		}
	}
	return NewCalendars(version, years, days)
}
