package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// What is sent to the portal. All of it is the product's own: notify writes and
// reads it, and no person.

// WebhookDelivery is a change of status on its way.
type WebhookDelivery struct {
	Position      int64 // of the journal entry it tells of
	ApplicationID int64
	Body          string
	State         WebhookState
	Attempts      int
	NextAt        time.Time // zero unless PENDING
	Failure       string
	CreatedAt     time.Time
	DeliveredAt   time.Time
}

// WebhookState is whether a delivery is still to be sent.
type WebhookState string

// The states of a delivery.
const (
	WebhookPending   WebhookState = "PENDING"
	WebhookDelivered WebhookState = "DELIVERED"
	WebhookDead      WebhookState = "DEAD"
)

// courierLock is the advisory lock under which one courier of all servers reads the
// journal and hands out deliveries: "Telnhook" in ASCII.
const courierLock int64 = 0x54656c6e686f6f6b

// Courier runs fn as the only courier and commits when it returns nil. Where another
// server is at it, it answers false and does not run fn.
func (s *Store) Courier(ctx context.Context, fn func(*Tx) error) (alone bool, err error) {
	err = s.InTx(ctx, access.Product("notify"), func(tx *Tx) error {
		alone = true
		if s.dialect == Postgres {
			err := tx.row(ctx, `SELECT pg_try_advisory_xact_lock(?)`, []any{courierLock}, &alone)
			if err != nil || !alone {
				return err
			}
		}
		return fn(tx)
	})
	if err != nil {
		return alone, fmt.Errorf("courier: %w", err)
	}
	return alone, nil
}

// WebhookHead is how far the journal was read; found is false before the first time.
func (tx *Tx) WebhookHead(ctx context.Context) (position int64, found bool, err error) {
	err = tx.row(ctx, `SELECT position FROM webhook_head WHERE id = 1`, nil, &position)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, nil
	}
	return position, err == nil, err
}

// SetWebhookHead keeps how far the journal was read.
func (tx *Tx) SetWebhookHead(ctx context.Context, position int64) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO webhook_head (id, position)
		VALUES (1, ?)
		ON CONFLICT (id) DO UPDATE
		SET position = excluded.position`, position)
	return err
}

// InsertWebhook adds a delivery.
func (tx *Tx) InsertWebhook(ctx context.Context, d WebhookDelivery) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO webhook_deliveries (id, application_id, body, state, attempts, next_at, created_at)
		VALUES (?, ?, ?, ?, 0, ?, ?)`,
		d.Position, d.ApplicationID, d.Body, string(WebhookPending), instant(d.NextAt), instant(d.CreatedAt))
	return err
}

// WebhooksDue takes deliveries that are to be sent by now, in the order of the
// journal, and hands each out until a later instant: a courier that dies over one
// leaves it to the next. Of one case only the first is given: the second must not
// overtake it.
func (tx *Tx) WebhooksDue(ctx context.Context, now, until time.Time, limit int) ([]WebhookDelivery, error) {
	rows, err := tx.Query(ctx, `
		SELECT d.id, d.application_id, d.body, d.attempts
		FROM webhook_deliveries d
		WHERE d.next_at <= ?
		  AND NOT EXISTS (SELECT 1
		                  FROM webhook_deliveries e
		                  WHERE e.application_id = d.application_id AND e.next_at IS NOT NULL AND e.id < d.id)
		ORDER BY d.id
		LIMIT ?`, instant(now), limit)
	if err != nil {
		return nil, fmt.Errorf("find webhooks: %w", err)
	}
	defer rows.Close()
	var due []WebhookDelivery
	for rows.Next() {
		d := WebhookDelivery{State: WebhookPending}
		if err := rows.Scan(&d.Position, &d.ApplicationID, &d.Body, &d.Attempts); err != nil {
			return nil, fmt.Errorf("find webhooks: %w", err)
		}
		due = append(due, d)
	}
	if err := errOf(rows); err != nil {
		return nil, fmt.Errorf("find webhooks: %w", err)
	}
	for _, d := range due {
		if _, err := tx.Exec(ctx, `UPDATE webhook_deliveries SET next_at = ? WHERE id = ?`, instant(until), d.Position); err != nil {
			return nil, fmt.Errorf("hand out webhook: %w", err)
		}
	}
	return due, nil
}

// SettleWebhook keeps what came of an attempt.
func (tx *Tx) SettleWebhook(ctx context.Context, d WebhookDelivery) error {
	moment := func(t time.Time) any {
		if t.IsZero() {
			return nil
		}
		return instant(t)
	}
	_, err := tx.Exec(ctx, `
		UPDATE webhook_deliveries
		SET state = ?, attempts = ?, next_at = ?, failure = ?, delivered_at = ?
		WHERE id = ? AND state = 'PENDING'`,
		string(d.State), d.Attempts, moment(d.NextAt), null(d.Failure), moment(d.DeliveredAt), d.Position)
	if err != nil {
		return fmt.Errorf("settle webhook: %w", err)
	}
	return nil
}

// CorrelationOf is the portal's id of a case, or nothing for one that it did not
// file by a message.
func (tx *Tx) CorrelationOf(ctx context.Context, applicationID int64) (string, error) {
	var id string
	err := tx.row(ctx, `
		SELECT correlation_id
		FROM portal_messages
		WHERE application_id = ? AND kind = ?
		ORDER BY id
		LIMIT 1`, []any{applicationID, string(casefile.Submission)}, &id)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// WebhooksByState counts deliveries that are not delivered, for operators' gauges and
// the doctor.
func (s *Store) WebhooksByState(ctx context.Context) (pending, dead int64, err error) {
	err = s.queryRow(ctx, `
		SELECT COALESCE(SUM(CASE WHEN state = 'PENDING' THEN 1 ELSE 0 END), 0),
		       COALESCE(SUM(CASE WHEN state = 'DEAD' THEN 1 ELSE 0 END), 0)
		FROM webhook_deliveries
		WHERE state IN ('PENDING', 'DEAD')`).Scan(&pending, &dead)
	if err != nil {
		return 0, 0, fmt.Errorf("count webhooks: %w", err)
	}
	return pending, dead, nil
}

// DeadWebhooks lists deliveries that were given up, newest first.
func (s *Store) DeadWebhooks(ctx context.Context, limit int) ([]WebhookDelivery, error) {
	rows, err := s.query(ctx, `
		SELECT id, application_id, attempts, COALESCE(failure, '')
		FROM webhook_deliveries
		WHERE state = 'DEAD'
		ORDER BY id DESC
		LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list dead webhooks: %w", err)
	}
	defer rows.Close()
	var all []WebhookDelivery
	for rows.Next() {
		d := WebhookDelivery{State: WebhookDead}
		if err := rows.Scan(&d.Position, &d.ApplicationID, &d.Attempts, &d.Failure); err != nil {
			return nil, fmt.Errorf("list dead webhooks: %w", err)
		}
		all = append(all, d)
	}
	return all, errOf(rows)
}

// AsNotify runs fn in a transaction of the room that sends.
func (s *Store) AsNotify(ctx context.Context, fn func(*Tx) error) error {
	return s.InTx(ctx, access.Product("notify"), fn)
}
