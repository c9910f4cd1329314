package view

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// ProposalState is what became of a proposal, in the API's words.
type ProposalState string

// The states.
const (
	StateProposed ProposalState = "PROPOSED"
	StateStale    ProposalState = "STALE"
	StateMoving   ProposalState = "MOVING"
	StateApproved ProposalState = "APPROVED"
	StateRejected ProposalState = "REJECTED"
)

// stateOf says what became of a proposal when those versions are in force.
func stateOf(p store.Proposal, newest store.Versions, today workday.Date) ProposalState {
	base := newest.Calendar
	if p.Subject == store.RulesSubject {
		base = newest.Rules
	}
	switch {
	case p.State == store.Rejected:
		return StateRejected
	case p.State == store.Approved && p.Moving() && (p.Subject == store.CalendarSubject || p.EffectiveFrom <= today):
		return StateMoving
	case p.State == store.Approved:
		return StateApproved
	case p.BaseVersion != base, p.Subject == store.RulesSubject && p.EffectiveFrom <= today:
		return StateStale
	}
	return StateProposed
}

// Change is what proposals of every subject have.
type Change struct {
	ID                string
	State             ProposalState
	BaseVersion       int
	Version           *int
	Basis             string
	EffectiveFrom     workday.Date
	ProposedBy        string
	ProposedAt        time.Time
	MovesWhenProposed int
	DecidedBy         *string
	DecidedAt         time.Time
	Reason            *string
	Progress          *MoveProgress
	MayApprove        bool
	MayReject         bool
	Row               store.Proposal
}

// IsNode marks a node.
func (*Change) IsNode() {}

// Abiding reports whether a change moves due dates at all: a stale or rejected one
// does not.
func (c *Change) Abiding() bool { return c.State != StateStale && c.State != StateRejected }

// MoveProgress says how far the moves are.
type MoveProgress struct {
	ToCheck, Checked int
	MovedAt          time.Time
}

// newChange shows a proposal to a viewer, when those versions are in force.
func newChange(kind NodeKind, v access.Viewer, p store.Proposal, newest store.Versions, now time.Time, zone *time.Location) Change {
	c := Change{
		ID: ID(kind, p.ID), State: stateOf(p, newest, workday.DateOf(now, zone)), BaseVersion: p.BaseVersion, Version: some(p.Version),
		Basis: p.Basis, EffectiveFrom: p.EffectiveFrom, ProposedBy: p.ProposedByName, ProposedAt: local(p.ProposedAt, zone),
		MovesWhenProposed: p.Counted, DecidedBy: some(p.DecidedByName), DecidedAt: local(p.DecidedAt, zone), Reason: some(p.Reason),
		Row: p,
	}
	if p.State == store.Approved {
		c.Progress = &MoveProgress{ToCheck: p.ToCheck, Checked: p.Checked, MovedAt: local(p.MovedAt, zone)}
	}
	c.MayApprove = c.State == StateProposed && casework.MayApprove(v, p)
	c.MayReject = casework.MayReject(v, p)
	return c
}

// CalendarChange is a proposal of other days.
type CalendarChange struct {
	Change
	Days        []*CalendarDay
	PublishYear *int
}

// NewCalendarChange shows a proposal to a viewer, when those versions are in force.
func NewCalendarChange(e Eyes, v access.Viewer, p store.Proposal, newest store.Versions, zone *time.Location) (*CalendarChange, error) {
	change, err := casework.ChangeOf(p)
	if err != nil {
		return nil, err
	}
	c := &CalendarChange{
		Change: newChange(KindCalendarChange, v, p, newest, e.Now, zone),
		Days:   make([]*CalendarDay, len(change.Days)), PublishYear: some(change.PublishYear),
	}
	for i, d := range change.Days {
		c.Days[i] = NewCalendarDay(e, workday.Day{
			Date: d.Date, Week: d.Week, Kind: d.Kind, TitleKK: d.TitleKK, TitleRU: d.TitleRU, TitleEN: d.TitleEN, Act: p.Basis, Status: d.Status,
		})
	}
	return c, nil
}

// some points to a value, or is nil for zero.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// ChangeImpact is what a change moves.
type ChangeImpact struct {
	Checked, Moves, Overdue, Lifted, Stuck int
	ByKind                                 []*KindImpact
	ByDivision                             []*DivisionImpact
}

// KindImpact is the terms of one kind.
type KindImpact struct {
	Kind  sla.ClockKind
	Moves int
}

// DivisionImpact is the terms of one division, or of all that the viewer does not see.
type DivisionImpact struct {
	Division *Division
	Moves    int
}

// NewChangeImpact shows counts; divisions are those within the viewer's walls.
func NewChangeImpact(e Eyes, i casework.Impact, divisions []store.Division) *ChangeImpact {
	c := &ChangeImpact{
		Checked: i.Checked, Moves: i.Moves, Overdue: i.Overdue, Lifted: i.Lifted, Stuck: i.Stuck,
		ByKind: []*KindImpact{}, ByDivision: []*DivisionImpact{},
	}
	byKind, byDivision := map[sla.ClockKind]int{}, map[int64]int{}
	for _, p := range i.Parts {
		byKind[p.Kind] += p.Moved
		byDivision[p.DivisionID] += p.Moved
	}
	for _, k := range sla.ClockKinds() {
		if n := byKind[k]; n > 0 {
			c.ByKind = append(c.ByKind, &KindImpact{k, n})
		}
	}
	elsewhere := i.Moves
	for _, d := range divisions {
		if n := byDivision[d.ID]; n > 0 {
			c.ByDivision = append(c.ByDivision, &DivisionImpact{NewDivision(e, d), n})
			elsewhere -= n
		}
	}
	if elsewhere > 0 {
		c.ByDivision = append(c.ByDivision, &DivisionImpact{nil, elsewhere})
	}
	return c
}

// DueMove is a due date that moves, or moved.
type DueMove struct {
	Number        string
	ApplicationID string
	Kind          sla.ClockKind
	From, To      workday.Date
	Overdue       bool
	Lifted        bool
}

// NewDueMove shows a move.
func NewDueMove(m store.DueMove) *DueMove {
	return &DueMove{
		Number: m.Number, ApplicationID: ID(KindApplication, m.ApplicationID), Kind: m.Kind, From: m.From, To: m.To, Overdue: m.Overdue, Lifted: m.Lifted,
	}
}

// DueMoveConnection is a page of moves.
type DueMoveConnection struct {
	Edges    []*DueMoveEdge
	PageInfo *PageInfo
}

// DueMoveEdge is one move of a page.
type DueMoveEdge struct {
	Cursor string
	Node   *DueMove
}

// CalendarChangeConnection is a page of changes.
type CalendarChangeConnection struct {
	Edges    []*CalendarChangeEdge
	PageInfo *PageInfo
}

// CalendarChangeEdge is one change of a page.
type CalendarChangeEdge struct {
	Cursor string
	Node   *CalendarChange
}
