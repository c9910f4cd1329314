package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// stage adds the cases that a visitor should find on her first look, whatever the dice
// gave: every open status, cases due today and in the coming days, near and past their
// due date, a hearing under way, a paper whose month ends and one asked back; all of
// them at the school of the presented clerk, and the urgent ones at others too.
func (t *teller) stage() {
	d := newDice(t.seed, subjectStage)
	var tolstoy School
	var others []School
	akmola := regionOf(t.world.Regions, RegionKATO).ID
	for _, s := range t.world.Schools {
		s.habits.careless = 0
		switch {
		case s.NameRU == tolstoyRU:
			tolstoy = s
		case s.Open() && !s.habits.basic && s.RegionID == akmola:
			others = append(others, s)
		}
	}
	five := t.calendars.Week(workday.FiveDay)
	next := must(five.OnOrAfter(t.today)) // today, unless it is a day off
	for away := -5; away <= 5; away++ {
		t.stageDue(d, tolstoy, must(five.Add(next, away)))
		for range 3 {
			t.stageDue(d, pick(d, others), must(five.Add(next, away)))
		}
	}
	for _, s := range []School{tolstoy, tolstoy, pick(d, others), pick(d, others), pick(d, others)} {
		t.stageWaiting(d, s)
		t.stageAccepted(d, s)
		t.stageHearing(d, s)
		t.stageHeard(d, s)
		t.stageReady(d, s)
		t.stageStored(d, s)
		t.stageStoredTooLong(d, s)
		t.stageAsked(d, s)
	}
}

// staged begins a case at the door on the day, with a complete package.
func (t *teller) staged(d dice, s School, channel casefile.Channel, day workday.Date) *telling {
	g := t.graduate(d, s, day)
	reasons := t.reasons(d, &g, day)
	c := t.telling(d, s, arrival{channel, day}, g)
	c.handIn(reasons)
	return c
}

// workingDaysAgo is the school's working day n before today.
func (t *teller) workingDaysAgo(n int) workday.Date {
	return must(t.calendars.Week(workday.FiveDay).Add(t.today, -n))
}

// termDays is the term of the service. Source: service standard, item 3.1.
const termDays = 15

// stageDue tells a case in preparation that falls due on the day.
func (t *teller) stageDue(d dice, s School, due workday.Date) {
	accepted := must(t.calendars.Week(workday.FiveDay).Add(due, -termDays))
	c := t.staged(d, s, casefile.SchoolOffice, accepted)
	c.prepare(c.takeUp())
	c.keep()
}

// stageWaiting tells a portal submission of last evening, which waits for the morning.
func (t *teller) stageWaiting(d dice, s School) {
	yesterday := t.today.AddDays(-1)
	c := t.telling(d, s, arrival{casefile.Portal, yesterday}, t.graduate(d, s, yesterday))
	c.handInAt(yesterday.At(workday.Clock(19+d.IntN(4), d.IntN(60)), t.zone), t.reasons(d, &c.g, yesterday))
	c.keep()
}

func (t *teller) stageAccepted(d dice, s School) {
	t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(1)).keep()
}

// stageHearing tells a case whose applicant may still object.
func (t *teller) stageHearing(d dice, s School) {
	c := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(7))
	prepared := c.prepare(c.takeUp())
	c.notice(c.someTime(t.workingDaysAgo(1), prepared), doubts[doubtShares.draw(d)])
	c.keep()
}

// stageHeard tells a case whose applicant was heard and has yet to get her answer.
func (t *teller) stageHeard(d dice, s School) {
	c := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(9))
	prepared := c.prepare(c.takeUp())
	given := c.someTime(t.workingDaysAgo(5), prepared)
	c.notice(given, doubts[doubtShares.draw(d)])
	c.step(casefile.RecordHearing, c.head(), c.office, c.beforeClose(t.workingDaysAgo(3), given), casework.Hearing{
		Outcome: store.HearingObjected, Explanations: "С предварительным решением не согласен(на).",
		Protocol: "Возражение рассмотрено, новых сведений заявитель не представил.",
	})
	c.keep()
}

// stageReady tells a duplicate that was finished on the last working day.
func (t *teller) stageReady(d dice, s School) {
	c := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(7))
	c.issueAt(c.someTime(t.workingDaysAgo(1), c.prepare(c.takeUp())))
	c.keep()
}

// stageStored tells a paper whose month at the branch ends within days.
func (t *teller) stageStored(d dice, s School) {
	c, issued := t.stageIssued(d, s, t.today.AddMonths(-1).AddDays(d.between(0, 2)))
	c.sendOn(issued, c.office.day(c.office.on(issued)))
	c.keep()
}

// stageStoredTooLong tells a paper that the branch should have sent back days ago.
func (t *teller) stageStoredTooLong(d dice, s School) {
	c, issued := t.stageIssued(d, s, t.today.AddMonths(-1).AddDays(-d.between(9, 12)))
	c.sendOn(issued, c.office.day(c.office.on(issued)))
	c.keep()
}

// stageAsked tells a returned paper that the branch asked for yesterday.
func (t *teller) stageAsked(d dice, s School) {
	c, issued := t.stageIssued(d, s, t.today.AddMonths(-2).AddDays(-d.between(5, 15)))
	sent := c.sendOn(issued, c.office.add(c.office.on(issued), 1))
	back := c.corporation.someTime(d, c.corporation.day(c.corporation.on(sent).AddMonths(1)), false)
	operator := c.operators[c.branch]
	c.step(casefile.ReturnToSchool, operator, c.corporation, back, nil)
	asked := must(c.corporation.calendar.Add(t.today, -1))
	c.step(casefile.RequestFromSchool, operator, c.corporation, c.corporation.someTime(d, asked, true), nil)
	c.keep()
}

// stageIssued tells a case of the State Corporation up to its duplicate on the day.
func (t *teller) stageIssued(d dice, s School, day workday.Date) (*telling, time.Time) {
	office := t.offices[s.Schedule]
	day = office.day(day)
	c := t.staged(d, s, casefile.StateCorporation, must(office.calendar.Add(day, -9)))
	issued := c.someTime(day, c.prepare(c.takeUp()))
	c.issueAt(issued)
	return c, issued
}
