package store_test

import (
	"context"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestMigrate(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			ctx := context.Background()
			s, err := store.Open(ctx, storetest.EmptyURL(t, d), store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			before, err := s.Pending(ctx)
			if err != nil || before == 0 {
				t.Fatalf("a new database is %d steps behind (%v), want some", before, err)
			}
			if err := s.Migrate(ctx); err != nil {
				t.Fatal(err)
			}
			if err := s.Migrate(ctx); err != nil {
				t.Errorf("a second time: %v", err)
			}
			if after, err := s.Pending(ctx); err != nil || after != 0 {
				t.Errorf("afterwards it is %d steps behind (%v), want 0", after, err)
			}
		})
	}
}
