package figures

import (
	"fmt"
	"iter"
	"maps"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// Changes is what a run of entries adds to the cells they touch: for each
// territory of each entry, the cell of the month and the cell of the year; and the
// same for the branch and for the hours where a measure is kept by them.
type Changes map[CellKey][]Entry

// Count folds an entry. An entry that cannot be read counts as unfolded and its
// error is returned, after it was counted.
func (c Changes) Count(e journal.Entry) error {
	deltas, err := Fold(e)
	if err != nil {
		deltas = Unfolded(e)
	}
	if len(deltas) == 0 {
		return nil
	}
	for _, t := range e.Place.Territories() {
		for _, d := range deltas {
			c.add(t, d)
		}
	}
	if e.Place.BranchID != 0 {
		branch := access.Territory{Level: access.Branch, ID: e.Place.BranchID}
		for _, d := range deltas {
			if keptByBranch(d.Measure) {
				c.add(branch, d)
			}
		}
	}
	return err
}

func (c Changes) add(t access.Territory, d Delta) {
	if h := d.Hour; h != 0 {
		d.Hour = 0
		c.add(h.of(t), d)
	}
	_, month, day := d.Day.Civil()
	byDay := CellKey{Territory: t, Span: MonthOf(d.Day)}
	c[byDay] = append(c[byDay], Entry{Slot: uint8(day), Measure: d.Measure, Count: d.Count})
	byMonth := CellKey{Territory: t, Span: YearOf(d.Day)}
	c[byMonth] = append(c[byMonth], Entry{Slot: uint8(month), Measure: d.Measure, Count: d.Count})
}

// Keys lists the touched cells in the order of CellKey.Compare, so that two
// writers of cells would take their locks in one order.
func (c Changes) Keys() []CellKey {
	return slices.SortedFunc(maps.Keys(c), CellKey.Compare)
}

// Book keeps cells in memory: all of them when the journal is counted anew, a
// demo's when its rows are loaded in bulk. The zero Book is empty.
type Book struct {
	cells map[CellKey][]byte
}

// Add counts changes in.
func (b *Book) Add(changes Changes) error {
	if b.cells == nil {
		b.cells = make(map[CellKey][]byte, len(changes))
	}
	for key, entries := range changes {
		cell, err := Add(b.cells[key], entries)
		if err != nil {
			return fmt.Errorf("cell %v: %w", key, err)
		}
		b.cells[key] = cell
	}
	return nil
}

// Len is the number of cells.
func (b *Book) Len() int { return len(b.cells) }

// Cell returns the encoded cell, or nil when nothing was counted there.
func (b *Book) Cell(key CellKey) []byte { return b.cells[key] }

// Cells walks the cells in the order of CellKey.Compare.
func (b *Book) Cells() iter.Seq2[CellKey, []byte] {
	return func(yield func(CellKey, []byte) bool) {
		for _, key := range slices.SortedFunc(maps.Keys(b.cells), CellKey.Compare) {
			if !yield(key, b.cells[key]) {
				return
			}
		}
	}
}
