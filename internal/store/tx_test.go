package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
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

func TestOneKeyIsAnsweredOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		withCase(t, s)
		ctx := context.Background()
		v := storetest.Clerk(storetest.School1)
		var done atomic.Int32
		answers := make([]string, 8)
		together(len(answers), func(i int) {
			var mine bool
			err := s.InTx(ctx, v, func(tx *store.Tx) error {
				mine = false
				answer, found, err := tx.Claim(ctx, "key", "SUBMIT", []byte{1})
				if err != nil {
					return err
				}
				if found {
					answers[i] = string(answer)
					return nil
				}
				mine = true
				time.Sleep(20 * time.Millisecond) // the work, while the others wait
				answers[i] = "done"
				return tx.Answer(ctx, "key", []byte("done"))
			})
			if err != nil {
				t.Error(err)
			}
			if mine {
				done.Add(1)
			}
		})
		if done.Load() != 1 || slices.ContainsFunc(answers, func(a string) bool { return a != "done" }) {
			t.Errorf("done %d times, answers %q", done.Load(), answers)
		}
	})
}

func TestClaim(t *testing.T) {
	now := storetest.Noon
	o := store.Options{Now: func() time.Time { return now }, KeepAnswers: time.Hour}
	storetest.EachWith(t, o, func(t *testing.T, s *store.Store) {
		now = storetest.Noon
		ctx := context.Background()
		claim := func(v access.Viewer, key, operation string, hash byte, answer string) (string, bool, error) {
			var got []byte
			var found bool
			err := s.InTx(ctx, v, func(tx *store.Tx) (err error) {
				if got, found, err = tx.Claim(ctx, key, operation, []byte{hash}); err != nil || found {
					return err
				}
				if answer == "" {
					return errors.New("the work failed")
				}
				return tx.Answer(ctx, key, []byte(answer))
			})
			return string(got), found, err
		}
		clerk, other := storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School2)
		other.UserID = 99
		steps := []struct {
			name             string
			v                access.Viewer
			operation        string
			hash             byte
			answer           string
			after            time.Duration
			want             string
			found, ok, fault bool
		}{
			{name: "failed work leaves the key free", v: clerk, operation: "A", hash: 1},
			{name: "first", v: clerk, operation: "A", hash: 1, answer: "one", ok: true},
			{name: "again", v: clerk, operation: "A", hash: 1, answer: "two", want: "one", found: true, ok: true},
			{name: "another request", v: clerk, operation: "A", hash: 2, answer: "two", fault: true},
			{name: "another operation", v: clerk, operation: "B", hash: 1, answer: "two", fault: true},
			{name: "another user", v: other, operation: "B", hash: 2, answer: "two", ok: true},
			{name: "before its time is over", v: clerk, operation: "A", hash: 1, after: time.Hour - time.Microsecond, want: "one", found: true, ok: true},
			{name: "when its time is over", v: clerk, operation: "B", hash: 2, answer: "three", after: time.Microsecond, ok: true},
			{name: "the new answer", v: clerk, operation: "B", hash: 2, want: "three", found: true, ok: true},
		}
		for _, step := range steps {
			now = now.Add(step.after)
			got, found, err := claim(step.v, "key", step.operation, step.hash, step.answer)
			if got != step.want || found != step.found || (err == nil) != step.ok || errors.Is(err, store.ErrKeyReused) != step.fault {
				t.Errorf("%s: %q, found %t, %v", step.name, got, found, err)
			}
		}
		err := s.InTx(ctx, clerk, func(tx *store.Tx) error {
			_, _, err := tx.Claim(ctx, "silent", "A", nil)
			return err
		})
		if err == nil {
			t.Error("a claimed key that was not answered was committed")
		}
		now = now.Add(2 * time.Hour)
		err = s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			n, err := tx.ForgetAnswers(ctx)
			if n != 2 {
				t.Errorf("forgot %d answers, want 2", n)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestNextGapFree(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := context.Background()
		const writers, each = 16, 8
		var mu sync.Mutex
		var got []int64
		together(writers, func(w int) {
			for i := range each {
				var n int64
				err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) (err error) {
					if n, err = tx.NextGapFree(ctx, "register/1001/2026"); err != nil {
						return err
					}
					if (w+i)%3 == 0 {
						return errGivenBack
					}
					return nil
				})
				switch {
				case err == nil:
					mu.Lock()
					got = append(got, n)
					mu.Unlock()
				case !errors.Is(err, errGivenBack):
					t.Error(err)
				}
			}
		})
		slices.Sort(got)
		for i, n := range got {
			if n != int64(i+1) {
				t.Fatalf("numbers %v: a gap or a number twice at %d", got, i+1)
			}
		}
	})
}

var errGivenBack = errors.New("the transaction failed after it took a number")

func TestNextNumber(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := context.Background()
		const writers, each = 16, 8
		var mu sync.Mutex
		seen := make(map[int64]bool)
		together(writers, func(int) {
			last := int64(0)
			for range each {
				err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
					n, err := tx.NextNumber(ctx, "application/2026")
					if err != nil {
						return err
					}
					if n <= last {
						t.Errorf("%d came after %d", n, last)
					}
					last = n
					mu.Lock()
					defer mu.Unlock()
					if seen[n] {
						t.Errorf("%d was given twice", n)
					}
					seen[n] = true
					return nil
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
		if len(seen) != writers*each || !seen[1] {
			t.Errorf("%d numbers, want %d from 1 on", len(seen), writers*each)
		}
	})
}

// TestNextNumberWhenThePoolIsUsedUp has every connection wait for a number.
func TestNextNumberWhenThePoolIsUsedUp(t *testing.T) {
	storetest.EachWith(t, store.Options{Connections: 2}, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		together(8, func(i int) {
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				_, err := tx.NextNumber(ctx, fmt.Sprint(i))
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	})
}

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
	if runs.Load() != 3 {
		t.Errorf("ran %d times, want 3: one of the two again", runs.Load())
	}
}

func TestConstraintsAreFaults(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := withCase(t, s)
		// A second case without a duplicate, so that one thing at a time is taken.
		second := storetest.WholeCase(2, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
		second.Duplicates, second.HandOvers = nil, nil
		storetest.Load(t, s, second)
		ctx := context.Background()
		for _, c := range []struct {
			name string
			want *fault.Def
			try  func(tx *store.Tx) error
		}{
			{"blank used for another duplicate", store.ErrBlankUsed, func(tx *store.Tx) error {
				d := b.Duplicates[0]
				d.ApplicationID, d.Number, d.RegisterSeq = 2, "0000009", 9
				return tx.InsertDuplicate(ctx, &d)
			}},
			{"series and number of another duplicate", store.ErrBlankUsed, func(tx *store.Tx) error {
				d := b.Duplicates[0]
				d.ApplicationID, d.BlankID, d.RegisterSeq = 2, 2, 9
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
