package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/calendarday"
	"telnusqa/ent/calendarversion"
	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// RecordCalendar writes down a calendar that clocks are reckoned by, with the act
// behind every day, unless its version is there. Rows of a version never change:
// a clock that names version 1 can be judged by version 1 for ever.
func (s *Store) RecordCalendar(ctx context.Context, c *workday.Calendars, basis, enteredBy string, at time.Time) error {
	ctx = access.NewContext(ctx, access.Product("calendar"))
	known, err := s.reads.CalendarVersion.Query().Where(calendarversion.ID(int64(c.Version()))).Exist(ctx)
	if err != nil || known {
		return explain(err)
	}
	first, _ := c.Week(workday.FiveDay).Span()
	b := Batch{CalendarVersions: []CalendarVersion{{
		ID: int64(c.Version()), EffectiveFrom: first, Basis: basis,
		EnteredBy: enteredBy, ApprovedBy: enteredBy, CreatedAt: instant(at),
	}}}
	for i, d := range c.Days() {
		b.CalendarDays = append(b.CalendarDays, CalendarDay{ID: int64(i + 1), VersionID: int64(c.Version()), Day: d})
	}
	if err := s.Load(ctx, b); err != nil {
		return fmt.Errorf("record calendar %d: %w", c.Version(), err)
	}
	return nil
}

// calendarLock is the advisory lock under which a version of the calendar, of the rule
// book or office hours come into force: whoever starts or judges a term shares it until her transaction ends, and the
// approval waits for them and lets nobody pass. "Telnusqc" in ASCII.
const calendarLock int64 = 0x54656c6e75737163

// Versions name what a term is reckoned by: a version of the calendar, one of the rule
// book, and the office hours that were entered last, 0 where none ever were.
type Versions struct {
	Calendar, Rules int
	Schedules       int64
}

// columns are where a row of newest goes.
func (v *Versions) columns() []any { return []any{&v.Calendar, &v.Rules, &v.Schedules} }

// newest asks for the newest versions. A database in which none was written down is
// reckoned by the ones that the program carries. The function versions_in_force of
// PostgreSQL asks the same behind the lock.
const newest = `
	SELECT (SELECT COALESCE(MAX(id), 1) FROM calendar_versions),
	       (SELECT COALESCE(MAX(id), 1) FROM rule_versions),
	       (SELECT COALESCE(MAX(id), 0) FROM schedules)`

// InForce is the newest versions, for who starts or judges a term. They stay the newest
// until the transaction ends: PostgreSQL makes an approval wait for a lock, and on
// SQLite transactions that write come one after another. So whatever an approval finds
// behind its version was committed before it.
func (tx *Tx) InForce(ctx context.Context) (Versions, error) {
	if !tx.locking() {
		return tx.Newest(ctx)
	}
	var v Versions
	err := tx.row(ctx, `SELECT calendar, rules, schedules FROM versions_in_force(?)`, []any{calendarLock}, v.columns()...)
	return v, versionsErr(err)
}

// HoldVersions is InForce for the transaction that makes the next version: it waits
// for all who reckon by these, and they for it.
func (tx *Tx) HoldVersions(ctx context.Context) (Versions, error) {
	// The lock comes first and alone: a statement sees what was committed when it began.
	if tx.locking() {
		if _, err := tx.exec(ctx, `SELECT pg_advisory_xact_lock(?)`, calendarLock); err != nil {
			return Versions{}, fmt.Errorf("lock the calendar: %w", err)
		}
	}
	return tx.Newest(ctx)
}

// Newest is the newest versions at this moment, for who holds nobody up.
func (tx *Tx) Newest(ctx context.Context) (v Versions, err error) {
	return v, versionsErr(tx.row(ctx, newest, nil, v.columns()...))
}

// Newest is the newest versions at this moment.
func (s *Store) Newest(ctx context.Context) (v Versions, err error) {
	return v, versionsErr(s.queryRow(ctx, newest).Scan(v.columns()...))
}

func versionsErr(err error) error {
	if err != nil {
		return fmt.Errorf("read the versions in force: %w", err)
	}
	return nil
}

