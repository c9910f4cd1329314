package graph

import (
	"context"
	"time"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
)

// mostOutages bounds the list of a period; the count and the hours are of all.
const mostOutages = 100

// outages counts the portal's outages in a period.
func (r *Resolver) outages(ctx context.Context, p model.PeriodInput) (*view.PortalOutages, error) {
	if !viewer(ctx).SignedIn() {
		return nil, access.ErrUnauthenticated
	}
	period := figures.Period{From: p.From, To: p.To}
	if err := period.Check(); err != nil {
		return nil, err
	}
	between := casefile.Outage{From: period.From.At(0, r.Zone), Until: period.To.AddDays(1).At(0, r.Zone)}
	rows, err := r.Reads.Outages(ctx, between)
	if err != nil {
		return nil, err
	}
	out := &view.PortalOutages{Count: len(rows), Outages: []*view.PortalOutage{}}
	var lasted time.Duration
	for i, row := range rows {
		lasted += row.Within(between.From, between.Until, r.Now())
		if i < mostOutages {
			out.Outages = append(out.Outages, view.NewPortalOutage(row, r.Zone))
		}
	}
	out.HoursOut = float64(lasted/time.Minute) / 60
	return out, nil
}

func (r *Resolver) outage(ctx context.Context, id int64) (*view.PortalOutage, error) {
	row, err := r.Reads.OutageByID(ctx, id)
	if err != nil {
		return nil, err
	}
	return view.NewPortalOutage(row, r.Zone), nil
}

// outageAnswer is what both mutations about an outage do with the desk's answer.
func (r *Resolver) outageAnswer(ctx context.Context, out casework.Outcome, err error) (*view.PortalOutage, []*view.Fault, error) {
	_, faults, err := r.answer(ctx, casework.Outcome{}, err)
	if err != nil || out.OutageID == 0 {
		return nil, faults, err
	}
	o, err := r.outage(ctx, out.OutageID)
	return o, faults, err
}
