package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/clock"
	"telnusqa/internal/access"
	"telnusqa/internal/sla"
)

// Clocks reads the clocks of a case, in the order they were started.
func (tx *Tx) Clocks(ctx context.Context, applicationID int64) ([]Clock, error) {
	clocks, err := tx.ent.Clock.Query().
		Where(clock.ApplicationID(applicationID)).
		Order(clock.ByID()).
		All(tx.as(ctx))
	if err != nil {
		return nil, fmt.Errorf("read clocks: %w", err)
	}
	rows := make([]Clock, len(clocks))
	for i, c := range clocks {
		rows[i] = clockRow(c)
	}
	return rows, nil
}

// InsertClock starts a clock and sets its ID.
func (tx *Tx) InsertClock(ctx context.Context, row *Clock) error {
	b := tx.ent.Clock.Create()
	fillClock(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert clock: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateClock writes state and due date of a clock. What it measures, of which
// case and from when never change.
func (tx *Tx) UpdateClock(ctx context.Context, row *Clock) error {
	b := tx.ent.Clock.Update().Where(clock.ID(row.ID))
	fillClockState(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update clock: %w", explain(err))
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func fillClock(m *ent.ClockMutation, c *Clock) {
	fillPlace(m, c.Place)
	optional(m, c.ApplicationID, m.SetApplicationID, m.ClearApplicationID)
	optional(m, c.TicketID, m.SetTicketID, m.ClearTicketID)
	m.SetKind(clock.Kind(c.Kind))
	m.SetStartedAt(instant(c.StartedAt))
	fillClockState(m, c)
}

func fillClockState(m *ent.ClockMutation, c *Clock) {
	m.SetState(clock.State(c.State))
	optional(m, c.AcceptedOn.String(), m.SetAcceptedOn, m.ClearAcceptedOn)
	optional(m, c.DueOn.String(), m.SetDueOn, m.ClearDueOn)
	m.SetDueAt(instant(c.DueAt))
	optionalTime(m, c.StoppedAt, m.SetStoppedAt, m.ClearStoppedAt)
	optionalTime(m, c.BreachedAt, m.SetBreachedAt, m.ClearBreachedAt)
	m.SetWarnedLevel(c.WarnedLevel)
	m.SetCalendarVersion(c.CalendarVersion)
	m.SetRuleVersion(c.RuleVersion)
	m.SetFingerprint(c.Fingerprint)
}

func clockRow(c *ent.Clock) Clock {
	return Clock{
		ID:              c.ID,
		Place:           place(c.RegionID, c.DivisionID, c.SchoolID, c.BranchID, c.Channel),
		ApplicationID:   c.ApplicationID,
		TicketID:        c.TicketID,
		Kind:            sla.ClockKind(c.Kind),
		State:           sla.ClockState(c.State),
		StartedAt:       utc(c.StartedAt),
		AcceptedOn:      date(c.AcceptedOn),
		DueOn:           date(c.DueOn),
		DueAt:           utc(c.DueAt),
		StoppedAt:       utc(c.StoppedAt),
		BreachedAt:      utc(c.BreachedAt),
		WarnedLevel:     c.WarnedLevel,
		CalendarVersion: c.CalendarVersion,
		RuleVersion:     c.RuleVersion,
		Fingerprint:     c.Fingerprint,
	}
}
