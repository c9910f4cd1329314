package sealer

import (
	"testing"

	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// BenchmarkSealOnce seals full batches of a busy day: 500 entries of 500 schools.
func BenchmarkSealOnce(b *testing.B) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		b.Run(string(d), func(b *testing.B) {
			s := storetest.Open(b, d, store.Options{})
			sealer := newSealer(s)
			entries := make([]journal.Entry, batch)
			for n := range entries {
				entries[n] = entry(3 * n)
				entries[n].Place.SchoolID, entries[n].Place.DivisionID = int64(n), int64(n%20)
			}
			for b.Loop() {
				b.StopTimer()
				if _, err := record(b.Context(), s, entries...); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				if n, err := sealer.SealOnce(b.Context(), batch); n != batch || err != nil {
					b.Fatal(n, err)
				}
			}
			b.ReportMetric(float64(b.N*batch)/b.Elapsed().Seconds(), "entries/s")
		})
	}
}
