package figures

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

func dateGen() *rapid.Generator[workday.Date] {
	return rapid.Custom(func(t *rapid.T) workday.Date {
		first := workday.NewDate(2023, time.November, 1)
		return first.AddDays(rapid.IntRange(0, 900).Draw(t, "day"))
	})
}

func periodGen() *rapid.Generator[Period] {
	return rapid.Custom(func(t *rapid.T) Period {
		a, b := dateGen().Draw(t, "a"), dateGen().Draw(t, "b")
		p := Period{From: min(a, b), To: max(a, b)}
		// Whole months and years are read from other cells than cut ones.
		switch rapid.SampledFrom([]string{"days", "from the 1st", "to the last", "months", "year"}).Draw(t, "cut") {
		case "from the 1st":
			p.From = Month(p.From.Year(), p.From.Month()).From
		case "to the last":
			p.To = Month(p.To.Year(), p.To.Month()).To
		case "months":
			p.From, p.To = Month(p.From.Year(), p.From.Month()).From, Month(p.To.Year(), p.To.Month()).To
		case "year":
			p = Year(p.From.Year())
		}
		return p
	})
}

// Every day is read exactly once: from the cell of its year or of its month, never
// from both, and on the right side of the period's beginning.
func TestReading_counts_every_day_once(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, day := periodGen().Draw(t, "period"), dateGen().Draw(t, "day")
		changes := Changes{}
		changes.add(country, Delta{Day: day, Measure: received.id(0, 1), Count: 1})
		var b Book
		if err := b.Add(changes); err != nil {
			t.Fatal(err)
		}
		got := tallyOf(t, &b, country, p)
		l := lens{tally: &got}
		wantWithin, wantBefore := 0, 0
		switch {
		case day < p.From:
			wantBefore = 1
		case day <= p.To:
			wantWithin = 1
		}
		if l.flow(&received) != wantWithin || l.carried(&received) != wantBefore {
			t.Fatalf("%v in %v: within %d, before %d", day, p, l.flow(&received), l.carried(&received))
		}
	})
}

// tallyOf reads cells of a book as Reader's SQL chooses them.
func tallyOf(t interface{ Fatal(...any) }, b *Book, about access.Territory, p Period) tally {
	r := readingOf(p)
	first, last := r.cutMonths()
	sides := newSidesOf(r)
	var sum tally
	for key, cell := range b.Cells() {
		years := key.Span >= YearOf(p.To) && key.Span < 0
		if key.Territory != about || !years && key.Span != first && key.Span != last {
			continue
		}
		if err := sum.read(cell, sides.of(key.Span)); err != nil {
			t.Fatal(err)
		}
	}
	return sum
}

func TestNewPeriod_faults(t *testing.T) {
	day := func(s string) workday.Date {
		d, err := workday.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		name     string
		from, to workday.Date
		want     error
	}{
		{"one day", day("2026-01-01"), day("2026-01-01"), nil},
		{"reversed", day("2026-01-02"), day("2026-01-01"), ErrPeriodReversed},
		{"no beginning", 0, day("2026-01-01"), ErrPeriodOutOfRange},
		{"no end", day("2026-01-01"), 0, ErrPeriodOutOfRange},
		{"before there were figures", day("1989-12-31"), day("2026-01-01"), ErrPeriodOutOfRange},
		{"beyond the century", day("2026-01-01"), day("2101-01-01"), ErrPeriodOutOfRange},
	} {
		if _, err := NewPeriod(c.from, c.to); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}