// Calendar reads a version of the calendar. Who holds a transaction reads it through
// that: a second connection might be what all others of a full pool wait for, too.
func (tx *Tx) Calendar(ctx context.Context, version int) (*workday.Calendars, error) {
	return readCalendar(tx.as(ctx), tx.ent, version)
}

// Calendar reads a version of the calendar.
func (s *Store) Calendar(ctx context.Context, version int) (*workday.Calendars, error) {
	return readCalendar(access.NewContext(ctx, access.Product("calendar")), s.reads, version)
}

// readCalendar makes a version of its rows. Version 1 of a database in which it was
// not written down is the program's own.
func readCalendar(ctx context.Context, c *ent.Client, version int) (*workday.Calendars, error) {
	rows, err := c.CalendarDay.Query().
		Where(calendarday.VersionID(int64(version))).
		Order(calendarday.ByWeek(), calendarday.ByDate()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read calendar %d: %w", version, err)
	}
	if len(rows) == 0 {
		if version == workday.Embedded().Version() {
			return workday.Embedded(), nil
		}
		return nil, fmt.Errorf("read calendar %d: %w", version, access.ErrNotFound)
	}
	days := make([]workday.Day, len(rows))
	first, last := date(rows[0].Date).Year(), 0
	for i, r := range rows {
		days[i] = workday.Day{
			Date: date(r.Date), Week: workday.Week(r.Week), Kind: workday.DayKind(r.Kind),
			TitleKK: r.TitleKk, TitleRU: r.TitleRu, TitleEN: r.TitleEn, Act: r.Act, Status: string(r.Status),
		}
		first, last = min(first, days[i].Date.Year()), max(last, days[i].Date.Year())
	}
	// Every published year has holidays, so the years are those of the rows.
	var years []int
	for y := first; y <= last; y++ {
		years = append(years, y)
	}
	calendars, err := workday.NewCalendars(version, years, days)
	if err != nil {
		return nil, fmt.Errorf("read calendar %d: %w", version, err)
	}
	return calendars, nil
}

// InsertCalendar writes a new version down.
func (tx *Tx) InsertCalendar(ctx context.Context, v CalendarVersion, c *workday.Calendars) error {
	create := tx.ent.CalendarVersion.Create().SetID(v.ID)
	fillCalendarVersion(create.Mutation(), &v)
	if err := create.Exec(tx.as(ctx)); err != nil {
		return fmt.Errorf("insert calendar %d: %w", v.ID, explain(err))
	}
	for part := range slices.Chunk(c.Days(), daysAtOnce) {
		err := tx.ent.CalendarDay.MapCreateBulk(part, func(b *ent.CalendarDayCreate, i int) {
			fillCalendarDay(b.Mutation(), &CalendarDay{VersionID: v.ID, Day: part[i]})
		}).Exec(tx.as(ctx))
		if err != nil {
			return fmt.Errorf("insert the days of calendar %d: %w", v.ID, explain(err))
		}
	}
	return nil
}

// daysAtOnce bounds the days of one statement: SQLite takes 32,766 values in one.
const daysAtOnce = 200

// CalendarVersion reads who made a version, when and by which act.
func (tx *Tx) CalendarVersion(ctx context.Context, version int) (CalendarVersion, error) {
	return readCalendarVersion(tx.as(ctx), tx.ent, version)
}

// CalendarVersion reads who made a version, when and by which act.
func (s *Store) CalendarVersion(ctx context.Context, version int) (CalendarVersion, error) {
	return readCalendarVersion(access.NewContext(ctx, access.Product("calendar")), s.reads, version)
}

func readCalendarVersion(ctx context.Context, c *ent.Client, version int) (CalendarVersion, error) {
	v, err := c.CalendarVersion.Query().Where(calendarversion.ID(int64(version))).First(ctx)
	if err != nil {
		return CalendarVersion{}, found(err)
	}
	return CalendarVersion{
		ID: v.ID, EffectiveFrom: date(v.EffectiveFrom), Basis: v.Basis,
		EnteredBy: v.EnteredBy, ApprovedBy: v.ApprovedBy, CreatedAt: utc(v.CreatedAt),
	}, nil
}
