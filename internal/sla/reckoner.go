package sla

import (
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Reckoner reckons when clocks end, by one version of the calendar and of the rules. It
// is a value without state: any number of goroutines may use one.
type Reckoner struct {
	Calendars *workday.Calendars
	Rules     Rules
	// Corporation is when the branch of the State Corporation works; nil stands for the
	// preset of item 7.2, Monday to Saturday, 09:00 to 20:00.
	Corporation workday.Hours
}

// Due is when a clock ends, and why.
type Due struct {
	Kind ClockKind
	// AcceptedOn is day 0 of the ISSUE clock: the day the application counts as accepted.
	// For other clocks it is the day of the event that started them; zero where the clock
	// is counted back from another one.
	AcceptedOn workday.Date
	DueOn      workday.Date // last day of the term
	// DueAt is the instant the term ends; stopping at it is late. Where an organisation
	// has to act, a term of days ends at the hour its operations close (Civil Code,
	// art. 172-176), so it is the close of the place that acts, in its zone.
	DueAt           time.Time
	Explanation     []workday.ExplainedDay // see Reckoner.Explain; nil for clocks of minutes
	CalendarVersion int
	RuleVersion     int
	Fingerprint     string // 16 hexadecimal digits; see fingerprint
}

// ErrUnknownChannel is the error of Issue for a door that the service does not have.
var ErrUnknownChannel = errors.New("sla: no such channel")

// Issue reckons the term of the service for an application handed in at the instant
// handedIn, through the door ch, at a school with these office hours in zone.
//
// The acceptance day is that of the place that takes in, by its hours of the day: the
// school's desk until its reception ends, the portal until the school's office closes
// (R24), the State Corporation by its own week until it closes. The working days are then
// those of the five-day week, whatever the door (R04, R50) and on whatever days a school
// receives: item 7.1 knows the provider from Monday to Friday. The term ends when the
// school's office closes on its last day, by the hours of that day.
//
// It fails with workday.ErrYearNotPublished where the term runs into a year without a
// calendar.
func (r Reckoner) Issue(handedIn time.Time, ch casefile.Channel, school workday.Hours, zone *time.Location) (Due, error) {
	if !ch.Valid() {
		return Due{}, fmt.Errorf("%w: %q", ErrUnknownChannel, ch)
	}
	limit := r.Rules.Limit(Issue, ch)
	on := workday.DateOf(handedIn, zone)
	desk, today := school, school.On(on)
	cutOff := today.ReceptionEnds()
	switch ch {
	case casefile.SchoolOffice:
		if r.Rules.OfficeUntilClose {
			cutOff = today.Close
		}
	case casefile.Portal:
		if !r.Rules.PortalUntilReception {
			cutOff = today.Close
		}
	case casefile.StateCorporation:
		desk = r.corporation()
		cutOff = desk.On(on).ReceptionEnds()
	}
	accepted, err := workday.AcceptanceDay(handedIn, zone, r.works(desk), cutOff)
	if err != nil {
		return Due{}, fmt.Errorf("acceptance day of %s: %w", handedIn, err)
	}
	calendar := r.Calendars.Week(workday.FiveDay)
	days := limit
	if r.Rules.CountAcceptanceDay {
		works, err := calendar.Working(accepted)
		if err != nil {
			return Due{}, fmt.Errorf("acceptance day %s: %w", accepted, err)
		}
		if works {
			days--
		}
	}
	due, err := calendar.Add(accepted, days)
	if err != nil {
		return Due{}, fmt.Errorf("%d working days after %s: %w", days, accepted, err)
	}
	f := newFingerprint(Issue, r, zone).instant(handedIn).text(string(ch)).number(limit).flag(r.Rules.CountAcceptanceDay).
		schedule(today).schedule(desk.On(on)).changed(desk, on, accepted).changed(school, on, due)
	return r.due(Issue, accepted, due, school.On(due).Close, workday.FiveDay, zone, f)
}

// Storage reckons until when a ready paper lies at the State Corporation that it arrived
// at: one calendar month, clamped to the end of a shorter one, and where that day is not
// worked there, its next working day (R14; Civil Code, art. 172-176). On its last day the
// paper may go back to the school; when the State Corporation closes it is late.
func (r Reckoner) Storage(arrived time.Time, zone *time.Location) (Due, error) {
	corporation := r.corporation()
	on := workday.DateOf(arrived, zone)
	ends := on.AddMonths(r.Rules.StorageMonths)
	// The month's end is the midnight that begins it: whatever the hours, it is reached.
	due, err := workday.AcceptanceDay(ends.At(0, zone), zone, r.works(corporation), workday.Clock(24, 0))
	if err != nil {
		return Due{}, fmt.Errorf("storage until %s: %w", ends, err)
	}
	f := newFingerprint(Storage, r, zone).instant(arrived).number(r.Rules.StorageMonths).schedule(corporation.On(on)).
		changed(corporation, on, due)
	return r.due(Storage, on, due, corporation.On(due).Close, corporation.On(due).Week, zone, f)
}

// ReturnToCorporation reckons by when the school sends a paper that the State Corporation
// asked for: one working day after the day of the request (R16, D08).
func (r Reckoner) ReturnToCorporation(requested time.Time, school workday.Hours, zone *time.Location) (Due, error) {
	return r.workingDays(ReturnToCorporation, requested, r.Rules.ReturnDays, school, zone)
}

// Objection reckons by when the applicant may object to a preliminary refusal of which
// she was told at the instant given: two working days after that day.
func (r Reckoner) Objection(given time.Time, school workday.Hours, zone *time.Location) (Due, error) {
	return r.workingDays(Objection, given, r.Rules.ObjectionDays, school, zone)
}

func (r Reckoner) workingDays(kind ClockKind, event time.Time, limit int, school workday.Hours, zone *time.Location) (Due, error) {
	on := workday.DateOf(event, zone)
	due, err := r.Calendars.Week(workday.FiveDay).Add(on, limit)
	if err != nil {
		return Due{}, fmt.Errorf("%d working days after %s: %w", limit, on, err)
	}
	f := newFingerprint(kind, r, zone).instant(event).number(limit).schedule(school.On(on)).changed(school, on, due)
	return r.due(kind, on, due, school.On(due).Close, workday.FiveDay, zone, f)
}

// NoticeBeforeRefusal reckons the last day for the notice of a preliminary refusal, given
// the due date of the service: three working days before it.
func (r Reckoner) NoticeBeforeRefusal(dueOn workday.Date, school workday.Hours, zone *time.Location) (Due, error) {
	latest, err := r.Calendars.Week(workday.FiveDay).Add(dueOn, -r.Rules.NoticeDays)
	if err != nil {
		return Due{}, fmt.Errorf("%d working days before %s: %w", r.Rules.NoticeDays, dueOn, err)
	}
	d := Due{Kind: NoticeBeforeRefusal, DueOn: latest, DueAt: latest.At(school.On(latest).Close, zone)}
	if d.Explanation, err = r.Calendars.Week(workday.FiveDay).Explain(latest, dueOn); err != nil {
		return Due{}, fmt.Errorf("explain the notice before %s: %w", dueOn, err)
	}
	f := newFingerprint(NoticeBeforeRefusal, r, zone).text(dueOn.String()).number(r.Rules.NoticeDays).schedule(school.On(latest))
	return r.sign(d, f), nil
}

// QueueWait reckons by when the holder of a ticket taken at the State Corporation is
// called.
func (r Reckoner) QueueWait(taken time.Time, zone *time.Location) Due {
	return r.minutes(QueueWait, taken, r.Rules.QueueWait, zone)
}

// CounterService reckons by when somebody called to a counter of the State Corporation is
// served.
func (r Reckoner) CounterService(called time.Time, zone *time.Location) Due {
	return r.minutes(CounterService, called, r.Rules.CounterService, zone)
}

func (r Reckoner) minutes(kind ClockKind, event time.Time, limit time.Duration, zone *time.Location) Due {
	at := event.Add(limit)
	d := Due{Kind: kind, AcceptedOn: workday.DateOf(event, zone), DueOn: workday.DateOf(at, zone), DueAt: at}
	return r.sign(d, newFingerprint(kind, r, zone).instant(event).number(int(limit/time.Second)))
}

// works reports whether a place is open on a day, by its week of that day.
func (r Reckoner) works(place workday.Hours) func(workday.Date) (bool, error) {
	return func(d workday.Date) (bool, error) { return r.Calendars.Week(place.On(d).Week).Working(d) }
}

// due completes a clock of days of a week that ends at a place's close.
func (r Reckoner) due(kind ClockKind, from, dueOn workday.Date, closes workday.TimeOfDay, week workday.Week, zone *time.Location, f *fingerprint) (Due, error) {
	explanation, err := r.Explain(kind, from, dueOn, week)
	if err != nil {
		return Due{}, fmt.Errorf("explain %s: %w", kind, err)
	}
	d := Due{Kind: kind, AcceptedOn: from, DueOn: dueOn, DueAt: dueOn.At(closes, zone), Explanation: explanation}
	return r.sign(d, f), nil
}

func (r Reckoner) sign(d Due, f *fingerprint) Due {
	d.CalendarVersion, d.RuleVersion, d.Fingerprint = r.Calendars.Version(), r.Rules.Version, f.String()
	return d
}

// Explain lists the days by which a clock of days that began on from came to dueOn: each
// with its kind, the act that makes it what it is, whether it counted, and its number.
//
// For STORAGE the month is a month of the calendar, so the list begins on its last day
// and shows only why that day moved. For clocks of minutes it is empty, and for
// NOTICE_BEFORE_REFUSAL the caller counts from the notice to the due date of the service.
func (r Reckoner) Explain(kind ClockKind, from, dueOn workday.Date, week workday.Week) ([]workday.ExplainedDay, error) {
	switch {
	case kind == QueueWait || kind == CounterService:
		return nil, nil
	case kind == Storage:
		from = from.AddMonths(r.Rules.StorageMonths).AddDays(-1)
	case kind == Issue && r.Rules.CountAcceptanceDay:
		from = from.AddDays(-1)
	}
	return r.Calendars.Week(week).Explain(from, dueOn)
}

// corporation is the State Corporation's hours.
func (r Reckoner) corporation() workday.Hours {
	if r.Corporation != nil {
		return r.Corporation
	}
	preset, err := workday.Preset(workday.PresetCorporation)
	if err != nil {
		panic(err) // a preset of the program's own
	}
	return preset
}
