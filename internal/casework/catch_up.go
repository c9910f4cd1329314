package casework

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// errStuck is the error of a term that the new calendar does not reach. It stays
// where it was.
var errStuck = errors.New("casework: the term runs into a year without a calendar")

// catchUp moves the running terms of a locked case that were reckoned by an older
// calendar or older rules, and says how many due dates moved. The clocks and the entries are
// written; the application is changed in app, and the caller writes it.
//
// It is called wherever a term of a case is judged, so that between the approval
// of a calendar and the moment the mover comes by nobody is late by the old one.
func (d *Desk) catchUp(ctx context.Context, l Ledger, book Rulebook, app *store.Application, zone *time.Location, now time.Time) (moved int, err error) {
	version := book.Reckoner.Calendars.Version()
	if (version == 1 || d.moved.Load() >= int64(version)) && d.overtaken.Load() >= int64(book.overtook) {
		return 0, nil // nothing is older, or nothing older runs
	}
	clocks, err := l.Clocks(ctx, app.ID)
	if err != nil {
		return 0, err
	}
	done, err := d.move(ctx, l, book, app, clocks, zone, now)
	return done.moved, err
}

// tally says what came of the terms of one case.
type tally struct{ checked, moved, stuck int }

// move is catchUp for clocks that were read already.
func (d *Desk) move(ctx context.Context, l Ledger, book Rulebook, app *store.Application, clocks []store.Clock, zone *time.Location, now time.Time) (done tally, err error) {
	behind := slices.DeleteFunc(clocks, func(k store.Clock) bool {
		return !k.StoppedAt.IsZero() ||
			k.CalendarVersion >= book.Reckoner.Calendars.Version() && k.RuleVersion >= book.Reckoner.Rules.Version
	})
	if len(behind) == 0 {
		return done, nil
	}
	o, err := d.originOf(ctx, l, *app, zone)
	if err != nil {
		return done, err
	}
	return d.moveThese(ctx, mover{Ledger: l, book: book, app: app, zone: zone, now: now}, behind, o)
}

// moveThese moves some running terms of one case.
func (d *Desk) moveThese(ctx context.Context, m mover, behind []store.Clock, o origin) (done tally, err error) {
	for i := range behind {
		o.app = *m.app // the notice before a refusal counts back from the new due date
		moved, err := m.move(ctx, &behind[i], o)
		switch {
		case errors.Is(err, errStuck):
			done.stuck++
		case err != nil:
			return done, err
		case moved:
			done.moved++
		}
		done.checked++
	}
	return done, nil
}

// mending is the viewer under whom due dates move: whoever approved the calendar,
// no person decided about the single case.
var mending = access.Product("calendar")

// mover moves one term.
type mover struct {
	Ledger
	book  Rulebook
	app   *store.Application
	zone  *time.Location
	now   time.Time
	hours *store.Schedule // because of which; nil where a new version moves
}

// move reckons a term again and writes what came of it. A term whose days are the
// same takes the version and the fingerprint of the reckoning and nothing else.
func (m mover) move(ctx context.Context, k *store.Clock, o origin) (bool, error) {
	due, err := m.book.again(*k, o)
	if errors.Is(err, workday.ErrYearNotPublished) {
		return false, errStuck
	}
	if err != nil {
		return false, err
	}
	before := *k
	k.AcceptedOn, k.DueOn, k.DueAt = due.AcceptedOn, due.DueOn, instant(due.DueAt)
	k.CalendarVersion, k.RuleVersion, k.Fingerprint = due.CalendarVersion, due.RuleVersion, due.Fingerprint
	moved := before.AcceptedOn != k.AcceptedOn || before.DueOn != k.DueOn || !before.DueAt.Equal(k.DueAt)
	if moved {
		if err := m.settle(k); err != nil {
			return false, err
		}
	}
	if !moved && m.hours != nil {
		return false, nil // the same end by other hours: nothing to record
	}
	if err := m.UpdateClock(ctx, k); err != nil || !moved {
		return false, err
	}
	if k.Kind == sla.Issue {
		m.app.AcceptedOn, m.app.DueOn, m.app.DueAt = k.AcceptedOn, k.DueOn, k.DueAt
	}
	return true, m.write(ctx, before, *k)
}

