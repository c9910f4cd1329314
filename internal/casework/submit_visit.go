package casework

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// onVisit finds the home visit on which an application was taken in. Nothing is nil.
func (d *Desk) onVisit(ctx context.Context, l Ledger, v access.Viewer, visitID int64, handedIn time.Time) (*openVisit, error) {
	if visitID == 0 {
		return nil, nil
	}
	if v.Role != access.CorporationOperator {
		return nil, ErrChannel.At("homeVisitId")
	}
	o, err := d.visit(ctx, l, v, visitID)
	if err != nil {
		return nil, err
	}
	switch {
	case o.row.State == casefile.VisitCancelled:
		return nil, ErrVisitOver.At("homeVisitId").With("number", o.row.Number)
	case o.row.ApplicationID != 0:
		return nil, ErrVisitBound.At("homeVisitId").With("number", o.row.Number)
	}
	return o, o.fits(handedIn, "handedInAt")
}

// bind notes on the visit what was taken in, and that it took place when the application
// was handed in, unless that was recorded before.
func (o *openVisit) bind(ctx context.Context, applicationID int64, number string, handedIn time.Time) error {
	if o == nil {
		return nil
	}
	o.row.ApplicationID = applicationID
	if o.row.State == casefile.VisitDone {
		return o.UpdateHomeVisit(ctx, &o.row)
	}
	return o.done(ctx, handedIn, number)
}
