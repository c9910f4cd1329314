package store_test

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestMigrate(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			ctx := context.Background()
			s, err := store.Open(ctx, storetest.EmptyURL(t, d), store.Options{Keys: storetest.Keys()})
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

func TestPostgresURL(t *testing.T) {
	got, err := store.PostgresURL("postgres://u:p@db/telnusqa?sslmode=verify-full&statement_timeout=500&options=-csearch_path%3Dx")
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(got)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"connect_timeout": "5", "statement_timeout": "500", "tcp_keepalives_idle": "30",
		"timezone": "UTC", "sslmode": "verify-full", "options": "-csearch_path=x", "max_parallel_workers_per_gather": "0",
	} {
		if got := u.Query().Get(name); got != want {
			t.Errorf("%s=%s, want %s", name, got, want)
		}
	}
	if _, err := store.PostgresURL("postgres://u:secret@db:port/x"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("a URL that cannot be read: %v", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, u := range []string{"", "telnusqa.db", "mysql://u@db/x", "sqlite:", "sqlite::memory:", "postgres://u:secret@127.0.0.1:1/x?sslmode=disable"} {
		s, err := store.Open(context.Background(), u, store.Options{Keys: storetest.Keys()})
		if err == nil {
			s.Close()
			t.Errorf("%q was opened", u)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: the error tells the password: %v", u, err)
		}
	}
}

// TestOpenOddPath keeps a file whose name means something in a URL.
func TestOpenOddPath(t *testing.T) {
	path := filepath.Join(t.TempDir(), "мектеп №1?mode=memory#x%20.db")
	s, err := store.Open(context.Background(), "sqlite:"+path, store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Migrate(context.Background()); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}
