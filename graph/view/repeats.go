package view

import (
	"context"
	"time"

	"telnusqa/internal/stock"
	"telnusqa/internal/store"
)

// DuplicateConnection is a page of the registers.
type DuplicateConnection struct {
	Edges    []*DuplicateEdge
	PageInfo *PageInfo
	Count    Counter
}

// TotalCount counts the list.
func (c *DuplicateConnection) TotalCount(ctx context.Context) (int, error) { return c.Count(ctx) }

// DuplicateEdge is one line of a page.
type DuplicateEdge struct {
	Cursor string
	Node   *Duplicate
}

// BlankGap is a run of numbers that nobody received.
type BlankGap struct {
	Series string
	First  string
	Last   string
	Sheets int
}

// BlankGapConnection is a page of gaps.
type BlankGapConnection struct {
	Edges    []*BlankGapEdge
	PageInfo *PageInfo
}

// BlankGapEdge is one gap of a page.
type BlankGapEdge struct {
	Cursor string
	Node   *BlankGap
}

// BlankRepeat is a range that was turned away.
type BlankRepeat struct {
	Series     string
	First      string
	Last       string
	Taken      int
	FirstTaken string
	Basis      string
	TriedAt    time.Time
	School     *School // nil beyond the viewer's walls
}

// NewBlankRepeat shows a row.
func NewBlankRepeat(r store.BlankRepeat, schools Schools, zone *time.Location) *BlankRepeat {
	return &BlankRepeat{
		Series: r.Series, First: r.First, Last: r.Last, Taken: r.Taken, FirstTaken: r.FirstTaken, Basis: r.Basis,
		TriedAt: local(r.TriedAt, zone), School: schools[r.SchoolID],
	}
}

// BlankRepeatConnection is a page of ranges that were turned away.
type BlankRepeatConnection struct {
	Edges    []*BlankRepeatEdge
	PageInfo *PageInfo
}

// BlankRepeatEdge is one range of a page.
type BlankRepeatEdge struct {
	Cursor string
	Node   *BlankRepeat
}

// OriginalRepeat is a number that cannot be one person's original alone.
type OriginalRepeat struct {
	Series  string
	Number  string
	Cases   int
	Persons int
	State   *stock.State
}

// NewOriginalRepeat shows a row.
func NewOriginalRepeat(o store.OriginalRepeat) *OriginalRepeat {
	v := &OriginalRepeat{Series: o.Series, Number: o.Number, Cases: o.Cases, Persons: o.Persons}
	if o.State != "" {
		v.State = &o.State
	}
	return v
}

// OriginalRepeatConnection is a page of repeats.
type OriginalRepeatConnection struct {
	Edges    []*OriginalRepeatEdge
	PageInfo *PageInfo
}

// OriginalRepeatEdge is one repeat of a page.
type OriginalRepeatEdge struct {
	Cursor string
	Node   *OriginalRepeat
}
