package demo

import (
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestOldRegisters are taken in without a fault, by the presented clerk's school and some
// more, and are the same each time.
func TestOldRegisters(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := Options{Seed: 1, Today: reference}
		if _, err := load(t.Context(), s, o, 300); err != nil {
			t.Fatal(err)
		}
		ctx := access.NewContext(t.Context(), access.Product("test"))
		if err := takeOldRegisters(ctx, s, o); err != nil {
			t.Fatal(err)
		}
		clerk := NewWorld().UserByLogin(LoginClerk).Viewer("")
		own, _, err := s.OldRegisters(access.NewContext(ctx, clerk), clerk.StockScope(), store.OldRegisterFilter{}, store.RegisterPage{Limit: 100})
		if err != nil || len(own) < 20 {
			t.Fatalf("%d lines of the clerk's school, %v", len(own), err)
		}
		schools, err := s.SchoolsWithOldRegisters(ctx, access.Product("test").StockScope())
		if err != nil || len(schools) != 1+oldSchools {
			t.Errorf("%d schools, %v", len(schools), err)
		}
		before := since(o.Today)
		for _, l := range own {
			if l.Year >= before.Year() || l.IIN == "" || l.Surname == "" || l.GraduationYear >= l.Year {
				t.Errorf("%+v", l)
			}
		}
		// The same again is answered as a file that was taken in.
		if err := takeOldRegisters(ctx, s, o); err != nil {
			t.Error(err)
		}
		if n, err := s.CountOldRegisters(ctx, access.Product("test").StockScope(), store.OldRegisterFilter{}, 10_000); err != nil || n != len(oldLines(o.Seed, before)) {
			t.Errorf("%d lines, %v", n, err)
		}
	})
}
