package store

import (
	"context"
	"database/sql"
	"fmt"

	"telnusqa/ent"
	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// Record appends an entry to the journal and to the sealer's list, and sets its
// ID. Both are written in the transaction of the change they tell about: when the
// entry cannot be written, the change does not happen.
//
// It is the hottest statement of the product, so it is written as SQL: one round
// trip on PostgreSQL.
func (tx *Tx) Record(ctx context.Context, e *journal.Entry) error {
	if !mayRecord(tx.viewer, e.Place, e.ApplicationID) {
		return access.ErrForbidden
	}
	args := []any{
		string(e.Kind), instant(e.HappenedAt), instant(e.RecordedAt), e.ActorID, e.ActorRole,
		e.Place.RegionID, e.Place.DivisionID, e.Place.SchoolID,
		null(e.Place.BranchID), null(e.Place.Channel), null(e.ApplicationID), string(e.Payload),
	}
	const insert = `
		INSERT INTO journal_entries
			(kind, happened_at, recorded_at, actor_id, actor_role,
			 region_id, division_id, school_id, branch_id, channel, application_id, payload)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		RETURNING id`
	var err error
	if tx.store.dialect == Postgres {
		err = tx.row(ctx, `
			WITH entry AS (`+insert+`),
			     listed AS (INSERT INTO unsealed_entries (id) SELECT id FROM entry)
			SELECT id FROM entry`, args, &e.ID)
	} else if err = tx.row(ctx, insert, args, &e.ID); err == nil {
		_, err = tx.exec(ctx, `INSERT INTO unsealed_entries (id) VALUES (?)`, e.ID)
	}
	if err != nil {
		return fmt.Errorf("record %s: %w", e.Kind, err)
	}
	tx.recorded = true
	return nil
}

func fillJournalEntry(m *ent.JournalEntryMutation, e *journal.Entry) {
	m.SetKind(string(e.Kind))
	m.SetHappenedAt(instant(e.HappenedAt))
	m.SetRecordedAt(instant(e.RecordedAt))
	m.SetActorID(e.ActorID)
	m.SetActorRole(e.ActorRole)
	m.SetRegionID(e.Place.RegionID)
	m.SetDivisionID(e.Place.DivisionID)
	m.SetSchoolID(e.Place.SchoolID)
	optional(m, e.Place.BranchID, m.SetBranchID, m.ClearBranchID)
	optional(m, e.Place.Channel, m.SetChannel, m.ClearChannel)
	optional(m, e.ApplicationID, m.SetApplicationID, m.ClearApplicationID)
	m.SetPayload(string(e.Payload))
}

// EntryOf turns what ent read into a journal entry.
func EntryOf(e *ent.JournalEntry) journal.Entry {
	return journal.Entry{
		ID:         e.ID,
		Kind:       journal.Kind(e.Kind),
		HappenedAt: utc(e.HappenedAt),
		RecordedAt: utc(e.RecordedAt),
		ActorID:    e.ActorID,
		ActorRole:  e.ActorRole,
		Place: access.Place{
			RegionID: e.RegionID, DivisionID: e.DivisionID, SchoolID: e.SchoolID,
			BranchID: e.BranchID, Channel: e.Channel,
		},
		ApplicationID: e.ApplicationID,
		Payload:       []byte(e.Payload),
	}
}

// null is a value, or NULL for zero.
func null[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}

// Exec runs a statement of one of the product's own rooms (sealer, sweep,
// sign-in) in the transaction, with ? for arguments. Nothing fences it, so it is
// refused for every viewer who is a person.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if tx.viewer.Role != access.System {
		return nil, access.ErrForbidden
	}
	return tx.exec(ctx, query, args...)
}

// Query runs a query as Exec runs statements. The rows must be closed before the
// transaction is used for anything else.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if tx.viewer.Role != access.System {
		return nil, access.ErrForbidden
	}
	return tx.ent.QueryContext(ctx, tx.store.Rebind(query), args...)
}

// exec runs a statement of the store itself, which narrows it where that is due.
func (tx *Tx) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	result, err := tx.ent.ExecContext(ctx, tx.store.Rebind(query), args...)
	return result, explain(err)
}

// row reads the single row that a query of the store itself answers; none is
// sql.ErrNoRows.
func (tx *Tx) row(ctx context.Context, query string, args []any, dest ...any) error {
	rows, err := tx.ent.QueryContext(ctx, tx.store.Rebind(query), args...)
	if err != nil {
		return explain(err)
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return explain(err)
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(dest...); err != nil {
		return err
	}
	// SQLite writes a row of INSERT … RETURNING when it is read, and the next
	// step ends the statement.
	for rows.Next() {
	}
	return explain(errOf(rows))
}

func errOf(rows *sql.Rows) error {
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}
