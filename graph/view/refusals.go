package view

import (
	"context"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// ServiceRefusalGroundInfo is a ground of the law with its words and source.
type ServiceRefusalGroundInfo struct {
	Ground    casefile.ServiceGround
	Confirmed bool
	Usual     bool
	eyes      Eyes
}

// NewServiceGrounds lists the grounds of the law, the usual ones first.
func NewServiceGrounds(e Eyes) []*ServiceRefusalGroundInfo {
	var usual, others []*ServiceRefusalGroundInfo
	for _, g := range casefile.ServiceGrounds() {
		c := g.Citation()
		info := &ServiceRefusalGroundInfo{Ground: g, Confirmed: c.Confirmed, Usual: g.Usual(), eyes: e}
		if info.Usual {
			usual = append(usual, info)
		} else {
			others = append(others, info)
		}
	}
	return append(usual, others...)
}

// Name is the ground in words.
func (g *ServiceRefusalGroundInfo) Name(lang *fault.Lang) string {
	return g.Ground.Name(g.eyes.in(lang))
}

// Act is the article and the sub-paragraph that the ground comes from.
func (g *ServiceRefusalGroundInfo) Act(lang *fault.Lang) string {
	return g.Ground.Citation().Act.In(g.eyes.in(lang))
}

// HearingNotice is a notice of a preliminary refusal and what came of its hearing.
type HearingNotice struct {
	Grounds             []casefile.ServiceGround
	Reasons             string
	GivenAt             time.Time
	GivenBy             string
	HearingAt           time.Time
	HearingOn           workday.Date
	HearingPlace        Maybe
	ObjectionDueOn      workday.Date
	Outcome             *store.HearingOutcome
	ObjectionUpheld     bool
	HeardAt             time.Time
	HeardBy             Maybe
	HeldFrom, HeldUntil time.Time
	Participants        Maybe
	Explanations        Maybe
	Protocol            Maybe
}

// NewHearingNotice shows a notice of a case; none gives nil.
func NewHearingNotice(a *Application, n *store.HearingNotice) *HearingNotice {
	if n == nil {
		return nil
	}
	e := a.eyes
	v := &HearingNotice{
		Grounds: n.Grounds, Reasons: e.word(n.Reasons),
		GivenAt: local(n.GivenAt, a.Zone), GivenBy: n.GivenBy,
		HearingAt: local(n.HearingAt, a.Zone), HearingOn: n.HearingOn, HearingPlace: Maybe(n.HearingPlace),
		ObjectionDueOn: n.ObjectionDueOn, ObjectionUpheld: n.ObjectionUpheld,
		HeardAt: local(n.HeardAt, a.Zone), HeardBy: Maybe(n.HeardBy),
		HeldFrom: local(n.HeldFrom, a.Zone), HeldUntil: local(n.HeldUntil, a.Zone),
		Participants: Maybe(e.word(n.Participants)), Explanations: Maybe(e.word(n.Explanations)), Protocol: Maybe(e.word(n.Protocol)),
	}
	if n.Outcome != "" {
		v.Outcome = &n.Outcome
	}
	return v
}

// ServiceRefusal is a reasoned reply.
type ServiceRefusal struct {
	Number    string
	Grounds   []casefile.ServiceGround
	Reasons   string
	RefusedOn workday.Date
	RefusedAt time.Time
	SignedBy  string
}

// NewServiceRefusal shows the reasoned reply of a case; none gives nil.
func NewServiceRefusal(a *Application, r *store.ServiceRefusal) *ServiceRefusal {
	if r == nil {
		return nil
	}
	return &ServiceRefusal{
		Number: r.Number, Grounds: r.Grounds, Reasons: a.eyes.word(r.Reasons),
		RefusedOn: r.RefusedOn, RefusedAt: local(r.RefusedAt, a.Zone), SignedBy: r.SignedBy,
	}
}

// ReceiptConnection is a page of receipts.
type ReceiptConnection struct {
	Edges    []*ReceiptEdge
	PageInfo *PageInfo
	Count    Counter
}

// TotalCount counts the list.
func (c *ReceiptConnection) TotalCount(ctx context.Context) (int, error) { return c.Count(ctx) }

// ReceiptEdge is one receipt of a page.
type ReceiptEdge struct {
	Cursor string
	Node   *Receipt
}
