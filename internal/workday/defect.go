package workday

import (
	"errors"
	"fmt"
)

// Flaw says what is wrong with a day that somebody entered.
type Flaw string

// The flaws. Those that no form can make have none of their own: see NewCalendars.
const (
	OutsideYears Flaw = "OUTSIDE_YEARS" // its year has no calendar
	NoWeekend    Flaw = "NO_WEEKEND"    // only a weekend can become a working day
	OffAlready   Flaw = "OFF_ALREADY"   // a weekend cannot be taken off
	ListedTwice  Flaw = "LISTED_TWICE"  // the same day of the same week
	OtherWeekday Flaw = "OTHER_WEEKDAY" // its weekday makes it no such day
	malformed    Flaw = "MALFORMED"     // no week, kind or status that there is
)

// Defect is what is wrong with one day of a calendar.
type Defect struct {
	Flaw Flaw
	Date Date
	Week Week
	why  string
}

// Error names the day; it is for logs and tests.
func (d *Defect) Error() string { return fmt.Sprintf("%s, week of %d: %s", d.Date, d.Week, d.why) }

// DefectsOf returns the defects that make up an error of NewCalendars or With; none
// where something else than a day is wrong.
func DefectsOf(err error) (all []*Defect) {
	var several interface{ Unwrap() []error }
	if errors.As(err, &several) {
		for _, one := range several.Unwrap() {
			all = append(all, DefectsOf(one)...)
		}
		return all
	}
	var d *Defect
	if errors.As(err, &d) {
		return []*Defect{d}
	}
	return nil
}
