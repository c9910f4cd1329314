package sla

import (
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/workday"
)

// Judge says how a clock that was stopped ended. Terms are half-open, as the acceptance
// day is: stopping at the due instant is late.
func Judge(dueAt, stoppedAt time.Time) ClockState {
	if stoppedAt.Before(dueAt) {
		return Met
	}
	return MetLate
}

// ClockFacts is what StateOf asks of a clock.
type ClockFacts struct {
	Kind      ClockKind
	DueAt     time.Time
	StoppedAt time.Time // zero while it runs
	Cancelled bool      // the case ended otherwise
	DaysLeft  int       // Reckoner.DaysLeft today; counts for kinds that warn
}

// StateOf says how a clock stands at the instant now.
func StateOf(c ClockFacts, now time.Time) ClockState {
	switch {
	case c.Cancelled:
		return Cancelled
	case !c.StoppedAt.IsZero():
		return Judge(c.DueAt, c.StoppedAt)
	case now.Before(c.DueAt) && c.Kind.Warns() && c.DaysLeft <= AtRiskLevel:
		return AtRisk
	case now.Before(c.DueAt):
		return Running
	case c.Kind == Objection:
		return Met // it ended as it should: in silence
	default:
		return Breached
	}
}

// AtRiskLevel is the number of working days left from which a running clock is at risk.
const AtRiskLevel = 3

// warningLevels are the numbers of working days left at which somebody is warned.
var warningLevels = [...]int{5, AtRiskLevel, 1, 0}

// WarningLevels returns the levels, the earliest first.
func WarningLevels() []int { return slices.Clone(warningLevels[:]) }

// WarningLevel returns the level that so many working days left belong to: the smallest
// one that is not below them, 0 when the due date is past, and -1 when it is too early
// for a warning.
func WarningLevel(daysLeft int) int {
	level := -1
	for _, l := range warningLevels {
		if daysLeft <= l {
			level = l
		}
	}
	return level
}

// DaysLeft returns how many working days of the week lie after today up to the due date:
// 0 on the due date itself, negative when it is past.
func (r Reckoner) DaysLeft(dueOn, today workday.Date, week workday.Week) (int, error) {
	left, err := r.Calendars.Week(week).Between(today, dueOn)
	if err != nil {
		return 0, fmt.Errorf("working days from %s to %s: %w", today, dueOn, err)
	}
	return left, nil
}

// WorkingDays returns how many working days of the term a case took that was accepted on
// the one day and finished on the other: 15 means the last day of the term. It is never
// negative: what was finished before its acceptance day began took no day.
func (r Reckoner) WorkingDays(acceptedOn, finishedOn workday.Date, week workday.Week) (int, error) {
	calendar := r.Calendars.Week(week)
	days, err := calendar.Between(acceptedOn, finishedOn)
	if err != nil {
		return 0, fmt.Errorf("working days from %s to %s: %w", acceptedOn, finishedOn, err)
	}
	if r.Rules.CountAcceptanceDay && finishedOn >= acceptedOn {
		works, err := calendar.Working(acceptedOn)
		if err != nil {
			return 0, fmt.Errorf("acceptance day %s: %w", acceptedOn, err)
		}
		if works {
			days++
		}
	}
	return max(days, 0), nil
}
