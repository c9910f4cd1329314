package sealer

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/journal"
	"telnusqa/internal/live"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A commit wakes the sealer, the sealer the hub, the hub its readers; a reader
// that comes back gets what it missed.
func TestRun_wakes_the_live_stream(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		defer running.Wait()
		defer stop()
		mustRecord(t, s, entry(0)) // before the server started
		hub := live.New(s, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
		sealer := New(s, time.Now, slog.New(slog.DiscardHandler), prometheus.NewRegistry(), hub.Wake)
		for _, run := range []func(context.Context) error{hub.Run, sealer.Run} {
			running.Go(func() {
				if err := run(ctx); err != nil {
					t.Error(err)
				}
			})
		}
		next := func(after int64, n int) (seen []int64) {
			for e, err := range hub.Subscribe(ctx, after, func(e journal.Sealed) bool { return e.Place.RegionID == 1 }) {
				if err != nil {
					t.Fatal(err)
				}
				if seen = append(seen, e.Position); len(seen) == n {
					break
				}
			}
			return seen
		}
		if got := next(0, 1); !slices.Equal(got, []int64{1}) {
			t.Fatalf("first %v", got)
		}
		mustRecord(t, s, entry(1), entry(2), entry(3), entry(4)) // entry 3 belongs to region 2
		if got := next(1, 3); !slices.Equal(got, []int64{2, 3, 5}) {
			t.Fatalf("then %v", got)
		}
		if got := next(3, 1); !slices.Equal(got, []int64{5}) {
			t.Fatalf("back again %v", got)
		}
	})
}

func TestListenSealed_hears_other_servers(t *testing.T) {
	url := storetest.URL(t, store.Postgres)
	open := func() *store.Store {
		s, err := store.Open(t.Context(), url, store.Options{Keys: storetest.Keys()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() }) //nolint:errcheck // the database goes with the test
		return s
	}
	one, other := open(), open()
	ctx, stop := context.WithCancel(t.Context())
	woken := make(chan struct{}, 10)
	ended := make(chan error, 1)
	go func() { ended <- other.ListenSealed(ctx, func() { woken <- struct{}{} }) }()
	<-woken // connected
	mustRecord(t, one, entry(0))
	if n, err := newSealer(one).SealOnce(t.Context(), 10); n != 1 || err != nil {
		t.Fatalf("sealed %d, %v", n, err)
	}
	select {
	case <-woken:
	case <-time.After(10 * time.Second):
		t.Error("not woken")
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestMeasureLag(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		sealer := newSealer(s)
		e := entry(0)
		e.RecordedAt = time.Now().Add(-time.Hour)
		mustRecord(t, s, e, entry(1))
		registry := prometheus.NewRegistry()
		registry.MustRegister(sealer.metrics.lagEntries, sealer.metrics.lagSeconds)
		measured := func() (values []float64) {
			sealer.measureLag(t.Context())
			families, err := registry.Gather()
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range families {
				values = append(values, f.GetMetric()[0].GetGauge().GetValue())
			}
			return values
		}
		if got := measured(); got[0] != 2 || got[1] < 3599 || got[1] > 3700 {
			t.Errorf("lag %v", got)
		}
		if _, err := sealer.SealOnce(t.Context(), 10); err != nil {
			t.Fatal(err)
		}
		if got := measured(); got[0] != 0 || got[1] != 0 {
			t.Errorf("lag %v with nothing to seal", got)
		}
	})
}
