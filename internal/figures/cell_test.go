package figures

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

func entryGen() *rapid.Generator[Entry] {
	return rapid.Custom(func(t *rapid.T) Entry {
		return Entry{
			Slot:    rapid.Uint8Range(1, maxSlot).Draw(t, "slot"),
			Measure: ID(rapid.Uint16Range(0, maxID).Draw(t, "measure")),
			Count:   rapid.OneOf(rapid.Int64Range(-3, 3), rapid.Int64Range(-1<<40, 1<<40)).Draw(t, "count"),
		}
	})
}

func entriesGen() *rapid.Generator[[]Entry] { return rapid.SliceOfN(entryGen(), 0, 40) }

// summed is what entries come to, reckoned without the code under test.
func summed(entries ...[]Entry) []Entry {
	counts := map[Entry]int64{}
	for _, e := range slices.Concat(entries...) {
		counts[Entry{Slot: e.Slot, Measure: e.Measure}] += e.Count
	}
	all := []Entry{}
	for e, n := range counts {
		if n != 0 {
			all = append(all, Entry{Slot: e.Slot, Measure: e.Measure, Count: n})
		}
	}
	slices.SortFunc(all, func(a, b Entry) int {
		if a.Slot != b.Slot {
			return int(a.Slot) - int(b.Slot)
		}
		return int(a.Measure) - int(b.Measure)
	})
	return all
}

func TestDecode_gives_back_what_was_encoded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := entriesGen().Draw(t, "entries")
		want := summed(entries)
		got, err := Decode(Encode(entries))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-want +got)\n%s", diff)
		}
	})
}

func TestAdd_is_addition_in_any_order(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := entriesGen().Draw(t, "a"), entriesGen().Draw(t, "b")
		want := Encode(summed(a, b))
		for _, order := range [][2][]Entry{{a, b}, {b, a}} {
			got, err := Add(Encode(slices.Clone(order[0])), slices.Clone(order[1]))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Fatalf("got %x, want %x", got, want)
			}
		}
	})
}

func TestDecode_no_bytes_count_nothing(t *testing.T) {
	for _, cell := range [][]byte{nil, {}, Encode(nil)} {
		if got, err := Decode(cell); err != nil || len(got) != 0 {
			t.Errorf("Decode(%x) = %v, %v", cell, got, err)
		}
	}
}

func TestDecode_refuses_what_Encode_does_not_write(t *testing.T) {
	for name, cell := range map[string][]byte{
		"another format":       {2, 0x81, 0x20, 2},
		"cut within a number":  {1, 0x81},
		"a key without count":  {1, 0x81, 0x20},
		"a count of zero":      {1, 0x81, 0x20, 0},
		"the same key twice":   {1, 0x81, 0x20, 2, 0, 2},
		"slot 0":               {1, 5, 2},
		"slot 32":              {1, 0x80, 0x80, 0x08, 2},
		"a number spelt long":  {1, 0x81, 0xa0, 0x00, 2},
		"a number of 11 bytes": append([]byte{1}, bytes.Repeat([]byte{0xff}, 11)...),
	} {
		if got, err := Decode(cell); !errors.Is(err, ErrCorruptCell) {
			t.Errorf("%s: Decode = %v, %v", name, got, err)
		}
	}
}

// The bytes are in databases: this cell must read the same for ever.
func TestEncode_format_1(t *testing.T) {
	cell := Encode([]Entry{
		{Slot: 2, Measure: issued.id(0, 2), Count: 300},
		{Slot: 1, Measure: received.id(0, 1), Count: 1},
		{Slot: 1, Measure: received.id(0, 3), Count: -1},
	})
	if got, want := fmt.Sprintf("%x", cell), "0185200202018b20d804"; got != want {
		t.Errorf("cell = %s, want %s", got, want)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{1, 0x81, 0x20, 2})
	f.Add(Encode([]Entry{{1, 5, 1}, {31, maxID, -1 << 62}, {12, 700, 1 << 40}}))
	f.Fuzz(func(t *testing.T, cell []byte) {
		entries, err := Decode(cell)
		if err != nil {
			return
		}
		if len(cell) == 0 {
			return
		}
		if again := Encode(entries); !bytes.Equal(again, cell) {
			t.Errorf("%x decodes and encodes as %x", cell, again)
		}
	})
}

func TestSpan(t *testing.T) {
	d := workday.NewDate(2026, time.November, 23)
	if got := MonthOf(d); got != 2026*12+10 || got.String() != "2026-11" || got.IsYear() || got.Year() != 2026 {
		t.Errorf("MonthOf = %d %s", got, got)
	}
	if got := YearOf(d); got != -2026 || got.String() != "2026" || !got.IsYear() || got.Year() != 2026 {
		t.Errorf("YearOf = %d %s", got, got)
	}
}

func TestCellKey_order_is_that_of_the_index(t *testing.T) {
	keys := []CellKey{
		{access.Territory{Level: access.Country, ID: 1}, -2026},
		{access.Territory{Level: access.Country, ID: 1}, 24300},
		{access.Territory{Level: access.Region, ID: 1}, -2026},
		{access.Territory{Level: access.Region, ID: 2}, -2027},
		{access.Territory{Level: access.School, ID: 1}, 24300},
	}
	shuffled := []CellKey{keys[4], keys[1], keys[3], keys[0], keys[2]}
	slices.SortFunc(shuffled, CellKey.Compare)
	if diff := cmp.Diff(keys, shuffled); diff != "" {
		t.Error(diff)
	}
}
