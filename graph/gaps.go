package graph

import (
	"context"
	"strconv"
	"strings"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// overBooks is books for lists that go beyond the viewer's territory: who reads
// no books is refused, not shown an empty country.
func overBooks(ctx context.Context) (access.Scope, error) {
	scope := books(ctx)
	if scope.Reach() == access.Nothing {
		return scope, access.ErrForbidden
	}
	return scope, nil
}

// sheetPage is a page of a list by series and number.
func sheetPage(first *int, after *string) (p page, behind *store.SheetKey, err error) {
	if p, err = newPage(first, after, nil, nil); err != nil || p.after == "" {
		return p, nil, err
	}
	key, n, err := decodeKey(p.after)
	return p, &store.SheetKey{Series: key, Number: sevenDigits(n)}, err
}

func (r *Resolver) blankGaps(ctx context.Context, series *string, first *int, after *string) (*view.BlankGapConnection, error) {
	p, behind, err := sheetPage(first, after)
	if err != nil {
		return nil, err
	}
	scope, err := overBooks(ctx)
	if err != nil {
		return nil, err
	}
	rows, more, err := r.Reads.BlankGaps(ctx, scope, val(series), behind, p.size)
	if err != nil {
		return nil, err
	}
	c := &view.BlankGapConnection{Edges: make([]*view.BlankGapEdge, len(rows))}
	for i, g := range rows {
		cursor := sheetCursor(g.Series, g.Before)
		before, _ := strconv.ParseInt(g.Before, 10, 64)
		next, _ := strconv.ParseInt(g.After, 10, 64)
		c.Edges[i] = &view.BlankGapEdge{Cursor: cursor, Node: &view.BlankGap{
			Series: g.Series, First: sevenDigits(before + 1), Last: sevenDigits(next - 1), Sheets: int(next - before - 1),
		}}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) originalRepeats(ctx context.Context, first *int, after *string) (*view.OriginalRepeatConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	scope, err := overBooks(ctx)
	if err != nil {
		return nil, err
	}
	var behind *store.SheetKey
	if p.after != "" {
		if behind, err = originalKey(p.after); err != nil {
			return nil, err
		}
	}
	rows, more, err := r.Reads.OriginalRepeats(ctx, scope, behind, p.size)
	if err != nil {
		return nil, err
	}
	c := &view.OriginalRepeatConnection{Edges: make([]*view.OriginalRepeatEdge, len(rows))}
	for i, o := range rows {
		cursor := encodeKey(o.Series+" "+o.Number, 1)
		c.Edges[i] = &view.OriginalRepeatEdge{Cursor: cursor, Node: view.NewOriginalRepeat(o)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) blankRepeats(ctx context.Context, territoryID *string, first *int, after *string) (*view.BlankRepeatConnection, error) {
	p, behind, err := idPage(first, after)
	if err != nil {
		return nil, err
	}
	t, err := r.bookOf(ctx, territoryID)
	if err != nil {
		return nil, err
	}
	rows, more, err := r.Reads.TurnedAway(ctx, books(ctx), &t, behind, p.size)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, func(b store.BlankRepeat) []int64 { return []int64{b.SchoolID} })
	if err != nil {
		return nil, err
	}
	c := &view.BlankRepeatConnection{Edges: make([]*view.BlankRepeatEdge, len(rows))}
	for i, row := range rows {
		cursor := encodeKey("", row.ID)
		c.Edges[i] = &view.BlankRepeatEdge{Cursor: cursor, Node: view.NewBlankRepeat(row, schools, r.Zone)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// originalKey reads a place in the list of originals: series and number may hold
// anything but a space within the series' end.
func originalKey(cursor string) (*store.SheetKey, error) {
	key, _, err := decodeKey(cursor)
	if err != nil {
		return nil, err
	}
	at := strings.LastIndex(key, " ")
	if at < 0 {
		return nil, store.ErrBadCursor.At("after")
	}
	return &store.SheetKey{Series: key[:at], Number: key[at+1:]}, nil
}
