package live

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// chain is a Source in memory, so that readers can be run in a bubble of
// synthetic time by the thousand. The hub over real databases is tested in
// internal/sealer, where chains are made.
type chain struct {
	mu      sync.Mutex
	entries []journal.Sealed
	failing bool
	pages   int
}

var errDown = errors.New("the database is down")

func (c *chain) Sealed(_ context.Context, after int64, limit int) ([]journal.Sealed, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failing {
		return nil, errDown
	}
	c.pages++
	rest := c.entries[min(int(after), len(c.entries)):]
	return slices.Clone(rest[:min(limit, len(rest))]), nil
}

func (c *chain) SealHead(context.Context) (journal.Checkpoint, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failing {
		return journal.Checkpoint{}, errDown
	}
	return journal.Checkpoint{Position: int64(len(c.entries))}, nil
}

func (c *chain) ListenSealed(ctx context.Context, _ func()) error {
	<-ctx.Done()
	return nil
}

func (c *chain) grow(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for range n {
		p := int64(len(c.entries) + 1)
		c.entries = append(c.entries, journal.Sealed{Position: p, Entry: journal.Entry{
			ID: p, Place: access.Place{RegionID: 1 + p%3},
		}})
	}
}

func (c *chain) fail(yes bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.failing = yes
}

// following runs a hub over a chain for the time of a test.
func following(t *testing.T, c *chain, size int) *Hub {
	h := newHub(c, slog.New(slog.DiscardHandler), prometheus.NewRegistry(), size)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); h.Run(ctx) }() //nolint:errcheck // it returns nil
	t.Cleanup(func() { stop(); <-done })
	return h
}

func everything(journal.Sealed) bool { return true }

// Readers of every speed and every beginning get all that concerns them, once and
// in order, while the chain grows far beyond the ring.
func TestSubscribe_loses_and_repeats_nothing(t *testing.T) {
	for seed := range uint64(20) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				random := rand.New(rand.NewPCG(seed, 1))
				c := &chain{}
				c.grow(random.IntN(100))
				h := following(t, c, 16)
				const most = 400
				var readers sync.WaitGroup
				for range 25 {
					region, after := int64(1+random.IntN(3)), int64(random.IntN(len(c.entries)+1))
					slow := time.Duration(random.IntN(40)) * time.Millisecond
					hangsUp := random.IntN(30) + 1
					readers.Go(func() {
						var got []int64
						position := after
						// A reader that hangs up comes back with the position it saw.
						for position < most-3 {
							for e, err := range h.Subscribe(t.Context(), position, func(e journal.Sealed) bool { return e.Place.RegionID == region }) {
								if err != nil {
									t.Error(err)
									return
								}
								position = e.Position
								got = append(got, position)
								time.Sleep(slow)
								if len(got)%hangsUp == 0 || position >= most-3 {
									break
								}
							}
						}
						var want []int64
						for p := after + 1; p <= position; p++ {
							if 1+p%3 == region {
								want = append(want, p)
							}
						}
						if !slices.Equal(got, want) {
							t.Errorf("after %d got %v, want %v", after, got, want)
						}
					})
				}
				for len(c.entries) < most {
					c.grow(min(1+random.IntN(30), most-len(c.entries)))
					h.Wake()
					time.Sleep(time.Duration(random.IntN(50)) * time.Millisecond)
				}
				readers.Wait()
			})
		})
	}
}

func TestSubscribe_from_now(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chain{}
		c.grow(40)
		h := following(t, c, 16)
		synctest.Wait()
		stream := h.Subscribe(t.Context(), FromNow, everything)
		c.grow(2)
		h.Wake()
		for e, err := range stream {
			if err != nil || e.Position != 41 {
				t.Errorf("first %d, %v", e.Position, err)
			}
			break
		}
	})
}

func TestSubscribe_waits_for_the_hub(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chain{}
		c.grow(5)
		c.fail(true)
		h := following(t, c, 16)
		got := make(chan int64, 10)
		go func() {
			for e := range h.Subscribe(t.Context(), FromNow, everything) {
				got <- e.Position
			}
		}()
		time.Sleep(10 * time.Second)
		c.fail(false)
		time.Sleep(2 * poll) // the hub comes back by itself
		c.grow(1)
		time.Sleep(2 * poll) // and sees what nobody woke it for
		if p := <-got; p != 6 {
			t.Errorf("first %d", p)
		}
	})
}

