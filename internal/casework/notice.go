package casework

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Notice is a preliminary refusal, which calls the applicant to a hearing.
type Notice struct {
	Act
	Grounds      []casefile.ServiceGround // at least one of the law's
	Reasons      string                   // the school's reasons in words
	HearingAt    time.Time                // after the notice
	HearingPlace string                   // and how; empty: at the school
}

// GiveNotice tells the applicant that the school means to refuse. The clock of
// the notice stops, and the applicant's two working days to object begin. A notice
// after its latest day is a breach of that term, known only now: until then nobody
// could say that a refusal was meant.
func (d *Desk) GiveNotice(ctx context.Context, v access.Viewer, in Notice) (Outcome, error) {
	return d.onCase(ctx, v, in.Act, casefile.GiveNotice, in, func(c *openCase) (Outcome, error) {
		if err := in.check(c.happened); err != nil {
			return Outcome{}, err
		}
		hours, err := c.hours(ctx)
		if err != nil {
			return Outcome{}, err
		}
		// Nobody can come to be heard where the school is closed.
		open, err := c.book.open(hours.school.On(workday.DateOf(in.HearingAt, c.zone)), in.HearingAt, c.zone)
		if err == nil && !open {
			err = ErrHearingHours.At("hearingAt")
		}
		if err != nil {
			return Outcome{}, err
		}
		latest, err := c.book.Reckoner.NoticeBeforeRefusal(c.app.DueOn, hours.school, c.zone)
		if err != nil {
			return Outcome{}, err
		}
		objection, err := c.book.Reckoner.Objection(c.happened, hours.school, c.zone)
		if err != nil {
			return Outcome{}, err
		}
		if err := c.startAndStopNotice(ctx, latest); err != nil {
			return Outcome{}, err
		}
		clock := newClock(&c.app, sla.Objection, c.happened, objection)
		if err := c.InsertClock(ctx, &clock); err != nil {
			return Outcome{}, err
		}
		row := store.HearingNotice{
			Place: c.app.Place, ApplicationID: c.app.ID, Grounds: in.Grounds, Reasons: strings.TrimSpace(in.Reasons),
			GivenAt: c.happened, GivenByID: v.UserID, GivenBy: v.Name,
			HearingOn: workday.DateOf(in.HearingAt, c.zone), HearingAt: instant(in.HearingAt), HearingPlace: strings.TrimSpace(in.HearingPlace),
			ObjectionDueOn: objection.DueOn, Language: string(v.Lang),
		}
		if err := c.InsertHearingNotice(ctx, &row); err != nil {
			return Outcome{}, err
		}
		c.app.NoticeGivenAt = c.happened
		return Outcome{}, c.record(ctx, journal.NoticeGiven{
			CaseFacts: caseFacts(c.app), On: c.on(), Ground: string(in.Grounds[0]),
			LatestOn: latest.DueOn, Late: !c.happened.Before(latest.DueAt), ObjectBy: journal.At(objection.DueAt),
		})
	})
}

// startAndStopNotice writes the clock of a notice, which stops now. That of the
// first began with the hand-in; that of a further one when the objection against
// the one before was upheld and brought the case back, which is its last act.
func (c *openCase) startAndStopNotice(ctx context.Context, due sla.Due) error {
	started := c.app.HandedInAt
	if !c.app.NoticeGivenAt.IsZero() {
		started = c.app.StatusAt
	}
	clock := newClock(&c.app, sla.NoticeBeforeRefusal, started, due)
	clock.State, clock.StoppedAt = sla.Judge(due.DueAt, c.happened), c.happened
	late := clock.State == sla.MetLate
	if late {
		clock.BreachedAt = due.DueAt
	}
	if err := c.InsertClock(ctx, &clock); err != nil || !late {
		return err
	}
	return writeBreach(ctx, c.Ledger, c.app, &clock, c.zone, c.recorded)
}

