package sequencetest

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var (
	sequences = flag.Int("sequences", usual(), "random sequences in all, half of them on each database")
	firstSeed = flag.Uint64("first-seed", 1, "seed of the first sequence; the others follow")
	length    = flag.Int("steps", 40, "steps of a sequence")
)

// usual is how many run unless somebody says otherwise: more where a machine waits.
func usual() int {
	if os.Getenv("CI") == "true" {
		return 300
	}
	return 40
}

// step is one thing that somebody tries. Everything random about it follows from its
// own dice, so a sequence from which steps were taken is still a sequence.
type step struct {
	deed string
	dice uint64
}

// draw makes the sequence of a seed.
func draw(seed uint64, n int) []step {
	random := rand.New(rand.NewPCG(seed, 2026))
	total := 0
	for _, d := range deeds {
		total += d.weight
	}
	steps := make([]step, n)
	for i := range steps {
		at := random.IntN(total)
		for _, d := range deeds {
			if at -= d.weight; at < 0 {
				steps[i] = step{d.name, random.Uint64()}
				break
			}
		}
	}
	return steps
}

// TestRandomSequences runs the sequences of consecutive seeds on both databases.
func TestRandomSequences(t *testing.T) {
	seen := &sights{answers: map[uint64][]string{}, counts: map[string]int{}}
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			for n := range max(1, *sequences/2) {
				seed := *firstSeed + uint64(n)
				t.Run(fmt.Sprint(seed), func(t *testing.T) {
					t.Parallel()
					steps := draw(seed, *length)
					w, err := run(t, dialect, steps)
					if err == nil {
						err = seen.compare(seed, w.told)
					}
					if err != nil {
						shortest, err := shrink(t, dialect, steps, err)
						w, _ := run(t, dialect, shortest)
						t.Fatalf("seed %d on %s: %v\nthe shortest that does it:\n%s", seed, dialect, err, strings.Join(w.told, "\n"))
					}
				})
			}
		})
	}
	t.Logf("%d sequences, %d steps; %s", seen.sequences, seen.steps, seen)
	if !t.Failed() && *sequences >= 300 && *length >= 40 {
		seen.nothingIsMissing(t)
	}
}

// run carries a sequence out on a fresh database, and looks at the laws at its end.
func run(t testing.TB, dialect store.Dialect, steps []step) (*world, error) {
	t.Helper()
	w := newWorld(t, storetest.Open(t, dialect, store.Options{}))
	for i, s := range steps {
		at := slices.IndexFunc(deeds, func(d deed) bool { return d.name == s.deed })
		if err := deeds[at].do(w, rand.New(rand.NewPCG(s.dice, 1))); err != nil {
			return w, fmt.Errorf("step %d, %s: %w", i+1, s.deed, err)
		}
	}
	if err := w.settle(); err != nil {
		return w, fmt.Errorf("at the end: %w", err)
	}
	if err := w.laws(); err != nil {
		return w, fmt.Errorf("at the end: %w", err)
	}
	return w, nil
}

// shrink takes steps away, halves first and single ones last, as long as the rest
// still fails.
func shrink(t *testing.T, dialect store.Dialect, steps []step, failure error) ([]step, error) {
	const most = 150 // tries
	tries := 0
	for size := len(steps) / 2; size > 0 && tries < most; {
		shorter := false
		for from := 0; from+size <= len(steps) && tries < most; from += size {
			rest := slices.Concat(steps[:from], steps[from+size:])
			var err error
			tries++
			t.Run("shorter", func(t *testing.T) { _, err = run(t, dialect, rest) })
			if err != nil {
				steps, failure, shorter = rest, err, true
				break
			}
		}
		if !shorter {
			size /= 2
		}
	}
	return steps, failure
}

// sights is what all sequences saw.
type sights struct {
	mu               sync.Mutex
	answers          map[uint64][]string // by seed, of the database that was faster
	counts           map[string]int      // of deeds and their answers
	sequences, steps int
}

// compare keeps what was told, and finds where the other database told otherwise.
func (s *sights) compare(seed uint64, told []string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sequences++
	s.steps += len(told)
	for _, line := range told {
		what, answer, _ := strings.Cut(line, ": ")
		s.counts[strings.Fields(what)[0]+" "+answer]++
	}
	other, there := s.answers[seed]
	if !there {
		s.answers[seed] = told
		return nil
	}
	delete(s.answers, seed)
	for i := range min(len(other), len(told)) {
		if other[i] != told[i] {
			return fmt.Errorf("the databases differ at answer %d: %q and %q", i+1, other[i], told[i])
		}
	}
	if len(other) != len(told) {
		return fmt.Errorf("one database gave %d answers, the other %d", len(other), len(told))
	}
	return nil
}

// String counts what was done, by deed.
func (s *sights) String() string {
	var all []string
	for what, n := range s.counts {
		if strings.HasSuffix(what, " done") {
			all = append(all, fmt.Sprintf("%s %d", strings.TrimSuffix(what, " done"), n))
		}
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

// nothingIsMissing sees to it that the sequences were no dull ones: every deed was
// done, and somebody was refused for every reason that walls and tables know.
func (s *sights) nothingIsMissing(t *testing.T) {
	t.Helper()
	for _, what := range wanted {
		found := false
		for have := range s.counts {
			found = found || strings.HasPrefix(have, what)
		}
		if !found {
			t.Errorf("nobody saw %q: the sequences prove little", what)
		}
	}
}
