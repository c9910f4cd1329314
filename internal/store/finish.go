package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"telnusqa/internal/journal"
)

// What every act writes at its end, the entries of the journal and the answer of
// its idempotency key, goes out together: one round trip on PostgreSQL, where it
// would be three or four. Each costs about a tenth of a millisecond of processor on
// both sides, and these are the product's hottest statements.

// entriesAtOnce bounds the entries of one statement, and with it how many texts of
// it a connection keeps prepared.
const entriesAtOnce = 8

// owed is an entry that was recorded and is not written yet.
type owed struct {
	journal.Entry
	id *int64 // of the caller's entry
}

// keptAnswer is what an idempotency key will stand for.
type keptAnswer struct {
	key  string
	text string
}

// finish writes what the transaction owes before its commit.
func (tx *Tx) finish(ctx context.Context) error {
	var last *keptAnswer
	for key, a := range tx.claimed {
		if a == nil {
			return fmt.Errorf("the idempotency key %q was claimed and not answered", key)
		}
		if last != nil {
			if err := tx.writeAnswer(ctx, *last); err != nil {
				return err
			}
		}
		last = a
	}
	return tx.writeEntries(ctx, last)
}

// writeEntries appends the recorded entries to the journal, in their order, with
// the answer beside the last of them.
func (tx *Tx) writeEntries(ctx context.Context, last *keptAnswer) error {
	for len(tx.entries) > 0 {
		some := tx.entries[:min(len(tx.entries), entriesAtOnce)]
		tx.entries = tx.entries[len(some):]
		tx.recorded = true
		var beside *keptAnswer
		if len(tx.entries) == 0 {
			beside, last = last, nil
		}
		if err := tx.appendEntries(ctx, some, beside); err != nil {
			return fmt.Errorf("record %s: %w", some[0].Kind, err)
		}
	}
	if last != nil {
		return tx.writeAnswer(ctx, *last)
	}
	return nil
}

const (
	insertEntries = `
		INSERT INTO journal_entries
			(kind, happened_at, recorded_at, actor_id, actor_role,
			 region_id, division_id, school_id, branch_id, channel, application_id, payload)
		VALUES `
	oneEntry   = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
	keepAnswer = `
		UPDATE idempotency_records
		SET answer = ?
		WHERE user_id = ? AND key = ?`
)

func (tx *Tx) appendEntries(ctx context.Context, some []owed, beside *keptAnswer) error {
	args := make([]any, 0, 12*len(some)+3)
	for i := range some {
		e := &some[i]
		args = append(args,
			string(e.Kind), instant(e.HappenedAt), instant(e.RecordedAt), e.ActorID, e.ActorRole,
			e.Place.RegionID, e.Place.DivisionID, e.Place.SchoolID,
			null(e.Place.BranchID), null(e.Place.Channel), null(e.ApplicationID), string(e.Payload))
	}
	insert := insertEntries + oneEntry + strings.Repeat(", "+oneEntry, len(some)-1) + " RETURNING id"
	if tx.store.dialect == Postgres {
		insert = "WITH entry AS (" + insert + "), listed AS (INSERT INTO unsealed_entries (id) SELECT id FROM entry)"
		if beside != nil {
			insert += ", answered AS (" + keepAnswer + ")"
			args = append(args, beside.text, tx.viewer.UserID, beside.key)
		}
		_, err := tx.numbered(ctx, insert+" SELECT id FROM entry ORDER BY id", args, some)
		return err
	}
	ids, err := tx.numbered(ctx, insert, args, some)
	if err != nil {
		return err
	}
	if _, err := tx.exec(ctx, "INSERT INTO unsealed_entries (id) VALUES (?)"+strings.Repeat(", (?)", len(ids)-1), ids...); err != nil {
		return err
	}
	if beside == nil {
		return nil
	}
	return tx.writeAnswer(ctx, *beside)
}

func (tx *Tx) writeAnswer(ctx context.Context, a keptAnswer) error {
	if _, err := tx.exec(ctx, keepAnswer, a.text, tx.viewer.UserID, a.key); err != nil {
		return fmt.Errorf("keep answer: %w", err)
	}
	return nil
}

// numbered runs an insert of entries, which answers their ids in their order, and
// gives each its own.
func (tx *Tx) numbered(ctx context.Context, query string, args []any, some []owed) (ids []any, err error) {
	rows, err := tx.ent.QueryContext(ctx, tx.store.Rebind(query), args...)
	if err != nil {
		return nil, explain(err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		if len(ids) < len(some) {
			*some[len(ids)].id = id
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		return nil, explain(err)
	}
	if len(ids) != len(some) {
		return nil, fmt.Errorf("%d ids for %d entries", len(ids), len(some))
	}
	return ids, nil
}
