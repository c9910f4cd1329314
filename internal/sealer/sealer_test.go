package sealer

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestSealOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		sealer := newSealer(s)
		if n, err := sealer.SealOnce(t.Context(), 10); n != 0 || err != nil {
			t.Fatalf("nothing to seal: %d, %v", n, err)
		}
		var want []int64
		for n := range 7 {
			want = append(want, mustRecord(t, s, entry(n))...)
		}
		for _, sealed := range []int{5, 2, 0} {
			if n, err := sealer.SealOnce(t.Context(), 5); n != sealed || err != nil {
				t.Fatalf("sealed %d, %v, want %d", n, err, sealed)
			}
		}
		if got := sealedIDs(t, s); !slices.Equal(got, want) {
			t.Errorf("order %v, want %v", got, want)
		}
		if waiting, err := s.Waiting(t.Context()); waiting || err != nil {
			t.Errorf("still waiting: %v, %v", waiting, err)
		}
		if n := noDifferences(t, sealer); n.Position != 7 || n.Unfolded != 0 {
			t.Errorf("recount %+v", n)
		}
		cell, err := figures.Decode(countryCell(t, s, -2026))
		if err != nil || len(cell) == 0 {
			t.Errorf("the country's year: %v, %v", cell, err)
		}
		if got := counted(t, sealer.metrics.entries); got != 7 {
			t.Errorf("metric of entries: %v", got)
		}
	})
}

// counted is the value of a counter.
func counted(t *testing.T, c prometheus.Counter) float64 {
	t.Helper()
	r := prometheus.NewRegistry()
	r.MustRegister(c)
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	return families[0].GetMetric()[0].GetCounter().GetValue()
}

// A sequence gives ids in the order of inserts; positions follow the commits.
func TestSealOnce_a_late_commit_stands_behind_what_was_sealed(t *testing.T) {
	s := storetest.Open(t, store.Postgres, store.Options{}) // SQLite has one writer at a time
	sealer := newSealer(s)
	var early int64
	err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
		e := entry(0)
		if err := tx.Record(t.Context(), &e); err != nil {
			return err
		}
		// A statement lets the transaction write what it recorded.
		if _, err := tx.Exec(t.Context(), "SELECT 1"); err != nil {
			return err
		}
		early = e.ID
		late := mustRecord(t, s, entry(1))
		if late[0] < early {
			t.Errorf("ids %d, %d", early, late[0])
		}
		if n, err := sealer.SealOnce(t.Context(), 10); n != 1 || err != nil {
			t.Errorf("sealed %d, %v: what is not committed is not there", n, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := sealer.SealOnce(t.Context(), 10); n != 1 || err != nil {
		t.Fatalf("sealed %d, %v", n, err)
	}
	if got := sealedIDs(t, s); len(got) != 2 || got[1] != early {
		t.Errorf("order %v, want %d behind", got, early)
	}
}

func TestSealOnce_another_server_is_at_it(t *testing.T) {
	s := storetest.Open(t, store.Postgres, store.Options{})
	sealer := newSealer(s)
	mustRecord(t, s, entry(0))
	alone, err := s.Seal(t.Context(), func(*store.Sealing) error {
		if n, err := sealer.SealOnce(t.Context(), 10); n != 0 || !errors.Is(err, ErrBusy) {
			t.Errorf("sealed %d, %v", n, err)
		}
		return nil
	})
	if !alone || err != nil {
		t.Fatalf("alone %v, %v", alone, err)
	}
	if n, err := sealer.SealOnce(t.Context(), 10); n != 1 || err != nil {
		t.Errorf("sealed %d, %v once the other had finished", n, err)
	}
}

// An entry that cannot be counted is sealed: the chain is the evidence, and the
// figures say that they are incomplete.
func TestSealOnce_an_unreadable_entry(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		sealer := newSealer(s)
		odd := entry(1)
		odd.Payload = []byte(`{"channel":"FAX"}`)
		mustRecord(t, s, entry(0), odd, entry(2))
		if n, err := sealer.SealOnce(t.Context(), 10); n != 3 || err != nil {
			t.Fatalf("sealed %d, %v", n, err)
		}
		if n := noDifferences(t, sealer); n.Unfolded != 1 {
			t.Errorf("recount %+v", n)
		}
		if got := counted(t, sealer.metrics.unfolded); got != 1 {
			t.Errorf("metric of unfolded entries: %v", got)
		}
	})
}

