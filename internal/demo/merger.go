package demo

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// A school that closes within the story, with cases of its own under way, and the school
// that takes it over: the one of the second presented clerk, so that a visitor sees
// cases of a school that is no more and issues for it.
const (
	mergingSettlement = "111033100" // Krasny Yar
	mergingNumber     = 2
)

// merging finds the school that will close.
func (w *World) merging() School {
	n := 0
	for _, s := range w.Schools {
		if s.KATO == mergingSettlement {
			if n++; n == mergingNumber {
				return s
			}
		}
	}
	panic("demo: no school to merge")
}

// heir finds the school that takes it over.
func (w *World) heir() School { return w.SchoolByID(w.UserByLogin(LoginClerk2).Home.SchoolID) }

// mergerDays is how many working days ago the school closed: what was accepted before is
// still within its term.
const mergerDays = 6

// Merger is a school that closes and is handed to a successor.
type Merger struct {
	SchoolID, SuccessorID int64
	On                    workday.Date
	Basis                 string
}

// merger is the merger with who goes on with the work: the successor's clerk for the
// clerk, its head for the head.
type merger struct {
	Merger
	heirs map[int64]int64
}

func (t *teller) planMerger() merger {
	closing, heir, on := t.world.merging(), t.world.heir(), t.workingDaysAgo(mergerDays)
	act := on.AddDays(-20)
	return merger{
		Merger: Merger{SchoolID: closing.ID, SuccessorID: heir.ID, On: on, Basis: fmt.Sprintf(
			"Ақмола облысы әкімдігінің қаулысы / постановление акимата Акмолинской области № А-11/%d, %02d.%02d.%d", 300+act.Day(), act.Day(), act.Month(), act.Year())},
		heirs: map[int64]int64{t.clerks[closing.ID]: t.clerks[heir.ID], t.heads[closing.ID]: t.heads[heir.ID]},
	}
}

// closed reports whether the school was no more on the day.
func (m merger) closed(schoolID int64, on workday.Date) bool {
	return schoolID == m.SchoolID && on >= m.On
}

// stageMerger tells what was under way at the school when it closed: one case that the
// successor has yet to finish, one it has issued for, and one it has handed over.
func (t *teller) stageMerger() {
	d, s := newDice(t.seed, subjectMerger), t.world.merging()
	open := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(11))
	open.prepare(open.takeUp())
	open.keep()

	ready := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(13))
	ready.issueAt(ready.someTime(t.workingDaysAgo(2), ready.prepare(ready.takeUp())))
	ready.keep()

	given := t.staged(d, s, casefile.SchoolOffice, t.workingDaysAgo(12))
	issued := given.someTime(t.workingDaysAgo(4), given.prepare(given.takeUp()))
	given.issueAt(issued)
	given.handOver(given.clerk(), given.office, given.visit(given.office, t.workingDaysAgo(1), issued))
	given.keep()
}

// merge closes the school before its offices open. From then on the successor's officers
// reach its cases.
func (p *performance) merge(ctx context.Context) error {
	m := p.story.Merger
	region := p.viewers[p.story.World.UserByLogin(LoginRegion).ID]
	_, err := p.desk.CloseSchool(ctx, region, casework.Closing{
		SchoolID: m.SchoolID, ExpectedVersion: 1, ClosedOn: m.On, SuccessorID: m.SuccessorID, Basis: m.Basis,
	})
	if err != nil {
		return fmt.Errorf("demo: merge school %d into %d: %w", m.SchoolID, m.SuccessorID, err)
	}
	for id, v := range p.viewers {
		switch {
		case v.Role != access.SchoolClerk && v.Role != access.SchoolHead:
		case v.Home.SchoolID == m.SuccessorID:
			v.Predecessors = append(v.Predecessors, m.SchoolID)
		case v.Home.SchoolID == m.SchoolID:
			v.Retired = true
		}
		p.viewers[id] = v
	}
	return nil
}