// checkGrounds checks what a notice and a refusal both state.
func checkGrounds(grounds []casefile.ServiceGround, reasons string) (faults fault.List) {
	if len(grounds) == 0 {
		faults = append(faults, ErrRequired.At("grounds"))
	}
	for i, g := range grounds {
		if slices.Contains(grounds[:i], g) {
			faults = append(faults, ErrGroundRepeated.At("grounds"))
			break
		}
	}
	if strings.TrimSpace(reasons) == "" {
		faults = append(faults, ErrRequired.At("reasons"))
	}
	return appendTooLong(faults, reasons, maxReasons, "reasons")
}

func (in Notice) check(given time.Time) error {
	faults := checkGrounds(in.Grounds, in.Reasons)
	switch {
	case in.HearingAt.IsZero():
		faults = append(faults, ErrRequired.At("hearingAt"))
	case !in.HearingAt.After(given):
		faults = append(faults, ErrHearingBeforeNotice.At("hearingAt"))
	}
	faults = appendTooLong(faults, in.HearingPlace, maxAddress, "hearingPlace")
	return faults.Err()
}

// maxReasons bounds the school's reasons, in characters.
const maxReasons = 4000

// Hearing is what came of a hearing: what the code of administrative procedure,
// art. 74, wants in its record.
type Hearing struct {
	Act
	Outcome         store.HearingOutcome
	ObjectionUpheld bool      // the objection was right: back to work
	HeldFrom        time.Time // both zero: the hearing was not held
	HeldUntil       time.Time
	Participants    string // who was there, where it was held
	Explanations    string // the applicant's position; an objection states one
	Protocol        string // what the school found
}

func (in Hearing) check(recorded time.Time) error {
	var faults fault.List
	if !in.Outcome.Valid() {
		faults = append(faults, ErrRequired.At("outcome"))
	}
	for _, text := range []struct {
		field, value string
		due          bool
	}{
		{"protocol", in.Protocol, true},
		{"explanations", in.Explanations, in.Outcome == store.HearingObjected},
		{"participants", in.Participants, !in.HeldFrom.IsZero()},
	} {
		if text.due && strings.TrimSpace(text.value) == "" {
			faults = append(faults, ErrRequired.At(text.field))
		}
		faults = appendTooLong(faults, text.value, maxReasons, text.field)
	}
	switch {
	case in.ObjectionUpheld && in.Outcome != store.HearingObjected:
		faults = append(faults, ErrNothingToUphold.At("objectionUpheld"))
	case in.HeldFrom.IsZero() && !in.HeldUntil.IsZero():
		faults = append(faults, ErrRequired.At("heldFrom"))
	case !in.HeldFrom.IsZero() && !in.HeldUntil.After(in.HeldFrom):
		faults = append(faults, ErrHearingEnds.At("heldUntil"))
	case in.HeldUntil.After(recorded):
		faults = append(faults, ErrFuture.At("heldUntil"))
	}
	return faults.Err()
}

