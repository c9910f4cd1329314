package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
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

	// HoldVersions waits for everybody who reckons by the versions in force and lets
	// nobody reckon until the transaction ends.
	HoldVersions(ctx context.Context) (store.Versions, error)
	InsertCalendar(ctx context.Context, v store.CalendarVersion, c *workday.Calendars) error
	InsertRules(ctx context.Context, v store.RuleVersion) error

	// MovingProposal locks the change whose due dates are being moved.
	MovingProposal(ctx context.Context, today workday.Date) (store.Proposal, error)
	ClocksBehind(ctx context.Context, of store.Subject, version int, after int64, limit int) ([]store.ClockRef, error)
	CountBehind(ctx context.Context, of store.Subject, version int) (int, error)
	InsertDueMove(ctx context.Context, row *store.DueMove) error

	InsertSchedule(ctx context.Context, row *store.Schedule) error
	// MovingSchedule locks the hours whose running terms are being looked at.
	MovingSchedule(ctx context.Context) (store.Schedule, error)
	UpdateSchedule(ctx context.Context, row *store.Schedule) error
	ClocksUnder(ctx context.Context, s store.Schedule, after int64, limit int) ([]store.ClockRef, error)
}

// Unchanging is the part of Ledger and Ledgers of those who load cases by the
// rules that the program carries: there is version 1, and nobody changes it.
type Unchanging struct{}

// InForce is the first of everything.
func (Unchanging) InForce(context.Context) (store.Versions, error) { return first, nil }

// Newest is the first of everything.
func (Unchanging) Newest(context.Context) (store.Versions, error) { return first, nil }

var first = store.Versions{Calendar: 1, Rules: 1}

// RuleVersions is none but the program's own.
func (Unchanging) RuleVersions(context.Context, int) ([]store.RuleVersion, error) { return nil, nil }

// Calendar is the program's own.
func (Unchanging) Calendar(context.Context, int) (*workday.Calendars, error) {
	return workday.Embedded(), nil
}

// CalendarVersion is what the program carries.
func (Unchanging) CalendarVersion(context.Context, int) (store.CalendarVersion, error) {
	return store.CalendarVersion{ID: 1}, nil
}

// MovingNow is none.
func (Unchanging) MovingNow(context.Context, workday.Date) (store.Moving, error) {
	return store.Moving{}, nil
}

// OpenClocks are never asked for.
func (Unchanging) OpenClocks(context.Context, access.Scope, int64, int) ([]store.OpenClock, error) {
	return nil, nil
}

// DueMoves are none.
func (Unchanging) DueMoves(context.Context, access.Scope, store.Subject, int, int64, int) ([]store.DueMove, bool, error) {
	return nil, false, nil
}

// CountDueMoves counts none.
func (Unchanging) CountDueMoves(context.Context, store.Subject, int) ([]store.MoveCount, error) {
	return nil, nil
}

// Proposal finds none.
func (Unchanging) Proposal(context.Context, int64) (store.Proposal, error) {
	return store.Proposal{}, access.ErrNotFound
}

// InsertProposal refuses.
func (Unchanging) InsertProposal(context.Context, *store.Proposal) error { return access.ErrForbidden }

// UpdateProposal refuses.
func (Unchanging) UpdateProposal(context.Context, *store.Proposal) error { return access.ErrForbidden }

// HoldVersions is the first of everything.
func (Unchanging) HoldVersions(context.Context) (store.Versions, error) { return first, nil }

// InsertRules refuses.
func (Unchanging) InsertRules(context.Context, store.RuleVersion) error { return access.ErrForbidden }

// InsertCalendar refuses.
func (Unchanging) InsertCalendar(context.Context, store.CalendarVersion, *workday.Calendars) error {
	return access.ErrForbidden
}

// MovingProposal finds none.
func (Unchanging) MovingProposal(context.Context, workday.Date) (store.Proposal, error) {
	return store.Proposal{}, access.ErrNotFound
}

// ClocksBehind finds none.
func (Unchanging) ClocksBehind(context.Context, store.Subject, int, int64, int) ([]store.ClockRef, error) {
	return nil, nil
}

// CountBehind is 0.
func (Unchanging) CountBehind(context.Context, store.Subject, int) (int, error) { return 0, nil }

// InsertDueMove refuses.
func (Unchanging) InsertDueMove(context.Context, *store.DueMove) error { return access.ErrForbidden }

// Schedules are none but the presets.
func (Unchanging) Schedules(context.Context, int64, int64) ([]store.Schedule, error) { return nil, nil }

// AllSchedules are none.
func (Unchanging) AllSchedules(context.Context) ([]store.Schedule, error) { return nil, nil }

// ScheduleMoving is false.
func (Unchanging) ScheduleMoving(context.Context) (bool, error) { return false, nil }

// InsertSchedule refuses.
func (Unchanging) InsertSchedule(context.Context, *store.Schedule) error { return access.ErrForbidden }

// MovingSchedule finds none.
func (Unchanging) MovingSchedule(context.Context) (store.Schedule, error) {
	return store.Schedule{}, access.ErrNotFound
}

// UpdateSchedule refuses.
func (Unchanging) UpdateSchedule(context.Context, *store.Schedule) error { return access.ErrForbidden }

// ClocksUnder finds none.
func (Unchanging) ClocksUnder(context.Context, store.Schedule, int64, int) ([]store.ClockRef, error) {
	return nil, nil
}

// NoVisits is the part of Ledger of those who load cases: nobody is visited there, and the
// portal is always there.
type NoVisits struct{}

// HomeVisit is none.
func (NoVisits) HomeVisit(context.Context, int64) (store.HomeVisit, error) {
	return store.HomeVisit{}, access.ErrNotFound
}

// InsertHomeVisit is never called.
func (NoVisits) InsertHomeVisit(context.Context, *store.HomeVisit) error { return access.ErrForbidden }

// UpdateHomeVisit is never called.
func (NoVisits) UpdateHomeVisit(context.Context, *store.HomeVisit) error { return access.ErrForbidden }

// PortalOutage is none.
func (NoVisits) PortalOutage(context.Context, int64) (store.PortalOutage, error) {
	return store.PortalOutage{}, access.ErrNotFound
}

// OutagesMeeting are none.
func (NoVisits) OutagesMeeting(context.Context, casefile.Outage) ([]store.PortalOutage, error) {
	return nil, nil
}

// InsertPortalOutage is never called.
func (NoVisits) InsertPortalOutage(context.Context, *store.PortalOutage) error {
	return access.ErrForbidden
}

// EndPortalOutage is never called.
func (NoVisits) EndPortalOutage(context.Context, *store.PortalOutage) error {
	return access.ErrForbidden
}
