package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent/duemove"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// DueMove is a due date that a version of the calendar or of the rules moved, or would
// move.
type DueMove struct {
	ID int64
	access.Place
	Subject       Subject // whose version
	Version       int
	ClockID       int64
	ApplicationID int64
	Number        string // of the application; read, never written
	Kind          sla.ClockKind
	From, To      workday.Date
	Overdue       bool // the new end had passed
	Lifted        bool // a recorded breach was of the old date, and the term runs again
	MovedAt       time.Time
}

// InsertDueMove writes down that a term moved. The database takes one row a term and
// version: whoever moves it a second time fails.
func (tx *Tx) InsertDueMove(ctx context.Context, m *DueMove) error {
	b := tx.ent.DueMove.Create()
	fillPlace(b.Mutation(), m.Place)
	saved, err := b.
		SetSubject(duemove.Subject(m.Subject)).SetVersion(m.Version).SetClockID(m.ClockID).SetApplicationID(m.ApplicationID).SetClockKind(duemove.ClockKind(m.Kind)).
		SetFromDueOn(m.From.String()).SetToDueOn(m.To.String()).
		SetOverdue(m.Overdue).SetLifted(m.Lifted).SetMovedAt(instant(m.MovedAt)).
		Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert due move: %w", explain(err))
	}
	m.ID = saved.ID
	return nil
}

