package sweep

import (
	"context"
	"log/slog"
	"time"

	"telnusqa/internal/casework"
)

// Moves follows the calendar: it learns of a version that came into force on any
// server, and moves the due dates that wait for it. Where it was killed in the
// middle, whichever server looks next goes on.
type Moves struct {
	desk  *casework.Desk
	every time.Duration
	log   *slog.Logger
}

// NewMoves makes a Moves that looks every interval. Terms are started and judged by
// the version in force without it; it bounds how long screens show the old one.
func NewMoves(d *casework.Desk, every time.Duration, log *slog.Logger) *Moves {
	return &Moves{desk: d, every: every, log: log}
}

// Run looks until the context ends. A failure is logged and tried again: what was
// committed stays, and the rest waits.
func (m *Moves) Run(ctx context.Context) error {
	tick := time.NewTicker(m.every)
	defer tick.Stop()
	for {
		if err := m.desk.MoveDueDates(ctx); err != nil && ctx.Err() == nil {
			m.log.ErrorContext(ctx, "moving due dates failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
