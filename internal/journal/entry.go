package journal

import (
	"encoding/json"
	"time"

	"telnusqa/internal/access"
)

// Entry is one line of the journal, as its writer makes it. HappenedAt is what the
// officer states, RecordedAt the server's clock; both are kept, so a late entry is
// visible and never silent.
type Entry struct {
	ID         int64 // given by the database; ascending, with gaps, and not the order of commits
	Kind       Kind
	HappenedAt time.Time // UTC, whole microseconds
	RecordedAt time.Time // UTC, whole microseconds
	ActorID    int64     // the user; 0 for the product itself
	ActorRole  string    // access.Role at that moment
	// Place is where the case belongs. Its Channel is not part of the canonical bytes:
	// the rows of the journal do not keep it, and a case's payload says it (CaseFacts).
	Place         access.Place
	ApplicationID int64  // the case; 0 for entries about no case
	Payload       []byte // canonical JSON of the payload of this kind
}

// Sealed is an entry with its place in the chain.
type Sealed struct {
	Entry
	Position int64 // 1, 2, 3 … without a gap, in the order of commits
	Prev     Hash  // hash of the entry at Position-1; zero for the first
	Hash     Hash  // Link(Prev, Position, Entry)
}

// Instant is a moment within a payload. It marshals as RFC 3339 in UTC with exactly
// six digits of the second, so that one moment has one spelling wherever it came from:
// databases keep microseconds, and an office's zone would spell it another way.
type Instant struct{ time.Time }

// At makes the Instant of t.
func At(t time.Time) Instant { return Instant{canonicalTime(t)} }

// MarshalText writes 2006-01-02T15:04:05.000000Z, and nothing for the zero Instant.
func (i Instant) MarshalText() ([]byte, error) {
	if i.IsZero() {
		return nil, nil
	}
	return appendTime(nil, i.Time), nil
}

// MarshalJSON exists because the embedded Time has one of its own.
func (i Instant) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, len(timeLayout)+2), '"')
	if !i.IsZero() {
		b = appendTime(b, i.Time)
	}
	return append(b, '"'), nil
}

// UnmarshalText reads RFC 3339; empty text is the zero Instant.
func (i *Instant) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*i = Instant{}
		return nil
	}
	t, err := time.Parse(time.RFC3339Nano, string(text))
	*i = At(t)
	return err
}

// UnmarshalJSON exists because the embedded Time has one of its own.
func (i *Instant) UnmarshalJSON(b []byte) error {
	var s string // JSON's null leaves it empty
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	return i.UnmarshalText([]byte(s))
}

// timeLayout is RFC 3339 in UTC with microseconds, the precision of both databases.
const timeLayout = "2006-01-02T15:04:05.000000Z"

func canonicalTime(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

func appendTime(b []byte, t time.Time) []byte {
	return canonicalTime(t).AppendFormat(b, timeLayout)
}
