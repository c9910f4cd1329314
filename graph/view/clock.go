package view

import (
	"context"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Clock is a term of a case, or of a ticket.
type Clock struct {
	ID              string
	Kind            sla.ClockKind
	State           sla.ClockState
	Application     *Application // nil for a ticket's
	Ticket          *Ticket      // nil for a case's
	StartedAt       time.Time
	DueOn           workday.Date
	DueAt           time.Time
	StoppedAt       time.Time
	BreachedAt      time.Time
	WorkingDaysLeft *int
	CalendarVersion int
	RuleVersion     int
	Row             store.Clock
	eyes            Eyes
	rules           Rules
}

// Rules are the reckonings a view asks for.
type Rules interface {
	// DaysLeft counts working days from today to a due date, negative when it
	// has passed; nil where no calendar reaches that far.
	DaysLeft(kind sla.ClockKind, due, today workday.Date) *int
	// Explain lists a clock's days.
	Explain(ctx context.Context, k store.Clock) ([]workday.ExplainedDay, error)
	// Limit is the length of a clock's term in its unit.
	Limit(ctx context.Context, k store.Clock) (int, error)
}

// IsNode marks a node.
func (*Clock) IsNode() {}

// NewClock shows a row of a case.
func NewClock(e Eyes, k store.Clock, a *Application, rules Rules) *Clock {
	v := newClock(e, k, a.Zone, rules)
	v.Application = a
	return v
}

// NewTicketClock shows a row of a ticket.
func NewTicketClock(e Eyes, k store.Clock, t *Ticket, rules Rules) *Clock {
	v := newClock(e, k, t.Zone, rules)
	v.Ticket = t
	return v
}

func newClock(e Eyes, k store.Clock, zone *time.Location, rules Rules) *Clock {
	v := &Clock{
		ID: ID(KindClock, k.ID), Kind: k.Kind, State: k.State,
		StartedAt: local(k.StartedAt, zone), DueOn: k.DueOn, DueAt: local(k.DueAt, zone),
		StoppedAt: local(k.StoppedAt, zone), BreachedAt: local(k.BreachedAt, zone),
		CalendarVersion: k.CalendarVersion, RuleVersion: k.RuleVersion, Row: k, eyes: e, rules: rules,
	}
	if k.StoppedAt.IsZero() {
		if !k.DueOn.IsZero() {
			v.WorkingDaysLeft = rules.DaysLeft(k.Kind, k.DueOn, workday.DateOf(e.Now, zone))
		}
		if k.Kind.RunsOut() && !e.Now.Before(k.DueAt) && (k.State == sla.Running || k.State == sla.AtRisk) {
			v.State = sla.Breached // the sweep is a moment behind
		}
	}
	return v
}

// Explanation is the term day by day, from the calendar the clock was reckoned by.
func (k *Clock) Explanation(ctx context.Context) ([]*ExplainedDay, error) {
	days, err := k.rules.Explain(ctx, k.Row)
	if err != nil {
		return nil, err
	}
	return NewExplanation(k.eyes, days), nil
}

// Limit is the length of the term in its unit, from the rules the clock was reckoned by.
func (k *Clock) Limit(ctx context.Context) (int, error) { return k.rules.Limit(ctx, k.Row) }

// ExplainedDay is one day of an explanation.
type ExplainedDay struct {
	Date    workday.Date
	Counted bool
	Number  *int
	Kind    workday.DayKind
	day     workday.Day
	eyes    Eyes
}

// Title says why in words.
func (d *ExplainedDay) Title(lang *fault.Lang) string {
	return d.eyes.pick(lang, fault.Text{KK: d.day.TitleKK, RU: d.day.TitleRU, EN: d.day.TitleEN})
}

// Act is the legal act that makes the day other than its weekday says, in the
// viewer's language.
func (d *ExplainedDay) Act() *string {
	if d.Kind == workday.Working || d.Kind == workday.Weekend || d.day.Act == "" {
		return nil
	}
	c := workday.Citation(d.day.Act)
	s := fault.Text{KK: c.KK, RU: c.RU, EN: c.EN}.In(d.eyes.Lang)
	return &s
}

// NewExplanation shows the days of a term.
func NewExplanation(e Eyes, days []workday.ExplainedDay) []*ExplainedDay {
	out := make([]*ExplainedDay, len(days))
	for i, d := range days {
		v := &ExplainedDay{Date: d.Date, Counted: d.Counted, Kind: d.Kind, day: d.Day, eyes: e}
		if d.Counted {
			v.Number = &days[i].Number
		}
		out[i] = v
	}
	return out
}

// DueDate is a due date reckoned without a case.
type DueDate struct {
	AcceptedOn      workday.Date
	DueOn           workday.Date
	DueAt           time.Time
	CalendarVersion int
	RuleVersion     int
	Explanation     []*ExplainedDay
}

// NewDueDate shows a reckoning.
func NewDueDate(e Eyes, d sla.Due, zone *time.Location) *DueDate {
	return &DueDate{
		AcceptedOn: d.AcceptedOn, DueOn: d.DueOn, DueAt: d.DueAt.In(zone),
		CalendarVersion: d.CalendarVersion, RuleVersion: d.RuleVersion, Explanation: NewExplanation(e, d.Explanation),
	}
}