// DueMoves lists what a version moved within a scope, behind an id, and says whether
// there are more than limit.
func (s *Store) DueMoves(ctx context.Context, scope access.Scope, of Subject, version int, after int64, limit int) ([]DueMove, bool, error) {
	var w conditions
	w.add("m.subject = ?", string(of))
	w.add("m.version = ?", version)
	w.add("m.id > ?", after)
	w.scope(scope, "m")
	rows, err := s.query(ctx, `
		SELECT m.id, m.region_id, m.division_id, m.school_id, m.branch_id, m.channel, m.clock_id, m.application_id, a.number,
		       m.clock_kind, m.from_due_on, m.to_due_on, m.overdue, m.lifted, m.moved_at
		FROM due_moves m
		  JOIN applications a ON a.id = m.application_id
		WHERE `+w.sql()+`
		ORDER BY m.id
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("list due moves: %w", err)
	}
	defer rows.Close()
	var all []DueMove
	for rows.Next() {
		m := DueMove{Subject: of, Version: version}
		err := rows.Scan(&m.ID, &m.RegionID, &m.DivisionID, &m.SchoolID, number{&m.BranchID}, text{&m.Channel}, &m.ClockID, &m.ApplicationID, &m.Number,
			&m.Kind, day{&m.From}, day{&m.To}, &m.Overdue, &m.Lifted, moment{&m.MovedAt})
		if err != nil {
			return nil, false, fmt.Errorf("list due moves: %w", err)
		}
		all = append(all, m)
	}
	if len(all) > limit {
		return all[:limit], true, rows.Err()
	}
	return all, false, rows.Err()
}

// MoveCount is how many terms of one kind moved in one division.
type MoveCount struct {
	RegionID, DivisionID   int64
	Kind                   sla.ClockKind
	Moved, Overdue, Lifted int
}

// CountDueMoves counts what a version moved. Counts are no cases: they know no scope.
func (s *Store) CountDueMoves(ctx context.Context, of Subject, version int) ([]MoveCount, error) {
	rows, err := s.query(ctx, `
		SELECT region_id, division_id, clock_kind, COUNT(*),
		       SUM(CASE WHEN overdue THEN 1 ELSE 0 END), SUM(CASE WHEN lifted THEN 1 ELSE 0 END)
		FROM due_moves
		WHERE subject = ? AND version = ?
		GROUP BY region_id, division_id, clock_kind
		ORDER BY division_id, clock_kind`, string(of), version)
	if err != nil {
		return nil, fmt.Errorf("count due moves: %w", err)
	}
	defer rows.Close()
	var all []MoveCount
	for rows.Next() {
		var c MoveCount
		if err := rows.Scan(&c.RegionID, &c.DivisionID, &c.Kind, &c.Moved, &c.Overdue, &c.Lifted); err != nil {
			return nil, fmt.Errorf("count due moves: %w", err)
		}
		all = append(all, c)
	}
	return all, rows.Err()
}

// behind are the running terms of cases that were reckoned by an older version. No
// version moves the minutes of a ticket.
func behind(of Subject) string {
	column := "calendar_version"
	if of == RulesSubject {
		column = "rule_version"
	}
	return `stopped_at IS NULL AND ticket_id IS NULL AND ` + column + ` < ?`
}

// ClocksBehind lists running terms that were reckoned by an older version than the
// given one, by id, behind after. It is the product's own question.
func (tx *Tx) ClocksBehind(ctx context.Context, of Subject, version int, after int64, limit int) ([]ClockRef, error) {
	rows, err := tx.Query(ctx, `
		SELECT id, application_id
		FROM clocks
		WHERE `+behind(of)+` AND id > ?
		ORDER BY id
		LIMIT ?`, version, after, limit)
	if err != nil {
		return nil, fmt.Errorf("find clocks behind %s %d: %w", of, version, err)
	}
	defer rows.Close()
	var refs []ClockRef
	for rows.Next() {
		var r ClockRef
		if err := rows.Scan(&r.ClockID, &r.ApplicationID); err != nil {
			return nil, fmt.Errorf("find clocks behind %s %d: %w", of, version, err)
		}
		refs = append(refs, r)
	}
	return refs, rows.Err()
}

// CountBehind counts what ClocksBehind lists. The number is no case's, so it knows no
// scope.
func (tx *Tx) CountBehind(ctx context.Context, of Subject, version int) (n int, err error) {
	err = tx.row(ctx, `SELECT COUNT(*) FROM clocks WHERE `+behind(of), []any{version}, &n)
	return n, err
}

// OpenClock is a running term with what its due date follows from.
type OpenClock struct {
	Clock
	Number     string
	Status     casefile.Status
	HandedInAt time.Time
	CaseDueOn  workday.Date // of the service
	Zone       string
	Schedule   string // preset of the school
}

// OpenClocks lists running terms within a scope, by id, behind after.
func (s *Store) OpenClocks(ctx context.Context, scope access.Scope, after int64, limit int) ([]OpenClock, error) {
	var w conditions
	w.add("k.stopped_at IS NULL")
	w.add("k.id > ?", after)
	w.scope(scope, "k")
	rows, err := s.query(ctx, `
		SELECT k.id, k.region_id, k.division_id, k.school_id, k.branch_id, k.channel, k.application_id, k.kind, k.state,
		       k.started_at, k.accepted_on, k.due_on, k.due_at, k.breached_at, k.warned_level, k.calendar_version, k.rule_version, k.fingerprint,
		       a.number, a.status, a.handed_in_at, a.due_on, g.zone, c.schedule
		FROM clocks k
		  JOIN applications a ON a.id = k.application_id
		  JOIN regions g ON g.id = k.region_id
		  JOIN schools c ON c.id = k.school_id
		WHERE `+w.sql()+`
		ORDER BY k.id
		LIMIT ?`, append(w.args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("list open clocks: %w", err)
	}
	defer rows.Close()
	var all []OpenClock
	for rows.Next() {
		var k OpenClock
		err := rows.Scan(&k.ID, &k.RegionID, &k.DivisionID, &k.SchoolID, number{&k.BranchID}, text{&k.Channel}, &k.ApplicationID, &k.Kind, &k.State,
			moment{&k.StartedAt}, day{&k.AcceptedOn}, day{&k.DueOn}, moment{&k.DueAt}, moment{&k.BreachedAt}, &k.WarnedLevel,
			&k.CalendarVersion, &k.RuleVersion, &k.Fingerprint,
			&k.Number, &k.Status, moment{&k.HandedInAt}, day{&k.CaseDueOn}, &k.Zone, &k.Schedule)
		if err != nil {
			return nil, fmt.Errorf("list open clocks: %w", err)
		}
		all = append(all, k)
	}
	return all, rows.Err()
}
