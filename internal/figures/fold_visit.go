package figures

import "telnusqa/internal/journal"

// Home visits are counted where their branch stands, as tickets are; their entries are
// none about cases.

func (c *counter) visitOrdered(p journal.VisitOrdered) {
	c.at(p.On, channels[2])
	c.one(&visitsOrdered)
}

func (c *counter) visitDone(p journal.VisitDone) {
	c.at(p.On, channels[2])
	c.one(&visitsDone)
	c.oneIf(&visitsLate, p.Late)
}

func (c *counter) visitCancelled(p journal.VisitCancelled) {
	c.at(p.On, channels[2])
	c.one(&visitsCancelled)
}

// HomeVisitFigures are the visits of the State Corporation's branches to persons who
// cannot come (R42).
type HomeVisitFigures struct {
	Ordered, Done, Cancelled int
	Late                     int // of Done, on a later day than agreed
}

func (l lens) visits() HomeVisitFigures {
	return HomeVisitFigures{
		Ordered: l.flow(&visitsOrdered), Done: l.flow(&visitsDone), Late: l.flow(&visitsLate), Cancelled: l.flow(&visitsCancelled),
	}
}
