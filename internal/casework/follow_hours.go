package casework

import (
	"context"

	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// followHours moves the running terms that end when new office hours hold. Terms that
// began after the hours were entered were reckoned by them, and ids ascend, so one pass
// behind the cursor is all; killed in the middle, whoever comes next goes on there.
func (d *Desk) followHours(ctx context.Context) error {
	for {
		waits, err := d.ledgers.ScheduleMoving(ctx)
		if err != nil || !waits {
			return err
		}
		if err := d.ledgers.InTx(ctx, mending, func(l Ledger) error { return d.followBatch(ctx, l) }); err != nil {
			return err
		}
	}
}

func (d *Desk) followBatch(ctx context.Context, l Ledger) error {
	s, err := l.MovingSchedule(ctx)
	if isNotFound(err) {
		return nil // another server did the last of it
	}
	if err != nil {
		return err
	}
	refs, err := l.ClocksUnder(ctx, s, s.Cursor, moveAtOnce)
	if err != nil {
		return err
	}
	if len(refs) == 0 {
		s.MovedAt = instant(d.now())
		return l.UpdateSchedule(ctx, &s)
	}
	s.Cursor = refs[len(refs)-1].ClockID
	versions, err := l.Newest(ctx)
	if err != nil {
		return err
	}
	if err := d.moveCases(ctx, l, versions, refs, &s, &journal.Applied{}); err != nil {
		return err
	}
	return l.UpdateSchedule(ctx, &s)
}

// follow moves running terms of one case by new hours.
func (d *Desk) follow(ctx context.Context, m mover, clocks []store.Clock) (tally, error) {
	o, err := d.originOf(ctx, m.Ledger, *m.app, m.zone)
	if err != nil {
		return tally{}, err
	}
	running := clocks[:0]
	for _, k := range clocks {
		if k.StoppedAt.IsZero() {
			running = append(running, k)
		}
	}
	return d.moveThese(ctx, m, running, o)
}
