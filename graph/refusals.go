package graph

import (
	"context"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

func notice(in model.GiveNoticeInput, a casework.Act) casework.Notice {
	return casework.Notice{
		Act: a, Grounds: in.Grounds, Reasons: in.Reasons, HearingAt: in.HearingAt, HearingPlace: val(in.HearingPlace),
	}
}

func hearing(in model.RecordHearingInput, a casework.Act) casework.Hearing {
	return casework.Hearing{
		Act: a, Outcome: in.Outcome, ObjectionUpheld: val(in.ObjectionUpheld),
		HeldFrom: val(in.HeldFrom), HeldUntil: val(in.HeldUntil),
		Participants: val(in.Participants), Explanations: val(in.Explanations), Protocol: in.Protocol,
	}
}

func (r *Resolver) noticeOf(ctx context.Context, a *view.Application) (*view.HearingNotice, error) {
	if a == nil || a.Row.NoticeGivenAt.IsZero() {
		return nil, nil
	}
	n, err := a.Parts.Notices.Of(ctx, a.Row.ID)
	return view.NewHearingNotice(a, n), err
}

func (r *Resolver) refusalOf(ctx context.Context, a *view.Application) (*view.ServiceRefusal, error) {
	if a == nil || a.Status != casefile.Refused {
		return nil, nil
	}
	row, err := a.Parts.Refusals.Of(ctx, a.Row.ID)
	return view.NewServiceRefusal(a, row), err
}

// latestNotice is the last day for a notice in a case that may still get one.
func (r *Resolver) latestNotice(ctx context.Context, a *view.Application) (*workday.Date, error) {
	if a.DueOn.IsZero() || !a.Row.FinishedAt.IsZero() {
		return nil, nil
	}
	day, err := r.Desk.LatestNotice(ctx, a.Row, r.Zone)
	return &day, err
}

func (r *Resolver) receiptList(ctx context.Context, in *model.ReceiptFilter, p page) (*view.ReceiptConnection, error) {
	var f store.ReceiptFilter
	if in != nil {
		f.Grounds = in.Grounds
		if in.Issued != nil {
			f.From, f.Until = dayStart(in.Issued.From, r.Zone), dayStart(in.Issued.To.AddDays(1), r.Zone)
		}
		if in.TerritoryID != nil {
			t, err := territoryOf(*in.TerritoryID)
			if err != nil {
				return nil, err
			}
			f.Territory = &t
		}
	}
	after, before, err := p.moments()
	if err != nil {
		return nil, err
	}
	scope := cases(ctx)
	lines, more, err := r.Reads.ReceiptPage(ctx, scope, f, p.size, after, before, p.backward)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(lines))
	for i, l := range lines {
		ids[i] = l.ApplicationID
	}
	byID, err := r.casesByID(ctx, scope, ids, caseParts(ctx)|store.WithReceipt)
	if err != nil {
		return nil, err
	}
	c := &view.ReceiptConnection{
		Edges: make([]*view.ReceiptEdge, 0, len(lines)),
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountReceipts(ctx, scope, f, maxCount) },
	}
	for _, l := range lines {
		if a := byID[l.ApplicationID]; a != nil && a.Receipt != nil {
			c.Edges = append(c.Edges, &view.ReceiptEdge{Cursor: momentCursor(l.At, l.ID), Node: a.Receipt})
		}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}
