package casework_test

import (
	"context"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// watchedLedgers know whether a transaction is open. before runs before one opens.
type watchedLedgers struct {
	casework.Ledgers
	t               *testing.T
	inTx            bool
	counted, opened int
	before          func()
}

func (w *watchedLedgers) InTx(ctx context.Context, v access.Viewer, act func(casework.Ledger) error) error {
	if w.before != nil {
		w.before()
	}
	w.inTx, w.opened = true, w.opened+1
	defer func() { w.inTx = false }()
	return w.Ledgers.InTx(ctx, v, act)
}

func (w *watchedLedgers) OpenClocks(ctx context.Context, scope access.Scope, after int64, limit int) ([]store.OpenClock, error) {
	if w.counted++; w.inTx {
		w.t.Error("the country's terms are reckoned while a transaction is open")
	}
	return w.Ledgers.OpenClocks(ctx, scope, after, limit)
}

// On SQLite every writer would wait for it, on PostgreSQL it would take a second
// connection while holding one.
func TestAProposalIsCountedBeforeItsTransaction(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		o.set(killedAt)
		o.submit(storetest.Clerk(storetest.School1), complete(t))
		w := &watchedLedgers{Ledgers: casework.OnStore(s), t: t}
		o.desk = casework.New(w, casework.DefaultRulebook(), o.now)
		p := o.propose(drafter, kurbanAit(sunday16, monday17))
		if w.counted == 0 || p.Counted != 1 {
			t.Errorf("looked %d times, counted %d terms", w.counted, p.Counted)
		}
	})
}

// What was counted by a calendar that is in force no longer says nothing about the one
// that is.
func TestAProposalCountedByAnOlderCalendarIsStale(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		o.set(killedAt)
		first := o.propose(drafter, kurbanAit(sunday16, monday17))
		plain, w := o.desk, &watchedLedgers{Ledgers: casework.OnStore(s), t: t}
		w.before = func() {
			w.before = nil
			_, err := plain.ApproveCalendarChange(context.Background(), approver, casework.Decision{ProposalID: first.ID})
			if err != nil {
				t.Errorf("approve: %v", err)
			}
		}
		o.desk = casework.New(w, casework.DefaultRulebook(), o.now)
		_, err := o.desk.ProposeCalendarChange(context.Background(), drafter, casework.CalendarProposal{
			Change: kurbanAit(sunday16, monday17), Basis: ait,
		})
		wantFault(t, err, casework.ErrStale)
	})
}
