package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/ent/blank"
	"telnusqa/ent/clock"
	"telnusqa/ent/duplicate"
	"telnusqa/ent/hearingnotice"
	"telnusqa/ent/packageitem"
	"telnusqa/ent/receipt"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// The parts of cases that a page asks for beside the joined row, through the
// fences.

// ClocksOf lists the clocks of cases, in the order they started.
func (s *Store) ClocksOf(ctx context.Context, applicationIDs ...int64) ([]Clock, error) {
	rows, err := s.reads.Clock.Query().Where(clock.ApplicationIDIn(applicationIDs...)).
		Order(clock.ByStartedAt(), clock.ByID()).All(ctx)
	return each(rows, err, "clocks", clockRow)
}

// ClockByID reads one clock.
func (s *Store) ClockByID(ctx context.Context, id int64) (Clock, error) {
	k, err := s.reads.Clock.Query().Where(clock.ID(id)).First(ctx)
	if err != nil {
		return Clock{}, found(err)
	}
	return clockRow(k), nil
}

// ItemsOf lists the packages of cases, case by case in the order of the package.
func (s *Store) ItemsOf(ctx context.Context, applicationIDs ...int64) ([]PackageItem, error) {
	rows, err := s.reads.PackageItem.Query().Where(packageitem.ApplicationIDIn(applicationIDs...)).Order(packageitem.ByID()).All(ctx)
	items, err := each(rows, err, "package", itemRow)
	return openEach(s, items, err, "package", openItem)
}

// NoticesOf lists the notices of cases, oldest first.
func (s *Store) NoticesOf(ctx context.Context, applicationIDs ...int64) ([]HearingNotice, error) {
	rows, err := s.reads.HearingNotice.Query().Where(hearingnotice.ApplicationIDIn(applicationIDs...)).Order(hearingnotice.ByID()).All(ctx)
	return each(rows, err, "notices", noticeRow)
}

// NoticeOf reads the last notice of a case; without one it gives nil.
func (s *Store) NoticeOf(ctx context.Context, applicationID int64) (*HearingNotice, error) {
	return lastOf(s.NoticesOf(ctx, applicationID))
}

// lastOf is the last row of a list that was read; nil where it is empty.
func lastOf[R any](rows []R, err error) (*R, error) {
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[len(rows)-1], nil
}

// ApplicationOfReceipt names the case of a receipt.
func (s *Store) ApplicationOfReceipt(ctx context.Context, id int64) (int64, error) {
	r, err := s.reads.Receipt.Query().Where(receipt.ID(id)).First(ctx)
	if err != nil {
		return 0, found(err)
	}
	return r.ApplicationID, nil
}

// ApplicationOfDuplicate names the case of a duplicate.
func (s *Store) ApplicationOfDuplicate(ctx context.Context, id int64) (int64, error) {
	d, err := s.reads.Duplicate.Query().Where(duplicate.ID(id)).First(ctx)
	if err != nil {
		return 0, found(err)
	}
	return d.ApplicationID, nil
}

// BlanksByID lists the blanks among those named that the viewer sees.
func (s *Store) BlanksByID(ctx context.Context, ids ...int64) ([]Blank, error) {
	rows, err := s.reads.Blank.Query().Where(blank.IDIn(ids...)).All(ctx)
	return each(rows, err, "blanks", blankRow)
}

// BlanksInStock lists blanks a school can use, lowest number first.
func (s *Store) BlanksInStock(ctx context.Context, schoolID int64, kind casefile.DocumentKind, honours casefile.Honours, limit int) ([]Blank, error) {
	rows, err := s.reads.Blank.Query().Where(
		blank.SchoolID(schoolID), blank.StateEQ(blank.StateIN_STOCK),
		blank.DocumentKindEQ(blank.DocumentKind(kind)), blank.HonoursEQ(blank.Honours(honours)),
	).Order(blank.BySeries(), blank.ByNumber()).Limit(limit).All(ctx)
	return each(rows, err, "blanks", blankRow)
}

// ClockFilter says which clocks; its zero value means all that run.
type ClockFilter struct {
	Kinds     []sla.ClockKind
	States    []sla.ClockState
	DueFrom   workday.Date
	DueTo     workday.Date
	Territory *access.Territory
	BranchID  int64 // State Corporation branch of the case or the ticket
}

// MomentKey is a place in a list that goes by an instant and an id.
type MomentKey struct {
	At time.Time
	ID int64
}

