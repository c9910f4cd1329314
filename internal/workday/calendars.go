package workday

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// ErrBadCalendar is the error of NewCalendars. It comes joined with one line per
// defect, so that whoever entered the days can mend them all at once.
var ErrBadCalendar = errors.New("workday: the calendar contradicts itself")

// Calendars is one version of the published days: the five-day and the six-day week
// of the same years. A clock stores the version it was reckoned under, so a version
// never changes; a moved holiday makes a new one.
type Calendars struct {
	version   int
	years     []int
	five, six *Calendar
}

// NewCalendars builds a version from the published years, which follow one another
// without a gap, and the days of both weeks that are not ordinary (see DayKind).
func NewCalendars(version int, years []int, days []Day) (*Calendars, error) {
	years = slices.Sorted(slices.Values(years))
	if len(years) == 0 {
		return nil, fmt.Errorf("%w: no year", ErrBadCalendar)
	}
	for i, y := range years {
		if y != years[0]+i || y < 1 || y > 9999 {
			return nil, fmt.Errorf("%w: the years must follow one another, got %v", ErrBadCalendar, years)
		}
	}
	days = slices.Clone(days)
	slices.SortFunc(days, func(a, b Day) int {
		return cmp.Or(cmp.Compare(a.Week, b.Week), cmp.Compare(a.Date, b.Date))
	})
	first, last := NewDate(years[0], 1, 1), NewDate(years[len(years)-1], 12, 31)
	if err := check(days, first, last); err != nil {
		return nil, err
	}
	split, _ := slices.BinarySearchFunc(days, SixDay, func(d Day, w Week) int { return cmp.Compare(d.Week, w) })
	return &Calendars{
		version: version,
		years:   years,
		five:    newCalendar(FiveDay, first, last, days[:split:split]),
		six:     newCalendar(SixDay, first, last, days[split:]),
	}, nil
}

// check finds the defects of days sorted by week and date.
func check(days []Day, first, last Date) error {
	var defects []error
	for i, d := range days {
		defect := Defect{Date: d.Date, Week: d.Week}
		switch {
		case !d.Week.Valid():
			defect.Flaw, defect.why = malformed, fmt.Sprintf("there is no week of %d days", d.Week)
		case d.Date < first || d.Date > last:
			defect.Flaw, defect.why = OutsideYears, "the date lies outside the published years"
		case !d.Kind.listed():
			defect.Flaw, defect.why = malformed, fmt.Sprintf("%q is not a kind of day that a calendar lists", d.Kind)
		case d.Kind == TransferredWorking && !d.Week.rests(d.Date):
			defect.Flaw, defect.why = NoWeekend, "only a weekend can become a working day, and this is none"
		case (d.Kind == Observed || d.Kind == TransferredOff) && d.Week.rests(d.Date):
			defect.Flaw, defect.why = OffAlready, "the day is a weekend already and cannot be taken off"
		case i > 0 && days[i-1].Date == d.Date && days[i-1].Week == d.Week:
			defect.Flaw, defect.why = ListedTwice, "the day is listed twice"
		case d.Status != Confirmed && d.Status != Published && d.Status != Estimated:
			defect.Flaw, defect.why = malformed, fmt.Sprintf("the status is V, P or E, not %q", d.Status)
		default:
			continue
		}
		defects = append(defects, &defect)
	}
	if len(defects) == 0 {
		return nil
	}
	return errors.Join(append([]error{ErrBadCalendar}, defects...)...)
}

// Version returns the number of the version.
func (c *Calendars) Version() int { return c.version }

// Week returns the calendar of a week. It panics when there is no such week, which no
// input from outside can cause: schedules are checked where they are read.
func (c *Calendars) Week(w Week) *Calendar {
	switch w {
	case FiveDay:
		return c.five
	case SixDay:
		return c.six
	default:
		panic(fmt.Sprintf("workday: no calendar of a week of %d days", w))
	}
}

// Years returns the published years in order.
func (c *Calendars) Years() []int { return slices.Clone(c.years) }

// Days returns the days of both weeks that are not ordinary, five-day week first, each
// by date. NewCalendars makes an equal version of them.
func (c *Calendars) Days() []Day { return slices.Concat(c.five.listed, c.six.listed) }

// WithCorporationOpenOnDaysOff returns the reading in which 7 January and the first day
// of Kurban Ait are worked in the six-day week. The Russian standard closes the State
// Corporation on «воскресенье и праздничные дни» only, and these two are days off, not
// holidays; the Kazakh one names days off as well, and Labour Code art. 84 p. 5 closes
// «regardless of regime», so this reading is off unless the rule book asks for it.
func (c *Calendars) WithCorporationOpenOnDaysOff() *Calendars {
	six := slices.DeleteFunc(slices.Clone(c.six.listed), func(d Day) bool { return d.Kind == DayOff })
	return &Calendars{
		version: c.version,
		years:   c.years,
		five:    c.five,
		six:     newCalendar(SixDay, c.six.first, c.six.last, six),
	}
}
