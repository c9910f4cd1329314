package casework

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/sla"
	"telnusqa/internal/store"
)

// origin is what a term follows from, calendar and rules aside. None of it changes
// while the term runs, hours of days that have come included, so the same term can be
// reckoned again at any time.
type origin struct {
	app   store.Application
	hours hours
	zone  *time.Location
}

// again reckons a running term by this rule book, as it was when it began. Minutes
// at the counter follow from no calendar and come back as they are.
func (b Rulebook) again(k store.Clock, o origin) (sla.Due, error) {
	b = b.at(o.hours)
	switch school := o.hours.school; k.Kind {
	case sla.Issue:
		return b.Reckoner.Issue(o.app.HandedInAt, o.app.Channel(), school, o.zone)
	case sla.Storage:
		return b.Reckoner.Storage(k.StartedAt, o.zone)
	case sla.ReturnToCorporation:
		return b.Reckoner.ReturnToCorporation(k.StartedAt, school, o.zone)
	case sla.Objection:
		return b.Reckoner.Objection(k.StartedAt, school, o.zone)
	case sla.NoticeBeforeRefusal:
		return b.Reckoner.NoticeBeforeRefusal(o.app.DueOn, school, o.zone)
	default:
		return sla.Due{
			Kind: k.Kind, AcceptedOn: k.AcceptedOn, DueOn: k.DueOn, DueAt: k.DueAt,
			CalendarVersion: b.Reckoner.Calendars.Version(), RuleVersion: k.RuleVersion, Fingerprint: k.Fingerprint,
		}, nil
	}
}

// originOf gathers what the terms of a case follow from.
func (d *Desk) originOf(ctx context.Context, l Ledger, app store.Application, zone *time.Location) (origin, error) {
	school, err := l.School(ctx, app.SchoolID)
	if err != nil {
		return origin{}, fmt.Errorf("school %d: %w", app.SchoolID, err)
	}
	h, err := hoursOf(ctx, l, school, app.BranchID)
	return origin{app: app, hours: h, zone: zone}, err
}
