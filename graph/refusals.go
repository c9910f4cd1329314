package graph

import (
	"context"
	"time"

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
	n, err := r.Reads.NoticeOf(ctx, a.Row.ID)
	return view.NewHearingNotice(a, n), err
}

func (r *Resolver) refusalOf(ctx context.Context, a *view.Application) (*view.ServiceRefusal, error) {
	if a == nil || a.Status != casefile.Refused {
		return nil, nil
	}
	row, err := r.Reads.RefusalOf(ctx, a.Row.ID)
	return view.NewServiceRefusal(a, row), err
}

// latestNotice is the last day for a notice in a case that may still get one.
func (r *Resolver) latestNotice(a *view.Application) (*workday.Date, error) {
	if a.DueOn.IsZero() || !a.Row.FinishedAt.IsZero() {
		return nil, nil
	}
	day, err := r.Desk.LatestNotice(a.DueOn)
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
	after, err := receiptKey(p.after)
	if err != nil {
		return nil, err
	}
	before, err := receiptKey(p.before)
	if err != nil {
		return nil, err
	}
	scope := cases(ctx)
	keys, more, err := r.Reads.ReceiptPage(ctx, scope, f, p.size, after, before, p.backward)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(keys))
	for i, k := range keys {
		ids[i] = k.ApplicationID
	}
	rows, err := r.Reads.CasesByID(ctx, scope, ids, caseParts(ctx)|store.WithReceipt)
	if err != nil {
		return nil, err
	}
	byID := make(map[int64]*view.Application, len(rows))
	shared := r.share()
	for _, row := range rows {
		byID[row.ID] = shared.with(r.application(ctx, row))
	}
	c := &view.ReceiptConnection{
		Edges: make([]*view.ReceiptEdge, 0, len(keys)),
		Count: func(ctx context.Context) (int, error) { return r.Reads.CountReceipts(ctx, scope, f, maxCount) },
	}
	for _, k := range keys {
		if a := byID[k.ApplicationID]; a != nil && a.Receipt != nil {
			cursor := encodeKey(k.IssuedAt.UTC().Format(time.RFC3339Nano), k.ID)
			c.Edges = append(c.Edges, &view.ReceiptEdge{Cursor: cursor, Node: a.Receipt})
		}
	}
	start, end := "", ""
	if n := len(c.Edges); n > 0 {
		start, end = c.Edges[0].Cursor, c.Edges[n-1].Cursor
	}
	c.PageInfo = p.info(more, start, end)
	return c, nil
}

func receiptKey(cursor string) (*store.ReceiptKey, error) {
	if cursor == "" {
		return nil, nil
	}
	key, id, err := decodeKey(cursor)
	if err != nil {
		return nil, err
	}
	at, err := time.Parse(time.RFC3339Nano, key)
	if err != nil {
		return nil, store.ErrBadCursor.Fault()
	}
	return &store.ReceiptKey{IssuedAt: at, ID: id}, nil
}