// RecordHearing writes the record of the hearing, once per notice. An upheld
// objection sends the case back to preparation; anything else leaves the way to
// the refusal open. Silence is recorded when the time to object is over.
func (d *Desk) RecordHearing(ctx context.Context, v access.Viewer, in Hearing) (Outcome, error) {
	return d.onCase(ctx, v, in.Act, casefile.RecordHearing, in, func(c *openCase) (Outcome, error) {
		if err := in.check(c.recorded); err != nil {
			return Outcome{}, err
		}
		// An objection follows the notice, and so do the terms of a further notice: two of
		// one kind never begin at one instant.
		if in.ObjectionUpheld && !c.happened.After(c.app.NoticeGivenAt) {
			return Outcome{}, ErrHearingBeforeNotice.At("happenedAt")
		}
		notice, err := c.lastNotice(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if !in.HeldFrom.IsZero() && in.HeldFrom.Before(notice.GivenAt) {
			return Outcome{}, ErrHearingBeforeNotice.At("heldFrom")
		}
		notice.Outcome, notice.ObjectionUpheld = in.Outcome, in.ObjectionUpheld
		notice.HeardAt, notice.Protocol, notice.HeardBy = c.happened, strings.TrimSpace(in.Protocol), v.Name
		notice.Participants, notice.Explanations = strings.TrimSpace(in.Participants), strings.TrimSpace(in.Explanations)
		if !in.HeldFrom.IsZero() {
			notice.HeldFrom, notice.HeldUntil = instant(in.HeldFrom), instant(in.HeldUntil)
		}
		if err := c.UpdateHearingNotice(ctx, &notice); err != nil {
			return Outcome{}, err
		}
		if _, err := c.stop(ctx, sla.Objection); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, c.record(ctx, journal.HearingRecorded{CaseFacts: caseFacts(c.app), On: c.on(), Outcome: string(in.Outcome), Upheld: in.ObjectionUpheld})
	}, func(c *openCase) error {
		c.facts.Outcome, c.facts.ObjectionUpheld = casefile.HearingOutcome(in.Outcome), in.ObjectionUpheld
		return nil
	})
}

// Refusal is the reasoned reply.
type Refusal struct {
	Act
	Grounds  []casefile.ServiceGround
	Reasons  string
	SignedBy string // empty: the viewer
}

// RefuseService ends the case with a reasoned reply. It needs a notice and a
// recorded hearing; where the applicant did not answer, also the end of her two
// working days to object.
func (d *Desk) RefuseService(ctx context.Context, v access.Viewer, in Refusal) (Outcome, error) {
	return d.onCase(ctx, v, in.Act, casefile.RefuseService, in, func(c *openCase) (Outcome, error) {
		if err := checkGrounds(in.Grounds, in.Reasons).Err(); err != nil {
			return Outcome{}, err
		}
		notice, err := c.lastNotice(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if err := noticed(notice, in.Grounds); err != nil {
			return Outcome{}, err
		}
		year := c.on().Year()
		n, err := c.NextNumber(ctx, fmt.Sprintf("refusal/%d", year))
		if err != nil {
			return Outcome{}, err
		}
		ended, err := c.finish(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if _, err := c.cancel(ctx, sla.Objection); err != nil {
			return Outcome{}, err
		}
		row := store.ServiceRefusal{
			Place: c.app.Place, ApplicationID: c.app.ID, NoticeID: notice.ID, Number: casefile.RefusalNumber(year, n),
			Grounds: in.Grounds, Reasons: strings.TrimSpace(in.Reasons), RefusedOn: c.on(), RefusedAt: c.happened,
			SignedByID: v.UserID, SignedBy: signer(in.SignedBy, v), Language: string(v.Lang),
		}
		if err := c.InsertServiceRefusal(ctx, &row); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, c.record(ctx, journal.ServiceRefused{
			CaseFacts: caseFacts(c.app), Ended: ended, Ground: string(in.Grounds[0]), ReplyNumber: row.Number,
		})
	})
}

// noticed refuses a ground that the applicant was not told of: about it she has not
// been heard (administrative procedure code, art. 73). The school may give it up, not
// put another in its place.
func noticed(n store.HearingNotice, grounds []casefile.ServiceGround) error {
	for _, g := range grounds {
		if !slices.Contains(n.Grounds, g) {
			return ErrGroundNotNoticed.At("grounds")
		}
	}
	return nil
}

func signer(stated string, v access.Viewer) string {
	if s := strings.TrimSpace(stated); s != "" {
		return s
	}
	return v.Name
}

// LatestNotice is the last day for the notice of a preliminary refusal in an open case.
func (d *Desk) LatestNotice(ctx context.Context, app store.Application, zone *time.Location) (workday.Date, error) {
	v, err := d.ledgers.Newest(ctx)
	if err != nil {
		return 0, err
	}
	book, err := d.bookOn(ctx, d.ledgers, v, workday.DateOf(app.HandedInAt, zone), workday.DateOf(d.now(), zone))
	if err != nil {
		return 0, err
	}
	r, dueOn := book.Reckoner, app.DueOn
	day, err := r.Calendars.Week(workday.FiveDay).Add(dueOn, -r.Rules.NoticeDays)
	if err != nil {
		return 0, fmt.Errorf("%d working days before %s: %w", r.Rules.NoticeDays, dueOn, err)
	}
	return day, nil
}
