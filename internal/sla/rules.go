package sla

import (
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
)

// Rules are the numbers that clocks are reckoned by. What the sources leave open is a
// number here too, with the default that docs/rules.md gives; a changed number makes a
// new Version, and clocks keep the version they were reckoned by.
type Rules struct {
	Version int

	// IssueDays is the term of the service in working days. The Russian text sets 15 for
	// all three doors (R04); the Kazakh one leaves the portal out (D13), so each door has
	// a number of its own.
	IssueDays ChannelDays
	// CountAcceptanceDay makes the acceptance day day 1 of the term, where the school
	// works on it. By the Civil Code, art. 172-176, a term begins on the day after the
	// event, so it is off; the repealed law on administrative procedures, art. 12-1, read
	// otherwise.
	CountAcceptanceDay bool
	// CorporationLeadDays is how many working days before the end of the term the school
	// has the duplicate ready, where the State Corporation still has to hand it over. The
	// standard sets none; comparable standards set 1 (not confirmed for this one).
	CorporationLeadDays int

	// OfficeUntilClose accepts at the school's desk until the office closes, where its
	// reception ends before: the Kazakh text knows no separate reception hours (D03).
	OfficeUntilClose bool
	// PortalUntilReception accepts from the portal until the school's reception ends
	// instead of until the office closes (R24 says «after working time»).
	PortalUntilReception bool

	QueueWait      time.Duration // at the State Corporation only (R05, R07)
	CounterService time.Duration // at the State Corporation only (R06, R07)

	StorageMonths int // calendar months a ready paper lies at the State Corporation (R14)
	ReturnDays    int // working days in which the school sends what was requested (R16)

	// NoticeDays is how many working days before the end of the term the notice of a
	// preliminary refusal is given at the latest: administrative procedure code, art. 73,
	// as by-laws apply it to the term of a service.
	NoticeDays int
	// ObjectionDays is how many working days the applicant has to object (art. 73).
	ObjectionDays int
}

// ChannelDays is a number of working days for each door.
type ChannelDays struct{ SchoolOffice, StateCorporation, Portal int }

// Of returns the number for a door.
func (d ChannelDays) Of(c casefile.Channel) (int, bool) {
	switch c {
	case casefile.SchoolOffice:
		return d.SchoolOffice, true
	case casefile.StateCorporation:
		return d.StateCorporation, true
	case casefile.Portal:
		return d.Portal, true
	default:
		return 0, false
	}
}

// Limit returns how long a term of that kind is, in its unit: working days, calendar
// months for Storage, minutes for the clocks of a ticket. The door counts for Issue only.
func (r Rules) Limit(k ClockKind, c casefile.Channel) int {
	switch k {
	case Issue:
		days, _ := r.IssueDays.Of(c)
		if c == casefile.StateCorporation {
			days -= r.CorporationLeadDays
		}
		return days
	case QueueWait:
		return int(r.QueueWait / time.Minute)
	case CounterService:
		return int(r.CounterService / time.Minute)
	case Storage:
		return r.StorageMonths
	case ReturnToCorporation:
		return r.ReturnDays
	case NoticeBeforeRefusal:
		return r.NoticeDays
	case Objection:
		return r.ObjectionDays
	default:
		return 0
	}
}

// DefaultRules returns the rules in force: version 1.
func DefaultRules() Rules {
	return Rules{
		Version:        1,
		IssueDays:      ChannelDays{SchoolOffice: 15, StateCorporation: 15, Portal: 15},
		QueueWait:      15 * time.Minute,
		CounterService: 15 * time.Minute,
		StorageMonths:  1,
		ReturnDays:     1,
		NoticeDays:     3,
		ObjectionDays:  2,
	}
}

// ErrBadRules is the error of Rules.Check, joined with one line per defect.
var ErrBadRules = errors.New("sla: the rules contradict themselves")

// Check reports numbers that no clock could be reckoned by.
func (r Rules) Check() error {
	var defects []error
	require := func(ok bool, format string, args ...any) {
		if !ok {
			defects = append(defects, fmt.Errorf(format, args...))
		}
	}
	require(r.Version > 0, "a version is 1 or more, not %d", r.Version)
	for _, c := range casefile.Channels() {
		days, _ := r.IssueDays.Of(c)
		require(days > r.NoticeDays, "%s: a term of %d working days leaves no room for a notice %d before its end", c, days, r.NoticeDays)
		require(c != casefile.StateCorporation || days > r.CorporationLeadDays, "%s: a term of %d working days is over %d before its end", c, days, r.CorporationLeadDays)
	}
	require(r.CorporationLeadDays >= 0, "a lead is not negative: %d", r.CorporationLeadDays)
	require(r.QueueWait > 0 && r.CounterService > 0, "minutes at the counter are positive: %s, %s", r.QueueWait, r.CounterService)
	require(r.StorageMonths > 0, "a paper is stored for a month at least, not %d", r.StorageMonths)
	require(r.ReturnDays > 0, "a request takes a working day at least, not %d", r.ReturnDays)
	require(r.NoticeDays > 0 && r.ObjectionDays > 0, "notice and objection take a working day at least: %d, %d", r.NoticeDays, r.ObjectionDays)
	if len(defects) == 0 {
		return nil
	}
	return errors.Join(append([]error{ErrBadRules}, defects...)...)
}
