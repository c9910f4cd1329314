package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// SendToCorporation notes that the ready paper arrived at the State
// Corporation's branch, where it is kept for one month (R14). After a request
// it also stops the clock of one working day (R16).
func (d *Desk) SendToCorporation(ctx context.Context, v access.Viewer, a Act) (Outcome, error) {
	return d.onCase(ctx, v, a, casefile.SendToCorporation, a, func(c *openCase) (Outcome, error) {
		hours, err := c.hours(ctx)
		if err != nil {
			return Outcome{}, err
		}
		due, err := c.book.at(hours).Reckoner.Storage(c.happened, c.zone)
		if err != nil {
			return Outcome{}, err
		}
		clock := newClock(&c.app, sla.Storage, c.happened, due)
		if err := c.InsertClock(ctx, &clock); err != nil {
			return Outcome{}, err
		}
		entry := journal.SentToCorporation{CaseFacts: caseFacts(c.app), On: c.on(), StoredUntil: due.DueOn}
		request, asked, err := c.running(ctx, sla.ReturnToCorporation)
		if err != nil {
			return Outcome{}, err
		}
		if asked {
			if request, err = c.stop(ctx, sla.ReturnToCorporation); err != nil {
				return Outcome{}, err
			}
			entry.OnRequest, entry.RequestLate = true, request.State == sla.MetLate
			entry.RequestedOn = workday.DateOf(request.StartedAt, c.zone)
		}
		return Outcome{}, c.record(ctx, entry)
	})
}

// ReturnToSchool notes that an uncollected paper goes back to the school for
// further keeping (R15).
func (d *Desk) ReturnToSchool(ctx context.Context, v access.Viewer, a Act) (Outcome, error) {
	return d.onCase(ctx, v, a, casefile.ReturnToSchool, a, func(c *openCase) (Outcome, error) {
		storage, err := c.stop(ctx, sla.Storage)
		if err != nil {
			return Outcome{}, err
		}
		arrived := workday.DateOf(storage.StartedAt, c.zone)
		return Outcome{}, c.record(ctx, journal.ReturnedToSchool{
			CaseFacts: caseFacts(c.app), On: c.on(), ArrivedOn: arrived,
			StoredDays: int(c.on() - arrived), Late: storage.State == sla.MetLate, BreachRecordedOn: c.breachedOn(storage),
		})
	})
}

// RequestFromSchool asks the school for a returned paper, because the applicant
// came after the month; the school has one working day (R16).
func (d *Desk) RequestFromSchool(ctx context.Context, v access.Viewer, a Act) (Outcome, error) {
	return d.onCase(ctx, v, a, casefile.RequestFromSchool, a, func(c *openCase) (Outcome, error) {
		hours, err := c.hours(ctx)
		if err != nil {
			return Outcome{}, err
		}
		due, err := c.book.Reckoner.ReturnToCorporation(c.happened, hours.school, c.zone)
		if err != nil {
			return Outcome{}, err
		}
		clock := newClock(&c.app, sla.ReturnToCorporation, c.happened, due)
		if err := c.InsertClock(ctx, &clock); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, c.record(ctx, journal.RequestedFromSchool{CaseFacts: caseFacts(c.app), On: c.on(), DueOn: due.DueOn})
	})
}
