package store_test

import (
	"context"
	"errors"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestUpdateSchool keeps the wall and the version.
func TestUpdateSchool(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx := context.Background()
		school := storetest.Places().Schools[0]
		school.Phone, school.ClosedOn, school.SuccessorID = "+77162251111", storetest.Day, storetest.School2
		stale := school
		admin := people["admin"]
		if err := s.InTx(ctx, admin, func(tx *store.Tx) error { return tx.UpdateSchool(ctx, &school) }); err != nil || school.Version != 2 {
			t.Errorf("version %d, %v", school.Version, err)
		}
		if err := s.InTx(ctx, admin, func(tx *store.Tx) error { return tx.UpdateSchool(ctx, &stale) }); !errors.Is(err, store.ErrVersionConflict) {
			t.Errorf("from the old version: %v", err)
		}
		err := s.InTx(ctx, admin, func(tx *store.Tx) error {
			got, err := tx.SchoolByBIN(ctx, school.BIN)
			if got != school {
				t.Errorf("came back as %+v", got)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
		if err := s.InTx(ctx, people["clerk"], func(tx *store.Tx) error { return tx.UpdateSchool(ctx, &school) }); err == nil {
			t.Error("a clerk changed her school")
		}
	})
}
