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
}

func (c *counter) blanksReceived(p journal.BlanksReceived) {
	c.event(p.ReceivedOn, "")
	c.add(&blanksReceived, 0, int64(p.Count))
}

func (c *counter) blankSpoiled(p journal.BlankSpoiled) {
	c.event(p.On, "")
	c.one(&blanksSpoiled)
}

// corrected goes by UTC, because a correction's payload names no day: it is about
// the entry it corrects.
func (c *counter) corrected(p journal.Corrected) {
	c.event(workday.DateOf(c.entry.RecordedAt, time.UTC), p.Channel)
	c.one(&corrections)
}
