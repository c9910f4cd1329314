package figures

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Step is the width of a trend's points.
type Step string

// The steps, as the API names them. A week runs from Monday.
const (
	Day       Step = "DAY"
	Week      Step = "WEEK"
	MonthStep Step = "MONTH"
)

// pointsAtMost bounds an answer: three years by days, twenty by weeks.
const pointsAtMost = 1100

// ErrTooManyPoints is raised for a trend in steps too small for its period.
var ErrTooManyPoints = fault.Define(fault.Invalid, "TOO_MANY_POINTS", fault.Text{
	KK: "Қадам кезеңге тым кіші: {points} нүктеден аспауы керек.",
	RU: "Шаг слишком мал для периода: не больше {points} точек.",
	EN: "The step is too small for the period: at most {points} points.",
})

// ErrNoSuchStep is raised for a step that does not exist.
var ErrNoSuchStep = fault.Define(fault.Invalid, "NO_SUCH_STEP", fault.Text{
	KK: "Ондай қадам жоқ.",
	RU: "Нет такого шага.",
	EN: "No such step.",
})

// Point is one point of a trend: the balance of some days, cut to the asked
// period. The points of a trend follow each other without a gap.
type Point struct {
	Period Period
	Balance
	OpenOverdue int // of Open, at the end of the point's last day
	Breaches    int // of the 15-day term
}

// points cuts a period into steps.
func points(p Period, step Step) ([]Period, error) {
	var next func(workday.Date) workday.Date // first day of the step after the one with d
	switch step {
	case Day:
		next = func(d workday.Date) workday.Date { return d.AddDays(1) }
	case Week:
		next = func(d workday.Date) workday.Date {
			sinceMonday := (int(d.Weekday()) - int(time.Monday) + 7) % 7
			return d.AddDays(7 - sinceMonday)
		}
	case MonthStep:
		next = func(d workday.Date) workday.Date { return d.AddDays(1 - d.Day()).AddMonths(1) }
	default:
		return nil, ErrNoSuchStep.At("step")
	}
	var cut []Period
	for from := p.From; from <= p.To; from = next(from) {
		if len(cut) == pointsAtMost {
			return nil, ErrTooManyPoints.At("step").With("points", pointsAtMost)
		}
		cut = append(cut, Period{From: from, To: min(next(from).AddDays(-1), p.To)})
	}
	return cut, nil
}

// Trend answers the balance of every step of the period.
func (r *Reader) Trend(ctx context.Context, q Query, step Step) ([]Point, AsOf, error) {
	door, err := q.check()
	if err != nil {
		return nil, AsOf{}, err
	}
	cut, err := points(q.Period, step)
	if err != nil {
		return nil, AsOf{}, err
	}
	var (
		all   []Point
		asOf  AsOf
		daily = newDaily(q.Period, door)
	)
	err = r.snapshot(ctx, q, func(tx *sql.Tx, at AsOf) error {
		asOf = at
		if err := daily.load(ctx, tx, q); err != nil {
			return err
		}
		all = daily.points(cut)
		return nil
	})
	return all, asOf, err
}

// trendMeasures are what a point is made of, in the order of a row's columns. Of
// the breaches a trend shows the first kind of clock, ISSUE.
var trendMeasures = [...]*family{
	&received, &notAccepted, &accepted, &issued, &refused, &withdrawn, &handedOver,
	&withdrawnEarly, &completedOnTime, &completedLate, &overdueBegun, &overdueEnded, &breached,
}

// daily holds the counts of a period day by day, and their sums before it.
type daily struct {
	period Period
	door   int
	column [codes]int8 // of a code; -1 for what no point shows
	before row
	days   []row
}

// row counts each of trendMeasures.
type row [len(trendMeasures)]int64

func newDaily(p Period, door int) *daily {
	d := &daily{period: p, door: door, days: make([]row, p.Days())}
	for i := range d.column {
		d.column[i] = -1
	}
	for i, f := range trendMeasures {
		d.column[f.base] = int8(i)
	}
	return d
}

// load reads the months of the period by day, and what came before them by month.
func (d *daily) load(ctx context.Context, tx *sql.Tx, q Query) error {
	rows, err := tx.QueryContext(ctx, `
		SELECT month, counts
		FROM figure_cells
		WHERE territory_kind = $1 AND territory_id = $2
			AND (month BETWEEN $3 AND -1 OR month BETWEEN $4 AND $5)`,
		int(q.Territory.Level), q.Territory.ID,
		int(YearOf(d.period.From)), int(MonthOf(d.period.From)), int(MonthOf(d.period.To)))
	if err != nil {
		return fmt.Errorf("figures: read cells: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var span Span
		var counts sql.RawBytes
		if err := rows.Scan(&span, &counts); err != nil {
			return fmt.Errorf("figures: read a cell: %w", err)
		}
		if err := d.read(span, counts); err != nil {
			return fmt.Errorf("figures: %v %d, %s: %w", q.Territory.Level, q.Territory.ID, span, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("figures: read cells: %w", err)
	}
	return nil
}

func (d *daily) read(span Span, cell []byte) error {
	dec, err := newDecoder(cell)
	if err != nil {
		return err
	}
	// The days before the period are taken from the years up to the month it
	// begins in, and from that month's own cell.
	firstMonth := MonthOf(d.period.From)
	var start workday.Date
	if !span.IsYear() {
		start = workday.NewDate(span.Year(), time.Month(span%12+1), 1)
	}
	for dec.next() {
		id, slot := dec.key&maxID, int(dec.key>>idBits)
		if id >= codes*doors || d.column[id>>doorBits] < 0 || d.door != 0 && int(id%doors) != d.door {
			continue
		}
		column := d.column[id>>doorBits]
		if span.IsYear() {
			if Span(span.Year()*12+slot-1) < firstMonth {
				d.before[column] += dec.count
			}
			continue
		}
		switch day := start.AddDays(slot - 1); {
		case day < d.period.From:
			d.before[column] += dec.count
		case day <= d.period.To:
			d.days[day.DaysSince(d.period.From)][column] += dec.count
		}
	}
	return dec.err
}

// points adds the days up, carrying the stocks from point to point.
func (d *daily) points(cut []Period) []Point {
	all := make([]Point, 0, len(cut))
	carried := d.before
	var t tally
	l := lens{tally: &t} // the door was chosen when reading
	for _, p := range cut {
		var sum row
		for day := p.From; day <= p.To; day++ {
			sum.add(&d.days[day.DaysSince(d.period.From)])
		}
		carried.put(&t.before)
		sum.put(&t.within)
		all = append(all, Point{Period: p, Balance: l.balance(), OpenOverdue: l.overdue(), Breaches: l.flow(&breached)})
		carried.add(&sum)
	}
	return all
}

func (r *row) add(o *row) {
	for i, n := range o {
		r[i] += n
	}
}

// put writes the columns to where a lens looks for them.
func (r *row) put(counts *[codes * doors]int64) {
	for i, f := range trendMeasures {
		counts[int(f.base)*doors] = r[i]
	}
}
