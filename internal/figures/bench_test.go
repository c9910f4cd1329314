package figures

import (
	"math/rand/v2"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

// busyRegion is the cells of a region of 523 schools with 27 cases a year each,
// for four years: the size of Akmola oblast in a country of a million cases.
func busyRegion(b *testing.B) *Book {
	random := rand.New(rand.NewPCG(1, 1))
	var book Book
	for school := range int64(523) {
		changes := Changes{}
		for range 4 * 27 {
			day := workday.NewDate(2023, time.January, 1).AddDays(random.IntN(4*365 - 60))
			c := modelCase{
				place: access.Place{RegionID: 1, DivisionID: 1 + school%20, SchoolID: 1 + school},
				facts: journal.CaseFacts{
					Channel: channels[1+random.IntN(3)], Reasons: []string{reasonNames[random.IntN(3)]},
					DocumentKind: documentKinds[random.IntN(2)], Honours: honoursNames[0], CertifiedBy: certifications[0],
				},
				handedInOn: day, acceptedOn: day, end: journal.KindIssued, days: 3 + random.IntN(14),
			}
			c.endedOn = day.AddDays(c.days * 7 / 5)
			c.handedOver = c.endedOn.AddDays(random.IntN(10))
			for _, e := range c.entries() {
				if err := changes.Count(e); err != nil {
					b.Fatal(err)
				}
			}
		}
		if err := book.Add(changes); err != nil {
			b.Fatal(err)
		}
	}
	return &book
}

// The year of a region by its 523 schools, without the database.
func BenchmarkChildren(b *testing.B) {
	book := busyRegion(b)
	type stored struct {
		span Span
		cell []byte
	}
	for name, period := range map[string]Period{
		"year":      Year(2026),
		"cut_year":  {From: workday.NewDate(2025, time.November, 24), To: workday.NewDate(2026, time.November, 23)},
		"one_month": Month(2026, time.May),
	} {
		r := readingOf(period)
		first, last := r.cutMonths()
		schools := make([][]stored, 523)
		size := 0
		for key, cell := range book.Cells() {
			years := key.Span.IsYear() && key.Span >= YearOf(period.To)
			if key.Territory.Level != access.School || !years && key.Span != first && key.Span != last {
				continue
			}
			i := key.Territory.ID - 1
			schools[i] = append(schools[i], stored{key.Span, cell})
			size += len(cell)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(size))
			for b.Loop() {
				sides := newSidesOf(r)
				var t tally
				for i, cells := range schools {
					t.reset()
					for _, c := range cells {
						if err := t.read(c.cell, sides.of(c.span)); err != nil {
							b.Fatal(err)
						}
					}
					f := t.figures(access.Territory{Level: access.School, ID: int64(i + 1)}, period, AsOf{}, 0)
					if f.CarriedOver+f.Accepted != f.Issued+f.Refused+f.Withdrawn+f.Open {
						b.Fatal("does not balance")
					}
				}
			}
		})
	}
}

func BenchmarkFold(b *testing.B) {
	c := modelCase{
		place: access.Place{RegionID: 1, DivisionID: 1, SchoolID: 1}, facts: facts,
		handedInOn: monday, acceptedOn: monday, endedOn: tuesday, days: 1, end: journal.KindIssued,
	}
	entries := c.entries()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := Fold(entries[i%len(entries)]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	book := busyRegion(b)
	d := workday.NewDate(2025, time.May, 12)
	for name, t := range map[string]access.Territory{
		"school": {Level: access.School, ID: 1}, "country": {Level: access.Country, ID: 1},
	} {
		cell := book.Cell(CellKey{Territory: t, Span: MonthOf(d)})
		b.Run(name, func(b *testing.B) {
			b.ReportMetric(float64(len(cell)), "cell-bytes")
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Add(cell, []Entry{{Slot: 12, Measure: received.id(0, 1), Count: 1}}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
