package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Accept takes up a portal submission that waited for the working day. The
// acceptance day and the due date stand since the hand-in: the rule gives them
// (R24), not the day on which somebody got to it.
func (d *Desk) Accept(ctx context.Context, v access.Viewer, a Act) (Outcome, error) {
	return d.onCase(ctx, v, a, casefile.Accept, a, func(c *openCase) (Outcome, error) {
		clock, _, err := c.running(ctx, sla.Issue)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{}, c.record(ctx, accepted(c.app, clock, workday.DateOf(c.app.HandedInAt, c.zone)))
	})
}

func accepted(app store.Application, clock store.Clock, handedInOn workday.Date) journal.Accepted {
	return journal.Accepted{
		CaseFacts:       caseFacts(app),
		HandedInOn:      handedInOn,
		AcceptedOn:      clock.AcceptedOn,
		DueOn:           clock.DueOn,
		DueAt:           journal.At(clock.DueAt),
		CalendarVersion: clock.CalendarVersion,
		RuleVersion:     clock.RuleVersion,
		Fingerprint:     clock.Fingerprint,
	}
}
