package graph

import (
	"context"
	"strings"
	"time"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
)

// visitAnswer is what every mutation about a home visit does with the desk's answer.
func (r *Resolver) visitAnswer(ctx context.Context, out casework.Outcome, err error) (*view.HomeVisit, []*view.Fault, error) {
	_, faults, err := r.answer(ctx, casework.Outcome{}, err)
	if err != nil || out.VisitID == 0 {
		return nil, faults, err
	}
	v, err := r.homeVisit(ctx, out.VisitID)
	return v, faults, err
}

// seesVisited reports whether the viewer is told whom visits are to. The contact centre
// is not: it tells the caller how a visit stands.
func seesVisited(ctx context.Context) bool { return viewer(ctx).Role.ReadsCases() }

func (r *Resolver) homeVisit(ctx context.Context, id int64) (*view.HomeVisit, error) {
	row, err := r.Reads.HomeVisitByID(ctx, id, seesVisited(ctx))
	if err != nil {
		return nil, err
	}
	visits, err := r.showVisits(ctx, []store.HomeVisit{row})
	return visits[id], err
}

func (r *Resolver) homeVisitByNumber(ctx context.Context, number string) (*view.HomeVisit, error) {
	row, err := r.Reads.HomeVisitByNumber(ctx, strings.TrimSpace(number), seesVisited(ctx))
	if err != nil {
		return absent[view.HomeVisit](nil, err)
	}
	visits, err := r.showVisits(ctx, []store.HomeVisit{row})
	return visits[row.ID], err
}

// visitsOf reads the visits on which cases were taken in, by case.
func (r *Resolver) visitsOf(ctx context.Context, ofCases []int64) (map[int64]*view.HomeVisit, error) {
	rows, err := r.Reads.HomeVisitsOf(ctx, seesVisited(ctx), ofCases...)
	if err != nil {
		return nil, err
	}
	visits, err := r.showVisits(ctx, rows)
	byCase := make(map[int64]*view.HomeVisit, len(rows))
	for _, row := range rows {
		byCase[row.ApplicationID] = visits[row.ID]
	}
	return byCase, err
}

// showVisits shows rows by their ids; together they read what else they need.
func (r *Resolver) showVisits(ctx context.Context, rows []store.HomeVisit) (map[int64]*view.HomeVisit, error) {
	shared := &view.VisitParts{
		Cases:    r.casesTogether(),
		Branches: r.branchesTogether(),
	}
	zones, err := zonesOf(ctx, r, rows, func(row store.HomeVisit) int64 { return row.RegionID })
	if err != nil {
		return nil, err
	}
	visits := make(map[int64]*view.HomeVisit, len(rows))
	for _, row := range rows {
		shared.Add(row)
		v := view.NewHomeVisit(r.eyes(ctx), row, zones[row.RegionID])
		v.Shared = shared
		visits[row.ID] = v
	}
	return visits, nil
}

// homeVisits lists visits. The contact centre's operator lists what she ordered; of
// others' she is told by number.
func (r *Resolver) homeVisits(ctx context.Context, branchID *string, states []casefile.VisitState, first *int, after *string) (*view.HomeVisitConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	f := store.VisitFilter{States: states}
	if f.BranchID, err = idOf(view.KindBranch, branchID, "branchId"); err != nil {
		return nil, err
	}
	if v := viewer(ctx); v.Role.AsksStatus() {
		f.OrderedByID = v.UserID
	}
	var at time.Time
	var behind int64
	if p.after != "" {
		var micros string
		if micros, behind, err = decodeKey(p.after); err != nil {
			return nil, err
		}
		if at, err = time.Parse(time.RFC3339Nano, micros); err != nil {
			return nil, store.ErrBadCursor.At("after")
		}
	}
	rows, more, err := r.Reads.HomeVisits(ctx, f, seesVisited(ctx), at, behind, p.size)
	if err != nil {
		return nil, err
	}
	visits, err := r.showVisits(ctx, rows)
	if err != nil {
		return nil, err
	}
	c := &view.HomeVisitConnection{Edges: make([]*view.HomeVisitEdge, len(rows))}
	for i, row := range rows {
		c.Edges[i] = &view.HomeVisitEdge{Cursor: encodeKey(row.AgreedAt.Format(time.RFC3339Nano), row.ID), Node: visits[row.ID]}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func visitOrder(in model.OrderHomeVisitInput) (casework.VisitOrder, error) {
	branch, err := idOf(view.KindBranch, &in.BranchID, "branchId")
	return casework.VisitOrder{Key: val(in.ClientMutationID), BranchID: branch, Name: in.Name, Phone: in.Phone, Address: in.Address, AgreedAt: in.AgreedAt}, err
}

func visitAct(key *string, id string, version int, at *time.Time) (casework.VisitAct, error) {
	visit, err := idOf(view.KindHomeVisit, &id, "homeVisitId")
	return casework.VisitAct{Key: val(key), VisitID: visit, ExpectedVersion: version, HappenedAt: val(at)}, err
}
