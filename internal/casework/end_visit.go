package casework

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// VisitAct is what every act on a home visit states.
type VisitAct struct {
	Key             string
	VisitID         int64
	ExpectedVersion int       // version the officer saw
	HappenedAt      time.Time // as stated; zero means now
}

// VisitCancellation cancels a home visit.
type VisitCancellation struct {
	VisitAct
	Cause casefile.VisitCause
}

// openVisit is a home visit on the desk: loaded and locked.
type openVisit struct {
	Ledger
	viewer access.Viewer
	row    store.HomeVisit
	zone   *time.Location
	now    time.Time
}

// RecordHomeVisit notes that the operator was there. What she took in is filed by Submit,
// before or after; a visit without an application is one, too.
func (d *Desk) RecordHomeVisit(ctx context.Context, v access.Viewer, in VisitAct) (Outcome, error) {
	return d.once(ctx, v, in.Key, "RECORD_HOME_VISIT", in, func(l Ledger) (Outcome, error) {
		if v.Role != access.CorporationOperator {
			return Outcome{}, access.ErrForbidden
		}
		o, err := d.visit(ctx, l, v, in.VisitID)
		if err != nil {
			return Outcome{}, err
		}
		at, err := o.stated(in)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{VisitID: o.row.ID}, o.done(ctx, at, "")
	})
}

// CancelHomeVisit notes that a visit does not take place: by the contact centre that is
// called again, or by the branch.
func (d *Desk) CancelHomeVisit(ctx context.Context, v access.Viewer, in VisitCancellation) (Outcome, error) {
	return d.once(ctx, v, in.Key, "CANCEL_HOME_VISIT", in, func(l Ledger) (Outcome, error) {
		if v.Role != access.CorporationOperator && !MayOrderVisits(v.Role) {
			return Outcome{}, access.ErrForbidden
		}
		o, err := d.visit(ctx, l, v, in.VisitID)
		if err != nil {
			return Outcome{}, err
		}
		if !in.Cause.Valid() {
			return Outcome{}, ErrRequired.At("cause")
		}
		at, err := o.stated(in.VisitAct)
		if err != nil {
			return Outcome{}, err
		}
		o.row.State, o.row.EndedAt, o.row.EndedByID, o.row.CancelCause = casefile.VisitCancelled, at, v.UserID, in.Cause
		if err := l.UpdateHomeVisit(ctx, &o.row); err != nil {
			return Outcome{}, err
		}
		entry := journal.VisitCancelled{VisitFacts: visitFacts(o.row, workday.DateOf(at, o.zone), o.zone), Cause: string(in.Cause)}
		return Outcome{VisitID: o.row.ID}, record(ctx, l, v, o.row.Place, 0, at, o.now, entry)
	})
}

// visit loads and locks a visit within the viewer's walls.
func (d *Desk) visit(ctx context.Context, l Ledger, v access.Viewer, id int64) (*openVisit, error) {
	row, err := l.HomeVisit(ctx, id)
	if err != nil {
		return nil, err
	}
	zone, err := d.zone(ctx, l, row.RegionID)
	if err != nil {
		return nil, err
	}
	return &openVisit{Ledger: l, viewer: v, row: row, zone: zone, now: instant(d.now())}, nil
}

// stated is the instant of an act on a visit that is still to come; not in the future, not
// before its order.
func (o *openVisit) stated(a VisitAct) (time.Time, error) {
	switch {
	case o.row.State != casefile.VisitOrdered:
		return time.Time{}, ErrVisitOver.At("homeVisitId").With("number", o.row.Number)
	case a.ExpectedVersion != o.row.Version:
		return time.Time{}, store.ErrVersionConflict.At("expectedVersion")
	case a.HappenedAt.IsZero():
		return o.now, nil
	}
	return a.HappenedAt, o.fits(instant(a.HappenedAt), "happenedAt")
}

// fits refuses an instant of a visit that cannot be.
func (o *openVisit) fits(at time.Time, field string) error {
	switch {
	case at.After(o.now):
		return ErrFuture.At(field)
	case at.Before(o.row.OrderedAt):
		return ErrVisitBeforeOrder.At(field)
	}
	return nil
}

// done notes that the visit took place. A repeat by the filing of what was taken in adds
// nothing.
func (o *openVisit) done(ctx context.Context, at time.Time, application string) error {
	at = instant(at)
	o.row.State, o.row.EndedAt, o.row.EndedByID = casefile.VisitDone, at, o.viewer.UserID
	if err := o.UpdateHomeVisit(ctx, &o.row); err != nil {
		return err
	}
	on := workday.DateOf(at, o.zone)
	return record(ctx, o.Ledger, o.viewer, o.row.Place, 0, at, o.now, journal.VisitDone{
		VisitFacts: visitFacts(o.row, on, o.zone), Late: on > workday.DateOf(o.row.AgreedAt, o.zone), Application: application,
	})
}
