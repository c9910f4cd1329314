package casework

import (
	"cmp"
	"context"
	"errors"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Explain lists the days by which a clock came to its due date, by the calendar and
// the rules it was reckoned by. Storage runs on the State Corporation's week,
// everything else on the school's.
func (d *Desk) Explain(ctx context.Context, k store.Clock) ([]workday.ExplainedDay, error) {
	if k.DueOn.IsZero() {
		return nil, nil
	}
	week := workday.FiveDay
	if k.Kind == sla.Storage {
		week = workday.SixDay
		rows, err := d.ledgers.Schedules(ctx, 0, k.BranchID)
		if err != nil {
			return nil, err
		}
		h, err := hoursFrom(0, workday.PresetRU, rows)
		if err != nil {
			return nil, err
		}
		if h.corporation != nil {
			week = h.corporation.On(k.DueOn).Week
		}
	}
	if k.Kind == sla.NoticeBeforeRefusal {
		return nil, nil // counted back from the due date of the service
	}
	book, err := d.bookOf(ctx, d.ledgers, k.CalendarVersion, k.RuleVersion)
	if err != nil {
		return nil, err
	}
	return book.Reckoner.Explain(k.Kind, k.AcceptedOn, k.DueOn, week)
}

// Limit is how long a clock's term is, in its unit, by the rules it was reckoned by.
func (d *Desk) Limit(ctx context.Context, k store.Clock) (int, error) {
	book, err := d.bookOf(ctx, d.ledgers, k.CalendarVersion, k.RuleVersion)
	if err != nil {
		return 0, err
	}
	return book.Reckoner.Rules.Limit(k.Kind, casefile.Channel(k.Channel)), nil
}

// Reckon asks the rule without a case: when would an application be due that is
// handed in then? A preset decides the office hours instead of the school's own. It is
// asked while somebody types, so it reads without a transaction.
func (d *Desk) Reckon(ctx context.Context, v access.Viewer, handedIn time.Time, ch casefile.Channel, schoolID int64, preset string) (due sla.Due, zone *time.Location, err error) {
	if zone, err = workday.Zone(defaultZone); err != nil {
		return due, nil, err
	}
	var h hours
	if schoolID != 0 {
		if !v.SignedIn() {
			return due, nil, access.ErrUnauthenticated
		}
		ctx := access.NewContext(ctx, v)
		school, err := d.ledgers.School(ctx, schoolID)
		if err != nil {
			return due, nil, err
		}
		if h, err = hoursOf(ctx, d.ledgers, school, school.BranchID); err != nil {
			return due, nil, err
		}
		if zone, err = d.zone(ctx, d.ledgers, school.RegionID); err != nil {
			return due, nil, err
		}
	}
	if preset != "" || h.school == nil {
		if h.school, err = workday.Preset(cmp.Or(preset, workday.PresetRU)); err != nil {
			return due, nil, err
		}
	}
	book, err := d.On(ctx, workday.DateOf(handedIn, zone))
	if err != nil {
		return due, nil, err
	}
	due, err = book.at(h).Reckoner.Issue(handedIn, ch, h.school, zone)
	if errors.Is(err, workday.ErrYearNotPublished) {
		err = ErrNoCalendar.At("handedInAt")
	}
	return due, zone, err
}

// defaultZone is the zone of the whole country since 2024-03-01, for questions
// that concern no school.
const defaultZone = "Asia/Almaty"
