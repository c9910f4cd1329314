package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/figures"
	"telnusqa/internal/store"
)

// territory reads one territory within the viewer's walls.
func (r *Resolver) territory(ctx context.Context, t access.Territory) (view.Territory, error) {
	e := r.eyes(ctx)
	switch t.Level {
	case access.Country:
		row, err := r.Reads.Country(ctx)
		if err != nil {
			return nil, err
		}
		return view.NewCountry(e, row), nil
	case access.Region:
		row, err := r.Reads.Region(ctx, t.ID)
		if err != nil {
			return nil, err
		}
		return view.NewRegion(e, row), nil
	case access.Division:
		row, err := r.Reads.Division(ctx, t.ID)
		if err != nil {
			return nil, err
		}
		return view.NewDivision(e, row), nil
	default:
		row, err := r.Reads.School(ctx, t.ID)
		if err != nil {
			return nil, err
		}
		return view.NewSchool(e, row), nil
	}
}

// parent reads the territory above; nil where it lies outside the walls.
func (r *Resolver) parent(ctx context.Context, t access.Territory) (view.Territory, error) {
	p, err := r.territory(ctx, t)
	if isAbsent(err) {
		return nil, nil
	}
	return p, err
}

// divisionOf reads a school's division, together with those of the cases' list
// that shows it; nil where it lies outside the walls.
func (r *Resolver) divisionOf(ctx context.Context, s *view.School) (view.Territory, error) {
	if s.SharedDivisions == nil {
		return r.parent(ctx, access.Territory{Level: access.Division, ID: s.Row.DivisionID})
	}
	d, err := s.SharedDivisions.Of(ctx, s.Row.DivisionID)
	if err != nil || d.ID == 0 {
		return nil, err
	}
	return view.NewDivision(r.eyes(ctx), d), nil
}

// figuresOf answers a territory's figures.
func (r *Resolver) figuresOf(ctx context.Context, t access.Territory, p model.PeriodInput) (*view.Figures, error) {
	f, err := r.Cells.Of(ctx, r.query(ctx, t, p))
	if err != nil {
		return nil, err
	}
	return view.NewFigures(f, r.Zone), nil
}

func (r *Resolver) query(ctx context.Context, t access.Territory, p model.PeriodInput) figures.Query {
	return figures.Query{Viewer: viewer(ctx), Territory: t, Period: figures.Period{From: p.From, To: p.To}}
}

// maxChildren bounds a page of territories: a region may list all its schools.
const maxChildren = 1000

// children lists the territories below, with their figures in one reading when
// a period is given.
func (r *Resolver) children(ctx context.Context, of access.Territory, order *model.TerritoryOrder, period *model.PeriodInput, kind *view.TerritoryKind, first *int, after *string, last *int, before *string) (*view.TerritoryConnection, error) {
	if of.Level == access.School {
		return &view.TerritoryConnection{Edges: []*view.TerritoryEdge{}, PageInfo: &view.PageInfo{}}, nil
	}
	level := of.Level + 1
	if kind != nil {
		var ok bool
		if level, ok = kind.LevelOf(); !ok || level <= of.Level || of.Level == access.Country && level != access.Region {
			return nil, figures.ErrNoSuchLevel.At("kind")
		}
	}
	p, err := newPageOf(maxChildren, first, after, last, before)
	if err != nil {
		return nil, err
	}
	nodes, err := r.childNodes(ctx, of, level)
	if err != nil {
		return nil, err
	}
	edges := make([]*view.TerritoryEdge, len(nodes))
	for i, n := range nodes {
		edges[i] = &view.TerritoryEdge{Cursor: encodeKey("", n.Where().ID), Node: n}
	}
	if period != nil {
		if err := r.fillFigures(ctx, of, level, *period, edges); err != nil {
			return nil, err
		}
	}
	sortEdges(edges, order, r.eyes(ctx))
	return pageOfTerritories(edges, p)
}