// settle says how a moved term stands. A breach that was recorded stays in the
// journal; where the new end still lies ahead the term runs again, and should it
// run out too, that is a breach of another date and recorded as such. Where the
// new end has passed as well, the recorded breach stands for it.
//
// Warnings were given about the old date: those that the new one is not near to
// may be given again.
func (m mover) settle(k *store.Clock) error {
	ahead := m.now.Before(k.DueAt)
	if !k.BreachedAt.IsZero() && !ahead {
		return nil
	}
	k.BreachedAt = time.Time{}
	if k.Kind.Warns() && ahead {
		left, err := m.book.Reckoner.DaysLeft(k.DueOn, workday.DateOf(m.now, m.zone), k.Kind.Week())
		if err != nil {
			return err
		}
		switch level := sla.WarningLevel(left); {
		case level < 0:
			k.WarnedLevel = store.NeverWarned
		case level > k.WarnedLevel:
			k.WarnedLevel = level
		}
	}
	k.State = sla.Running
	if k.Kind.Warns() && k.WarnedLevel <= sla.AtRiskLevel {
		k.State = sla.AtRisk
	}
	return nil
}

// write records the move.
func (m mover) write(ctx context.Context, before, after store.Clock) error {
	lifted := !before.BreachedAt.IsZero() && after.BreachedAt.IsZero()
	subject, version, basis, err := m.cause(ctx, before, after)
	if err != nil {
		return err
	}
	row := store.DueMove{
		Place: m.app.Place, Subject: subject, Version: version, ClockID: after.ID, ApplicationID: m.app.ID, Kind: after.Kind,
		From: before.DueOn, To: after.DueOn, Overdue: !m.now.Before(after.DueAt), Lifted: lifted, MovedAt: m.now,
	}
	if err := m.InsertDueMove(ctx, &row); err != nil {
		return err
	}
	entry := journal.DueMoved{
		CaseFacts: caseFacts(*m.app), ClockID: after.ID, Clock: string(after.Kind),
		FromAcceptedOn: before.AcceptedOn, ToAcceptedOn: after.AcceptedOn,
		FromDueOn: before.DueOn, ToDueOn: after.DueOn, ToDueAt: journal.At(after.DueAt),
		FromCalendar: before.CalendarVersion, ToCalendar: after.CalendarVersion,
		FromFingerprint: before.Fingerprint, ToFingerprint: after.Fingerprint, Basis: basis,
		On: workday.DateOf(m.now, m.zone), Accepted: m.app.Status != casefile.Received,
	}
	if before.RuleVersion != after.RuleVersion {
		entry.FromRules, entry.ToRules = before.RuleVersion, after.RuleVersion
	}
	if lifted {
		entry.LiftedBreachOn = breachOf(before, m.zone)
	}
	return record(ctx, m.Ledger, mending, m.app.Place, m.app.ID, m.now, m.now, entry)
}

// cause is the version or the hours that moved a term, and the act behind it. What a calendar and
// rules move at once, the calendar moved: it came to the case first.
func (m mover) cause(ctx context.Context, before, after store.Clock) (store.Subject, int, string, error) {
	if m.hours != nil && before.CalendarVersion == after.CalendarVersion && before.RuleVersion == after.RuleVersion {
		return store.ScheduleSubject, int(m.hours.ID), m.hours.Basis, nil
	}
	if version := after.CalendarVersion; before.CalendarVersion != version {
		made, err := m.CalendarVersion(ctx, version)
		if err != nil {
			err = fmt.Errorf("calendar %d: %w", version, err)
		}
		return store.CalendarSubject, version, made.Basis, err
	}
	version := after.RuleVersion
	made, err := m.RuleVersions(ctx, version)
	if err != nil || len(made) == 0 {
		return "", 0, "", errors.Join(fmt.Errorf("rules %d: %w", version, access.ErrNotFound), err)
	}
	return store.RulesSubject, version, made[len(made)-1].Basis, nil
}
