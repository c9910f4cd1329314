package journal

import (
	"errors"
	"fmt"
)

// Payload is what one kind of entry says. Each kind has exactly one payload type and
// each type one kind, so an entry cannot say one thing and mean another.
type Payload interface {
	EntryKind() Kind
}

// ErrWrongKind is the error of Read for an entry of another kind.
var ErrWrongKind = errors.New("journal: the entry is of another kind")

// Write puts p into the entry: its kind and its canonical bytes.
func (e *Entry) Write(p Payload) error {
	b, err := Encode(p)
	if err != nil {
		return err
	}
	e.Kind, e.Payload = p.EntryKind(), b
	return nil
}

// Read returns the payload of an entry of T's kind.
func Read[T Payload](e Entry) (T, error) {
	var none T
	if want := none.EntryKind(); e.Kind != want {
		return none, fmt.Errorf("%w: %s, wanted %s", ErrWrongKind, e.Kind, want)
	}
	return Decode[T](e.Payload)
}
