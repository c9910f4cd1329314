package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"telnusqa/internal/access"
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

// The slides of a school set its name as «КГУ«Школа- гимназия», the standard does not:
// quotes and blanks do not count (D19).
func TestSchoolsAreFoundHoweverTheirNameIsSet(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx := access.NewContext(context.Background(), people["admin"])
		full := storetest.Places().Schools[0].FullNameRU
		for _, text := range []string{
			full, "общеобразовательная школа №1001", strings.ReplaceAll(full, " ", ""), strings.ReplaceAll(full, "«", " \""), strings.ReplaceAll(full, "»", "”") + " ",
		} {
			found, err := s.SchoolsLike(ctx, text, 50)
			if err != nil || len(found) != 1 || found[0].FullNameRU != full {
				t.Errorf("%q: %d schools, %v", text, len(found), err)
			}
		}
		for _, text := range []string{"«»", "%", "_", full + "!"} {
			if found, err := s.SchoolsLike(ctx, text, 50); err != nil || len(found) > 0 {
				t.Errorf("%q: %d schools, %v", text, len(found), err)
			}
		}
	})
}
