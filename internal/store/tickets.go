package store

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/clock"
	"telnusqa/ent/ticket"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Ticket is a place in the queue of a branch of the State Corporation. Its Place
// has no school, and the State Corporation's door.
type Ticket struct {
	ID int64
	access.Place
	Day           workday.Date
	Number        int // from 1, without gaps, per branch and day
	State         TicketState
	Counter       string // sign of the counter the visitor was called to
	TakenAt       time.Time
	CalledAt      time.Time
	EndedAt       time.Time
	ApplicationID int64 // filed during the service
	Version       int
}

// TicketState says where the holder of a ticket is.
type TicketState string

// The states of a ticket.
const (
	TicketWaiting  TicketState = "WAITING"
	TicketCalled   TicketState = "CALLED"
	TicketFinished TicketState = "FINISHED"
	TicketLeft     TicketState = "LEFT" // the visitor went before she was served
)

// Ticket reads a ticket and locks its row, as Application does.
func (tx *Tx) Ticket(ctx context.Context, id int64) (Ticket, error) {
	q := tx.ent.Ticket.Query().Where(ticket.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	t, err := q.First(tx.as(ctx))
	if err != nil {
		return Ticket{}, found(err)
	}
	return ticketRow(t), nil
}

// NextTicket reads and locks the first waiting ticket of a branch's day, or the
// first below a number, where that is not 0. One that another transaction holds
// is being called at another counter, and is passed over. None is
// access.ErrNotFound.
func (tx *Tx) NextTicket(ctx context.Context, branchID int64, day workday.Date, below int) (Ticket, error) {
	q := tx.ent.Ticket.Query().
		Where(ticket.BranchID(branchID), ticket.Day(day.String()), ticket.StateEQ(ticket.StateWAITING)).
		Order(ticket.ByNumber())
	if below > 0 {
		q.Where(ticket.NumberLT(below))
	}
	if tx.locking() {
		q.ForUpdate(entsql.WithLockAction(entsql.SkipLocked))
	}
	t, err := q.First(tx.as(ctx))
	if err != nil {
		return Ticket{}, found(err)
	}
	return ticketRow(t), nil
}

// InsertTicket adds a ticket and sets its ID.
func (tx *Tx) InsertTicket(ctx context.Context, row *Ticket) error {
	b := tx.ent.Ticket.Create()
	fillTicket(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert ticket: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateTicket writes how a ticket stands, where its version is still
// row.Version, and raises row.Version.
func (tx *Tx) UpdateTicket(ctx context.Context, row *Ticket) error {
	b := tx.ent.Ticket.Update().Where(ticket.ID(row.ID), ticket.Version(row.Version))
	fillTicketState(b.Mutation(), row)
	b.Mutation().SetVersion(row.Version + 1)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update ticket: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

// TicketClocks reads the clocks of a ticket, in the order they were started.
func (tx *Tx) TicketClocks(ctx context.Context, ticketID int64) ([]Clock, error) {
	clocks, err := tx.ent.Clock.Query().Where(clock.TicketID(ticketID)).Order(clock.ByID()).All(tx.as(ctx))
	return each(clocks, err, "clocks", clockRow)
}

func fillTicket(m *ent.TicketMutation, t *Ticket) {
	m.SetRegionID(t.RegionID)
	m.SetDivisionID(t.DivisionID)
	m.SetBranchID(t.BranchID)
	m.SetDay(t.Day.String())
	m.SetNumber(t.Number)
	m.SetTakenAt(instant(t.TakenAt))
	m.SetVersion(t.Version)
	fillTicketState(m, t)
}

func fillTicketState(m *ent.TicketMutation, t *Ticket) {
	m.SetState(ticket.State(t.State))
	optional(m, t.Counter, m.SetCounterName, m.ClearCounterName)
	optionalTime(m, t.CalledAt, m.SetCalledAt, m.ClearCalledAt)
	optionalTime(m, t.EndedAt, m.SetEndedAt, m.ClearEndedAt)
	optional(m, t.ApplicationID, m.SetApplicationID, m.ClearApplicationID)
}

func ticketRow(t *ent.Ticket) Ticket {
	return Ticket{
		ID:            t.ID,
		Place:         BranchPlace(t.RegionID, t.DivisionID, t.BranchID),
		Day:           date(t.Day),
		Number:        t.Number,
		State:         TicketState(t.State),
		Counter:       t.CounterName,
		TakenAt:       utc(t.TakenAt),
		CalledAt:      utc(t.CalledAt),
		EndedAt:       utc(t.EndedAt),
		ApplicationID: t.ApplicationID,
		Version:       t.Version,
	}
}

// BranchPlace is where the rows of a branch belong that are about no case.
func BranchPlace(regionID, divisionID, branchID int64) access.Place {
	return access.Place{RegionID: regionID, DivisionID: divisionID, BranchID: branchID, Channel: string(casefile.StateCorporation)}
}
