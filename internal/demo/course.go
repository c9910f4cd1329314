package demo

import (
	"fmt"
	"math"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// telling is one case on its way: the plan so far and what the next step follows from.
type telling struct {
	*teller
	dice
	school  School
	office  office // the school's
	arrival arrival
	g       graduate
	wrong   defect // what is wrong with the package
	plan    Plan

	handedIn   time.Time
	acceptedOn workday.Date
	branch     int64 // where the paper is collected; 0 at the school
	stale      bool  // a step fell on or after today: nothing more is told
}

func (t *teller) telling(d dice, s School, a arrival, g graduate) *telling {
	return &telling{
		teller: t, dice: d, school: s, office: t.offices[s.Schedule], arrival: a, g: g,
		plan: Plan{SchoolID: s.ID},
	}
}

// newCase tells one case from hand-in to its end.
func (t *teller) newCase(d dice, s School, a arrival) {
	g := t.graduate(d, s, a.day)
	reasons := t.reasons(d, &g, a.day)
	t.telling(d, s, a, g).tell(reasons)
}

func (c *telling) tell(reasons []casefile.Reason) {
	c.drawDefect(reasons)
	if c.handIn(reasons) {
		c.course()
	}
	c.keep()
	c.comeBack()
}

// keep stores the plan with what was entered before today.
func (c *telling) keep() {
	if len(c.plan.Steps) > 0 {
		c.plans = append(c.plans, c.plan)
	}
}

// step adds an act: it cannot happen before the last one, nor be entered before it, and
// some schools enter late what they did in time.
func (c *telling) step(action casefile.Action, by int64, at office, happened time.Time, input any) {
	recorded := c.entered(at, happened)
	if n := len(c.plan.Steps); n > 0 {
		if last := c.plan.Steps[n-1].RecordedAt; recorded.Before(last) {
			recorded = c.within(at, last, 1, 9)
		}
	}
	c.enter(action, by, happened, recorded, input)
}

// entered is when an act is entered: at once, or by a careless school days later.
func (c *telling) entered(at office, happened time.Time) time.Time {
	if !c.chance(c.school.habits.careless) {
		return happened
	}
	return c.within(at, happened.AddDate(0, 0, c.between(1, 4)), 0, 240)
}

func (c *telling) within(at office, t time.Time, low, high int) time.Time {
	return at.within(c.dice, t, low, high)
}

func (c *telling) enter(action casefile.Action, by int64, happened, recorded time.Time, input any) {
	if c.stale = c.stale || !recorded.Before(c.until); c.stale {
		return
	}
	if heir, ok := c.merger.heirs[by]; ok && c.merger.closed(c.school.ID, c.office.on(recorded)) {
		by = heir
	}
	c.plan.Steps = append(c.plan.Steps, Step{
		Action: action, ByID: by, HappenedAt: happened.UTC(), RecordedAt: recorded.UTC(), Input: input,
	})
}

// course tells an accepted case: preparation, then the duplicate, a refusal or nothing.
func (c *telling) course() {
	at := c.takeUp()
	switch x := c.Float64(); {
	case x < 0.016:
		c.withdraw(at)
	case x < 0.033:
		c.hear(c.prepare(at))
	default:
		c.issue(c.prepare(at))
	}
}

// takeUp is the first instant at which the school can work on the case. A portal
// submission that waited is accepted first.
func (c *telling) takeUp() time.Time {
	open := c.acceptedOn.At(c.office.schedule.Open, c.zone)
	if open.Before(c.handedIn) {
		return c.handedIn
	}
	at := c.within(c.office, open, 4, 150)
	if c.chance(0.05) {
		at = c.within(c.office, at, 300, 900)
	}
	if c.arrival.channel == casefile.Portal && c.acceptedOn > c.office.on(c.handedIn) {
		c.step(casefile.Accept, c.clerk(), c.office, at, nil)
	}
	return at
}

func (c *telling) clerk() int64 { return c.clerks[c.school.ID] }
func (c *telling) head() int64  { return c.heads[c.school.ID] }

// prepare tells the start of the work, up to three working days after acceptance, and
// returns its instant.
func (c *telling) prepare(at time.Time) time.Time {
	if wait := []int{0, 0, 0, 1, 1, 1, 1, 2, 2, 3}[c.IntN(10)]; wait > 0 {
		at = c.someTime(c.office.add(c.office.day(c.office.on(at)), wait), at)
	} else {
		at = c.within(c.office, at, 15, 200)
	}
	c.step(casefile.StartPreparation, c.clerk(), c.office, at, nil)
	return at
}

// someTime is a moment of the day, and after the instant in any case.
func (c *telling) someTime(day workday.Date, after time.Time) time.Time {
	if at := c.office.someTime(c.dice, day, false); at.After(after) {
		return at
	}
	return c.within(c.office, after, 10, 120)
}

// withdraw tells that the applicant takes the application back, before or during the
// preparation.
func (c *telling) withdraw(at time.Time) {
	if c.chance(0.6) {
		at = c.prepare(at)
	}
	at = c.someTime(c.office.add(c.office.day(c.office.on(at)), c.between(1, 7)), at)
	c.step(casefile.Withdraw, c.clerk(), c.office, at, casework.Withdrawal{Reason: pick(c.dice, withdrawals)})
}

var withdrawals = []string{
	"Түпнұсқа табылды", "Нашёлся оригинал", "Нашёлся оригинал аттестата", "Обратился(лась) в другую школу",
	"Құжат енді қажет емес", "Документ больше не требуется",
}

// issue tells the duplicate and what becomes of it.
func (c *telling) issue(prepared time.Time) {
	at := c.someTime(c.office.add(c.acceptedOn, c.workingDays()), prepared)
	c.issueAt(at)
	c.collect(at)
}

func (c *telling) issueAt(at time.Time) {
	on := c.office.on(at)
	c.step(casefile.IssueDuplicate, c.head(), c.office, at, casework.Issue{OrderNumber: orderNumber(on), OrderDate: on})
}

// orderNumber numbers the head's order to issue: schools count their orders up through
// the year, five in four days.
func orderNumber(on workday.Date) string {
	return fmt.Sprintf("%d-Д", 1+on.DaysSince(workday.NewDate(on.Year(), time.January, 1))*5/4)
}

// workingDays draws how long the school takes. Most days come from its pace, some
// trouble (the archive, the blanks, the head on leave) from chance, and the summer
// slows everybody.
func (c *telling) workingDays() int {
	pace := c.school.habits.pace
	if m := c.acceptedOn.Month(); m >= time.June && m <= time.August {
		pace *= 1.1
	}
	days := pace * math.Exp(0.27*c.NormFloat64())
	if c.chance(0.07) {
		days += 4 + 9*c.Float64()
	}
	return max(1, int(math.Round(days)))
}

// collect tells the way of the finished duplicate to the applicant.
func (c *telling) collect(issued time.Time) {
	switch {
	case c.stale:
		return
	case c.branch != 0:
		c.atCorporation(issued)
		return
	case c.chance(0.025):
		return // nobody comes
	}
	days := min(int(c.ExpFloat64()*5), 120)
	at := c.visit(c.office, c.office.on(issued).AddDays(days), issued)
	c.handOver(c.clerk(), c.office, at)
}

// visit is a moment in reception hours of the first working day from day on, after the
// instant in any case.
func (c *telling) visit(at office, day workday.Date, after time.Time) time.Time {
	if t := at.someTime(c.dice, at.day(day), true); t.After(after) {
		return t
	}
	return at.someTime(c.dice, at.add(at.day(at.on(after)), 1), true)
}

func (c *telling) handOver(by int64, at office, when time.Time) {
	in := casework.HandOver{
		Recipient:        store.ToApplicant,
		IdentityDocument: identityNumber(c.dice),
		OriginalReceived: c.arrival.channel == casefile.Portal && originalDue(c.plan.handedIn().Reasons),
		ProofReceived:    c.arrival.channel == casefile.Portal && c.plan.handedIn().Representative != nil,
	}
	if c.g.foreign != "" {
		in.IdentityDocument = c.g.foreign
	}
	if c.chance(0.06) {
		in.Recipient = store.ToRepresentative
		in.PowerNumber = fmt.Sprintf("%d", c.between(100, 4999))
		in.PowerDate = at.on(when).AddDays(-c.between(1, 60))
		in.PowerNotary = c.people.adult(c.dice, 0.6, 1960, 1990).Short()
	}
	c.step(casefile.HandOver, by, at, when, in)
}

// identityNumber invents the identity card shown at a hand-over; no real number begins
// with three zeros.
func identityNumber(d dice) string {
	return fmt.Sprintf("Жеке куәлік / удостоверение личности № 000%06d", d.IntN(1_000_000))
}
