package graph

import (
	"context"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
)

// together is what the cases of one answer read in one go: a list of a hundred
// would otherwise ask a hundred times for each part.
type together struct {
	r         *Resolver
	parts     *view.Parts
	divisions *view.Together[store.Division]
}

func (r *Resolver) share() together {
	return together{
		r: r,
		parts: &view.Parts{
			Clocks:   view.NewTogether(listed(r.Reads.ClocksOf, func(k store.Clock) int64 { return k.ApplicationID })),
			Items:    view.NewTogether(listed(r.Reads.ItemsOf, func(p store.PackageItem) int64 { return p.ApplicationID })),
			Notices:  view.NewTogether(last(r.Reads.NoticesOf, func(n store.HearingNotice) int64 { return n.ApplicationID })),
			Refusals: view.NewTogether(last(r.Reads.RefusalsOf, func(s store.ServiceRefusal) int64 { return s.ApplicationID })),
			Tickets:  view.NewTogether(r.ticketsOf),
			Visits:   view.NewTogether(r.visitsOf),
			Branches: r.branchesTogether(),
			Papers: view.NewTogether(func(ctx context.Context, ids []int64) (map[int64][]casework.Printable, error) {
				return r.Press.Printable(ctx, viewer(ctx), ids)
			}),
			Blanks: view.NewTogether(r.blanksByID),
		},
		divisions: view.NewTogether(func(ctx context.Context, ids []int64) (map[int64]store.Division, error) {
			rows, err := r.Reads.DivisionsByID(ctx, ids...)
			byID := make(map[int64]store.Division, len(rows))
			for _, d := range rows {
				byID[d.ID] = d
			}
			return byID, err
		}),
	}
}

// application shows a case of the answer.
func (t together) application(ctx context.Context, c store.Case) *view.Application {
	a := view.NewApplication(t.r.eyes(ctx), c, t.r.rules())
	t.parts.Add(c.Application)
	a.Parts = t.parts
	if a.Duplicate != nil {
		t.parts.Blanks.Add(a.Duplicate.BlankID)
	}
	if a.School != nil {
		t.divisions.Add(a.School.Row.DivisionID)
		a.School.SharedDivisions = t.divisions
	}
	return a
}

// casesByID shows the cases in scope among those named.
func (r *Resolver) casesByID(ctx context.Context, scope access.Scope, ids []int64, parts store.CaseParts) (map[int64]*view.Application, error) {
	rows, err := r.Reads.CasesByID(ctx, scope, ids, parts)
	if err != nil {
		return nil, err
	}
	byID := make(map[int64]*view.Application, len(rows))
	shared := r.share()
	for _, row := range rows {
		byID[row.ID] = shared.application(ctx, row)
	}
	return byID, nil
}

type reader[V any] func(ctx context.Context, ids ...int64) ([]V, error)

// listed reads all rows of each key, in their order.
func listed[V any](read reader[V], key func(V) int64) func(context.Context, []int64) (map[int64][]V, error) {
	return func(ctx context.Context, ids []int64) (map[int64][]V, error) {
		rows, err := read(ctx, ids...)
		byKey := make(map[int64][]V, len(ids))
		for _, row := range rows {
			byKey[key(row)] = append(byKey[key(row)], row)
		}
		return byKey, err
	}
}

// last reads the last row of each key; nil where there is none.
func last[V any](read reader[V], key func(V) int64) func(context.Context, []int64) (map[int64]*V, error) {
	return func(ctx context.Context, ids []int64) (map[int64]*V, error) {
		rows, err := read(ctx, ids...)
		byKey := make(map[int64]*V, len(rows))
		for _, row := range rows {
			byKey[key(row)] = &row
		}
		return byKey, err
	}
}
