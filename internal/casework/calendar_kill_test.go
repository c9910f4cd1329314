//go:build unix

package casework_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// moverURL names the database to the process that TestMoverProcess becomes.
const moverURL = "TELNUSQA_TEST_MOVER_DATABASE"

// TestMoverProcess is no test: it is the process that TestKilledMover kills. It moves
// due dates and says on its standard output, one line each, what it is about to write.
func TestMoverProcess(t *testing.T) {
	url := os.Getenv(moverURL)
	if url == "" {
		return // the suite runs
	}
	s, err := store.Open(context.Background(), url, store.Options{Connections: 2, Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	desk := casework.New(telling{casework.OnStore(s)}, casework.DefaultRulebook(), func() time.Time { return killedAt })
	if err := desk.MoveDueDates(context.Background()); err != nil {
		t.Fatal(err)
	}
	fmt.Println("done")
}

// killedAt is the instant of all the moves.
var killedAt = time.Date(2024, 6, 7, 10, 0, 0, 0, almaty)

// telling are ledgers that tell of every write before they make it.
type telling struct{ casework.Ledgers }

type tellingLedger struct{ casework.Ledger }

func (l telling) InTx(ctx context.Context, v access.Viewer, act func(casework.Ledger) error) error {
	err := l.Ledgers.InTx(ctx, v, func(l casework.Ledger) error { return act(tellingLedger{l}) })
	fmt.Println("committed")
	return err
}

func (l tellingLedger) UpdateClock(ctx context.Context, k *store.Clock) error {
	fmt.Println("clock", k.ID)
	return l.Ledger.UpdateClock(ctx, k)
}

func (l tellingLedger) InsertDueMove(ctx context.Context, m *store.DueMove) error {
	fmt.Println("move", m.ClockID)
	return l.Ledger.InsertDueMove(ctx, m)
}

func (l tellingLedger) UpdateApplication(ctx context.Context, a *store.Application) error {
	fmt.Println("case", a.ID)
	return l.Ledger.UpdateApplication(ctx, a)
}

func (l tellingLedger) Record(ctx context.Context, e *journal.Entry) error {
	fmt.Println("entry", e.Kind)
	return l.Ledger.Record(ctx, e)
}

func (l tellingLedger) UpdateProposal(ctx context.Context, p *store.Proposal) error {
	fmt.Println("proposal", p.Cursor)
	return l.Ledger.UpdateProposal(ctx, p)
}

// runMover starts the mover and kills it after some lines; it reports whether the mover
// was through before.
func runMover(t *testing.T, url string, lines int) (through bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestMoverProcess$")
	cmd.Env = append(os.Environ(), moverURL+"="+url)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for told := bufio.NewScanner(out); told.Scan(); lines-- {
		if told.Text() == "done" {
			through = true
		}
		if lines == 0 {
			if err := cmd.Process.Kill(); err != nil && !through {
				t.Error(err)
			}
		}
	}
	if err := cmd.Wait(); err != nil && lines > 0 {
		t.Fatalf("the mover failed by itself: %v", err)
	}
	return through
}

// TestKilledMover kills the process that moves due dates, again and again, at random
// points within and between its transactions. In the end every open case has moved
// exactly once, with its entry, and no finished one was touched.
func TestKilledMover(t *testing.T) {
	const cases = 260 // three batches
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			ctx, url, clerk := context.Background(), storetest.URL(t, dialect), storetest.Clerk(storetest.School1)
			o := open(t, server(t, url))
			o.stock(clerk, 1, cases)
			o.set(time.Date(2024, 5, 28, 10, 0, 0, 0, almaty))
			var running, finished []int64
			for n := range cases {
				id := o.submit(clerk, complete(t)).ApplicationID
				if n%7 != 3 {
					running = append(running, id)
					continue
				}
				if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
					t.Fatal(err)
				}
				if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: fmt.Sprintf("%07d", n+1)}); err != nil {
					t.Fatal(err)
				}
				finished = append(finished, id)
			}
			o.set(killedAt)
			p := o.propose(drafter, kurbanAit(sunday16, monday17))
			if p.Counted != len(running) {
				t.Fatalf("%d cases are foreseen to move, %d run", p.Counted, len(running))
			}
			if _, err := o.desk.ApproveCalendarChange(ctx, approver, casework.Decision{ProposalID: p.ID}); err != nil {
				t.Fatal(err)
			}

			const seed = 20240607
			dice := rand.New(rand.NewPCG(seed, uint64(len(dialect))))
			kills := 0
			for !runMover(t, url, 20+dice.IntN(700)) {
				if kills++; kills > 50 {
					t.Fatal("fifty kills, and the mover came no further")
				}
			}
			if kills < 2 {
				t.Errorf("seed %d killed the mover %d times only", seed, kills)
			}
			for _, id := range running {
				a, k := o.application(id), o.term(id, sla.Issue)
				want := []journal.Kind{journal.KindSubmitted, journal.KindAccepted, journal.KindDueMoved}
				if got := o.kinds(id); !slices.Equal(got, want) || a.DueOn.String() != "2024-06-19" || a.Version != 2 || k.DueOn != a.DueOn || k.CalendarVersion != 2 {
					t.Errorf("after %d kills case %d: due on %s, its clock on %s by version %d, journal %v", kills, id, a.DueOn, k.DueOn, k.CalendarVersion, got)
				}
			}
			for _, id := range finished {
				if a, k := o.application(id), o.term(id, sla.Issue); a.DueOn.String() != "2024-06-18" || a.Version != 3 || k.CalendarVersion != 1 || slices.Contains(o.kinds(id), journal.KindDueMoved) {
					t.Errorf("finished case %d was touched: due on %s, clock by version %d", id, a.DueOn, k.CalendarVersion)
				}
			}
			if done := o.proposal(p.ID); done.Moving() || done.Checked != len(running) || done.ToCheck != len(running) {
				t.Errorf("the proposal says %+v, %d cases moved", done, len(running))
			}
		})
	}
}
