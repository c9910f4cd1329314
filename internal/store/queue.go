package store

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent/clock"
	"telnusqa/ent/ticket"
	"telnusqa/internal/workday"
)

// The reads of queues for pages, through the fences.

// TicketByID reads one ticket.
func (s *Store) TicketByID(ctx context.Context, id int64) (Ticket, error) {
	t, err := s.reads.Ticket.Query().Where(ticket.ID(id)).First(ctx)
	if err != nil {
		return Ticket{}, found(err)
	}
	return ticketRow(t), nil
}

// TicketsByID reads the tickets of these ids, in no order.
func (s *Store) TicketsByID(ctx context.Context, ids []int64) ([]Ticket, error) {
	rows, err := s.reads.Ticket.Query().Where(ticket.IDIn(ids...)).All(ctx)
	return each(rows, err, "tickets", ticketRow)
}

// TicketsOf lists the tickets during whose service cases were filed, newest first.
func (s *Store) TicketsOf(ctx context.Context, applicationIDs ...int64) ([]Ticket, error) {
	rows, err := s.reads.Ticket.Query().Where(ticket.ApplicationIDIn(applicationIDs...)).Order(ticket.ByID(entsql.OrderDesc())).All(ctx)
	return each(rows, err, "tickets", ticketRow)
}

// Queue lists the tickets of a branch's day by number, behind a number, at most
// limit; no states mean all.
func (s *Store) Queue(ctx context.Context, branchID int64, day workday.Date, states []TicketState, behind, limit int) (tickets []Ticket, more bool, err error) {
	q := s.reads.Ticket.Query().Where(ticket.BranchID(branchID), ticket.Day(day.String()), ticket.NumberGT(behind))
	if len(states) > 0 {
		in := make([]ticket.State, len(states))
		for i, state := range states {
			in[i] = ticket.State(state)
		}
		q.Where(ticket.StateIn(in...))
	}
	rows, err := q.Order(ticket.ByNumber()).Limit(limit + 1).All(ctx)
	if tickets, err = each(rows, err, "tickets", ticketRow); err != nil {
		return nil, false, err
	}
	if more = len(tickets) > limit; more {
		tickets = tickets[:limit]
	}
	return tickets, more, nil
}

// ClocksOfTickets lists the clocks of tickets, in the order they started.
func (s *Store) ClocksOfTickets(ctx context.Context, ids ...int64) ([]Clock, error) {
	rows, err := s.reads.Clock.Query().Where(clock.TicketIDIn(ids...)).Order(clock.ByStartedAt(), clock.ByID()).All(ctx)
	return each(rows, err, "clocks", clockRow)
}

// TicketsLeftOpen lists tickets of days before one that nobody called or finished,
// by id, behind after: what a branch forgot at its close. It is the product's own
// question and knows no scope.
func (s *Store) TicketsLeftOpen(ctx context.Context, before workday.Date, after int64, limit int) ([]int64, error) {
	rows, err := s.query(ctx, `
		SELECT id
		FROM tickets
		WHERE ended_at IS NULL AND day < ? AND id > ?
		ORDER BY id
		LIMIT ?`, before.String(), after, limit)
	if err != nil {
		return nil, fmt.Errorf("find tickets: %w", err)
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("find tickets: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
