package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// defective is the share of packages brought to a desk that are not complete. It makes
// about eight in a hundred of all applications, since the portal asks for the form alone.
const defective = 0.115

// drawDefect decides what is wrong with the package.
func (c *telling) drawDefect(reasons []casefile.Reason) {
	if c.arrival.channel != casefile.Portal && c.chance(defective) {
		c.wrong = defectOf(c.dice, c.g, reasons, c.arrival.day)
	}
}

// handIn tells the submission and reports whether it was accepted.
func (c *telling) handIn(reasons []casefile.Reason) bool {
	if c.stale = c.merger.closed(c.school.ID, c.arrival.day); c.stale {
		return false // she will ask the successor
	}
	switch c.arrival.channel {
	case casefile.Portal:
		c.handInAt(portalMoment(c.dice, c.arrival.day, c.zone), reasons)
	case casefile.StateCorporation:
		c.handInAt(c.corporation.someTime(c.dice, c.arrival.day, true), reasons)
	default:
		c.handInAt(c.office.someTime(c.dice, c.arrival.day, true), reasons)
	}
	return c.wrong == complete
}

// handInAt tells the submission at the instant. What comes by the portal is entered the
// moment it is sent.
func (c *telling) handInAt(at time.Time, reasons []casefile.Reason) {
	sub := c.submission(c.dice, c.school, c.g, c.arrival.channel, reasons, at, c.wrong)
	c.branch = sub.PickupBranchID
	switch c.arrival.channel {
	case casefile.Portal:
		c.accepted(at, c.office)
		c.enter(casefile.Submit, c.gateway, at, at, sub)
	case casefile.StateCorporation:
		c.accepted(at, c.corporation)
		c.step(casefile.Submit, c.operators[c.branch], c.corporation, at, sub)
	default:
		c.accepted(at, c.office)
		c.step(casefile.Submit, c.clerk(), c.office, at, sub)
	}
}

// accepted reckons the acceptance day, which the rest of the story is told by; the desk
// reckons it again when the plan is carried out.
func (c *telling) accepted(at time.Time, door office) {
	cutOff := door.schedule.ReceptionEnds()
	if c.arrival.channel == casefile.Portal {
		cutOff = door.schedule.Close
	}
	c.handedIn = at
	c.acceptedOn = must(workday.AcceptanceDay(at, c.zone, door.calendar.Working, cutOff))
}

// comeBack tells a second application of the same person: with the missing paper after
// a refusal to accept, or, rarely, because the duplicate was lost too.
func (c *telling) comeBack() {
	if c.stale {
		return
	}
	day, reasons := c.arrival.day, c.plan.handedIn().Reasons
	switch {
	case c.wrong != complete && c.chance(0.62):
		day = day.AddDays(c.between(1, 12))
	case c.plan.last().Action == casefile.HandOver && c.chance(0.02):
		day = day.AddDays(c.between(120, 700))
		reasons = []casefile.Reason{casefile.Lost}
	default:
		return
	}
	if day >= c.today {
		return
	}
	if day = c.nextDay(day); day < c.today {
		next := c.teller.telling(c.dice, c.school, arrival{c.arrival.channel, day}, c.g)
		next.tell(reasons)
	}
}

// nextDay is the first day from day on on which the arrival's door is open.
func (c *telling) nextDay(day workday.Date) workday.Date {
	switch c.arrival.channel {
	case casefile.Portal:
		return day
	case casefile.StateCorporation:
		return c.corporation.day(day)
	default:
		return c.office.day(day)
	}
}
