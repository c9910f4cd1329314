package figures

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// A country of a million cases over four years: 20 regions, 400 divisions, 7,500
// schools, of which the first region has 523.
const (
	benchRegions   = 20
	benchDivisions = 20 // of each region
	benchSchools   = 7500
	benchFirst     = 523
	benchCases     = 1_000_000
)

func benchPlace(school int) access.Place {
	region := 1
	if school > benchFirst {
		region = 2 + school%(benchRegions-1)
	}
	return access.Place{
		RegionID: int64(region), DivisionID: int64((region-1)*benchDivisions + 1 + school/benchRegions%benchDivisions), SchoolID: int64(school),
	}
}

func benchTerritories() store.Batch {
	b := store.Batch{Countries: storetest.Places().Countries}
	for r := 1; r <= benchRegions; r++ {
		region := storetest.Places().Regions[0]
		region.ID, region.KATO, region.ISO = int64(r), fmt.Sprintf("%09d", r), fmt.Sprint(r)
		b.Regions = append(b.Regions, region)
		for d := 1; d <= benchDivisions; d++ {
			division := storetest.Places().Divisions[0]
			division.ID = int64((r-1)*benchDivisions + d)
			division.RegionID, division.KATO = region.ID, fmt.Sprintf("1%08d", division.ID)
			b.Divisions = append(b.Divisions, division)
		}
	}
	for school := 1; school <= benchSchools; school++ {
		p := benchPlace(school)
		b.Schools = append(b.Schools, storetest.SchoolRow(p.SchoolID, p.RegionID, p.DivisionID, 0))
	}
	return b
}

// benchBook is the cells of the million cases.
var benchBook = sync.OnceValues(func() (*Book, error) {
	random := rand.New(rand.NewPCG(7, 7))
	book := new(Book)
	changes := Changes{}
	for school := 1; school <= benchSchools; school++ {
		for range benchCases / benchSchools {
			day := workday.NewDate(2022, time.December, 1).AddDays(random.IntN(4*365 - 40))
			c := modelCase{
				place: benchPlace(school),
				facts: journal.CaseFacts{
					Channel: channels[1+random.IntN(3)], Reasons: []string{reasonNames[random.IntN(3)]},
					DocumentKind: documentKinds[random.IntN(2)], Honours: honoursNames[0], CertifiedBy: certifications[random.IntN(3)],
				},
				handedInOn: day, acceptedOn: day, end: journal.KindIssued, days: 3 + random.IntN(16), late: random.IntN(16) == 0,
			}
			c.endedOn = day.AddDays(c.days * 7 / 5)
			c.enteredEnd, c.handedOver = c.endedOn, c.endedOn.AddDays(random.IntN(10))
			for _, e := range c.entries() {
				if err := changes.Count(e); err != nil {
					return nil, err
				}
			}
		}
		if school%50 == 0 {
			if err := book.Add(changes); err != nil {
				return nil, err
			}
			clear(changes)
		}
	}
	return book, nil
})

// BenchmarkReader asks what pages ask, of a country of a million cases.
func BenchmarkReader(b *testing.B) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		b.Run(string(d), func(b *testing.B) {
			s := storetest.Open(b, d, store.Options{})
			book, err := benchBook()
			if err != nil {
				b.Fatal(err)
			}
			batch := benchTerritories()
			for key, counts := range book.Cells() {
				batch.Cells = append(batch.Cells, store.FigureCell{
					ID: int64(len(batch.Cells) + 1), Territory: key.Territory, Month: int(key.Span), Counts: counts,
				})
			}
			if err := s.Load(access.NewContext(b.Context(), product), batch); err != nil {
				b.Fatal(err)
			}
			// As autovacuum, or an operator after a bulk load, would.
			err = s.InTx(b.Context(), product, func(tx *store.Tx) error {
				_, err := tx.Exec(b.Context(), `ANALYZE`)
				return err
			})
			if err != nil {
				b.Fatal(err)
			}
			reader := newReader(s)
			region := access.Territory{Level: access.Region, ID: 1}
			lastYear := Period{From: workday.NewDate(2025, time.November, 24), To: workday.NewDate(2026, time.November, 23)}
			for _, c := range []struct {
				name   string
				about  access.Territory
				period Period
				level  access.Level
				want   int
			}{
				{"region_year_by_20_divisions", region, Year(2026), access.Division, benchDivisions},
				{"region_year_by_523_schools", region, Year(2026), access.School, benchFirst},
				{"region_last_365_days_by_523_schools", region, lastYear, access.School, benchFirst},
				{"country_year_by_20_regions", country, Year(2026), access.Region, benchRegions},
				{"country_last_365_days_by_20_regions", country, lastYear, access.Region, benchRegions},
				{"country_year_by_7500_schools", country, Year(2026), access.School, benchSchools},
			} {
				q := Query{Viewer: product, Territory: c.about, Period: c.period}
				b.Run(c.name, func(b *testing.B) {
					for b.Loop() {
						if all, err := reader.Children(b.Context(), q, c.level); err != nil || len(all) != c.want {
							b.Fatal(len(all), err)
						}
					}
				})
			}
			for name, about := range map[string]access.Territory{"school": {Level: access.School, ID: 1}, "region": region, "country": country} {
				q := Query{Viewer: product, Territory: about, Period: lastYear}
				b.Run(name+"_last_365_days", func(b *testing.B) {
					for b.Loop() {
						if _, err := reader.Of(b.Context(), q); err != nil {
							b.Fatal(err)
						}
					}
				})
				b.Run(name+"_trend_by_weeks", func(b *testing.B) {
					for b.Loop() {
						if _, _, err := reader.Trend(b.Context(), q, Week); err != nil {
							b.Fatal(err)
						}
					}
				})
			}
		})
	}
}
