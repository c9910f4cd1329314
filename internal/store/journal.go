package store

import (
	"context"
	"database/sql"

	"telnusqa/ent"
	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// Record appends an entry to the journal and to the sealer's list, in the
// transaction of the change it tells about: when the entry cannot be written, the
// change does not happen. Entries are written in the order of their recording, all
// at once before the commit (see finish); then each has its ID.
func (tx *Tx) Record(_ context.Context, e *journal.Entry) error {
	if !mayRecord(tx.viewer, e.Place, e.ApplicationID) {
		return access.ErrForbidden
	}
	tx.entries = append(tx.entries, owed{*e, &e.ID})
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
	if err := tx.writeEntries(ctx, nil); err != nil {
		return nil, err
	}
	return tx.exec(ctx, query, args...)
}

// Query runs a query as Exec runs statements. The rows must be closed before the
// transaction is used for anything else.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if tx.viewer.Role != access.System {
		return nil, access.ErrForbidden
	}
	if err := tx.writeEntries(ctx, nil); err != nil {
		return nil, err
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
