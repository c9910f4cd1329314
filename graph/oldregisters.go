package graph

import (
	"context"
	"fmt"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// importedDuplicates lists lines of old registers, in the order of the books.
func (r *Resolver) importedDuplicates(ctx context.Context, in *model.DuplicateFilter, find *string, first *int, after *string, last *int, before *string) (*view.ImportedDuplicateConnection, error) {
	p, err := newPage(first, after, last, before)
	if err != nil {
		return nil, err
	}
	var f store.OldRegisterFilter
	if f.RegisterFilter, err = registerFilter(in); err != nil {
		return nil, err
	}
	if find != nil {
		found, err := r.find(ctx, *find, "find")
		if err != nil {
			return nil, err
		}
		f.Find = &found
	}
	q := store.RegisterPage{Limit: p.size, Backward: p.backward}
	if q.After, err = registerKey(p.after); err != nil {
		return nil, err
	}
	if q.Before, err = registerKey(p.before); err != nil {
		return nil, err
	}
	scope := books(ctx)
	rows, more, err := r.Reads.OldRegisters(ctx, scope, f, q)
	if err != nil {
		return nil, err
	}
	lines, err := r.oldLines(ctx, rows)
	if err != nil {
		return nil, err
	}
	c := &view.ImportedDuplicateConnection{
		Edges: make([]*view.ImportedDuplicateEdge, len(lines)),
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountOldRegisters(ctx, scope, f, maxCount) },
	}
	for i, l := range lines {
		c.Edges[i] = &view.ImportedDuplicateEdge{Cursor: encodeKey(fmt.Sprintf("%d/%d", rows[i].SchoolID, rows[i].Year), int64(rows[i].Seq)), Node: l}
	}
	c.PageInfo = p.around(more, len(lines), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// oldLines shows lines with their schools.
func (r *Resolver) oldLines(ctx context.Context, rows []store.ImportedDuplicate) ([]*view.ImportedDuplicate, error) {
	schools, err := schoolsOf(ctx, r, rows, func(d store.ImportedDuplicate) []int64 { return []int64{d.SchoolID} })
	if err != nil {
		return nil, err
	}
	lines := make([]*view.ImportedDuplicate, len(rows))
	for i, row := range rows {
		lines[i] = view.NewImportedDuplicate(r.eyes(ctx), row, schools, r.Zone)
	}
	return lines, nil
}

func (r *Resolver) oldLineNode(ctx context.Context, id int64) (*view.ImportedDuplicate, error) {
	rows, err := r.Reads.ImportedDuplicates(ctx, id)
	if err != nil {
		return nil, err
	}
	lines, err := r.oldLines(ctx, rows)
	if err != nil {
		return nil, err
	}
	if len(lines) == 0 {
		return nil, access.ErrNotFound
	}
	return lines[0], nil
}

// oldRepeats lists lines that an application about to be filed may repeat.
func (r *Resolver) oldRepeats(ctx context.Context, h store.Hint) ([]*view.ImportedDuplicate, error) {
	rows, err := r.Reads.OldRepeats(ctx, books(ctx), h, mostRepeats)
	if err != nil {
		return nil, err
	}
	return r.oldLines(ctx, rows)
}

// oldLinesFound adds lines to what a search found.
func (r *Resolver) oldLinesFound(ctx context.Context, f store.Find, limit int) (nodes []view.Node, err error) {
	rows, _, err := r.Reads.OldRegisters(ctx, books(ctx), store.OldRegisterFilter{Find: &f}, store.RegisterPage{Limit: limit})
	if err != nil {
		return nil, err
	}
	lines, err := r.oldLines(ctx, rows)
	for _, l := range lines {
		nodes = append(nodes, l)
	}
	return nodes, err
}
