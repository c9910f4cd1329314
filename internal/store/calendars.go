package store

import (
	"context"
	"fmt"
	"time"

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
