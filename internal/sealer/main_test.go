package sealer

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// The test binary starts itself to be killed: these name the database that such a
// process works on.
const (
	sealUntilKilled = "TELNUSQA_TEST_SEAL_UNTIL_KILLED"
	stopBeforeEnd   = "TELNUSQA_TEST_STOP_BEFORE_COMMIT"
)

func TestMain(m *testing.M) {
	for name, work := range map[string]func(context.Context, *store.Store) error{
		sealUntilKilled: func(ctx context.Context, s *store.Store) error { return newSealer(s).Run(ctx) },
		stopBeforeEnd:   sealAndStopBeforeCommit,
	} {
		if url := os.Getenv(name); url != "" {
			if err := toBeKilled(url, work); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			return
		}
	}
	os.Exit(m.Run())
}

func toBeKilled(url string, work func(context.Context, *store.Store) error) error {
	ctx := context.Background()
	s, err := store.Open(ctx, url, store.Options{Keys: storetest.Keys()})
	if err != nil {
		return err
	}
	return work(ctx, s)
}

// sealAndStopBeforeCommit does everything that SealOnce does in its transaction,
// says so on the standard output, and never commits.
func sealAndStopBeforeCommit(ctx context.Context, s *store.Store) error {
	_, err := s.Seal(ctx, func(x *store.Sealing) error {
		entries, err := x.Unsealed(ctx, batch)
		if err != nil {
			return err
		}
		if err := x.Append(ctx, links(x.Head(), entries)); err != nil {
			return err
		}
		changes := figures.Changes{}
		for _, e := range entries {
			if err := changes.Count(e); err != nil {
				return err
			}
		}
		if err := fold(ctx, x, changes); err != nil {
			return err
		}
		fmt.Println(len(entries))
		select {}
	})
	return err
}

func newSealer(s *store.Store) *Sealer {
	return New(s, time.Now, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
}

// places are four schools; figures of sealed entries need no rows of territories.
var places = []access.Place{
	{RegionID: 1, DivisionID: 1, SchoolID: 1},
	{RegionID: 1, DivisionID: 1, SchoolID: 2},
	{RegionID: 1, DivisionID: 2, SchoolID: 3},
	{RegionID: 2, DivisionID: 3, SchoolID: 4},
}

var firstDay = workday.NewDate(2026, time.January, 1)

// entry is the n-th of an endless row of entries over schools, days and kinds.
func entry(n int) journal.Entry {
	facts := journal.CaseFacts{
		Number: casefile.ApplicationNumber(2026, int64(n)), Channel: "SCHOOL_OFFICE", Reasons: []string{"LOST"},
		DocumentKind: "GENERAL_SECONDARY", Honours: "ORDINARY", GraduationYear: 2001, CertifiedBy: "HANDWRITTEN",
	}
	on := firstDay.AddDays(n * 7 % 400)
	at := on.At(workday.Clock(10, 0), time.UTC)
	e := journal.Entry{
		HappenedAt: at, RecordedAt: at, ActorRole: string(access.SchoolClerk),
		Place: places[n%len(places)], ApplicationID: int64(n + 1),
	}
	var payload journal.Payload
	switch n % 3 {
	case 0:
		payload = journal.Submitted{CaseFacts: facts, HandedInOn: on}
	case 1:
		payload = journal.Accepted{CaseFacts: facts, AcceptedOn: on}
	default:
		payload = journal.Issued{CaseFacts: facts, Ended: journal.Ended{On: on, WorkingDays: n % 20}}
	}
	if err := e.Write(payload); err != nil {
		panic(err)
	}
	return e
}

// record commits entries in one transaction and gives their ids.
func record(ctx context.Context, s *store.Store, entries ...journal.Entry) (ids []int64, err error) {
	err = s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
		for i := range entries {
			if err := tx.Record(ctx, &entries[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		ids = append(ids, e.ID)
	}
	return ids, nil
}

func mustRecord(t *testing.T, s *store.Store, entries ...journal.Entry) []int64 {
	t.Helper()
	ids, err := record(t.Context(), s, entries...)
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

// sealedIDs checks the whole chain (positions 1, 2, 3 without a gap, every hash)
// up to the head and gives the ids of its entries in the order of positions.
func sealedIDs(t *testing.T, s *store.Store) []int64 {
	t.Helper()
	var ids []int64
	v := journal.NewVerifier()
	for e, err := range s.EachSealed(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if err := v.Add(e); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, e.ID)
		if e.Position != int64(len(ids)) {
			t.Fatalf("position %d is the %d-th", e.Position, len(ids))
		}
	}
	head, err := s.SealHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := v.End(head); err != nil {
		t.Fatal(err)
	}
	return ids
}

// noDifferences folds the journal anew and compares.
func noDifferences(t *testing.T, s *Sealer) Recount {
	t.Helper()
	count, err := s.Check(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(count.Differences) != 0 {
		t.Fatalf("cells differ from the journal: %v", count.Differences)
	}
	return count
}

// countryCell is a cell of the country as it is stored.
func countryCell(t *testing.T, s *store.Store, span figures.Span) []byte {
	t.Helper()
	var counts []byte
	err := s.Reader().QueryRow(`SELECT counts FROM figure_cells WHERE territory_kind = 0 AND month = $1`, int(span)).Scan(&counts)
	if err != nil {
		t.Fatal(err)
	}
	return counts
}
