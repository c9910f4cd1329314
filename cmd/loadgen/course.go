package main

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// caseError says in which case the desk refused what the load planned.
type caseError struct {
	app store.Application
	err error
}

func (e caseError) Error() string {
	return fmt.Sprintf("case %d (%s, %s): %v", e.app.ID, e.app.Status, e.app.Channel(), e.err)
}

func (e caseError) Unwrap() error { return e.err }

// planNext plans the next act on a case by where it stands, and reports whether
// there will be one: nobody comes for some duplicates.
func (l *life) planNext(ctx context.Context, f *file) bool {
	id, who := f.app.ID, l.officers(f)
	switch f.app.Status {
	case casefile.Received:
		l.act(ctx, id, l.officeTime(f, f.app.AcceptedOn), func(a casework.Act) error {
			_, err := l.desk.Accept(ctx, who.clerk, a)
			return err
		})
	case casefile.Accepted:
		if l.chance(0.016) {
			l.act(ctx, id, l.later(f, 1, 4), func(a casework.Act) error {
				_, err := l.desk.Withdraw(ctx, who.clerk, casework.Withdrawal{Act: a, Reason: "Нашёлся оригинал"})
				return err
			})
			return true
		}
		l.act(ctx, id, l.later(f, 0, 2), func(a casework.Act) error {
			_, err := l.desk.StartPreparation(ctx, who.clerk, a)
			return err
		})
	case casefile.InPreparation:
		if f.app.NoticeGivenAt.IsZero() && l.chance(0.015) {
			l.planNotice(ctx, f, who)
			return true
		}
		l.planIssue(ctx, f, who)
	case casefile.NoticeGiven:
		l.planHearing(ctx, f, who)
	case casefile.Issued:
		return l.planWayOut(ctx, f, who)
	case casefile.AtCorporation:
		l.planCollection(ctx, f, who)
	case casefile.ReturnedToSchool:
		return l.planReturn(ctx, f, who)
	}
	return true
}

// issueDays is how many working days after acceptance the duplicate is made:
// four in a hundred come after the fifteenth.
var issueDays = newUrn(0, 2, 6, 11, 14, 14, 12, 10, 8, 6, 5, 3, 2, 1.5, 1, 0.8, 0.6, 0.5, 0.5, 0.4, 0.4, 0.3, 0.3, 0.2, 0.2)

func (l *life) planIssue(ctx context.Context, f *file, who staff) {
	id := f.app.ID
	at := l.officeTime(f, l.workingDays(f.app.AcceptedOn, issueDays.draw(l.dice)))
	if !at.After(l.now) {
		at = l.later(f, 0, 1)
	}
	l.act(ctx, id, at, func(a casework.Act) error {
		blank, err := l.blankFor(ctx, f.app, who)
		if err != nil {
			return err
		}
		_, err = l.desk.IssueDuplicate(ctx, who.head, casework.Issue{
			Act: a, Series: blank.Series, Number: blank.Number,
			OrderNumber: fmt.Sprintf("%d-Д", id%400+1), OrderDate: workday.DateOf(a.HappenedAt, l.zone(f)),
		})
		return err
	})
}

func (l *life) planWayOut(ctx context.Context, f *file, who staff) bool {
	if f.app.PickupBranchID != 0 {
		l.act(ctx, f.app.ID, l.later(f, 1, 2), func(a casework.Act) error {
			_, err := l.desk.SendToCorporation(ctx, who.clerk, a)
			return err
		})
		return true
	}
	if l.chance(0.03) {
		return false
	}
	l.act(ctx, f.app.ID, l.later(f, 0, 25), func(a casework.Act) error {
		_, err := l.desk.HandOver(ctx, who.clerk, l.handOver(f, a))
		return err
	})
	return true
}

func (l *life) planCollection(ctx context.Context, f *file, who staff) {
	due := f.running(sla.Storage).DueOn
	if l.chance(0.93) {
		if at := l.later(f, 0, 18); workday.DateOf(at, l.zone(f)) < due {
			l.act(ctx, f.app.ID, at, func(a casework.Act) error {
				_, err := l.desk.HandOver(ctx, who.operator, l.handOver(f, a))
				return err
			})
			return
		}
	}
	if l.chance(0.3) {
		due = l.workingDays(due, l.between(1, 3))
	}
	l.act(ctx, f.app.ID, l.officeTime(f, due), func(a casework.Act) error {
		_, err := l.desk.ReturnToSchool(ctx, who.operator, a)
		return err
	})
}

func (l *life) planReturn(ctx context.Context, f *file, who staff) bool {
	if f.running(sla.ReturnToCorporation).ID != 0 {
		l.act(ctx, f.app.ID, l.later(f, 0, 2), func(a casework.Act) error {
			_, err := l.desk.SendToCorporation(ctx, who.clerk, a)
			return err
		})
		return true
	}
	if l.chance(0.6) {
		return false
	}
	l.act(ctx, f.app.ID, l.later(f, 2, 60), func(a casework.Act) error {
		_, err := l.desk.RequestFromSchool(ctx, who.operator, a)
		return err
	})
	return true
}

func (l *life) handOver(f *file, a casework.Act) casework.HandOver {
	return casework.HandOver{
		Act: a, Recipient: store.ToApplicant, IdentityDocument: f.persons[0].IdentityDocument,
		OriginalReceived: f.app.OriginalDue && !f.app.OriginalReceived, ProofReceived: f.app.RepresentativeID != 0,
	}
}

// running is the running clock of a kind, or none with id 0.
func (f *file) running(kind sla.ClockKind) store.Clock {
	for _, k := range f.clocks {
		if k.Kind == kind && k.StoppedAt.IsZero() {
			return k
		}
	}
	return store.Clock{}
}

func (l *life) zone(f *file) *time.Location { return l.country.zones[f.app.RegionID] }

// officeTime is a moment of a day's office hours.
func (l *life) officeTime(f *file, day workday.Date) time.Time {
	return day.At(0, l.zone(f)).Add(l.minutes(9*60+5, 17*60+20))
}

// later is a moment of office hours some working days from now.
func (l *life) later(f *file, low, high int) time.Time {
	today := workday.DateOf(l.now, l.zone(f))
	if at := l.officeTime(f, l.workingDays(today, l.between(low, high))); at.After(l.now) {
		return at
	}
	return l.officeTime(f, l.workingDays(today, 1))
}

// workingDays is the day some working days after another; no days mean the day
// itself, or the next on which schools work.
func (l *life) workingDays(day workday.Date, n int) workday.Date {
	five := l.calendar.Week(workday.FiveDay)
	open, err := five.OnOrAfter(day)
	if err == nil && n > 0 {
		open, err = five.Add(day, n)
	}
	if err != nil { // beyond the published calendars, and so beyond the load's end
		return day.AddDays(n + 2)
	}
	return open
}
