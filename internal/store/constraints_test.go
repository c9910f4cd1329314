package store_test

import (
	"context"
	"errors"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestConstraintsAreFaults(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := withCase(t, s)
		// A second case without a duplicate, so that one thing at a time is taken.
		second := storetest.WholeCase(2, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
		without := second
		without.Duplicates, without.HandOvers = nil, nil
		storetest.Load(t, s, without)
		ctx := context.Background()
		for _, c := range []struct {
			name string
			want *fault.Def
			try  func(tx *store.Tx) error
		}{
			{"blank used for another duplicate", store.ErrBlankUsed, func(tx *store.Tx) error {
				d := b.Duplicates[0]
				d.ApplicationID, d.RegisterSeq = 2, 9
				return tx.InsertDuplicate(ctx, &d)
			}},
			{"series and number that are not the blank's", store.ErrBlankMoved, func(tx *store.Tx) error {
				d := b.Duplicates[0]
				d.ApplicationID, d.BlankID, d.RegisterSeq = 2, 2, 9
				return tx.InsertDuplicate(ctx, &d)
			}},
			{"register of a school that does not have the blank", store.ErrBlankMoved, func(tx *store.Tx) error {
				d := second.Duplicates[0]
				d.RegisterSchoolID = storetest.School2
				return tx.InsertDuplicate(ctx, &d)
			}},
			{"blank received twice", store.ErrSeriesNumberTaken, func(tx *store.Tx) error { return tx.InsertBlanks(ctx, b.Blanks) }},
			{"second receipt", store.ErrReceiptExists, func(tx *store.Tx) error {
				r := b.Receipts[0]
				r.Number = "РО-2026-000009"
				return tx.InsertReceipt(ctx, &r)
			}},
			{"handed over twice", store.ErrHandedOver, func(tx *store.Tx) error { return tx.InsertHandOver(ctx, &b.HandOvers[0]) }},
			{"school entered twice", store.ErrBINTaken, func(tx *store.Tx) error {
				school := storetest.Places().Schools[0]
				return tx.InsertSchool(ctx, &school)
			}},
		} {
			err := s.InTx(ctx, access.Product("test"), c.try)
			if !errors.Is(err, c.want) || fault.Of(err) == nil {
				t.Errorf("%s: %v, want %s", c.name, err, c.want.Code)
			}
		}
		// A number of our own making twice is nothing an officer can mend.
		err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error { return tx.InsertApplication(ctx, &b.Applications[0]) })
		if err == nil || fault.Of(err) != nil {
			t.Errorf("application number twice: %v, want an error that is no fault", err)
		}
	})
}
