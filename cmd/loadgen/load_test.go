package main

import (
	"io"
	"path/filepath"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// A load must be what the product would have written: whoever measures on it
// measures the product.
func TestLoadIsWhatTheProductWouldHaveWritten(t *testing.T) {
	ctx := t.Context()
	db, err := store.Open(ctx, "sqlite:"+filepath.Join(t.TempDir(), "load.db"), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	loaded, err := fill(ctx, db, size{Cases: 600, Schools: 40, Years: 1, Until: "2026-06-30", Seed: 7}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if loaded.cases != 600 {
		t.Errorf("%d cases, wanted 600", loaded.cases)
	}

	t.Run("the chain holds", func(t *testing.T) {
		v := journal.NewVerifier()
		for sealed, err := range db.EachSealed(ctx, 0) {
			if err != nil {
				t.Fatal(err)
			}
			if err := v.Add(sealed); err != nil {
				t.Fatal(err)
			}
		}
		head, err := db.SealHead(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if err := v.End(head); err != nil {
			t.Error(err)
		}
		if head.Position != int64(loaded.entries) {
			t.Errorf("the chain ends at %d, wanted %d", head.Position, loaded.entries)
		}
	})

	t.Run("the journal is in the order of recording", func(t *testing.T) {
		var last time.Time
		for sealed, err := range db.EachSealed(ctx, 0) {
			if err != nil {
				t.Fatal(err)
			}
			if sealed.RecordedAt.Before(last) {
				t.Fatalf("entry %d was recorded before the one in front of it", sealed.ID)
			}
			last = sealed.RecordedAt
		}
	})

	t.Run("the figures are those of the rows", func(t *testing.T) {
		period, err := figures.NewPeriod(workday.NewDate(2025, time.July, 1), workday.NewDate(2026, time.June, 30))
		if err != nil {
			t.Fatal(err)
		}
		got, err := figures.NewReader(db.Reader(), time.Now).Of(ctx, figures.Query{
			Viewer: access.Product("test"), Territory: access.Territory{Level: access.Country, ID: 1}, Period: period,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range []struct {
			name  string
			got   int
			where string
		}{
			{"received", got.Received, "TRUE"},
			{"not accepted", got.NotAccepted, "status = 'NOT_ACCEPTED'"},
			{"issued", got.Issued, "status IN ('ISSUED', 'AT_CORPORATION', 'RETURNED_TO_SCHOOL', 'HANDED_OVER')"},
			{"refused", got.Refused, "status = 'REFUSED'"},
			{"withdrawn", got.Withdrawn + got.WithdrawnBeforeAcceptance, "status = 'WITHDRAWN'"},
		} {
			var want int
			if err := db.Reader().QueryRowContext(ctx, "SELECT COUNT(*) FROM applications WHERE "+f.where).Scan(&want); err != nil {
				t.Fatal(err)
			}
			if f.got != want {
				t.Errorf("%s: %d in the figures, %d in the rows", f.name, f.got, want)
			}
		}
	})

	t.Run("the product goes on where the load ends", func(t *testing.T) {
		c, err := newCountry(newDice(7), 40)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2026, time.July, 1, 6, 0, 0, 0, time.UTC)
		desk := casework.New(casework.OnStore(db), casework.DefaultRulebook().ForMadeUpCases(), func() time.Time { return now })
		l := newLife(99, c, newShelf(c, &outbox{}), 0, 0)
		in := l.submission(1, "SCHOOL_OFFICE", now)
		if _, err := desk.Submit(ctx, c.staff[0].clerk, in); err != nil {
			t.Error(err)
		}
	})
}

// The same size gives the same rows, so that two measurements can be compared.
func TestLoadRepeats(t *testing.T) {
	var heads [2]journal.Hash
	for i := range heads {
		db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "load.db"), store.Options{Keys: storetest.Keys()})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := fill(t.Context(), db, size{Cases: 60, Schools: 20, Years: 1, Until: "2026-06-30", Seed: 3}, io.Discard); err != nil {
			t.Fatal(err)
		}
		head, err := db.SealHead(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		heads[i] = head.Hash
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if heads[0] != heads[1] {
		t.Error("two loads of one size end in different hashes")
	}
}
