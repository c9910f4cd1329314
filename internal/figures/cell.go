package figures

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// Span is the stretch of time one cell covers, as figure_cells.month holds it: a
// month as year*12 + month-1, or a whole year as the negated year. A month's cell
// counts by day of the month, a year's cell counts the same things by month.
//
// The year's cells are what makes long reads short: a year of 523 schools is 523
// rows instead of 6,276, and everything that happened before a period (the cases
// carried over into it) is one row per earlier year.
type Span int32

// MonthOf returns the span of the month that d lies in.
func MonthOf(d workday.Date) Span {
	y, m, _ := d.Civil()
	return Span(y*12 + int(m) - 1)
}

// YearOf returns the span of the year that d lies in.
func YearOf(d workday.Date) Span { return Span(-d.Year()) }

// IsYear reports whether the span is a year counted by months.
func (s Span) IsYear() bool { return s < 0 }

// Year returns the calendar year.
func (s Span) Year() int {
	if s.IsYear() {
		return int(-s)
	}
	return int(s) / 12
}

func (s Span) String() string {
	if s.IsYear() {
		return fmt.Sprintf("%04d", -s)
	}
	return fmt.Sprintf("%04d-%02d", s/12, s%12+1)
}

// CellKey names one cell: a territory and a span.
type CellKey struct {
	Territory access.Territory
	Span      Span
}

// Compare orders keys by territory level, territory id and span, which is also
// the order of the table's unique index.
func (k CellKey) Compare(o CellKey) int {
	switch {
	case k.Territory.Level != o.Territory.Level:
		return int(k.Territory.Level) - int(o.Territory.Level)
	case k.Territory.ID < o.Territory.ID:
		return -1
	case k.Territory.ID > o.Territory.ID:
		return 1
	default:
		return int(k.Span) - int(o.Span)
	}
}

// Entry is one count of a cell: how often a measure was met in one slot, the day
// of the month (1..31) or, in a year's cell, the month (1..12). A count may be
// negative, and is never zero.
type Entry struct {
	Slot    uint8
	Measure ID
	Count   int64
}

const (
	cellFormat = 1  // the first byte of an encoded cell
	idBits     = 12 // a key is slot<<idBits | measure
	maxSlot    = 31
	maxKey     = maxSlot<<idBits | maxID
)

// ErrCorruptCell is the error of decoding bytes that Encode did not write.
var ErrCorruptCell = errors.New("figures: corrupt cell")

func (e Entry) key() uint32 { return uint32(e.Slot)<<idBits | uint32(e.Measure) }

// Encode writes entries as one cell: the format byte, then for each entry, in
// ascending order of slot and measure, the distance from the key before and the
// count, both as varints. It sorts the entries in place, adds up equal keys and
// drops what comes to zero, so cells that count the same are equal byte by byte.
// A cell that counts nothing is the format byte alone.
func Encode(entries []Entry) []byte {
	slices.SortFunc(entries, func(a, b Entry) int { return int(a.key()) - int(b.key()) })
	out := make([]byte, 1, 1+3*len(entries))
	out[0] = cellFormat
	var last uint32
	for i := 0; i < len(entries); {
		key, count := entries[i].key(), entries[i].Count
		for i++; i < len(entries) && entries[i].key() == key; i++ {
			count += entries[i].Count
		}
		if count == 0 {
			continue
		}
		out = binary.AppendUvarint(out, uint64(key-last))
		out = binary.AppendVarint(out, count)
		last = key
	}
	return out
}

// Decode reads a cell. It accepts exactly what Encode writes and answers
// ErrCorruptCell for everything else; no bytes are the cell that counts nothing.
func Decode(cell []byte) ([]Entry, error) {
	d, err := newDecoder(cell)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, 0, len(cell)/2)
	for d.next() {
		entries = append(entries, Entry{Slot: uint8(d.key >> idBits), Measure: ID(d.key & maxID), Count: d.count})
	}
	return entries, d.err
}

// Add returns the cell with the entries counted in; neither argument's bytes are
// changed, but the entries may be reordered.
func Add(cell []byte, entries []Entry) ([]byte, error) {
	have, err := Decode(cell)
	if err != nil {
		return nil, err
	}
	return Encode(append(have, entries...)), nil
}

// decoder walks the entries of one cell without allocating.
type decoder struct {
	rest  []byte
	key   uint32
	count int64
	err   error
}

func newDecoder(cell []byte) (decoder, error) {
	if len(cell) == 0 {
		return decoder{}, nil
	}
	if cell[0] != cellFormat {
		return decoder{}, fmt.Errorf("%w: format %d", ErrCorruptCell, cell[0])
	}
	return decoder{rest: cell[1:]}, nil
}

// next moves to the next entry. At the end, and at the first byte that Encode
// would not have written, it reports false; err tells the two apart.
func (d *decoder) next() bool {
	if len(d.rest) == 0 {
		return false
	}
	// Nearly every distance and count is one byte; the general form is slower.
	if len(d.rest) >= 2 && d.rest[0]-1 < 0x7f && d.rest[1]-1 < 0x7f {
		d.key += uint32(d.rest[0])
		zigzag := int64(d.rest[1])
		d.count = zigzag>>1 ^ -(zigzag & 1)
		d.rest = d.rest[2:]
	} else if !d.long() {
		return false
	}
	if d.key > maxKey || d.key < 1<<idBits {
		d.err = fmt.Errorf("%w: key %d", ErrCorruptCell, d.key)
		return false
	}
	return true
}

func (d *decoder) long() bool {
	distance, n := binary.Uvarint(d.rest)
	if n <= 0 || distance == 0 || distance > maxKey || n != uvarintLen(distance) {
		d.err = fmt.Errorf("%w: distance", ErrCorruptCell)
		return false
	}
	zigzag, m := binary.Uvarint(d.rest[n:])
	if m <= 0 || zigzag == 0 || m != uvarintLen(zigzag) {
		d.err = fmt.Errorf("%w: count", ErrCorruptCell)
		return false
	}
	d.key += uint32(distance)
	d.count = int64(zigzag>>1) ^ -int64(zigzag&1)
	d.rest = d.rest[n+m:]
	return true
}

// uvarintLen is the length of v's shortest encoding; a longer one would make two
// byte strings of one cell.
func uvarintLen(v uint64) int {
	n := 1
	for ; v >= 0x80; v >>= 7 {
		n++
	}
	return n
}