// ClockPage lists clocks in scope, most urgent first, and their cases. more
// reports whether the list goes on in the direction of reading.
func (s *Store) ClockPage(ctx context.Context, scope access.Scope, f ClockFilter, limit int, after, before *MomentKey, backward bool) (clocks []Clock, more bool, err error) {
	w := f.conditions(scope)
	if after != nil {
		w.add("(k.due_at, k.id) > (?, ?)", after.At, after.ID)
	}
	if before != nil {
		w.add("(k.due_at, k.id) < (?, ?)", before.At, before.ID)
	}
	direction := " ASC"
	if backward {
		direction = " DESC"
	}
	rows, err := s.query(ctx, `
		SELECT k.id, k.region_id, k.division_id, k.school_id, k.branch_id, k.channel, k.application_id, k.ticket_id, k.kind, k.state,
		       k.started_at, k.accepted_on, k.due_on, k.due_at, k.stopped_at, k.breached_at, k.warned_level,
		       k.calendar_version, k.rule_version, k.fingerprint
		FROM clocks k
		WHERE `+w.sql()+`
		ORDER BY k.due_at`+direction+`, k.id`+direction+`
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read clocks: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var k Clock
		err := rows.Scan(&k.ID, &k.RegionID, &k.DivisionID, &k.SchoolID, number{&k.BranchID}, &k.Place.Channel, number{&k.ApplicationID}, number{&k.TicketID}, &k.Kind, &k.State,
			moment{&k.StartedAt}, day{&k.AcceptedOn}, day{&k.DueOn}, moment{&k.DueAt}, moment{&k.StoppedAt}, moment{&k.BreachedAt}, &k.WarnedLevel,
			&k.CalendarVersion, &k.RuleVersion, &k.Fingerprint)
		if err != nil {
			return nil, false, fmt.Errorf("read clocks: %w", err)
		}
		clocks = append(clocks, k)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read clocks: %w", err)
	}
	if more = len(clocks) > limit; more {
		clocks = clocks[:limit]
	}
	if backward {
		slices.Reverse(clocks)
	}
	return clocks, more, nil
}

// CountClocks counts clocks in scope, at most limit+1 of them.
func (s *Store) CountClocks(ctx context.Context, scope access.Scope, f ClockFilter, limit int) (int, error) {
	w := f.conditions(scope)
	var n int
	err := s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM clocks k WHERE "+w.sql()+" LIMIT ?) n", append(w.args, limit+1)...).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count clocks: %w", err)
	}
	return n, nil
}

func (f ClockFilter) conditions(scope access.Scope) *conditions {
	w := &conditions{}
	w.scope(scope, "k")
	if f.Territory != nil {
		w.territory(*f.Territory, "k")
	}
	if f.BranchID != 0 {
		w.add("k.branch_id = ?", f.BranchID)
	}
	w.in("k.kind", stringArgs(f.Kinds))
	if len(f.States) == 0 {
		w.add("k.stopped_at IS NULL")
	}
	w.in("k.state", stringArgs(f.States))
	if !f.DueFrom.IsZero() {
		w.add("k.due_on >= ?", f.DueFrom.String())
	}
	if !f.DueTo.IsZero() {
		w.add("k.due_on <= ?", f.DueTo.String())
	}
	return w
}

// TimelineEntry is an entry of the journal; Position is 0 until it is sealed.
type TimelineEntry struct {
	journal.Entry
	Position int64
	Hash     []byte
}

// Timeline lists the entries of a case behind an entry's id, oldest first. The
// case must have been found in the viewer's scope before.
func (s *Store) Timeline(ctx context.Context, scope access.Scope, applicationID, afterID int64, limit int) (entries []TimelineEntry, more bool, err error) {
	w := &conditions{}
	w.scope(scope, "e")
	w.add("e.application_id = ?", applicationID)
	w.add("e.id > ?", afterID)
	rows, err := s.query(ctx, `
		SELECT e.id, e.kind, e.happened_at, e.recorded_at, e.actor_id, e.actor_role, e.school_id, e.payload, s.id, s.hash
		FROM journal_entries e
		LEFT JOIN seals s ON s.entry_id = e.id
		WHERE `+w.sql()+`
		ORDER BY e.id
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read timeline: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var e TimelineEntry
		err := rows.Scan(&e.ID, &e.Kind, moment{&e.HappenedAt}, moment{&e.RecordedAt}, &e.ActorID, &e.ActorRole,
			&e.Place.SchoolID, jsonBytes{&e.Payload}, number{&e.Position}, &e.Hash)
		if err != nil {
			return nil, false, fmt.Errorf("read timeline: %w", err)
		}
		e.ApplicationID = applicationID
		entries = append(entries, e)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read timeline: %w", err)
	}
	if more = len(entries) > limit; more {
		entries = entries[:limit]
	}
	return entries, more, nil
}
