package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// JournalFilter says which entries of the journal; its zero value means all in scope.
type JournalFilter struct {
	Territory     *access.Territory
	ApplicationID int64
	Kinds         []journal.Kind
	AboutCases    *bool
	RecordedFrom  time.Time // inclusive
	RecordedUntil time.Time // exclusive
}

// JournalPage is a page to read, entries written last first: forward from After, or
// backward from Before. Both are ids of entries.
type JournalPage struct {
	Limit         int
	After, Before int64
	Backward      bool
}

func (f JournalFilter) conditions(v access.Viewer) *conditions {
	w := &conditions{}
	wall := entries(v, "e")
	w.add(wall.sql, wall.args...)
	if f.Territory != nil {
		w.territory(*f.Territory, "e")
	}
	if f.ApplicationID != 0 {
		w.add("e.application_id = ?", f.ApplicationID)
	}
	w.in("e.kind", stringArgs(f.Kinds))
	switch about := f.AboutCases; {
	case about == nil:
	case *about:
		w.add("e.application_id IS NOT NULL")
	default:
		w.add("e.application_id IS NULL")
	}
	if !f.RecordedFrom.IsZero() {
		w.add("e.recorded_at >= ?", f.RecordedFrom)
	}
	if !f.RecordedUntil.IsZero() {
		w.add("e.recorded_at < ?", f.RecordedUntil)
	}
	return w
}

// Journal lists entries within the viewer's wall and reports whether the list goes on in
// the direction of reading.
func (s *Store) Journal(ctx context.Context, v access.Viewer, f JournalFilter, p JournalPage) (found []TimelineEntry, more bool, err error) {
	w, order := f.conditions(v), "e.id DESC"
	if p.After != 0 {
		w.add("e.id < ?", p.After)
	}
	if p.Before != 0 {
		w.add("e.id > ?", p.Before)
	}
	if p.Backward {
		order = "e.id"
	}
	rows, err := s.query(ctx, `
		SELECT e.id, e.kind, e.happened_at, e.recorded_at, e.actor_id, e.actor_role, e.school_id, e.application_id, e.payload, s.id, s.hash
		FROM journal_entries e
		LEFT JOIN seals s ON s.entry_id = e.id
		WHERE `+w.sql()+`
		ORDER BY `+order+`
		LIMIT ?`, append(w.args, p.Limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read the journal: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var e TimelineEntry
		err := rows.Scan(&e.ID, &e.Kind, moment{&e.HappenedAt}, moment{&e.RecordedAt}, &e.ActorID, &e.ActorRole,
			&e.Place.SchoolID, number{&e.ApplicationID}, jsonBytes{&e.Payload}, number{&e.Position}, &e.Hash)
		if err != nil {
			return nil, false, fmt.Errorf("read the journal: %w", err)
		}
		found = append(found, e)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read the journal: %w", err)
	}
	if more = len(found) > p.Limit; more {
		found = found[:p.Limit]
	}
	if p.Backward {
		slices.Reverse(found)
	}
	return found, more, nil
}
