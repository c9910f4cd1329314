package journal

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// chainOf seals n entries of the samples one after another.
func chainOf(n int) []Sealed {
	all := samples()
	chain := make([]Sealed, 0, n)
	var head Checkpoint
	for i := range n {
		e, err := sampleEntry(all[i%len(all)])
		if err != nil {
			panic(err)
		}
		e.ID = int64(100 + i)
		chain = append(chain, Seal(head.Hash, head.Position+1, e))
		head = Of(chain[i])
	}
	return chain
}

// verify returns every break of the chain, its end included.
func verify(chain []Sealed, head Checkpoint) []Break {
	v := NewVerifier()
	var breaks []Break
	note := func(err error) {
		var b *Break
		if errors.As(err, &b) {
			breaks = append(breaks, *b)
		}
	}
	for _, s := range chain {
		note(v.Add(s))
	}
	note(v.End(head))
	return breaks
}

// renumbered puts the entries at the positions 1, 2, 3 … without reckoning a hash anew,
// as somebody does who wants no gap to show.
func renumbered(chain []Sealed) []Sealed {
	for i := range chain {
		chain[i].Position = int64(i + 1)
	}
	return chain
}

// relinked reckons every hash anew, as somebody does who may write the whole database.
func relinked(chain []Sealed) []Sealed {
	var head Checkpoint
	for i := range chain {
		chain[i] = Seal(head.Hash, head.Position+1, chain[i].Entry)
		head = Of(chain[i])
	}
	return chain
}

func TestAWholeChainVerifies(t *testing.T) {
	for _, n := range []int{0, 1, 2, 100} {
		chain := chainOf(n)
		var head Checkpoint
		if n > 0 {
			head = Of(chain[n-1])
		}
		if breaks := verify(chain, head); breaks != nil {
			t.Errorf("%d entries: %v", n, breaks)
		}
	}
}

func TestAPartOfAChainVerifiesFromACheckpoint(t *testing.T) {
	chain := chainOf(10)
	v := VerifyFrom(Of(chain[5]))
	for _, s := range chain[6:] {
		if err := v.Add(s); err != nil {
			t.Error(err)
		}
	}
	if err := v.End(Of(chain[9])); err != nil || v.Breaks() != 0 || v.Last() != Of(chain[9]) {
		t.Errorf("%v, %d breaks, last %v", err, v.Breaks(), v.Last())
	}
	v = VerifyFrom(Checkpoint{Position: 6, Hash: Hash{1}})
	var b *Break
	if err := v.Add(chain[6]); !errors.As(err, &b) || b.Wrong != Edited || b.Position != 6 {
		t.Errorf("a wrong checkpoint: %v", err)
	}
}

