package view

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/figures"
	"telnusqa/internal/store"
)

// HomeVisit is a visit of a branch to somebody who cannot come.
type HomeVisit struct {
	ID          string
	Number      string
	State       casefile.VisitState
	AgreedAt    time.Time
	OrderedAt   time.Time
	Name        Maybe
	Phone       Maybe
	Address     Maybe
	EndedAt     time.Time
	CancelCause *casefile.VisitCause
	Version     int
	Row         store.HomeVisit
	Shared      *VisitParts
	eyes        Eyes
}

// VisitParts are what costs a visit a query of its own, read for all visits of an answer.
type VisitParts struct {
	Cases    *Together[*Application]
	Branches *Together[*store.Branch]
}

// Add names a visit of the answer.
func (p *VisitParts) Add(v store.HomeVisit) {
	p.Cases.Add(v.ApplicationID)
	p.Branches.Add(v.BranchID)
}

// IsNode marks a node.
func (*HomeVisit) IsNode() {}

// StateText is how it stands in words.
func (v *HomeVisit) StateText(lang *fault.Lang) string { return v.State.Name(v.eyes.in(lang)) }

// NewHomeVisit shows a row in the zone of its branch, masked by role.
func NewHomeVisit(e Eyes, row store.HomeVisit, zone *time.Location) *HomeVisit {
	v := &HomeVisit{
		ID: ID(KindHomeVisit, row.ID), Number: row.Number, State: row.State,
		AgreedAt: local(row.AgreedAt, zone), OrderedAt: local(row.OrderedAt, zone), EndedAt: local(row.EndedAt, zone),
		Name: Maybe(e.word(row.PersonName)), Phone: Maybe(e.phone(row.Phone)), Address: Maybe(e.hidden(row.Address)),
		Version: row.Version, Row: row, eyes: e,
	}
	if row.CancelCause != "" {
		v.CancelCause = &row.CancelCause
	}
	return v
}

// HomeVisitConnection is a page of visits.
type HomeVisitConnection struct {
	Edges    []*HomeVisitEdge
	PageInfo *PageInfo
}

// HomeVisitEdge is one visit of a page.
type HomeVisitEdge struct {
	Cursor string
	Node   *HomeVisit
}

// HomeVisitFigures counts visits.
type HomeVisitFigures struct {
	Ordered, Visited, VisitedLate, Cancelled int
}

// HomeVisitOrders are the home visits of the territory's branches.
func (f *Figures) HomeVisitOrders() *HomeVisitFigures { return NewHomeVisitFigures(f.of.Visits) }

// NewHomeVisitFigures shows what was counted.
func NewHomeVisitFigures(f figures.HomeVisitFigures) *HomeVisitFigures {
	return &HomeVisitFigures{Ordered: f.Ordered, Visited: f.Done, VisitedLate: f.Late, Cancelled: f.Cancelled}
}
