package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/proposal"
	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// Subject is what a proposal would change.
type Subject string

// The subjects.
const (
	CalendarSubject Subject = "CALENDAR"
	RulesSubject    Subject = "RULES"
	// ScheduleSubject is no proposal's: hours of a school or a branch move terms, too.
	ScheduleSubject Subject = "SCHEDULE"
)

// ProposalState says what became of a proposal.
type ProposalState string

// The states as rows have them. Whether a proposal has gone stale follows from the
// version in force, and whether its due dates are moved from MovedAt.
const (
	Proposed ProposalState = "PROPOSED"
	Approved ProposalState = "APPROVED"
	Rejected ProposalState = "REJECTED"
)

// Proposal is a change of the calendar or the rules, from one person to another.
type Proposal struct {
	ID             int64
	Subject        Subject
	State          ProposalState
	BaseVersion    int
	EffectiveFrom  workday.Date
	Basis          string
	Content        []byte // JSON; casework reads and writes it
	Counted        int    // open terms it would have moved when it was proposed
	ProposedBy     int64
	ProposedByName string
	ProposedAt     time.Time
	DecidedBy      int64
	DecidedByName  string
	DecidedAt      time.Time
	Reason         string
	Version        int // it became; 0 for none
	ToCheck        int // running terms of older versions when it was approved
	Checked        int // looked at since
	Stuck          int // of them, those that no calendar reaches
	Cursor         int64
	MovedAt        time.Time // when none was left
}

// Moving reports whether due dates still wait to be moved.
func (p Proposal) Moving() bool { return p.Version != 0 && p.MovedAt.IsZero() }

// InsertProposal adds a proposal and sets its ID.
func (tx *Tx) InsertProposal(ctx context.Context, p *Proposal) error {
	b := tx.ent.Proposal.Create()
	m := b.Mutation()
	m.SetSubject(proposal.Subject(p.Subject))
	m.SetBaseVersion(p.BaseVersion)
	m.SetEffectiveFrom(p.EffectiveFrom.String())
	m.SetBasis(p.Basis)
	m.SetContent(string(p.Content))
	m.SetCounted(p.Counted)
	m.SetProposedBy(p.ProposedBy)
	m.SetProposedByName(p.ProposedByName)
	m.SetProposedAt(instant(p.ProposedAt))
	fillDecision(m, p)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert proposal: %w", explain(err))
	}
	p.ID = saved.ID
	return nil
}

// Proposal reads a proposal and locks its row until the transaction ends.
func (tx *Tx) Proposal(ctx context.Context, id int64) (Proposal, error) {
	q := tx.ent.Proposal.Query().Where(proposal.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	p, err := q.First(tx.as(ctx))
	if err != nil {
		return Proposal{}, found(err)
	}
	return proposalRow(p), nil
}

// UpdateProposal writes the decision about a proposal and how far its moves are.
func (tx *Tx) UpdateProposal(ctx context.Context, p *Proposal) error {
	b := tx.ent.Proposal.Update().Where(proposal.ID(p.ID))
	fillDecision(b.Mutation(), p)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update proposal: %w", explain(err))
	}
	if n == 0 {
		return access.ErrForbidden
	}
	return nil
}

func fillDecision(m *ent.ProposalMutation, p *Proposal) {
	m.SetState(proposal.State(p.State))
	optional(m, p.DecidedBy, m.SetDecidedBy, m.ClearDecidedBy)
	optional(m, p.DecidedByName, m.SetDecidedByName, m.ClearDecidedByName)
	optionalTime(m, p.DecidedAt, m.SetDecidedAt, m.ClearDecidedAt)
	optional(m, p.Reason, m.SetReason, m.ClearReason)
	optional(m, p.Version, m.SetVersion, m.ClearVersion)
	m.SetToCheck(p.ToCheck)
	m.SetChecked(p.Checked)
	m.SetStuck(p.Stuck)
	m.SetCursor(p.Cursor)
	optionalTime(m, p.MovedAt, m.SetMovedAt, m.ClearMovedAt)
}

func proposalRow(p *ent.Proposal) Proposal {
	return Proposal{
		ID: p.ID, Subject: Subject(p.Subject), State: ProposalState(p.State), BaseVersion: p.BaseVersion,
		EffectiveFrom: date(p.EffectiveFrom), Basis: p.Basis, Content: []byte(p.Content), Counted: p.Counted,
		ProposedBy: p.ProposedBy, ProposedByName: p.ProposedByName, ProposedAt: utc(p.ProposedAt),
		DecidedBy: p.DecidedBy, DecidedByName: p.DecidedByName, DecidedAt: utc(p.DecidedAt), Reason: p.Reason,
		Version: p.Version, ToCheck: p.ToCheck, Checked: p.Checked, Stuck: p.Stuck, Cursor: p.Cursor, MovedAt: utc(p.MovedAt),
	}
}

// ProposalByID reads a proposal within the viewer's walls.
func (s *Store) ProposalByID(ctx context.Context, id int64) (Proposal, error) {
	p, err := s.reads.Proposal.Query().Where(proposal.ID(id)).First(ctx)
	if err != nil {
		return Proposal{}, found(err)
	}
	return proposalRow(p), nil
}

// Proposals lists proposals, newest first, before an id (0 for the newest), and says
// whether there are more than limit.
func (s *Store) Proposals(ctx context.Context, subject Subject, before int64, limit int) ([]Proposal, bool, error) {
	q := s.reads.Proposal.Query().Where(proposal.SubjectEQ(proposal.Subject(subject)))
	if before > 0 {
		q.Where(proposal.IDLT(before))
	}
	rows, err := q.Order(ent.Desc(proposal.FieldID)).Limit(limit + 1).All(ctx)
	all, err := each(rows, err, "proposals", proposalRow)
	if len(all) > limit {
		return all[:limit], true, err
	}
	return all, false, err
}

// Moving is the oldest approved change whose due dates wait to be moved on a day; zero
// when all are moved. One of the rules waits from its first day on.
type Moving struct {
	Subject Subject
	Version int
}

// MovingProposal locks the change whose due dates are being moved, so that of several
// servers one moves at a time. access.ErrNotFound says that there is none.
func (tx *Tx) MovingProposal(ctx context.Context, today workday.Date) (Proposal, error) {
	q := tx.ent.Proposal.Query().Where(
		proposal.StateEQ(proposal.StateAPPROVED), proposal.MovedAtIsNil(),
		proposal.Or(proposal.SubjectEQ(proposal.SubjectCALENDAR), proposal.EffectiveFromLTE(today.String())),
	).Order(proposal.ByID())
	if tx.locking() {
		q.ForUpdate()
	}
	p, err := q.First(tx.as(ctx))
	if err != nil {
		return Proposal{}, found(err)
	}
	return proposalRow(p), nil
}

// MovingNow is MovingProposal for who only looks.
func (s *Store) MovingNow(ctx context.Context, today workday.Date) (m Moving, err error) {
	err = s.queryRow(ctx, `
		SELECT subject, version
		FROM proposals
		WHERE state = 'APPROVED' AND moved_at IS NULL AND (subject = 'CALENDAR' OR effective_from <= ?)
		ORDER BY id
		LIMIT 1`, today.String()).Scan(&m.Subject, &m.Version)
	if errors.Is(err, sql.ErrNoRows) {
		return Moving{}, nil
	}
	return m, err
}
