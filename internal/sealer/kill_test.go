package sealer

import (
	"bufio"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestKill kills the sealer's process at random moments while writers append, and
// starts it again. Whatever it was doing, the chain has no gap, every entry that a
// writer was told is written stands in it once, and the cells are what the journal
// says.
func TestKill(t *testing.T) {
	const kills, writers = 12, 4
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			url := storetest.URL(t, d)
			s, err := store.Open(t.Context(), url, store.Options{Keys: storetest.Keys()})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close() //nolint:errcheck // the database goes with the test
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			var mu sync.Mutex
			var acknowledged []int64
			var writing sync.WaitGroup
			for w := range writers {
				writing.Go(func() {
					for n := w * 1_000_000; ctx.Err() == nil; n += 3 {
						ids, err := record(context.WithoutCancel(ctx), s, entry(n), entry(n+1), entry(n+2))
						if err != nil {
							t.Error(err)
							return
						}
						mu.Lock()
						acknowledged = append(acknowledged, ids...)
						mu.Unlock()
						time.Sleep(2 * time.Millisecond)
					}
				})
			}
			for range kills {
				killASealer(t, s, url)
			}
			stop()
			writing.Wait()
			sealer := newSealer(s)
			for n := 1; n > 0; {
				n, err = sealer.SealOnce(t.Context(), batch)
				if errors.Is(err, ErrBusy) { // the database has not noticed yet that the last one is dead
					n = 1
					time.Sleep(10 * time.Millisecond)
					continue
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			exactlyOnce(t, s, acknowledged)
			noDifferences(t, sealer)
			t.Logf("%d entries over %d kills", len(acknowledged), kills)
		})
	}
}

// killASealer starts a sealer, lets it seal something, and kills it.
func killASealer(t *testing.T, s *store.Store, url string) {
	t.Helper()
	head, err := s.SealHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c := itself(sealUntilKilled, url)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	eventuallySealed(t, s, head.Position+1)
	time.Sleep(time.Duration(rand.Int64N(int64(150 * time.Millisecond))))
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait() // "signal: killed"
}

// itself is this test binary, told what to do until it is killed.
func itself(work, url string) *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), work+"="+url)
	c.Stderr = os.Stderr
	return c
}

// A sealer that is killed when everything is written and nothing committed leaves
// nothing behind, and holds nobody up.
func TestKill_before_the_commit(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			url := storetest.URL(t, d)
			s, err := store.Open(t.Context(), url, store.Options{Keys: storetest.Keys()})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close() //nolint:errcheck // the database goes with the test
			sealer := newSealer(s)
			first := mustRecord(t, s, entry(0), entry(1))
			if _, err := sealer.SealOnce(t.Context(), batch); err != nil {
				t.Fatal(err)
			}
			second := mustRecord(t, s, entry(2), entry(3), entry(4))
			c := itself(stopBeforeEnd, url)
			out, err := c.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Start(); err != nil {
				t.Fatal(err)
			}
			if said, err := bufio.NewReader(out).ReadString('\n'); said != "3\n" {
				t.Errorf("the other process said %q, %v", said, err)
			}
			if got := sealedIDs(t, s); !slices.Equal(got, first) {
				t.Errorf("sealed %v before the commit", got)
			}
			if err := c.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = c.Wait() // "signal: killed"
			n, err := sealer.SealOnce(t.Context(), batch)
			for deadline := time.Now().Add(10 * time.Second); errors.Is(err, ErrBusy) && time.Now().Before(deadline); {
				time.Sleep(5 * time.Millisecond) // PostgreSQL has yet to see that the connection is gone
				n, err = sealer.SealOnce(t.Context(), batch)
			}
			if n != 3 || err != nil {
				t.Fatalf("sealed %d, %v", n, err)
			}
			if got := sealedIDs(t, s); !slices.Equal(got, slices.Concat(first, second)) {
				t.Errorf("order %v", got)
			}
			noDifferences(t, sealer)
		})
	}
}