func (r *Resolver) childNodes(ctx context.Context, of access.Territory, level access.Level) ([]view.Territory, error) {
	e := r.eyes(ctx)
	switch level {
	case access.Region:
		rows, err := r.Reads.Regions(ctx)
		return nodesOf(rows, err, func(row store.Region) view.Territory { return view.NewRegion(e, row) })
	case access.Division:
		rows, err := r.Reads.DivisionsOf(ctx, of.ID)
		return nodesOf(rows, err, func(row store.Division) view.Territory { return view.NewDivision(e, row) })
	default:
		rows, err := r.Reads.SchoolsOf(ctx, of)
		return nodesOf(rows, err, func(row store.School) view.Territory { return view.NewSchool(e, row) })
	}
}

func nodesOf[R any](rows []R, err error, node func(R) view.Territory) ([]view.Territory, error) {
	nodes := make([]view.Territory, len(rows))
	for i, row := range rows {
		nodes[i] = node(row)
	}
	return nodes, err
}

// fillFigures reads the figures of all children at once. A viewer whose walls
// are inside the parent gets no figures of it, and so reads each child alone: her
// own, and those that her school succeeded.
func (r *Resolver) fillFigures(ctx context.Context, of access.Territory, level access.Level, p model.PeriodInput, edges []*view.TerritoryEdge) error {
	all, err := r.Cells.Children(ctx, r.query(ctx, of, p), level)
	if isAbsent(err) {
		for _, e := range edges {
			f, err := r.figuresOf(ctx, e.Node.Where(), p)
			if err != nil && !isAbsent(err) {
				return err
			}
			e.Figures = f
		}
		return nil
	}
	if err != nil {
		return err
	}
	byID := make(map[int64]int, len(all))
	for i := range all {
		byID[all[i].Territory.ID] = i
	}
	for _, e := range edges {
		if i, ok := byID[e.Node.Where().ID]; ok {
			e.Figures = view.NewFigures(all[i], r.Zone)
		}
	}
	return nil
}

// sortEdges puts children in order; names decide where figures are equal.
func sortEdges(edges []*view.TerritoryEdge, order *model.TerritoryOrder, e view.Eyes) {
	names := make(map[*view.TerritoryEdge]string, len(edges))
	for _, edge := range edges {
		names[edge] = strings.ToLower(nameOf(edge.Node))
	}
	compare := view.Order(e.Lang)
	byName := func(a, b *view.TerritoryEdge) int { return compare(names[a], names[b]) }
	key := func(*view.Figures) float64 { return 0 }
	if order != nil {
		switch *order {
		case model.TerritoryOrderOpenOverdueDesc:
			key = func(f *view.Figures) float64 { return -float64(f.OpenOverdue) }
		case model.TerritoryOrderReceivedDesc:
			key = func(f *view.Figures) float64 { return -float64(f.Received) }
		case model.TerritoryOrderOnTimeShareAsc:
			key = func(f *view.Figures) float64 {
				if f.OnTimeShare == nil {
					return 2 // after every share
				}
				return *f.OnTimeShare
			}
		}
	}
	of := func(e *view.TerritoryEdge) float64 {
		if e.Figures == nil {
			return 3
		}
		return key(e.Figures)
	}
	slices.SortStableFunc(edges, func(a, b *view.TerritoryEdge) int {
		return cmp.Or(cmp.Compare(of(a), of(b)), byName(a, b))
	})
}

func nameOf(t view.Territory) string {
	return t.(interface{ Name(*view.Lang) string }).Name(nil)
}

// pageOfTerritories cuts the page behind a cursor.
func pageOfTerritories(edges []*view.TerritoryEdge, p page) (*view.TerritoryConnection, error) {
	c := &view.TerritoryConnection{TotalCount: len(edges)}
	from, until := 0, len(edges)
	for _, end := range []struct {
		cursor, field string
		put           func(at int)
	}{{p.after, "after", func(at int) { from = at + 1 }}, {p.before, "before", func(at int) { until = at }}} {
		if end.cursor == "" {
			continue
		}
		at := slices.IndexFunc(edges, func(e *view.TerritoryEdge) bool { return e.Cursor == end.cursor })
		if at < 0 {
			return nil, store.ErrBadCursor.At(end.field)
		}
		end.put(at)
	}
	edges = edges[min(from, until):until]
	more := len(edges) > p.size
	switch {
	case more && p.backward:
		edges = edges[len(edges)-p.size:]
	case more:
		edges = edges[:p.size]
	}
	c.Edges = edges
	c.PageInfo = p.around(more, len(edges), func(i int) string { return edges[i].Cursor })
	return c, nil
}
