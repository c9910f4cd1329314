package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Changes is the part of a Ledger that is about proposals and the moves of due
// dates they lead to.
type Changes interface {
	// Proposal locks the row until the transaction ends.
	Proposal(ctx context.Context, id int64) (store.Proposal, error)
	InsertProposal(ctx context.Context, row *store.Proposal) error
	UpdateProposal(ctx context.Context, row *store.Proposal) error

	// HoldCalendar waits for everybody who reckons by the version in force and lets
	// nobody reckon until the transaction ends.
	HoldCalendar(ctx context.Context) (version int, err error)
	InsertCalendar(ctx context.Context, v store.CalendarVersion, c *workday.Calendars) error

	// MovingProposal locks the change whose due dates are being moved.
	MovingProposal(ctx context.Context) (store.Proposal, error)
	ClocksBehind(ctx context.Context, version int, after int64, limit int) ([]store.ClockRef, error)
	CountBehind(ctx context.Context, version int) (int, error)
	InsertDueMove(ctx context.Context, row *store.DueMove) error
}

// Unchanging is the part of Ledger and Ledgers of those who load cases by the
// rules that the program carries: there is version 1, and nobody changes it.
type Unchanging struct{}

// CalendarInForce is 1.
func (Unchanging) CalendarInForce(context.Context) (int, error) { return 1, nil }

// Calendar is the program's own.
func (Unchanging) Calendar(context.Context, int) (*workday.Calendars, error) {
	return workday.Embedded(), nil
}

// CalendarVersion is what the program carries.
func (Unchanging) CalendarVersion(context.Context, int) (store.CalendarVersion, error) {
	return store.CalendarVersion{ID: 1}, nil
}

// MovingVersion is none.
func (Unchanging) MovingVersion(context.Context) (int, error) { return 0, nil }

// OpenClocks are never asked for.
func (Unchanging) OpenClocks(context.Context, access.Scope, int64, int) ([]store.OpenClock, error) {
	return nil, nil
}

// DueMoves are none.
func (Unchanging) DueMoves(context.Context, access.Scope, int, int64, int) ([]store.DueMove, bool, error) {
	return nil, false, nil
}

// CountDueMoves counts none.
func (Unchanging) CountDueMoves(context.Context, int) ([]store.MoveCount, error) { return nil, nil }

// Proposal finds none.
func (Unchanging) Proposal(context.Context, int64) (store.Proposal, error) {
	return store.Proposal{}, access.ErrNotFound
}

// InsertProposal refuses.
func (Unchanging) InsertProposal(context.Context, *store.Proposal) error { return access.ErrForbidden }

// UpdateProposal refuses.
func (Unchanging) UpdateProposal(context.Context, *store.Proposal) error { return access.ErrForbidden }

// HoldCalendar is 1.
func (Unchanging) HoldCalendar(context.Context) (int, error) { return 1, nil }

// InsertCalendar refuses.
func (Unchanging) InsertCalendar(context.Context, store.CalendarVersion, *workday.Calendars) error {
	return access.ErrForbidden
}

// MovingProposal finds none.
func (Unchanging) MovingProposal(context.Context) (store.Proposal, error) {
	return store.Proposal{}, access.ErrNotFound
}

// ClocksBehind finds none.
func (Unchanging) ClocksBehind(context.Context, int, int64, int) ([]store.ClockRef, error) {
	return nil, nil
}

// CountBehind is 0.
func (Unchanging) CountBehind(context.Context, int) (int, error) { return 0, nil }

// InsertDueMove refuses.
func (Unchanging) InsertDueMove(context.Context, *store.DueMove) error { return access.ErrForbidden }
