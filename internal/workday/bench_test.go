package workday_test

import (
	"testing"
	"time"

	"telnusqa/internal/workday"
)

// BenchmarkDue is what registering one application asks of this room; a country's
// history asks it millions of times.
func BenchmarkDue(b *testing.B) {
	c, almaty := workday.Embedded().Week(workday.FiveDay), zone(b, "Asia/Almaty")
	start := time.Date(2022, 1, 10, 4, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		accepted, err := workday.AcceptanceDay(start.Add(time.Duration(i%50_000)*time.Hour), almaty, c.Working, workday.Clock(17, 30))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := c.Add(accepted, term); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBetween(b *testing.B) {
	c := workday.Embedded().Week(workday.FiveDay)
	first, _ := c.Span()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := c.Between(first.AddDays(i%1000), first.AddDays(i%1000+300)); err != nil {
			b.Fatal(err)
		}
	}
}
