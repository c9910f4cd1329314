package workday

import (
	"errors"
	"fmt"
)

// ErrYearNotPublished is the error of every question about a year for which there is
// no calendar, also when a count that began in a published year runs into it: a due
// date that was guessed would be printed on a receipt. It arrives wrapped in a
// YearError, which names the year.
var ErrYearNotPublished = errors.New("workday: no calendar is published for the year")

// ErrNoDate is the error of every question about the zero Date.
var ErrNoDate = errors.New("workday: no date")

// YearError is ErrYearNotPublished with its year.
type YearError struct{ Year int }

func (e *YearError) Error() string { return fmt.Sprintf("%v: %d", ErrYearNotPublished, e.Year) }

// Unwrap makes errors.Is(err, ErrYearNotPublished) true.
func (e *YearError) Unwrap() error { return ErrYearNotPublished }

// Calendar answers for one kind of week over the published years. It is immutable.
// Every count is two look-ups, because a bulk load asks for millions of due dates.
type Calendar struct {
	week        Week
	first, last Date    // 1 January of the first and 31 December of the last published year
	listed      []Day   // the exceptions, by date
	latest      []int32 // per day since first: the last index in listed whose date is not after it, or -1
	before      []int32 // per day since first, and one past last: how many working days lie before it
	worked      []Date  // every working day, in order: worked[before[i]] is the first from day i on
}

// newCalendar indexes the exceptions, which are checked and sorted by date.
func newCalendar(w Week, first, last Date, listed []Day) *Calendar {
	days := last.DaysSince(first) + 1
	c := &Calendar{
		week: w, first: first, last: last, listed: listed,
		latest: make([]int32, 0, days),
		before: make([]int32, 0, days+1),
		worked: make([]Date, 0, days),
	}
	next := 0
	for d := first; d <= last; d++ {
		works := !w.rests(d)
		if next < len(listed) && listed[next].Date == d {
			works = listed[next].Working()
			next++
		}
		c.latest = append(c.latest, int32(next-1))
		c.before = append(c.before, int32(len(c.worked)))
		if works {
			c.worked = append(c.worked, d)
		}
	}
	c.before = append(c.before, int32(len(c.worked)))
	return c
}

// Week returns the kind of week.
func (c *Calendar) Week() Week { return c.week }

// Span returns the first and the last day the calendar can answer for.
func (c *Calendar) Span() (first, last Date) { return c.first, c.last }

// Day returns what d is and why. A day that no row of the data names is as sure as the
// row before it: 2027 is an estimate from its first of January on.
func (c *Calendar) Day(d Date) (Day, error) {
	i, err := c.index(d)
	if err != nil {
		return Day{}, err
	}
	return c.day(i), nil
}

// Working reports whether d is worked.
func (c *Calendar) Working(d Date) (bool, error) {
	i, err := c.index(d)
	if err != nil {
		return false, err
	}
	return c.before[i+1] > c.before[i], nil
}

// Add returns the date n working days after d; d itself is not counted, so day 1 is
// the next working day. A negative n counts back in the same way, and n = 0 gives d
// back, worked or not. It fails with ErrYearNotPublished when the count runs into a
// year without a calendar.
//
// Source: service standard item 3; Civil Code art. 172-176 (a term begins on the day
// after the event).
func (c *Calendar) Add(d Date, n int) (Date, error) {
	i, err := c.index(d)
	switch {
	case err != nil:
		return 0, err
	case n > 0:
		return c.nth(int(c.before[i+1]), n-1)
	case n < 0:
		return c.nth(int(c.before[i]), n)
	default:
		return d, nil
	}
}

// Between returns how many working days a count from a reaches at b: those after a, up
// to and including b. When b lies before a it is minus the working days from b on that
// lie before a, so a case is one day over as soon as its last day is past. In both
// directions Between(d, Add(d, n)) is n.
func (c *Calendar) Between(a, b Date) (int, error) {
	i, err := c.index(a)
	if err != nil {
		return 0, err
	}
	j, err := c.index(b)
	if err != nil {
		return 0, err
	}
	if j < i {
		return int(c.before[j] - c.before[i]), nil
	}
	return int(c.before[j+1] - c.before[i+1]), nil
}

// OnOrAfter returns the first working day that is not before d. A term whose last day
// is not worked ends there (Civil Code art. 172-176).
func (c *Calendar) OnOrAfter(d Date) (Date, error) {
	i, err := c.index(d)
	if err != nil {
		return 0, err
	}
	return c.nth(int(c.before[i]), 0)
}

// ExplainedDay is one line of the answer to "how was this date counted?".
type ExplainedDay struct {
	Day
	Counted bool // whether it is one of the working days of the term
	Number  int  // its number in the count, from 1; 0 when it is not counted
}

// Explain lists the days after from, up to and including to, each with its reason and,
// if worked, its number. The last number is Between(from, to). It is empty when to is
// not after from.
func (c *Calendar) Explain(from, to Date) ([]ExplainedDay, error) {
	i, err := c.index(from)
	if err != nil {
		return nil, err
	}
	j, err := c.index(to)
	if err != nil {
		return nil, err
	}
	lines := make([]ExplainedDay, 0, max(0, j-i))
	number := 0
	for k := i + 1; k <= j; k++ {
		line := ExplainedDay{Day: c.day(k)}
		if line.Working() {
			number++
			line.Counted, line.Number = true, number
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// index returns the number of days from first to d.
func (c *Calendar) index(d Date) (int, error) {
	switch {
	case d.IsZero():
		return 0, ErrNoDate
	case d < c.first || d > c.last:
		return 0, &YearError{Year: d.Year()}
	default:
		return d.DaysSince(c.first), nil
	}
}

// nth returns the working day that lies n places from the working day numbered from.
// The bounds are compared without adding, so that no n overflows.
func (c *Calendar) nth(from, n int) (Date, error) {
	switch {
	case n >= len(c.worked)-from:
		return 0, &YearError{Year: c.last.Year() + 1}
	case n < -from:
		return 0, &YearError{Year: c.first.Year() - 1}
	default:
		return c.worked[from+n], nil
	}
}

func (c *Calendar) day(i int) Day {
	d := c.first.AddDays(i)
	k := c.latest[i]
	if k < 0 {
		return ordinary(d, c.week, Estimated)
	}
	if c.listed[k].Date == d {
		return c.listed[k]
	}
	return ordinary(d, c.week, c.listed[k].Status)
}
