package graph

import (
	"context"
	"errors"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
)

func isAbsent(err error) bool { return errors.Is(err, access.ErrNotFound) }

// node reads any object by its identifier, within the viewer's walls.
func (r *Resolver) node(ctx context.Context, id string) (view.Node, error) {
	n, err := r.nodeOf(ctx, id)
	if isAbsent(err) {
		return nil, nil
	}
	return n, err
}

func (r *Resolver) nodeOf(ctx context.Context, id string) (view.Node, error) {
	kind, n, ok := view.ParseID(id)
	if !ok {
		return nil, access.ErrNotFound
	}
	switch kind {
	case view.KindCountry, view.KindRegion, view.KindDivision, view.KindSchool:
		t, err := territoryOf(id)
		if err != nil {
			return nil, err
		}
		return r.territory(ctx, t)
	case view.KindBranch:
		b, err := r.Reads.Branch(ctx, n)
		if err != nil {
			return nil, err
		}
		return view.NewBranch(r.eyes(ctx), &b), nil
	case view.KindApplication:
		return r.caseNode(ctx, n)
	case view.KindClock:
		return r.clockNode(ctx, n)
	case view.KindCalendarChange:
		return r.calendarChange(ctx, n)
	case view.KindRuleChange:
		return r.ruleChange(ctx, n)
	case view.KindTicket:
		return r.ticket(ctx, n)
	case view.KindHomeVisit:
		return r.homeVisit(ctx, n)
	case view.KindPortalOutage:
		return r.outage(ctx, n)
	case view.KindReceipt:
		of, err := r.Reads.ApplicationOfReceipt(ctx, n)
		if err != nil {
			return nil, err
		}
		a, err := r.caseNode(ctx, of)
		if err != nil {
			return nil, err
		}
		return a.Receipt, nil
	case view.KindBlankTransfer:
		return r.transferNode(ctx, n)
	case view.KindStockCount:
		return r.countNode(ctx, n)
	case view.KindBlankSeries:
		return r.seriesNode(ctx, n)
	case view.KindImportedDuplicate:
		return r.oldLineNode(ctx, n)
	case view.KindDuplicate:
		of, err := r.Reads.ApplicationOfDuplicate(ctx, n)
		if err != nil {
			return nil, err
		}
		a, err := r.caseNode(ctx, of)
		if err != nil {
			return nil, err
		}
		return a.Duplicate, nil
	}
	return nil, access.ErrNotFound
}

func (r *Resolver) caseNode(ctx context.Context, id int64) (*view.Application, error) {
	c, err := r.Reads.CaseByID(ctx, cases(ctx), id)
	if err != nil {
		return nil, err
	}
	return r.application(ctx, c), nil
}

func (r *Resolver) clockNode(ctx context.Context, id int64) (*view.Clock, error) {
	k, err := r.Reads.ClockByID(ctx, id)
	if err != nil {
		return nil, err
	}
	if k.TicketID != 0 {
		t, err := r.ticket(ctx, k.TicketID)
		if err != nil {
			return nil, err
		}
		return view.NewTicketClock(r.eyes(ctx), k, t, r.rules()), nil
	}
	a, err := r.caseNode(ctx, k.ApplicationID)
	if err != nil {
		return nil, err
	}
	return view.NewClock(r.eyes(ctx), k, a, r.rules()), nil
}
