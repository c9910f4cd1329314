package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/predicate"
	"telnusqa/ent/schedule"
	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// Schedule is the office hours of a school or of a branch from a day on: its place has
// one of the two. Rows never change but for how far their moves are.
type Schedule struct {
	ID int64
	access.Place
	EffectiveFrom workday.Date
	Hours         workday.Schedule
	Basis         string
	SetBy         int64
	SetByName     string
	SetAt         time.Time
	Cursor        int64     // last running term looked at because of them
	MovedAt       time.Time // when none was left
}

// Schedules lists the hours of a school and of a branch, 0 for none, by first day; of
// two for one day the later entered comes last.
func (tx *Tx) Schedules(ctx context.Context, schoolID, branchID int64) ([]Schedule, error) {
	return readSchedules(tx.as(ctx), tx.ent, ofPlaces(schoolID, branchID))
}

// Schedules lists the hours of a school and of a branch, 0 for none.
func (s *Store) Schedules(ctx context.Context, schoolID, branchID int64) ([]Schedule, error) {
	return readSchedules(access.NewContext(ctx, rules), s.reads, ofPlaces(schoolID, branchID))
}

// AllSchedules lists the hours of every place.
func (s *Store) AllSchedules(ctx context.Context) ([]Schedule, error) {
	return readSchedules(access.NewContext(ctx, rules), s.reads)
}

func ofPlaces(schoolID, branchID int64) predicate.Schedule {
	return schedule.Or(schedule.SchoolID(schoolID), schedule.BranchID(branchID))
}

func readSchedules(ctx context.Context, c *ent.Client, of ...predicate.Schedule) ([]Schedule, error) {
	rows, err := c.Schedule.Query().Where(of...).Order(schedule.ByEffectiveFrom(), schedule.ByID()).All(ctx)
	return each(rows, err, "schedules", scheduleRow)
}

func scheduleRow(r *ent.Schedule) Schedule {
	hours := workday.Schedule{
		Preset: string(r.Preset), Week: workday.Week(r.Week), Open: timeOfDay(r.Opens), Close: timeOfDay(r.Closes),
	}
	if r.LunchFrom != "" {
		hours.Breaks = []workday.Break{{From: timeOfDay(r.LunchFrom), To: timeOfDay(r.LunchTo)}}
	}
	if r.ReceptionUntil != "" {
		until := timeOfDay(r.ReceptionUntil)
		hours.ReceptionClose = &until
	}
	return Schedule{
		ID: r.ID, Place: access.Place{RegionID: r.RegionID, DivisionID: r.DivisionID, SchoolID: r.SchoolID, BranchID: r.BranchID},
		EffectiveFrom: date(r.EffectiveFrom), Hours: hours, Basis: r.Basis,
		SetBy: r.SetBy, SetByName: r.SetByName, SetAt: utc(r.SetAt), Cursor: r.Cursor, MovedAt: utc(r.MovedAt),
	}
}

// timeOfDay reads what InsertSchedule wrote.
func timeOfDay(s string) workday.TimeOfDay {
	t, err := workday.ParseTimeOfDay(s)
	if err != nil {
		panic(fmt.Sprintf("store: %v", err))
	}
	return t
}

// InsertSchedule adds hours and sets their ID.
func (tx *Tx) InsertSchedule(ctx context.Context, s *Schedule) error {
	b := tx.ent.Schedule.Create().
		SetRegionID(s.RegionID).SetDivisionID(s.DivisionID).SetEffectiveFrom(s.EffectiveFrom.String()).
		SetPreset(schedule.Preset(s.Hours.Preset)).SetWeek(int(s.Hours.Week)).SetOpens(s.Hours.Open.String()).SetCloses(s.Hours.Close.String()).
		SetBasis(s.Basis).SetSetBy(s.SetBy).SetSetByName(s.SetByName).SetSetAt(instant(s.SetAt))
	if s.SchoolID != 0 {
		b.SetSchoolID(s.SchoolID)
	}
	if s.BranchID != 0 {
		b.SetBranchID(s.BranchID)
	}
	if len(s.Hours.Breaks) > 0 {
		lunch := s.Hours.Breaks[0]
		b.SetLunchFrom(lunch.From.String()).SetLunchTo(lunch.To.String())
	}
	if until := s.Hours.ReceptionClose; until != nil {
		b.SetReceptionUntil(until.String())
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert schedule: %w", explain(err))
	}
	s.ID = saved.ID
	return nil
}

// MovingSchedule locks the hours whose running terms are being looked at.
// access.ErrNotFound says that there are none.
func (tx *Tx) MovingSchedule(ctx context.Context) (Schedule, error) {
	q := tx.ent.Schedule.Query().Where(schedule.MovedAtIsNil()).Order(schedule.ByID())
	if tx.locking() {
		q.ForUpdate()
	}
	r, err := q.First(tx.as(ctx))
	if err != nil {
		return Schedule{}, found(err)
	}
	return scheduleRow(r), nil
}

// ScheduleMoving reports whether hours wait for their running terms to be looked at.
func (s *Store) ScheduleMoving(ctx context.Context) (waits bool, err error) {
	err = s.queryRow(ctx, `SELECT EXISTS (SELECT 1 FROM schedules WHERE moved_at IS NULL)`).Scan(&waits)
	return waits, err
}

// UpdateSchedule writes how far the moves are.
func (tx *Tx) UpdateSchedule(ctx context.Context, s *Schedule) error {
	b := tx.ent.Schedule.Update().Where(schedule.ID(s.ID)).SetCursor(s.Cursor)
	if !s.MovedAt.IsZero() {
		b.SetMovedAt(instant(s.MovedAt))
	}
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update schedule: %w", explain(err))
	}
	if n == 0 {
		return access.ErrForbidden
	}
	return nil
}

// ClocksUnder lists the running terms of cases at the place of some hours that end when
// they hold, by id, behind after. It is the product's own question.
func (tx *Tx) ClocksUnder(ctx context.Context, s Schedule, after int64, limit int) ([]ClockRef, error) {
	place, id := "school_id", s.SchoolID
	if s.BranchID != 0 {
		place, id = "branch_id", s.BranchID
	}
	rows, err := tx.Query(ctx, `
		SELECT id, application_id
		FROM clocks
		WHERE stopped_at IS NULL AND ticket_id IS NULL AND `+place+` = ? AND due_on >= ? AND id > ?
		ORDER BY id
		LIMIT ?`, id, s.EffectiveFrom.String(), after, limit)
	if err != nil {
		return nil, fmt.Errorf("find clocks under schedule %d: %w", s.ID, err)
	}
	defer rows.Close()
	var refs []ClockRef
	for rows.Next() {
		var r ClockRef
		if err := rows.Scan(&r.ClockID, &r.ApplicationID); err != nil {
			return nil, fmt.Errorf("find clocks under schedule %d: %w", s.ID, err)
		}
		refs = append(refs, r)
	}
	return refs, rows.Err()
}
