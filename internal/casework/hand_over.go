package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// HandOver gives the duplicate to the applicant or her representative.
type HandOver struct {
	Act
	Recipient        store.Recipient
	IdentityDocument string       // kind and number shown (R11)
	PowerNumber      string       // notarised power of attorney (R12)
	PowerDate        workday.Date // likewise
	PowerNotary      string       // likewise
	OriginalReceived bool         // the original, due at pick-up, was handed in now
}

// HandOver needs an identity document, and a notarised power from a
// representative; where the original is due at pick-up it is handed in first.
func (d *Desk) HandOver(ctx context.Context, v access.Viewer, in HandOver) (Outcome, error) {
	return d.onCase(ctx, v, in.Act, casefile.HandOver, in, func(c *openCase) (Outcome, error) {
		if err := in.check(); err != nil {
			return Outcome{}, err
		}
		dup, err := c.DuplicateOf(ctx, c.app.ID)
		if err != nil {
			return Outcome{}, err
		}
		row := store.HandOver{
			Place: c.app.Place, ApplicationID: c.app.ID, DuplicateID: dup.ID, At: c.happened,
			Recipient: in.Recipient, IdentityDocument: strings.TrimSpace(in.IdentityDocument),
			PowerNumber: strings.TrimSpace(in.PowerNumber), PowerDate: in.PowerDate, PowerNotary: strings.TrimSpace(in.PowerNotary),
			HandedByID: v.UserID, HandedBy: v.Name,
		}
		if err := c.InsertHandOver(ctx, &row); err != nil {
			return Outcome{}, err
		}
		entry := journal.HandedOver{
			CaseFacts: caseFacts(c.app), On: c.on(), IssuedOn: dup.IssuedOn,
			AtCorporation: c.app.Status == casefile.AtCorporation,
			Recipient:     string(in.Recipient), OriginalReceived: c.app.OriginalReceived,
		}
		if entry.AtCorporation {
			storage, err := c.stop(ctx, sla.Storage)
			if err != nil {
				return Outcome{}, err
			}
			entry.StoredDays = int(c.on() - workday.DateOf(storage.StartedAt, c.zone))
			entry.StorageLate, entry.BreachRecordedOn = storage.State == sla.MetLate, c.breachedOn(storage)
		}
		return Outcome{DuplicateID: dup.ID}, c.record(ctx, entry)
	}, func(c *openCase) error {
		c.app.OriginalReceived = c.app.OriginalReceived || in.OriginalReceived && c.app.OriginalDue
		c.facts.OriginalReceived = c.app.OriginalReceived
		return nil
	})
}

func (in HandOver) check() error {
	var faults fault.List
	if strings.TrimSpace(in.IdentityDocument) == "" {
		faults = append(faults, ErrRequired.At("identityDocument"))
	}
	if in.Recipient == store.ToRepresentative &&
		(strings.TrimSpace(in.PowerNumber) == "" || in.PowerDate.IsZero() || strings.TrimSpace(in.PowerNotary) == "") {
		faults = append(faults, ErrPowerOfAttorney.At("powerNumber"))
	}
	faults = appendTooLong(faults, in.IdentityDocument, maxName, "identityDocument")
	faults = appendTooLong(faults, in.PowerNumber, maxName, "powerNumber")
	faults = appendTooLong(faults, in.PowerNotary, maxName, "powerNotary")
	return faults.Err()
}
