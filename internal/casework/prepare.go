package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
)

// StartPreparation notes that the school works on the duplicate.
func (d *Desk) StartPreparation(ctx context.Context, v access.Viewer, a Act) (Outcome, error) {
	return d.onCase(ctx, v, a, casefile.StartPreparation, a, func(c *openCase) (Outcome, error) {
		return Outcome{}, c.record(ctx, journal.PreparationStarted{CaseFacts: caseFacts(c.app), On: c.on()})
	})
}
