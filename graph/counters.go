package graph

import (
	"context"
	"slices"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/figures"
)

// The counters of the State Corporation, branch by branch and hour by hour.

func (r *Resolver) branchFigures(ctx context.Context, b *view.Branch, p model.PeriodInput) (figures.Figures, error) {
	return r.Cells.Of(ctx, r.query(ctx, access.Territory{Level: access.Branch, ID: b.Where()}, p))
}

// counterQuery asks again about the territory and period of figures.
func counterQuery(ctx context.Context, c *view.CounterFigures) figures.Query {
	of := c.Source()
	return figures.Query{Viewer: viewer(ctx), Territory: of.Territory, Period: of.Period}
}

func (r *Resolver) countersByBranch(ctx context.Context, c *view.CounterFigures) ([]*view.BranchCounterFigures, error) {
	out := []*view.BranchCounterFigures{}
	if level := c.Source().Territory.Level; level == access.Branch || level == access.School {
		return out, nil
	}
	all, err := r.Cells.Children(ctx, counterQuery(ctx, c), access.Branch)
	if err != nil {
		return nil, err
	}
	branches, err := r.branches(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[int64]*view.Branch, len(branches))
	for _, b := range branches {
		byID[b.Where()] = b
	}
	for i := range all {
		if b := byID[all[i].Territory.ID]; b != nil {
			out = append(out, &view.BranchCounterFigures{Branch: b, Times: view.NewCounterTimes(all[i].Counter)})
		}
	}
	compare := view.Order(viewer(ctx).Lang)
	slices.SortStableFunc(out, func(a, b *view.BranchCounterFigures) int { return compare(a.Branch.Name(nil), b.Branch.Name(nil)) })
	return out, nil
}

func (r *Resolver) countersByHour(ctx context.Context, c *view.CounterFigures) ([]*view.HourCounterFigures, error) {
	all, err := r.Cells.CounterHours(ctx, counterQuery(ctx, c))
	out := make([]*view.HourCounterFigures, len(all))
	for i, h := range all {
		out[i] = &view.HourCounterFigures{Hour: h.Hour, Times: view.NewCounterTimes(h.CounterFigures)}
	}
	return out, err
}
