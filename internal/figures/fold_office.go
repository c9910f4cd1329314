package figures

import (
	"time"

	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

func (c *counter) clockBreached(p journal.ClockBreached) {
	c.at(p.On, p.Channel)
	c.label(&breached, p.Clock)
	c.oneIf(&overdueBegun, p.Clock == clockKinds[0])
	c.oneIf(&monthEnded, p.Clock == clockKinds[3])
}

// dueMoved follows a new calendar. A breach of the old date was recorded and stays
// counted, but the case is overdue no longer, and a stored paper is not past its month;
// and where the day of acceptance is
// another one, the acceptance is counted there, so that carriedOver + accepted =
// issued + refused + withdrawn + open holds for every day.
func (c *counter) dueMoved(p journal.DueMoved) {
	if !p.LiftedBreachOn.IsZero() {
		c.at(max(p.On, p.LiftedBreachOn), p.Channel)
		c.oneIf(&overdueEnded, p.Clock == clockKinds[0])
		c.oneIf(&monthEndedLeft, p.Clock == clockKinds[3])
	}
	if p.Clock != clockKinds[0] {
		return
	}
	if p.Accepted && p.FromAcceptedOn != p.ToAcceptedOn {
		c.at(p.FromAcceptedOn, p.Channel)
		c.add(&accepted, 0, -1)
		c.at(p.ToAcceptedOn, p.Channel)
		c.one(&accepted)
	}
}

func (c *counter) blanksReceived(p journal.BlanksReceived) {
	c.event(p.ReceivedOn, "")
	c.add(&blanksReceived, 0, int64(p.Count))
}

func (c *counter) blankSpoiled(p journal.BlankSpoiled) {
	c.event(p.On, "")
	c.one(&blanksSpoiled)
}

func (c *counter) blanksReturned(p journal.BlanksReturned) {
	c.event(p.On, "")
	c.add(&blanksReturned, 0, int64(p.Count))
}

func (c *counter) blanksSent(p journal.BlanksSent) {
	c.event(p.On, "")
	c.add(&blanksSent, 0, int64(p.Count))
}

func (c *counter) blanksArrived(p journal.BlanksArrived) {
	c.event(p.On, "")
	c.add(&blanksArrived, 0, int64(p.Count))
}

func (c *counter) blanksCalledBack(p journal.BlanksCalledBack) {
	c.event(p.On, "")
	c.add(&blanksArrived, 0, int64(p.Count))
}

func (c *counter) stockCounted(p journal.StockCounted) { c.event(p.On, "") }

// corrected goes by UTC, because a correction's payload names no day: it is about
// the entry it corrects.
func (c *counter) corrected(p journal.Corrected) {
	c.event(workday.DateOf(c.entry.RecordedAt, time.UTC), p.Channel)
	c.one(&corrections)
}
