package store_test

import (
	"context"
	"fmt"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// newSheets are sheets of school 1 without their receipt, the highest number first.
func newSheets(n int) []store.Blank {
	rows := make([]store.Blank, n)
	for i := range rows {
		rows[i] = store.Blank{
			Place: storetest.Clerk(storetest.School1).Home, Series: "ЖОБ", Number: fmt.Sprintf("%07d", n-i),
			DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day, Basis: "Жүкқұжат № 1", ChangedAt: storetest.Noon,
		}
	}
	return rows
}

// received are the lines of the receipt of sheets.
func received(rows []store.Blank) []store.BlankMove {
	lines := make([]store.BlankMove, len(rows))
	for i, b := range rows {
		lines[i] = next(b, stock.Receive)
	}
	return lines
}

// next is an ordinary line about a sheet, with what its move asks for.
func next(b store.Blank, m stock.Move) store.BlankMove {
	l := b.Next(m)
	l.On, l.At, l.By, l.Basis = storetest.Day, storetest.Noon, 7, "Жүкқұжат № 1"
	if m == stock.Spoil {
		l.Reason = "су тиді"
	}
	return l
}

// TestInsertManyBlanks goes beyond what one statement can hold.
func TestInsertManyBlanks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx := context.Background()
		rows := newSheets(2500)
		err := s.InTx(ctx, storetest.Clerk(storetest.School1), func(tx *store.Tx) error {
			if err := tx.InsertBlanks(ctx, rows); err != nil {
				return err
			}
			return tx.MoveBlanks(ctx, received(rows))
		})
		if err != nil {
			t.Fatal(err)
		}
		ids := make(map[int64]bool)
		for _, b := range rows {
			ids[b.ID] = true
		}
		if len(ids) != len(rows) || ids[0] {
			t.Errorf("%d blanks got %d ids", len(rows), len(ids))
		}
		all := access.NewContext(ctx, access.Product("test"))
		first, err := s.BlanksInStock(all, storetest.School1, casefile.GeneralSecondary, casefile.Ordinary, 1)
		if err != nil || len(first) != 1 || first[0].Number != "0000001" || first[0].Moves != 1 {
			t.Errorf("lowest number in stock: %+v, %v", first, err)
		}
	})
}
