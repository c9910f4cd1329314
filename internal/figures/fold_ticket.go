package figures

import (
	"fmt"

	"telnusqa/internal/journal"
)

// ticket sets day, door and hour of what a ticket's entry counts. Tickets are no
// entries about cases: they are not among those.
func (c *counter) ticket(t journal.TicketFacts, clock int) {
	c.at(t.On, channels[2])
	hour, ok := hourOf(clock)
	if !ok {
		c.fail(fmt.Errorf("figures: no hour %d", clock))
	}
	c.hour = hour
}

func (c *counter) ticketTaken(p journal.TicketTaken) {
	c.ticket(p.TicketFacts, p.Hour)
	c.one(&ticketsTaken)
}

func (c *counter) ticketCalled(p journal.TicketCalled) {
	c.ticket(p.TicketFacts, p.Hour)
	c.bin(&waitedFor, begunMinutes(p.WaitSeconds))
	c.oneIf(&waitsLate, p.Late)
}

func (c *counter) ticketFinished(p journal.TicketFinished) {
	c.ticket(p.TicketFacts, p.CalledHour)
	c.bin(&servedIn, begunMinutes(p.ServiceSeconds))
	c.oneIf(&servicesLate, p.Late)
}

func (c *counter) ticketLeft(p journal.TicketLeft) {
	c.ticket(p.TicketFacts, p.Hour)
	c.one(&ticketsLeft)
}

func (c *counter) ticketBreached(p journal.TicketBreached) {
	c.ticket(p.TicketFacts, p.Hour)
	c.label(&breached, p.Clock)
}

// begunMinutes counts the minute that had begun. A term is half-open, over at its
// fifteenth minute's end, so that the bins up to 15 hold exactly those in time.
func begunMinutes(seconds int) int {
	if seconds < 0 {
		return -1
	}
	return seconds/60 + 1
}

// keptByBranch reports whether a measure is kept for branches too.
func keptByBranch(m ID) bool { return branchMeasures[m>>doorBits] }

var branchMeasures = func() (kept [codes]bool) {
	for _, f := range families {
		for i := range f.size() {
			kept[int(f.base)+i] = f.branch
		}
	}
	return kept
}()
