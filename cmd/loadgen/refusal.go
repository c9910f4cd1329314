package main

import (
	"context"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// hearingHour is when hearings are held.
var hearingHour = workday.Clock(11, 0)

// planNotice plans a preliminary refusal, five working days before the term ends
// where that is still ahead.
func (l *life) planNotice(ctx context.Context, f *file, who staff) {
	at := l.later(f, 1, 2)
	if day, err := l.calendar.Week(workday.FiveDay).Add(f.app.DueOn, -6); err == nil {
		if planned := l.officeTime(f, day); planned.After(at) {
			at = planned
		}
	}
	l.act(ctx, f.app.ID, at, func(a casework.Act) error {
		_, err := l.desk.GiveNotice(ctx, who.clerk, casework.Notice{
			Act: a, Grounds: []casefile.ServiceGround{casefile.UnreliableData},
			Reasons:      "В архиве школы нет записи о выдаче документа с указанными данными.",
			HearingAt:    l.workingDays(workday.DateOf(a.HappenedAt, l.zone(f)), 2).At(hearingHour, l.zone(f)),
			HearingPlace: l.country.schools[f.app.SchoolID-1].AddressRU,
		})
		return err
	})
}

// planHearing plans the record of the hearing, and after it the reasoned reply.
// One objection in five is right.
func (l *life) planHearing(ctx context.Context, f *file, who staff) {
	if notice := f.notices[len(f.notices)-1]; notice.Outcome != "" {
		at := l.officeTime(f, l.workingDays(notice.ObjectionDueOn, 1))
		if !at.After(l.now) {
			at = l.now.Add(time.Hour)
		}
		l.act(ctx, f.app.ID, at, func(a casework.Act) error {
			_, err := l.desk.RefuseService(ctx, who.head, casework.Refusal{
				Act: a, Grounds: notice.Grounds, Reasons: notice.Reasons,
			})
			return err
		})
		return
	}
	in := casework.Hearing{Outcome: store.HearingNoAnswer, Protocol: "Услугополучатель на заслушивание не явился."}
	if l.chance(0.5) {
		in.Outcome, in.Protocol = store.HearingObjected, "Возражение рассмотрено."
		in.Explanations = "Услугополучатель представил возражение."
		in.ObjectionUpheld = l.chance(0.2)
	}
	at := l.later(f, 2, 2)
	if in.Outcome == store.HearingNoAnswer { // silence is on record when the days to object are over
		if over := l.officeTime(f, l.workingDays(f.notices[len(f.notices)-1].ObjectionDueOn, 1)); over.After(at) {
			at = over
		}
	}
	l.act(ctx, f.app.ID, at, func(a casework.Act) error {
		in.Act = a
		_, err := l.desk.RecordHearing(ctx, who.clerk, in)
		return err
	})
}
