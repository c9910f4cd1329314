package store_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// BenchmarkSubmit writes what the submission of an application writes: a person,
// a case, its package, a clock and two entries of the journal, under a key.
func BenchmarkSubmit(b *testing.B) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		for _, clients := range []int{1, 8, 64} {
			b.Run(fmt.Sprintf("%s/%d", d, clients), func(b *testing.B) {
				s := storetest.Open(b, d, store.Options{})
				storetest.Load(b, s, storetest.Places())
				ctx := context.Background()
				place := storetest.PlaceOf(storetest.School1, casefile.SchoolOffice)
				v := storetest.Clerk(storetest.School1)
				var n atomic.Int64
				b.SetParallelism(clients)
				b.ReportAllocs()
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						rows := storetest.WholeCase(n.Add(1), place)
						app, item := rows.Applications[0], rows.Items[0]
						err := s.InTx(ctx, v, func(tx *store.Tx) error {
							if _, _, err := tx.Claim(ctx, app.Number, "SUBMIT", []byte{1}); err != nil {
								return err
							}
							if _, err := tx.School(ctx, place.SchoolID); err != nil {
								return err
							}
							if _, err := tx.NextNumber(ctx, "application/2026"); err != nil {
								return err
							}
							if err := tx.InsertApplicant(ctx, &rows.Applicants[0]); err != nil {
								return err
							}
							app.ApplicantID = rows.Applicants[0].ID
							if err := tx.InsertApplication(ctx, &app); err != nil {
								return err
							}
							item.ApplicationID = app.ID
							if err := tx.InsertItems(ctx, []store.PackageItem{item, item}); err != nil {
								return err
							}
							rows.Clocks[0].ApplicationID = app.ID
							if err := tx.InsertClock(ctx, &rows.Clocks[0]); err != nil {
								return err
							}
							for range 2 {
								if err := tx.Record(ctx, &rows.Journal[0]); err != nil {
									return err
								}
							}
							return tx.Answer(ctx, app.Number, []byte("{}"))
						})
						if err != nil {
							b.Error(err)
						}
					}
				})
			})
		}
	}
}

// BenchmarkLoad loads whole cases, eleven rows each.
func BenchmarkLoad(b *testing.B) {
	const cases = 2000
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		b.Run(string(d), func(b *testing.B) {
			s := storetest.Open(b, d, store.Options{})
			storetest.Load(b, s, storetest.Places())
			place := storetest.PlaceOf(storetest.School1, casefile.SchoolOffice)
			id := int64(0)
			for b.Loop() {
				var all store.Batch
				for range cases {
					id++
					one := storetest.WholeCase(id, place)
					all.Applicants = append(all.Applicants, one.Applicants...)
					all.Applications = append(all.Applications, one.Applications...)
					all.Items = append(all.Items, one.Items...)
					all.Clocks = append(all.Clocks, one.Clocks...)
					all.Receipts = append(all.Receipts, one.Receipts...)
					all.Blanks = append(all.Blanks, one.Blanks...)
					all.BlankMoves = append(all.BlankMoves, one.BlankMoves...)
					all.Duplicates = append(all.Duplicates, one.Duplicates...)
					all.Journal = append(all.Journal, one.Journal...)
					all.Unsealed = append(all.Unsealed, one.Unsealed...)
				}
				storetest.Load(b, s, all)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(int64(b.N)*cases), "µs/case")
		})
	}
}