// Every way to spoil a chain of ten, with the breaks it must give.
func TestTampering(t *testing.T) {
	for _, c := range []struct {
		name   string
		tamper func([]Sealed) []Sealed
		want   []Break
	}{
		{"an entry is edited", func(s []Sealed) []Sealed {
			s[4].ActorID++
			return s
		}, []Break{{Wrong: Edited, Position: 5, EntryID: 104}}},
		{"an entry is edited and its hash reckoned anew", func(s []Sealed) []Sealed {
			s[4].ActorID++
			s[4] = Seal(s[4].Prev, 5, s[4].Entry)
			return s
		}, []Break{{Wrong: Edited, Position: 5, EntryID: 104}}},
		{"a hash is edited", func(s []Sealed) []Sealed {
			s[4].Hash[0]++
			return s
		}, []Break{{Wrong: Edited, Position: 5, EntryID: 104}}},
		{"the last entry is edited and its hash reckoned anew", func(s []Sealed) []Sealed {
			s[9].ActorID++
			s[9] = Seal(s[9].Prev, 10, s[9].Entry)
			return s
		}, []Break{{Wrong: Edited, Position: 10}}},
		{"everything is reckoned anew after an edit", func(s []Sealed) []Sealed {
			s[4].ActorID++
			return relinked(s)
		}, []Break{{Wrong: Edited, Position: 10}}},
		{"an entry is removed", func(s []Sealed) []Sealed {
			return slices.Delete(s, 4, 5)
		}, []Break{{Wrong: Removed, Position: 5, Last: 5}}},
		{"three entries are removed", func(s []Sealed) []Sealed {
			return slices.Delete(s, 4, 7)
		}, []Break{{Wrong: Removed, Position: 5, Last: 7}}},
		{"the first entry is removed", func(s []Sealed) []Sealed {
			return s[1:]
		}, []Break{{Wrong: Removed, Position: 1, Last: 1}}},
		{"the end is cut off", func(s []Sealed) []Sealed {
			return s[:8]
		}, []Break{{Wrong: Removed, Position: 9, Last: 10}}},
		{"everything is removed", func([]Sealed) []Sealed {
			return nil
		}, []Break{{Wrong: Removed, Position: 1, Last: 10}}},
		{"an entry is removed and the rest moves up", func(s []Sealed) []Sealed {
			return renumbered(slices.Delete(s, 4, 5))
		}, []Break{{Wrong: Reordered, Position: 5, Last: 6, EntryID: 105}, {Wrong: Removed, Position: 10, Last: 10}}},
		{"an entry is removed and everything is reckoned anew", func(s []Sealed) []Sealed {
			return relinked(slices.Delete(s, 4, 5))
		}, []Break{{Wrong: Removed, Position: 10, Last: 10}}},
		{"an entry comes twice", func(s []Sealed) []Sealed {
			return slices.Insert(s, 5, s[4])
		}, []Break{{Wrong: Inserted, Position: 5, EntryID: 104}}},
		{"an entry is slipped in with a good link", func(s []Sealed) []Sealed {
			e := s[4].Entry
			e.ID = 999
			return slices.Insert(s, 5, Seal(s[3].Hash, 5, e))
		}, []Break{{Wrong: Inserted, Position: 5, EntryID: 999}}},
		{"an entry is slipped in and the rest moves down", func(s []Sealed) []Sealed {
			e := s[4].Entry
			e.ID = 999
			return renumbered(slices.Insert(s, 4, Seal(s[3].Hash, 5, e)))
		}, []Break{{Wrong: Reordered, Position: 6, Last: 5, EntryID: 104}, {Wrong: Inserted, Position: 11}}},
		{"an entry is added behind the end", func(s []Sealed) []Sealed {
			return append(s, Seal(s[9].Hash, 11, s[0].Entry))
		}, []Break{{Wrong: Inserted, Position: 11}}},
		{"two entries change places", func(s []Sealed) []Sealed {
			s[4], s[5] = s[5], s[4]
			return renumbered(s)
		}, []Break{{Wrong: Reordered, Position: 5, Last: 6, EntryID: 105}, {Wrong: Reordered, Position: 6, Last: 5, EntryID: 104}}},
		{"two entries come in the wrong order", func(s []Sealed) []Sealed {
			s[4], s[5] = s[5], s[4]
			return s
		}, []Break{{Wrong: Removed, Position: 5, Last: 5}, {Wrong: Reordered, Position: 6, Last: 5, EntryID: 104}}},
		{"an entry comes late, and twice", func(s []Sealed) []Sealed {
			late := s[4]
			s = slices.Delete(s, 3, 6)
			return append(s, late, late)
		}, []Break{
			{Wrong: Removed, Position: 4, Last: 6},
			{Wrong: Reordered, Position: 10, Last: 5, EntryID: 104},
			{Wrong: Inserted, Position: 5, EntryID: 104},
		}},
		{"the first entry is linked to something before it", func(s []Sealed) []Sealed {
			s[0] = Seal(Hash{1}, 1, s[0].Entry)
			return s[:1]
		}, []Break{{Wrong: Edited, Position: 0}, {Wrong: Removed, Position: 2, Last: 10}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			chain := chainOf(10)
			head := Of(chain[9])
			if diff := cmp.Diff(c.want, verify(c.tamper(chain), head)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Whatever is removed, put in or moved, with or without new positions, is found.
func TestNoChangeOfTheOrderGoesUnseen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 30).Draw(t, "entries")
		chain := sharedChain()[:n]
		head := Of(chain[n-1])
		order := rapid.SliceOfN(rapid.IntRange(0, n-1), 0, n+3).Draw(t, "order")
		if slices.IsSorted(order) && len(order) == n && len(slices.Compact(slices.Clone(order))) == n {
			return // nothing was changed
		}
		changed := make([]Sealed, len(order))
		for i, k := range order {
			changed[i] = chain[k]
		}
		if rapid.Bool().Draw(t, "renumbered") {
			renumbered(changed)
		}
		breaks := verify(changed, head)
		if len(breaks) == 0 {
			t.Fatal("not seen")
		}
		for _, b := range breaks {
			if b.Error() == "" || b.Position < 0 || b.Position > int64(n+4) {
				t.Fatalf("%v", b)
			}
		}
	})
}

// A changed byte anywhere breaks the chain where it was changed.
func FuzzAChangedByteBreaksTheChain(f *testing.F) {
	for i := range uint(40) {
		f.Add(i*7, i*13, byte(1<<(i%8)))
	}
	f.Fuzz(func(t *testing.T, which, where uint, flip byte) {
		if flip == 0 {
			return
		}
		chain := slices.Clone(sharedChain())
		head := Of(chain[len(chain)-1])
		i := int(which % uint(len(chain)))
		s := &chain[i]
		what := changeByte(s, where, flip)
		breaks := verify(chain, head)
		if len(breaks) == 0 {
			t.Fatalf("%s of position %d was changed and not seen", what, i+1)
		}
		if b := breaks[0]; b.Position < int64(i) || b.Position > int64(i+1) {
			t.Fatalf("%s of position %d was changed, found at %d: %v", what, i+1, b.Position, breaks)
		}
	})
}

// changeByte changes one byte of the fields of s that a chain keeps, and says which.
func changeByte(s *Sealed, where uint, flip byte) string {
	s.Payload = slices.Clone(s.Payload)
	numbers := []*int64{&s.ID, &s.ActorID, &s.Place.RegionID, &s.Place.DivisionID, &s.Place.SchoolID, &s.Place.BranchID, &s.ApplicationID}
	size := uint(len(s.Payload) + 2*len(Hash{}) + 8*len(numbers))
	where %= size
	if where < uint(len(s.Payload)) {
		s.Payload[where] ^= flip
		return "a byte of the payload"
	}
	where -= uint(len(s.Payload))
	if where < uint(len(Hash{})) {
		s.Hash[where] ^= flip
		return "a byte of the hash"
	}
	where -= uint(len(Hash{}))
	if where < uint(len(Hash{})) {
		s.Prev[where] ^= flip
		return "a byte of the previous hash"
	}
	where -= uint(len(Hash{}))
	*numbers[where/8] ^= int64(flip) << (8 * (where % 8))
	return fmt.Sprintf("byte %d of number %d", where%8, where/8)
}

// sharedChain is one chain of every kind, sealed once; callers copy what they change.
var sharedChain = sync.OnceValue(func() []Sealed { return chainOf(len(samples())) })

func TestACheckpointReadsBack(t *testing.T) {
	c := Of(sharedChain()[3])
	back, err := ParseCheckpoint(c.String())
	if err != nil || back != c {
		t.Errorf("%v, %v", back, err)
	}
	for _, s := range []string{
		"", "telnusqa journal\n4\n", "another journal\n4\n" + c.Hash.String() + "\n", "telnusqa journal\n04\n" + c.Hash.String() + "\n",
		"telnusqa journal\n-4\n" + c.Hash.String() + "\n", "telnusqa journal\n4\n" + c.Hash.String(), "telnusqa journal\n4\nabc\n",
		"telnusqa journal\n4\n" + c.Hash.String()[:63] + "g\n", c.String() + "\n",
	} {
		if got, err := ParseCheckpoint(s); !errors.Is(err, ErrBadCheckpoint) {
			t.Errorf("%q: %v, %v", s, got, err)
		}
	}
	var h Hash
	if err := h.UnmarshalText([]byte(c.Hash.String())); err != nil || h != c.Hash || h.IsZero() {
		t.Errorf("%s, %v", h, err)
	}
}

func BenchmarkVerify(b *testing.B) {
	chain := sharedChain()
	b.ReportAllocs()
	for b.Loop() {
		if breaks := verify(chain, Of(chain[len(chain)-1])); breaks != nil {
			b.Fatal(breaks)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(chain)), "ns/entry")
}
