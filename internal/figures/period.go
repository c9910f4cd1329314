package figures

import (
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Period is a stretch of whole calendar days; both ends belong to it. The days
// are those the cases' own papers carry, so a period has no zone.
type Period struct {
	From, To workday.Date
}

// The first and the last year a period may touch. The State Corporation took its
// first papers in 2016; the lower bound leaves room for archives that were typed in.
const (
	firstYear = 1990
	lastYear  = 2100
)

// HasCell reports whether a day lies in the years that figures are kept for.
func HasCell(d workday.Date) bool { return d.Year() >= firstYear && d.Year() <= lastYear }

// ErrPeriodReversed is raised for a period that ends before it begins.
var ErrPeriodReversed = fault.Define(fault.Invalid, "PERIOD_REVERSED", fault.Text{
	KK: "Кезеңнің соңы басынан бұрын: {from} – {to}.",
	RU: "Период заканчивается раньше, чем начинается: {from} – {to}.",
	EN: "The period ends before it begins: {from} – {to}.",
})

// ErrPeriodOutOfRange is raised for a period that no case can lie in.
var ErrPeriodOutOfRange = fault.Define(fault.Invalid, "PERIOD_OUT_OF_RANGE", fault.Text{
	KK: "Кезең {first} және {last} жылдардың аралығында болуы керек.",
	RU: "Период должен лежать между {first} и {last} годами.",
	EN: "The period must lie between the years {first} and {last}.",
})

// NewPeriod checks the two ends.
func NewPeriod(from, to workday.Date) (Period, error) {
	p := Period{From: from, To: to}
	return p, p.Check()
}

// Check answers the fault of the period, or nil.
func (p Period) Check() error {
	if !HasCell(p.From) || !HasCell(p.To) {
		return ErrPeriodOutOfRange.At("period").With("first", firstYear, "last", lastYear)
	}
	if p.To < p.From {
		return ErrPeriodReversed.At("period", "to").With("from", p.From, "to", p.To)
	}
	return nil
}

// Days is the number of calendar days in the period.
func (p Period) Days() int { return p.To.DaysSince(p.From) + 1 }

// Month is the period of one calendar month.
func Month(y int, m time.Month) Period {
	first := workday.NewDate(y, m, 1)
	return Period{From: first, To: first.AddMonths(1).AddDays(-1)}
}

// Year is the period of one calendar year.
func Year(y int) Period {
	return Period{From: workday.NewDate(y, time.January, 1), To: workday.NewDate(y, time.December, 31)}
}

// side says on which side of a period's beginning a slot of a cell lies.
type side uint8

const (
	outside side = iota // after the period, or counted from another cell
	before              // before the period: carried into it
	within
)

// reading says which cells answer a question about a period, and how to read
// each: whole months are taken from the cells of their years, the at most two
// months that the period cuts from their own cells, and every earlier year in
// whole for what was carried over.
type reading struct {
	period   Period
	cutFirst bool // the period begins inside a month
	cutLast  bool // the period ends inside a month
}

func readingOf(p Period) reading {
	return reading{
		period:   p,
		cutFirst: p.From.Day() != 1,
		cutLast:  p.To.AddDays(1).Day() != 1,
	}
}

// cutMonths returns the months to read by day; where there are fewer than two,
// the spare ones are the last year's span, which is read anyway.
func (r reading) cutMonths() (first, last Span) {
	first, last = YearOf(r.period.To), YearOf(r.period.To)
	if r.cutFirst {
		first = MonthOf(r.period.From)
	}
	if r.cutLast {
		last = MonthOf(r.period.To)
	}
	return first, last
}

// slots says for every slot of a cell on which side it lies.
func (r reading) slots(s Span) (sides [maxSlot + 1]side) {
	if !s.IsYear() {
		first := workday.NewDate(s.Year(), time.Month(s%12+1), 1)
		for day := 1; day <= maxSlot; day++ {
			sides[day] = r.of(first.AddDays(day-1), first.AddDays(day-1))
		}
		return sides
	}
	for m := time.January; m <= time.December; m++ {
		month := Month(s.Year(), m)
		if r.cut(MonthOf(month.From)) {
			continue
		}
		sides[m] = r.of(month.From, month.To)
	}
	return sides
}

func (r reading) cut(month Span) bool {
	return r.cutFirst && month == MonthOf(r.period.From) || r.cutLast && month == MonthOf(r.period.To)
}

// of places the days from a to b, which never straddle an end of the period.
func (r reading) of(a, b workday.Date) side {
	switch {
	case b < r.period.From:
		return before
	case a > r.period.To:
		return outside
	default:
		return within
	}
}
