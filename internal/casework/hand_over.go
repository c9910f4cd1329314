package casework

import (
	"context"
	"slices"
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
	ProofReceived    bool         // likewise, the proof of representation
}

// HandOver needs an identity document, and a notarised power from a
// representative; what the portal put off until pick-up is handed in first.
func (d *Desk) HandOver(ctx context.Context, v access.Viewer, in HandOver) (Outcome, error) {
	var brought []store.PackageItem
	return d.onCase(ctx, v, in.Act, casefile.HandOver, in, func(c *openCase) (Outcome, error) {
		if err := in.check(c.on()); err != nil {
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
		for i := range brought {
			if err := c.UpdateItem(ctx, &brought[i]); err != nil {
				return Outcome{}, err
			}
		}
		entry := journal.HandedOver{
			CaseFacts: caseFacts(c.app), On: c.on(), IssuedOn: dup.IssuedOn,
			AtCorporation: c.app.Status == casefile.AtCorporation,
			Recipient:     string(in.Recipient), OriginalReceived: c.app.OriginalReceived,
			ProofReceived: has(brought, casefile.RepresentationProof),
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
	}, func(c *openCase) (err error) {
		c.app.OriginalReceived = c.app.OriginalReceived || in.OriginalReceived && c.app.OriginalDue
		c.facts.OriginalLacking = c.app.OriginalDue && !c.app.OriginalReceived
		brought, err = c.bring(ctx, in.ProofReceived)
		return err
	})
}

// bring takes the documents of the package that the portal put off until now, and
// learns whether the proof of representation is lacking still.
func (c *openCase) bring(ctx context.Context, proof bool) (brought []store.PackageItem, err error) {
	if c.app.Channel() != casefile.Portal {
		return nil, nil // nothing is put off elsewhere
	}
	items, err := c.Items(ctx, c.app.ID)
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		switch {
		case item.State != casefile.Later:
		case item.Kind == casefile.OriginalDocument && c.app.OriginalReceived, item.Kind == casefile.RepresentationProof && proof:
			item.State = casefile.Present
			brought = append(brought, item)
		case item.Kind == casefile.RepresentationProof:
			c.facts.ProofLacking = true
		}
	}
	return brought, nil
}

func has(items []store.PackageItem, kind casefile.PackageItemKind) bool {
	return slices.ContainsFunc(items, func(i store.PackageItem) bool { return i.Kind == kind })
}

func (in HandOver) check(on workday.Date) error {
	var faults fault.List
	if strings.TrimSpace(in.IdentityDocument) == "" {
		faults = append(faults, ErrRequired.At("identityDocument"))
	}
	if in.Recipient == store.ToRepresentative &&
		(strings.TrimSpace(in.PowerNumber) == "" || in.PowerDate.IsZero() || strings.TrimSpace(in.PowerNotary) == "") {
		faults = append(faults, ErrPowerOfAttorney.At("powerNumber"))
	}
	if in.Recipient == store.ToApplicant && (strings.TrimSpace(in.PowerNumber+in.PowerNotary) != "" || !in.PowerDate.IsZero()) {
		faults = append(faults, ErrPowerOfApplicant.At("powerNumber"))
	}
	if in.PowerDate > on {
		faults = append(faults, ErrFuture.At("powerDate"))
	}
	faults = appendTooLong(faults, in.IdentityDocument, maxName, "identityDocument")
	faults = appendTooLong(faults, in.PowerNumber, maxName, "powerNumber")
	faults = appendTooLong(faults, in.PowerNotary, maxName, "powerNotary")
	return faults.Err()
}