func TestSubscribe_a_position_beyond_the_journal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chain{}
		c.grow(5)
		h := following(t, c, 16)
		synctest.Wait()
		n := 0
		for _, err := range h.Subscribe(t.Context(), 6, everything) {
			n++
			if !errors.Is(err, ErrCursor) {
				t.Errorf("got %v", err)
			}
		}
		if n != 1 {
			t.Errorf("%d answers", n)
		}
		// Another server may have shown an entry that this hub has yet to read.
		c.grow(2)
		for e, err := range h.Subscribe(t.Context(), 6, everything) {
			if err != nil || e.Position != 7 {
				t.Errorf("got %d, %v", e.Position, err)
			}
			break
		}
	})
}

func TestSubscribe_says_when_the_database_fails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chain{}
		c.grow(40)
		h := following(t, c, 16)
		synctest.Wait()
		c.fail(true)
		for _, err := range h.Subscribe(t.Context(), 3, everything) {
			if !errors.Is(err, errDown) {
				t.Errorf("got %v", err)
			}
		}
		// What the ring holds needs no database.
		for e, err := range h.Subscribe(t.Context(), 30, everything) {
			if err != nil || e.Position != 31 {
				t.Errorf("got %d, %v", e.Position, err)
			}
			break
		}
	})
}

func TestSubscribe_ends_with_its_context(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := following(t, &chain{}, 16)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		for _, err := range h.Subscribe(ctx, 0, everything) {
			t.Errorf("an answer: %v", err)
		}
	})
}

func TestHub_after_a_restart_readers_find_the_newest_entries_in_memory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chain{}
		c.grow(3000)
		h := following(t, c, 2048)
		synctest.Wait()
		pages := c.pages
		var readers sync.WaitGroup
		for i := range 500 {
			readers.Go(func() {
				for range h.Subscribe(t.Context(), int64(3000-1-i), everything) {
					break
				}
			})
		}
		readers.Wait()
		if c.pages != pages {
			t.Errorf("%d reads of the database", c.pages-pages)
		}
	})
}

func TestCursor(t *testing.T) {
	for _, position := range []int64{0, 1, 1_000_000, 1<<63 - 1} {
		got, err := ParseCursor(Cursor(position))
		if err != nil || got != position {
			t.Errorf("%d: %d, %v", position, got, err)
		}
	}
	if got := Cursor(42); got != "cDE6NDI" {
		t.Errorf("clients keep cursors; 42 was cDE6NDI and is %s", got)
	}
}

func FuzzParseCursor(f *testing.F) {
	for _, s := range []string{"", "cDE6NDI", "cDE6LTE", "cDE6MDE", "cDI6MQ", "cDE6NDI=", "p1:42"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		position, err := ParseCursor(s)
		if err != nil {
			if !errors.Is(err, ErrCursor) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		if position < 0 || Cursor(position) != s {
			t.Errorf("%q reads as %d, which is %q", s, position, Cursor(position))
		}
	})
}

// One batch to ten thousand readers, of whom each wants a third of it.
func BenchmarkHub(b *testing.B) {
	c := &chain{}
	h := newHub(c, slog.New(slog.DiscardHandler), prometheus.NewRegistry(), ringSize)
	ctx, stop := context.WithCancel(b.Context())
	defer stop()
	go h.Run(ctx) //nolint:errcheck // it returns nil
	<-h.ready
	var readers, received sync.WaitGroup
	for i := range 10_000 {
		stream := h.Subscribe(ctx, FromNow, func(e journal.Sealed) bool { return e.Place.RegionID == int64(1+i%3) })
		readers.Go(func() {
			for range stream {
				received.Done()
			}
		})
	}
	for b.Loop() {
		received.Add(10_000)
		c.grow(3)
		h.Wake()
		received.Wait()
	}
	stop()
	readers.Wait()
}
