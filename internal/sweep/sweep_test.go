package sweep_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/sweep"
	"telnusqa/internal/workday"
)

var almaty = time.FixedZone("+05", 5*3600)

// monday is 2 March 2026; a case accepted then is due on 27 March at 18:30.
var monday = time.Date(2026, time.March, 2, 10, 0, 0, 0, almaty)

type fixture struct {
	store *store.Store
	desk  *casework.Desk
	at    atomic.Pointer[time.Time]
}

func newFixture(t *testing.T, s *store.Store, cases int) *fixture {
	t.Helper()
	storetest.Load(t, s, storetest.Places())
	f := &fixture{store: s}
	f.set(monday)
	f.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), f.now)
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	for range cases {
		_, err := f.desk.Submit(context.Background(), storetest.Clerk(storetest.School1), casework.Submission{
			Applicant:     casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем"},
			ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost}, CertifiedBy: casefile.Handwritten,
			DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: 2008,
			Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func (f *fixture) now() time.Time    { return *f.at.Load() }
func (f *fixture) set(now time.Time) { f.at.Store(&now) }
func (f *fixture) sweep() *sweep.Sweep { // a new one is a restarted server
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		panic(err)
	}
	return sweep.New(f.store, f.desk, f.now, time.Hour, zone, nil, slog.New(slog.NewTextHandler(io.Discard, nil)))
}

// levels returns the warnings about the first case in the order of the journal,
// and how many breaches are recorded.
func (f *fixture) journal(t *testing.T) (levels []int, breaches int) {
	t.Helper()
	entries, _, err := f.store.Timeline(context.Background(), access.Product("test").CaseScope(), 1, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		switch e.Kind {
		case journal.KindAtRisk:
			p, err := journal.Read[journal.AtRisk](e.Entry)
			if err != nil {
				t.Fatal(err)
			}
			levels = append(levels, p.Level)
		case journal.KindClockBreached:
			breaches++
		}
	}
	return levels, breaches
}

func TestWarningsAndBreachOnTheWayToTheDueDate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		f := newFixture(t, s, 1)
		due := time.Date(2026, 3, 27, 18, 30, 0, 0, almaty)
		for at := monday; at.Before(due.Add(48 * time.Hour)); at = at.Add(6 * time.Hour) {
			f.set(at)
			if _, _, err := f.sweep().Once(context.Background()); err != nil {
				t.Fatal(err)
			}
			if _, n := f.journal(t); n > 0 && at.Before(due) {
				t.Fatalf("breach recorded at %s, before the due instant", at)
			}
		}
		levels, breaches := f.journal(t)
		if want := []int{5, 3, 1, 0}; !slices.Equal(levels, want) || breaches != 1 {
			t.Errorf("warnings %v, want %v; %d breaches, want 1", levels, want, breaches)
		}
	})
}

func TestServersSweepOneDatabaseAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const cases = 20
		f := newFixture(t, s, cases)
		f.set(time.Date(2026, 3, 27, 18, 30, 0, 0, almaty))
		var recorded atomic.Int64
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				n, _, err := f.sweep().Once(context.Background())
				if err != nil {
					t.Error(err)
				}
				recorded.Add(int64(n))
			})
		}
		wg.Wait()
		if recorded.Load() != cases {
			t.Errorf("%d breaches recorded for %d cases", recorded.Load(), cases)
		}
		f.set(monday) // the clock is set back
		if n, w, err := f.sweep().Once(context.Background()); n != 0 || w != 0 || err != nil {
			t.Errorf("after the clock was set back: %d, %d, %v", n, w, err)
		}
		f.set(time.Date(2026, 3, 30, 9, 0, 0, 0, almaty))
		if n, w, err := f.sweep().Once(context.Background()); n != 0 || w != 0 || err != nil {
			t.Errorf("on the next working day: %d, %d, %v", n, w, err)
		}
	})
}

// jammed are ledgers in which one case cannot be opened.
type jammed struct {
	casework.Ledgers
	applicationID int64
}

type jammedLedger struct {
	casework.Ledger
	applicationID int64
}

var errJammed = errors.New("jammed")

func (j jammed) InTx(ctx context.Context, v access.Viewer, act func(casework.Ledger) error) error {
	return j.Ledgers.InTx(ctx, v, func(l casework.Ledger) error { return act(jammedLedger{l, j.applicationID}) })
}

func (l jammedLedger) Application(ctx context.Context, id int64) (store.Application, error) {
	if id == l.applicationID {
		return store.Application{}, errJammed
	}
	return l.Ledger.Application(ctx, id)
}

func TestOneClockThatFailsHoldsUpNoOther(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		f := newFixture(t, s, 3)
		healthy := f.desk
		f.desk = casework.New(jammed{casework.OnStore(s), 1}, casework.DefaultRulebook(), f.now)
		f.set(time.Date(2026, 3, 24, 9, 0, 0, 0, almaty)) // three working days left
		if _, w, err := f.sweep().Once(context.Background()); w != 2 || !errors.Is(err, errJammed) {
			t.Errorf("%d warnings, %v; want 2 and the error of the jammed case", w, err)
		}
		f.set(time.Date(2026, 3, 27, 18, 30, 0, 0, almaty))
		if n, _, err := f.sweep().Once(context.Background()); n != 2 || !errors.Is(err, errJammed) {
			t.Errorf("%d breaches, %v; want 2 and the error of the jammed case", n, err)
		}
		f.desk = healthy
		if n, _, err := f.sweep().Once(context.Background()); n != 1 || err != nil {
			t.Errorf("when the case opens again: %d breaches, %v; want 1", n, err)
		}
	})
}
