package graph

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// duplicates lists lines of the registers, in the order of the books.
func (r *Resolver) duplicates(ctx context.Context, in *model.DuplicateFilter, first *int, after *string, last *int, before *string) (*view.DuplicateConnection, error) {
	p, err := newPage(first, after, last, before)
	if err != nil {
		return nil, err
	}
	f, err := registerFilter(in)
	if err != nil {
		return nil, err
	}
	q := store.RegisterPage{Limit: p.size, Backward: p.backward}
	if q.After, err = registerKey(p.after); err != nil {
		return nil, err
	}
	if q.Before, err = registerKey(p.before); err != nil {
		return nil, err
	}
	scope := cases(ctx)
	lines, more, err := r.Reads.Registers(ctx, scope, f, q)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(lines))
	for i, l := range lines {
		ids[i] = l.ApplicationID
	}
	byID, err := r.casesByID(ctx, scope, ids, caseParts(ctx)|store.WithDuplicate)
	if err != nil {
		return nil, err
	}
	c := &view.DuplicateConnection{
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountRegisters(ctx, scope, f, maxCount) },
	}
	start, end := "", ""
	for i, l := range lines {
		end = encodeKey(fmt.Sprintf("%d/%d", l.SchoolID, l.Year), int64(l.Seq))
		if i == 0 {
			start = end
		}
		if a := byID[l.ApplicationID]; a != nil {
			c.Edges = append(c.Edges, &view.DuplicateEdge{Cursor: end, Node: a.Duplicate})
		}
	}
	c.PageInfo = p.info(more, start, end)
	return c, nil
}

func registerFilter(in *model.DuplicateFilter) (store.RegisterFilter, error) {
	if in == nil {
		return store.RegisterFilter{}, nil
	}
	f := store.RegisterFilter{
		Year: val(in.Year), DocumentKind: val(in.DocumentKind), Series: val(in.Series), Number: val(in.Number), Copies: val(in.CopiesOnly),
	}
	if in.Issued != nil {
		f.IssuedFrom, f.IssuedTo = in.Issued.From, in.Issued.To
	}
	if in.TerritoryID != nil {
		t, err := territoryOf(*in.TerritoryID)
		if err != nil {
			return f, err
		}
		if t.Level != access.Country {
			f.Territory = &t
		}
	}
	return f, nil
}

func registerKey(cursor string) (*store.RegisterKey, error) {
	if cursor == "" {
		return nil, nil
	}
	key, seq, err := decodeKey(cursor)
	if err != nil {
		return nil, err
	}
	school, year, _ := strings.Cut(key, "/")
	k := &store.RegisterKey{Seq: int(seq)}
	if k.SchoolID, err = strconv.ParseInt(school, 10, 64); err != nil {
		return nil, store.ErrBadCursor.Fault()
	}
	if k.Year, err = strconv.Atoi(year); err != nil {
		return nil, store.ErrBadCursor.Fault()
	}
	return k, nil
}
