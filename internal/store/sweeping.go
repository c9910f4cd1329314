package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// ClockRef names a clock and its case, or its ticket.
type ClockRef struct {
	ClockID, ApplicationID, TicketID int64
	DueAt                            time.Time // where the sweep found it; zero elsewhere
}

// ClocksRunOut lists running clocks whose due instant has passed and whose
// breach is not recorded, the first due first, behind after. It is the product's own
// question and knows no scope. The notice before a refusal and the time to object are not
// among them: see sla.ClockKind.RunsOut.
func (s *Store) ClocksRunOut(ctx context.Context, now time.Time, after ClockRef, limit int) ([]ClockRef, error) {
	return s.clockRefs(ctx, clocksRunOut, now.UTC(), after.DueAt.UTC(), after.ClockID, limit)
}

// ClocksNear lists running ISSUE clocks due no later than a day, not run out,
// and not yet warned at this level or a smaller one, the first due first, behind after.
func (s *Store) ClocksNear(ctx context.Context, now time.Time, dueBy workday.Date, level int, after ClockRef, limit int) ([]ClockRef, error) {
	// Wherever it is, a day is over two days after it begins in UTC; the instant tells
	// the index where to end.
	over := dueBy.AddDays(2).At(0, time.UTC)
	return s.clockRefs(ctx, clocksNear, dueBy.String(), level, now.UTC(), over, after.DueAt.UTC(), after.ClockID, limit)
}

// The sweep's questions go through the running clocks by their due instants, so they
// cost what is due and not what there is.
const (
	clocksRunOut = `
		SELECT id, application_id, ticket_id, due_at
		FROM clocks
		WHERE stopped_at IS NULL AND breached_at IS NULL
		  AND kind IN ('ISSUE', 'QUEUE_WAIT', 'COUNTER_SERVICE', 'STORAGE', 'RETURN_TO_CORPORATION')
		  AND due_at <= ? AND (due_at, id) > (?, ?)
		ORDER BY due_at, id
		LIMIT ?`
	clocksNear = `
		SELECT id, application_id, ticket_id, due_at
		FROM clocks
		WHERE stopped_at IS NULL AND breached_at IS NULL
		  AND kind = 'ISSUE' AND due_on <= ? AND warned_level > ?
		  AND due_at > ? AND due_at < ? AND (due_at, id) > (?, ?)
		ORDER BY due_at, id
		LIMIT ?`
)

func (s *Store) clockRefs(ctx context.Context, query string, args ...any) ([]ClockRef, error) {
	rows, err := s.query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("find clocks: %w", err)
	}
	defer rows.Close()
	var refs []ClockRef
	for rows.Next() {
		var r ClockRef
		if err := rows.Scan(&r.ClockID, number{&r.ApplicationID}, number{&r.TicketID}, &r.DueAt); err != nil {
			return nil, fmt.Errorf("find clocks: %w", err)
		}
		refs = append(refs, r)
	}
	return refs, rows.Err()
}