// A batch that fails leaves nothing behind; once the cells are folded anew sealing
// goes on.
func TestSealOnce_a_broken_cell_stops_it_and_Refold_mends_it(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		sealer := newSealer(s)
		mustRecord(t, s, entry(0), entry(1), entry(2))
		if _, err := sealer.SealOnce(t.Context(), 10); err != nil {
			t.Fatal(err)
		}
		change(t, s, `UPDATE figure_cells SET counts = ? WHERE territory_kind = 0 AND month = -2026`, []byte("broken"))
		mustRecord(t, s, entry(3), entry(4))
		if n, err := sealer.SealOnce(t.Context(), 10); n != 0 || !errors.Is(err, figures.ErrCorruptCell) {
			t.Fatalf("sealed %d, %v", n, err)
		}
		if got := sealedIDs(t, s); len(got) != 3 {
			t.Fatalf("%d are sealed", len(got))
		}
		if count, err := sealer.Refold(t.Context(), nil); err != nil || count.Position != 3 {
			t.Fatalf("refold %+v, %v", count, err)
		}
		if n, err := sealer.SealOnce(t.Context(), 10); n != 2 || err != nil {
			t.Fatalf("sealed %d, %v", n, err)
		}
		noDifferences(t, sealer)
	})
}

func change(t *testing.T, s *store.Store, query string, args ...any) {
	t.Helper()
	err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
		_, err := tx.Exec(t.Context(), query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestCheck_names_every_difference(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		sealer := newSealer(s)
		for n := range 12 {
			mustRecord(t, s, entry(n))
		}
		if _, err := sealer.SealOnce(t.Context(), 100); err != nil {
			t.Fatal(err)
		}
		sound := noDifferences(t, sealer)
		change(t, s, `UPDATE figure_cells SET counts = ? WHERE territory_kind = 1 AND territory_id = 1 AND month = -2026`, figures.Encode([]figures.Entry{{Slot: 1, Measure: 4, Count: 1}}))
		change(t, s, `DELETE FROM figure_cells WHERE territory_kind = 3 AND territory_id = 4 AND month = -2026`)
		change(t, s, `INSERT INTO figure_cells (territory_kind, territory_id, month, counts) VALUES (3, 99, -2026, ?)`, figures.Encode([]figures.Entry{{Slot: 1, Measure: 4, Count: 1}}))
		want := []figures.CellKey{
			{Territory: access.Territory{Level: access.Region, ID: 1}, Span: -2026},
			{Territory: access.Territory{Level: access.School, ID: 4}, Span: -2026},
			{Territory: access.Territory{Level: access.School, ID: 99}, Span: -2026},
		}
		count, err := sealer.Check(t.Context(), nil)
		if err != nil || !slices.Equal(count.Differences, want) {
			t.Fatalf("%v, %v, want %v", count.Differences, err, want)
		}
		var told []int64
		if _, err := sealer.Refold(t.Context(), func(done, of int64) { told = append(told, done, of) }); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(told, []int64{12, 12}) {
			t.Errorf("progress %v", told)
		}
		if mended := noDifferences(t, sealer); mended.Cells != sound.Cells {
			t.Errorf("%d cells, were %d", mended.Cells, sound.Cells)
		}
	})
}

// Several servers seal while many writers append: one chain, every entry once.
func TestRun_many_sealers_and_writers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const sealers, writers, each = 3, 6, 40
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		var running, writing sync.WaitGroup
		var checker *Sealer
		for range sealers {
			one := newSealer(s)
			checker = one
			running.Go(func() {
				if err := one.Run(ctx); err != nil {
					t.Error(err)
				}
			})
		}
		var mu sync.Mutex
		var acknowledged []int64
		for w := range writers {
			writing.Go(func() {
				for n := range each {
					ids, err := record(ctx, s, entry(w*1000+2*n), entry(w*1000+2*n+1))
					if err != nil {
						t.Error(err)
						return
					}
					mu.Lock()
					acknowledged = append(acknowledged, ids...)
					mu.Unlock()
				}
			})
		}
		writing.Wait()
		eventuallySealed(t, s, writers*each*2)
		stop()
		running.Wait()
		exactlyOnce(t, s, acknowledged)
		noDifferences(t, checker)
	})
}

// eventuallySealed waits for the head to reach a position.
func eventuallySealed(t *testing.T, s *store.Store, position int64) {
	t.Helper()
	var head journal.Checkpoint
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		var err error
		if head, err = s.SealHead(t.Context()); err != nil {
			t.Fatal(err)
		}
		if head.Position >= position {
			return
		}
	}
	t.Fatalf("sealed up to %d of %d", head.Position, position)
}

// exactlyOnce checks the chain and that it holds the entries, each once.
func exactlyOnce(t *testing.T, s *store.Store, ids []int64) {
	t.Helper()
	sealed := sealedIDs(t, s)
	slices.Sort(sealed)
	slices.Sort(ids)
	if !slices.Equal(sealed, ids) {
		t.Fatalf("%d entries were acknowledged and %d are sealed", len(ids), len(sealed))
	}
}
