package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// atCorporation tells the way of a duplicate by the State Corporation: carried there
// the next working day or the one after, kept a month, and back when nobody comes.
func (c *telling) atCorporation(issued time.Time) {
	sent := c.sendOn(issued, c.office.add(c.office.on(issued), c.between(1, 2)))
	if c.stale {
		return
	}
	if days := int(c.ExpFloat64() * 6); days < 28 && !c.chance(0.045) {
		at := c.visit(c.corporation, c.corporation.on(sent).AddDays(days), sent)
		c.handOver(c.operators[c.branch], c.corporation, at)
		return
	}
	c.unclaimed(sent)
}

// sendOn tells that the paper arrives at the branch on the day.
func (c *telling) sendOn(issued time.Time, day workday.Date) time.Time {
	sent := c.someTime(day, issued)
	c.step(casefile.SendToCorporation, c.clerk(), c.office, sent, nil)
	return sent
}

// unclaimed tells a paper that lay at the branch for the month: back to the school on
// its last day, or some days too late; and for some, the request of an applicant who
// came after all.
func (c *telling) unclaimed(sent time.Time) {
	last := c.corporation.day(c.corporation.on(sent).AddMonths(1))
	if c.chance(0.2) {
		last = c.corporation.add(last, c.between(1, 6))
	}
	back := c.corporation.someTime(c.dice, last, false)
	operator := c.operators[c.branch]
	c.step(casefile.ReturnToSchool, operator, c.corporation, back, nil)
	if c.stale || !c.chance(0.45) {
		return
	}
	asked := c.visit(c.corporation, c.corporation.on(back).AddDays(c.between(2, 60)), back)
	c.step(casefile.RequestFromSchool, operator, c.corporation, asked, nil)
	wait := 1
	if c.chance(0.15) {
		wait = c.between(2, 4)
	}
	again := c.someTime(c.office.add(c.office.on(asked), wait), asked)
	c.step(casefile.SendToCorporation, c.clerk(), c.office, again, nil)
	at := c.visit(c.corporation, c.corporation.on(again).AddDays(c.between(0, 4)), again)
	c.handOver(operator, c.corporation, at)
}
