package journal

import "fmt"

// Wrong says what is wrong with a chain at a position.
type Wrong string

// What can be wrong.
const (
	// Edited: the entry is not the one that was sealed, or not the one its successor was
	// linked to. Somebody changed it, its hash, or both.
	Edited Wrong = "EDITED"
	// Removed: entries are missing before the next one, or at the end.
	Removed Wrong = "REMOVED"
	// Inserted: a second entry claims the position, or entries stand behind the end.
	Inserted Wrong = "INSERTED"
	// Reordered: the entry stands at another position than it was sealed at; farther than
	// 64 positions away it counts as Edited.
	Reordered Wrong = "REORDERED"
)

// Break is the error of a Verifier: one place at which the chain does not hold.
type Break struct {
	Wrong    Wrong
	Position int64 // where it is wrong; for Removed the first missing position; 0 for what stands before the first entry
	Last     int64 // for Removed the last missing position; for Reordered the position the entry was sealed at
	EntryID  int64 // the entry that stands there; 0 where none does
}

func (b *Break) Error() string {
	switch b.Wrong {
	case Removed:
		return fmt.Sprintf("journal: positions %d to %d are missing", b.Position, b.Last)
	case Inserted:
		return fmt.Sprintf("journal: entry %d at position %d is one too many", b.EntryID, b.Position)
	case Reordered:
		return fmt.Sprintf("journal: entry %d at position %d belongs to position %d", b.EntryID, b.Position, b.Last)
	default:
		return fmt.Sprintf("journal: entry %d at position %d is not the one that was sealed", b.EntryID, b.Position)
	}
}

// Verifier checks a chain as a stream: give it the sealed entries in the order of their
// positions with Add, then call End. It holds nothing but the last link (and the gaps it
// found), so it checks a chain of any length.
//
// A break does not stop it. It goes on from what it was given, so one act of tampering
// is one or two breaks and not one for every entry behind it.
//
// A chain proves its own consistency and no more. Whoever may write the whole database
// can reckon it anew from any entry on, or cut its end off; End finds both, given a
// Checkpoint that was kept elsewhere.
//
// A Verifier whose first entry is not the first of the chain starts with VerifyFrom.
type Verifier struct {
	last   Checkpoint
	lastID int64
	sound  bool  // the last entry stood where it was sealed, so that a mismatch behind it is news
	shift  int64 // how far the entries stand before (+) or behind (-) where they were sealed
	gaps   []gap
	breaks int
}

// gap is a run of positions that did not come in their turn.
type gap struct{ first, last int64 }

// NewVerifier checks a chain from its first entry.
func NewVerifier() *Verifier { return VerifyFrom(Checkpoint{}) }

// VerifyFrom checks a chain from the entry behind a checkpoint, whose hash is trusted.
func VerifyFrom(c Checkpoint) *Verifier { return &Verifier{last: c, sound: true} }

// Breaks returns how many breaks were found so far.
func (v *Verifier) Breaks() int { return v.breaks }

// Last returns the position and the hash of the last entry that was added.
func (v *Verifier) Last() Checkpoint { return v.last }

// Add checks the next entry. Its error is a *Break.
func (v *Verifier) Add(s Sealed) error {
	b := v.check(s)
	if b == nil {
		return nil
	}
	v.breaks++
	return b
}

func (v *Verifier) check(s Sealed) *Break {
	before, expected := *v, v.last.Position+1
	if s.Position < expected {
		// The chain goes on behind the last entry, as if this one were not there.
		if v.fillGap(s.Position) {
			return &Break{Wrong: Reordered, Position: v.last.Position, Last: s.Position, EntryID: s.ID}
		}
		return &Break{Wrong: Inserted, Position: s.Position, EntryID: s.ID}
	}

	v.last, v.lastID = Of(s), s.ID
	sealedAt := v.sealedAt(s)
	v.sound = sealedAt == s.Position+v.shift
	if s.Position > expected {
		v.gaps = append(v.gaps, gap{expected, s.Position - 1})
		return &Break{Wrong: Removed, Position: expected, Last: s.Position - 1}
	}
	if sealedAt == 0 {
		return &Break{Wrong: Edited, Position: s.Position, EntryID: s.ID}
	}
	v.shift = sealedAt - s.Position
	if v.shift != 0 && v.shift != before.shift {
		return &Break{Wrong: Reordered, Position: s.Position, Last: sealedAt, EntryID: s.ID}
	}
	if s.Prev != before.last.Hash && before.sound {
		return &Break{Wrong: Edited, Position: before.last.Position, EntryID: before.lastID}
	}
	return nil
}

// searched is how far around its place an entry is looked for that was sealed elsewhere.
const searched = 64

// sealedAt returns the position for which the hash of s is right, or 0 when it is right
// for none nearby: then it is the entry that was changed, and not its place.
func (v *Verifier) sealedAt(s Sealed) int64 {
	if at := s.Position + v.shift; Link(s.Prev, at, s.Entry) == s.Hash {
		return at
	}
	for d := int64(0); d <= searched; d++ {
		for _, at := range [...]int64{s.Position + d, s.Position - d} {
			if at > 0 && Link(s.Prev, at, s.Entry) == s.Hash {
				return at
			}
		}
	}
	return 0
}

// fillGap reports whether the position is one that did not come in its turn, and
// forgets it, so that a second entry for it is one too many.
func (v *Verifier) fillGap(position int64) bool {
	for i, g := range v.gaps {
		if g.first <= position && position <= g.last {
			rest := append([]gap(nil), v.gaps[i+1:]...)
			v.gaps = v.gaps[:i]
			if g.first < position {
				v.gaps = append(v.gaps, gap{g.first, position - 1})
			}
			if position < g.last {
				v.gaps = append(v.gaps, gap{position + 1, g.last})
			}
			v.gaps = append(v.gaps, rest...)
			return true
		}
	}
	return false
}

// End checks that the stream ended where the chain does: head is the newest checkpoint
// that is known from elsewhere, or the row of the chain's head. Its error is a *Break.
func (v *Verifier) End(head Checkpoint) error {
	var b *Break
	switch {
	case v.last.Position < head.Position:
		b = &Break{Wrong: Removed, Position: v.last.Position + 1, Last: head.Position}
	case v.last.Position > head.Position:
		b = &Break{Wrong: Inserted, Position: head.Position + 1}
	case v.last.Hash != head.Hash:
		b = &Break{Wrong: Edited, Position: head.Position}
	default:
		return nil
	}
	v.breaks++
	return b
}
