package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// ClockRef names a clock and its case, or its ticket.
type ClockRef struct{ ClockID, ApplicationID, TicketID int64 }

// ClocksRunOut lists running clocks whose due instant has passed and whose
// breach is not recorded, by id, behind after. It is the product's own question
// and knows no scope. The notice before a refusal and the time to object are not
// among them: see sla.ClockKind.RunsOut.
func (s *Store) ClocksRunOut(ctx context.Context, now time.Time, after int64, limit int) ([]ClockRef, error) {
	return s.clockRefs(ctx, `
		SELECT id, application_id, ticket_id
		FROM clocks
		WHERE stopped_at IS NULL AND breached_at IS NULL
		  AND kind IN ('ISSUE', 'QUEUE_WAIT', 'COUNTER_SERVICE', 'STORAGE', 'RETURN_TO_CORPORATION')
		  AND due_at <= ? AND id > ?
		ORDER BY id
		LIMIT ?`, now.UTC(), after, limit)
}

// ClocksNear lists running ISSUE clocks due no later than a day, not run out,
// and not yet warned at this level or a smaller one.
func (s *Store) ClocksNear(ctx context.Context, now time.Time, dueBy workday.Date, level int, after int64, limit int) ([]ClockRef, error) {
	return s.clockRefs(ctx, `
		SELECT id, application_id, ticket_id
		FROM clocks
		WHERE stopped_at IS NULL AND breached_at IS NULL
		  AND kind = 'ISSUE'
		  AND due_on <= ? AND due_at > ? AND warned_level > ? AND id > ?
		ORDER BY id
		LIMIT ?`, dueBy.String(), now.UTC(), level, after, limit)
}

func (s *Store) clockRefs(ctx context.Context, query string, args ...any) ([]ClockRef, error) {
	rows, err := s.query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("find clocks: %w", err)
	}
	defer rows.Close()
	var refs []ClockRef
	for rows.Next() {
		var r ClockRef
		if err := rows.Scan(&r.ClockID, number{&r.ApplicationID}, number{&r.TicketID}); err != nil {
			return nil, fmt.Errorf("find clocks: %w", err)
		}
		refs = append(refs, r)
	}
	return refs, rows.Err()
}
