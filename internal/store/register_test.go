package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func blanksInStock(n int) []store.Blank {
	p := storetest.PlaceOf(storetest.School1, "")
	p.BranchID = 0
	rows := make([]store.Blank, n)
	for i := range rows {
		rows[i] = store.Blank{
			Place: p, Series: "ЖОБ", Number: fmt.Sprintf("%07d", n-i), // the highest first
			DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			State: store.BlankInStock, ReceivedOn: storetest.Day, Basis: "Жүкқұжат № 1", ChangedAt: storetest.Noon,
		}
	}
	return rows
}

func TestNextBlank(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx := context.Background()
		v := storetest.Clerk(storetest.School1)
		const stock = 12
		if err := s.InTx(ctx, v, func(tx *store.Tx) error { return tx.InsertBlanks(ctx, blanksInStock(stock)) }); err != nil {
			t.Fatal(err)
		}
		take := func() (store.Blank, error) {
			var b store.Blank
			err := s.InTx(ctx, v, func(tx *store.Tx) (err error) {
				if b, err = tx.NextBlank(ctx, storetest.School1, casefile.GeneralSecondary, casefile.Ordinary); err != nil {
					return err
				}
				b.State = store.BlankUsed
				return tx.UpdateBlank(ctx, &b)
			})
			return b, err
		}
		first, err := take()
		if err != nil || first.Number != "0000001" {
			t.Errorf("first blank %q, %v; want the lowest number", first.Number, err)
		}
		taken := make([]string, stock-1)
		together(stock-1, func(i int) {
			b, err := take()
			if err != nil {
				t.Error(err)
			}
			taken[i] = b.Number
		})
		slices.Sort(taken)
		if len(slices.Compact(slices.Clone(taken))) != stock-1 {
			t.Errorf("a blank was given twice: %v", taken)
		}
		if _, err := take(); !errors.Is(err, access.ErrNotFound) {
			t.Errorf("from an empty stock: %v", err)
		}
	})
}

// TestInsertManyBlanks goes beyond what one statement can hold.
func TestInsertManyBlanks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx := context.Background()
		rows := blanksInStock(2500)
		if err := s.InTx(ctx, storetest.Clerk(storetest.School1), func(tx *store.Tx) error { return tx.InsertBlanks(ctx, rows) }); err != nil {
			t.Fatal(err)
		}
		ids := make(map[int64]bool)
		for _, b := range rows {
			ids[b.ID] = true
		}
		if len(ids) != len(rows) || ids[0] {
			t.Errorf("%d blanks got %d ids", len(rows), len(ids))
		}
	})
}
