package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Shares of the packages brought to a desk that are not complete: about eight in a
// hundred of all applications, since the portal asks for the form alone.
const defective = 0.115

// drawDefect decides what is wrong with the package.
func (c *telling) drawDefect(reasons []casefile.Reason) {
	if c.arrival.channel != casefile.Portal && c.chance(defective) {
		c.wrong = defectOf(c.dice, c.g, reasons, c.arrival.day)
	}
}

// handIn tells the submission and reports whether it was accepted.
func (c *telling) handIn(reasons []casefile.Reason) bool {
	switch c.arrival.channel {
	case casefile.Portal:
		c.fromPortal(reasons)
	case casefile.StateCorporation:
		c.atBranch(reasons)
	default:
		c.atSchool(reasons)
	}
	return c.wrong == complete
}

func (c *telling) atSchool(reasons []casefile.Reason) {
	at := c.office.someTime(c.dice, c.arrival.day, true)
	sub := c.g.application(c.arrival.channel, reasons, c.arrival.day)
	sub.Items = c.paperPackage(c.dice, c.g, c.arrival.channel, reasons, at, c.wrong)
	c.accepted(at, c.office)
	c.step(casefile.Submit, c.clerk(), c.office, at, sub)
}

func (c *telling) atBranch(reasons []casefile.Reason) {
	at := c.corporation.someTime(c.dice, c.arrival.day, true)
	c.branch = c.school.BranchID
	sub := c.g.application(c.arrival.channel, reasons, c.arrival.day)
	sub.Items = c.paperPackage(c.dice, c.g, c.arrival.channel, reasons, at, c.wrong)
	sub.PickupBranchID = c.branch
	sub.HomeVisit = c.chance(0.018)
	c.accepted(at, c.corporation)
	c.step(casefile.Submit, c.operators[c.branch], c.corporation, at, sub)
}

// fromPortal tells a submission by the portal's gateway, at any hour. More and more
// people sign with a one-time password.
func (c *telling) fromPortal(reasons []casefile.Reason) {
	c.fromPortalAt(portalMoment(c.dice, c.arrival.day, c.zone), reasons)
}

func (c *telling) fromPortalAt(at time.Time, reasons []casefile.Reason) {
	passed := float64(c.arrival.day.DaysSince(c.from)) / float64(c.today.DaysSince(c.from))
	sub := c.g.application(c.arrival.channel, reasons, c.arrival.day)
	sub.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
	sub.CertifiedBy = casefile.EDS
	if c.chance(0.30 + 0.35*passed) {
		sub.CertifiedBy = casefile.OTP
	}
	if c.chance(0.62) {
		c.branch = c.school.BranchID
		sub.PickupBranchID = c.branch
	} else {
		sub.PickupAddress = c.school.AddressRU
	}
	c.accepted(at, c.office)
	c.enter(casefile.Submit, c.gateway, at, at, sub)
}

// accepted reckons the acceptance day, which the rest of the story is told by; the desk
// reckons it again when the plan is carried out.
func (c *telling) accepted(at time.Time, door office) {
	cutOff := door.schedule.ReceptionEnds()
	if c.arrival.channel == casefile.Portal {
		cutOff = door.schedule.Close
	}
	c.handedIn = at
	c.acceptedOn = must(workday.AcceptanceDay(at, c.zone, door.calendar, cutOff))
	c.dueOn = c.office.add(c.acceptedOn, termDays)
}

// termDays is the term of the service. Source: service standard, item 3.1.
const termDays = 15

// comeBack tells a second application of the same person: with the missing paper after
// a refusal to accept, or, rarely, because the duplicate was lost too.
func (c *telling) comeBack() {
	if c.stale {
		return
	}
	day, reasons := c.arrival.day, c.plan.submission().Reasons
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
