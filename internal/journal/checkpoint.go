package journal

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Checkpoint is the head of a chain at some moment: how long it was and the hash of its
// last entry. Kept outside of the database (printed, mailed, written into another
// organisation's log) it lets anybody prove later that nothing up to it was changed.
type Checkpoint struct {
	Position int64
	Hash     Hash
}

// Of returns the checkpoint at a sealed entry.
func Of(s Sealed) Checkpoint { return Checkpoint{Position: s.Position, Hash: s.Hash} }

const checkpointHeader = "telnusqa journal"

// ErrBadCheckpoint is the error of ParseCheckpoint.
var ErrBadCheckpoint = errors.New("journal: not a checkpoint")

// String returns three lines: the header, the position, the hash. That is the body of a
// signed note of Go's checksum database, so the tools for signing those work on it.
func (c Checkpoint) String() string {
	return fmt.Sprintf("%s\n%d\n%s\n", checkpointHeader, c.Position, c.Hash)
}

// ParseCheckpoint reads what String wrote and nothing else.
func ParseCheckpoint(s string) (Checkpoint, error) {
	lines := strings.Split(s, "\n")
	if len(lines) != 4 || lines[0] != checkpointHeader || lines[3] != "" {
		return Checkpoint{}, fmt.Errorf("%w: it has not the three lines of one", ErrBadCheckpoint)
	}
	position, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || position < 0 || strconv.FormatInt(position, 10) != lines[1] {
		return Checkpoint{}, fmt.Errorf("%w: position %q", ErrBadCheckpoint, lines[1])
	}
	hash, err := ParseHash(lines[2])
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: %w", ErrBadCheckpoint, err)
	}
	return Checkpoint{Position: position, Hash: hash}, nil
}
