package workday

import (
	"errors"
	"fmt"
	"time"
)

// Date is a calendar date without a time and without a zone: what a stamp, a
// receipt and a register entry carry. It counts days in the proleptic Gregorian
// calendar ("rata die"): 1 is Monday, 1 January of the year 1, and every later
// day is one more, so dates compare and subtract as numbers.
//
// The zero value is "no date" and sorts before every date. The count does not
// start in 1970, because a person born on 1 January 1970 has a date of birth.
type Date int32

// unixEpoch is 1 January 1970 on this count.
const unixEpoch Date = 719163

const secondsPerDay = 24 * 60 * 60

// dateLayout is ISO 8601, the form of the database columns and of the API.
const dateLayout = "2006-01-02"

// ErrBadDate is the error of ParseDate for text that is not a date of the form
// YYYY-MM-DD that the calendar has.
var ErrBadDate = errors.New("workday: not a date of the form YYYY-MM-DD")

// NewDate returns the date of a year, month and day. Like time.Date it carries
// values over (32 March is 1 April); ParseDate is the strict one for outside text.
func NewDate(y int, m time.Month, d int) Date {
	return Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix()/secondsPerDay) + unixEpoch
}

// ParseDate reads YYYY-MM-DD and refuses everything else, a 30 February and the
// empty string included.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(dateLayout, s)
	if err != nil || len(s) != len(dateLayout) || t.Year() == 0 {
		return 0, fmt.Errorf("%w: %q", ErrBadDate, s)
	}
	return DateOf(t, time.UTC), nil
}

// DateOf returns the date on the wall calendar of zone at the instant t. It is the
// one place where instants become dates. The zone is a named one (see Zone): most
// of Kazakhstan changed its offset on 1 March 2024, so a stored offset would move
// evenings of older cases to another day.
func DateOf(t time.Time, zone *time.Location) Date {
	y, m, d := t.In(zone).Date()
	return NewDate(y, m, d)
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == 0 }

// String returns YYYY-MM-DD, and nothing for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.midnightUTC().Format(dateLayout)
}

// Civil returns the year, month and day of the month; three zeros for no date.
func (d Date) Civil() (y int, m time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	return d.midnightUTC().Date()
}

// Year returns the year, 0 for no date.
func (d Date) Year() int { y, _, _ := d.Civil(); return y }

// Month returns the month, 0 for no date.
func (d Date) Month() time.Month { _, m, _ := d.Civil(); return m }

// Day returns the day of the month, 0 for no date.
func (d Date) Day() int { _, _, day := d.Civil(); return day }

// Weekday returns the day of the week. It has no meaning for no date.
func (d Date) Weekday() time.Weekday {
	const week = 7
	return time.Weekday(((d % week) + week) % week) // day 1 of the count is a Monday
}

// AddDays returns the date n calendar days later, or earlier when n is negative.
// No date stays no date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return 0
	}
	return d + Date(n)
}

// DaysSince returns the number of calendar days from e to d.
func (d Date) DaysSince(e Date) int { return int(d) - int(e) }

// AddMonths returns the same day of the month n months later, or the last day of
// that month when it has no such day: one month from 31 January ends on 28 or 29
// February. No date stays no date. Used for the month a ready duplicate is stored.
// Source: service standard item 5; Civil Code art. 172-176.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return 0
	}
	y, m, day := d.Civil()
	last := NewDate(y, m+time.Month(n)+1, 0)
	if day > last.Day() {
		return last
	}
	return NewDate(y, m+time.Month(n), day)
}

// At returns the instant when the clocks of zone show t on this date; t may be
// 24:00, the midnight that ends the date. When the clocks show t twice, as they did
// at 23:00-24:00 on 29 February 2024, it is the first of the two; when they skip t,
// it is what time.Date makes of it. No date gives the zero instant.
func (d Date) At(t TimeOfDay, zone *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	y, m, day := d.Civil()
	at := time.Date(y, m, day, t.Hour(), t.Minute(), t.Second(), 0, zone)
	_, offset := at.Zone()
	_, offsetBefore := at.AddDate(0, 0, -1).Zone()
	first := at.Add(time.Duration(offset-offsetBefore) * time.Second)
	if _, o := first.Zone(); first.Before(at) && o == offsetBefore {
		return first
	}
	return at
}

// MarshalText writes YYYY-MM-DD, and nothing for no date.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote; empty text is no date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (d Date) midnightUTC() time.Time {
	return time.Unix(int64(d-unixEpoch)*secondsPerDay, 0).UTC()
}
