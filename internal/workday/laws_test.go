package workday_test

import (
	"errors"
	"testing"

	"telnusqa/internal/workday"
)

// fuzzCount turns fuzz input into a week, a date of 2022 to 2028 and a count that often
// stays within the calendar.
func fuzzCount(six bool, day uint16, n int16) (*workday.Calendar, workday.Date, int) {
	week := workday.FiveDay
	if six {
		week = workday.SixDay
	}
	c := workday.Embedded().Week(week)
	first, last := c.Span()
	return c, first.AddDays(int(day) % (last.DaysSince(first) + 1)), int(n) % 400
}

// FuzzAdd: for every n, Between(d, Add(d, n)) is n; what Add reaches is worked; adding
// one more goes further; and the only way to fail is to leave the published years.
func FuzzAdd(f *testing.F) {
	f.Add(false, uint16(0), int16(15))
	f.Add(true, uint16(700), int16(-3))
	f.Add(false, uint16(2556), int16(1))
	f.Add(false, uint16(36), int16(0))
	f.Fuzz(func(t *testing.T, six bool, day uint16, n16 int16) {
		c, d, n := fuzzCount(six, day, n16)
		to, err := c.Add(d, n)
		if err != nil {
			if !errors.Is(err, workday.ErrYearNotPublished) {
				t.Fatalf("%s + %d: %v", d, n, err)
			}
			return
		}
		if back, err := c.Between(d, to); err != nil || back != n {
			t.Errorf("Between(%s, %s) = %d, %v; want %d", d, to, back, err, n)
		}
		if worked, err := c.Working(to); n != 0 && (err != nil || !worked) {
			t.Errorf("%s + %d = %s, which is not worked (%v)", d, n, to, err)
		}
		if further, err := c.Add(d, n+1); err == nil && further <= to {
			t.Errorf("%s + %d = %s is not after %s", d, n+1, further, to)
		}
	})
}

// FuzzAddTwice: counting a and then b is counting a + b, when the counts have one
// direction or when the first one starts on a working day.
func FuzzAddTwice(f *testing.F) {
	f.Add(false, uint16(0), int16(10), int16(5))
	f.Add(true, uint16(900), int16(-7), int16(3))
	f.Fuzz(func(t *testing.T, six bool, day uint16, a16, b16 int16) {
		c, d, a := fuzzCount(six, day, a16)
		b := int(b16) % 400
		worked, err := c.Working(d)
		if err != nil {
			t.Fatal(err)
		}
		if !worked && (a < 0) != (b < 0) {
			return
		}
		first, err := c.Add(d, a)
		if err != nil {
			return
		}
		twice, errTwice := c.Add(first, b)
		once, errOnce := c.Add(d, a+b)
		if errTwice == nil && errOnce == nil && twice != once {
			t.Errorf("%s + %d + %d = %s, at once %s", d, a, b, twice, once)
		}
		if (errTwice == nil) != (errOnce == nil) {
			t.Errorf("%s + %d + %d: %v, at once %v", d, a, b, errTwice, errOnce)
		}
	})
}

// FuzzBetween: a later day is never fewer working days away, Between adds up over a day
// in between, Explain counts what Between counts, and OnOrAfter is the first of them.
func FuzzBetween(f *testing.F) {
	f.Add(false, uint16(0), uint16(20), uint16(40))
	f.Add(true, uint16(2000), uint16(2100), uint16(2050))
	f.Fuzz(func(t *testing.T, six bool, x, y, z uint16) {
		c, a, _ := fuzzCount(six, x, 0)
		_, b, _ := fuzzCount(six, y, 0)
		_, m, _ := fuzzCount(six, z, 0)
		between := func(from, to workday.Date) int {
			n, err := c.Between(from, to)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		if b <= m && between(a, b) > between(a, m) {
			t.Errorf("%s is further from %s than the later %s", b, a, m)
		}
		if a <= m && m <= b && between(a, m)+between(m, b) != between(a, b) {
			t.Errorf("%s..%s does not add up over %s", a, b, m)
		}
		lines, err := c.Explain(a, b)
		if err != nil {
			t.Fatal(err)
		}
		counted := 0
		for i, l := range lines {
			if l.Date != a.AddDays(i+1) {
				t.Fatalf("line %d after %s is %s", i, a, l.Date)
			}
			if l.Counted {
				counted++
			}
			if l.Counted != l.Working() || l.Counted != (l.Number == counted && l.Number > 0) {
				t.Errorf("%s: kind %s, counted %v, number %d of %d", l.Date, l.Kind, l.Counted, l.Number, counted)
			}
		}
		if counted != max(0, between(a, b)) {
			t.Errorf("%s..%s: explained %d days, between are %d", a, b, counted, between(a, b))
		}
		if next, err := c.OnOrAfter(a); err == nil && next > a && between(a, next) != 1 {
			t.Errorf("OnOrAfter(%s) = %s leaves out a working day", a, next)
		}
	})
}
