package store_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// together runs n functions that start at once and waits for all.
func together(n int, do func(i int)) {
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			do(i)
		})
	}
	close(start)
	all.Wait()
}

// withCase is a store with the places and one whole case of school 1.
func withCase(t *testing.T, s *store.Store) store.Batch {
	t.Helper()
	storetest.Load(t, s, storetest.Places())
	b := storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
	storetest.Load(t, s, b)
	return b
}

func TestTwoWritersOfOneVersion(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := withCase(t, s)
		ctx := context.Background()
		var won, lost atomic.Int32
		together(8, func(i int) {
			app := b.Applications[0]
			app.GraduationYear = 2000 + i
			err := s.InTx(ctx, storetest.Clerk(storetest.School1), func(tx *store.Tx) error {
				return tx.UpdateApplication(ctx, &app)
			})
			switch {
			case err == nil && app.Version == 2:
				won.Add(1)
			case errors.Is(err, store.ErrVersionConflict) && app.Version == 1:
				lost.Add(1)
			default:
				t.Errorf("writer %d: version %d, %v", i, app.Version, err)
			}
		})
		if won.Load() != 1 || lost.Load() != 7 {
			t.Errorf("%d writers won and %d lost, want 1 and 7", won.Load(), lost.Load())
		}
	})
}

// TestApplicationWaits has officers raise a counter of the case after reading it:
// none of them may work on what another has just changed.
func TestApplicationWaits(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		withCase(t, s)
		ctx := context.Background()
		const officers = 8
		together(officers, func(int) {
			err := s.InTx(ctx, storetest.Clerk(storetest.School1), func(tx *store.Tx) error {
				app, err := tx.Application(ctx, 1)
				if err != nil {
					return err
				}
				app.GraduationYear++
				return tx.UpdateApplication(ctx, &app)
			})
			if err != nil {
				t.Error(err)
			}
		})
		err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			app, err := tx.Application(ctx, 1)
			if want := 2016 + officers; app.GraduationYear != want || app.Version != 1+officers {
				t.Errorf("year %d and version %d, want %d and %d", app.GraduationYear, app.Version, want, 1+officers)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestInTx(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := withCase(t, s)
		ctx := context.Background()
		v := storetest.Clerk(storetest.School1)
		var woken int
		s.AfterCommit(func() { woken++ })
		record := func(tx *store.Tx) error {
			e := b.Journal[0]
			return tx.Record(ctx, &e)
		}
		count := func(table string) (n int) {
			if err := s.Reader().QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}

		if err := s.InTx(ctx, v, func(tx *store.Tx) error { return errors.Join(record(tx), errGivenBack) }); !errors.Is(err, errGivenBack) {
			t.Errorf("the error of the function: %v", err)
		}
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic was swallowed")
				}
			}()
			_ = s.InTx(ctx, v, func(tx *store.Tx) error { _ = record(tx); panic("in the middle") })
		}()
		if n := count("journal_entries"); n != 1 || woken != 0 {
			t.Errorf("after two that failed: %d entries, woken %d times", n, woken)
		}
		if err := s.InTx(ctx, v, func(tx *store.Tx) error { return nil }); err != nil || woken != 0 {
			t.Errorf("a transaction that recorded nothing: %v, woken %d times", err, woken)
		}
		if err := s.InTx(ctx, v, record); err != nil || woken != 1 {
			t.Errorf("one that recorded: %v, woken %d times", err, woken)
		}
		if n, m := count("journal_entries"), count("unsealed_entries"); n != 2 || m != 2 {
			t.Errorf("%d entries and %d to be sealed, want 2 and 2", n, m)
		}

		gone, cancel := context.WithCancel(ctx)
		cancel()
		if err := s.InTx(gone, v, record); err == nil {
			t.Error("committed after the caller went away")
		}
	})
}

// TestDeadlock has two transactions lock two cases crosswise: PostgreSQL breaks
// one off, and InTx runs it again.
func TestDeadlock(t *testing.T) {
	s := storetest.Open(t, store.Postgres, store.Options{})
	withCase(t, s)
	storetest.Load(t, s, storetest.WholeCase(2, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice)))
	ctx := context.Background()
	var runs atomic.Int32
	var both sync.WaitGroup
	both.Add(2)
	together(2, func(i int) {
		var once sync.Once
		err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			runs.Add(1)
			if _, err := tx.Application(ctx, int64(1+i)); err != nil {
				return err
			}
			once.Do(func() { both.Done(); both.Wait() })
			_, err := tx.Application(ctx, int64(2-i))
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
	// The one that is tried again may take its first row before the other was woken, and
	// meet it a second time.
	if runs.Load() < 3 {
		t.Errorf("ran %d times, want 3 or more: one of the two again", runs.Load())
	}
}
