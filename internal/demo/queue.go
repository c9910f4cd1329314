package demo

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"

	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// Visit is a visitor of a branch of the State Corporation with a ticket: when she took
// it, when she was called, when she was served, or that she had gone by then.
type Visit struct {
	BranchID, ByID int64
	TakenAt        time.Time
	CalledAt       time.Time // zero when she had gone
	EndedAt        time.Time
	Counter        string
}

// queueDays is how many working days of the branches before today have tickets: three
// years of them would be more rows than everything else together.
const queueDays = 30

// visitors is how many people a day come to a branch that serves ten schools, at the
// whole volume: to hand in, to collect, to ask.
const visitors = 4.5

// queues tells the last days at every branch. Minutes are what the standard measures
// there, so people come in waves, counters close for lunch one after another, and some
// branches have one operator where two are needed.
func (t *teller) queues(volume int) {
	served := map[int64]int{}
	for _, s := range t.world.Schools {
		if s.Open() {
			served[s.BranchID]++
		}
	}
	for _, b := range t.world.Branches {
		operator, staffed := t.operators[b.ID]
		if !staffed {
			continue
		}
		d := newDice(t.seed, uint64(subjectBranches+b.ID))
		mean := visitors * float64(served[b.ID]) / 10 * float64(volume) / Volume
		slow := 0.8 + 0.5*d.Float64() // some take their time
		for ago := queueDays; ago >= 1; ago-- {
			day := must(t.corporation.calendar.Add(t.today, -ago))
			t.queueOf(d, b.ID, operator, day, d.poisson(mean), slow)
		}
	}
	slices.SortStableFunc(t.visits, func(a, b Visit) int { return a.TakenAt.Compare(b.TakenAt) })
}

// queueOf tells one day of a branch: who comes is called when a counter is free, first
// come first served.
func (t *teller) queueOf(d dice, branch, operator int64, day workday.Date, n int, slow float64) {
	arrivals := make([]time.Time, n)
	for i := range arrivals {
		arrivals[i] = t.arrives(d, day)
	}
	slices.SortFunc(arrivals, time.Time.Compare)
	counters := make([]time.Time, 1+n/25) // when each is free again
	for i := range counters {
		counters[i] = day.At(t.corporation.schedule.Open, t.zone)
	}
	var last time.Time // nobody is called before who came before
	for _, taken := range arrivals {
		free := 0
		for i := range counters {
			if counters[i].Before(counters[free]) {
				free = i
			}
		}
		turn := later(later(taken.Add(time.Duration(d.between(5, 70))*time.Second), counters[free]), last)
		last = turn
		v := Visit{BranchID: branch, ByID: operator, TakenAt: taken.UTC(), Counter: strconv.Itoa(free + 1)}
		if patience := time.Duration(d.between(20, 90)) * time.Minute; turn.Sub(taken) > patience || d.chance(0.015) {
			v.EndedAt = turn.UTC()
		} else {
			minutes := 6.5 * slow * math.Exp(0.5*d.NormFloat64())
			v.CalledAt, v.EndedAt = turn.UTC(), turn.Add(time.Duration(minutes*60)*time.Second).UTC()
			counters[free] = v.EndedAt.Add(time.Duration(d.between(10, 90)) * time.Second)
			if d.chance(0.07) { // the operator is called away
				counters[free] = counters[free].Add(time.Duration(d.between(10, 40)) * time.Minute)
			}
		}
		t.visits = append(t.visits, v)
	}
}

// arrives draws when somebody comes: mostly before noon and after work, never in the
// last hour, so that everybody is served on her day.
func (t *teller) arrives(d dice, day workday.Date) time.Time {
	hour := []int{9, 9, 10, 10, 10, 11, 11, 12, 13, 14, 15, 16, 17, 17, 18}[d.IntN(15)]
	return day.At(workday.Clock(hour, d.IntN(60)), t.zone).Add(time.Duration(d.IntN(60)) * time.Second)
}

func later(a, b time.Time) time.Time {
	if a.Before(b) {
		return b
	}
	return a
}

// The parts of a visit, in their order.
const (
	comes = iota
	isCalled
	goes
)

// visited is a visit's ticket as the last act left it.
type visited struct {
	id      int64
	version int
}

// visit carries out one part of a visit at the desk.
func (p *performance) visit(ctx context.Context, i, part int) error {
	v, ticket := p.story.Visits[i], &p.visits[i]
	act := casework.TicketAct{TicketID: ticket.id, ExpectedVersion: ticket.version}
	viewer := p.viewers[v.ByID]
	var out casework.Outcome
	var err error
	switch {
	case part == comes:
		out, err = p.desk.TakeTicket(ctx, viewer, "")
		ticket.id = out.TicketID
	case part == isCalled:
		if out, err = p.desk.CallTicket(ctx, viewer, casework.Call{Counter: v.Counter}); err == nil && out.TicketID != ticket.id {
			err = fmt.Errorf("ticket %d was called instead", out.TicketID)
		}
	case v.CalledAt.IsZero():
		_, err = p.desk.AbandonTicket(ctx, viewer, act)
	default:
		_, err = p.desk.FinishTicket(ctx, viewer, act)
	}
	if err != nil {
		return fmt.Errorf("demo: ticket %d of branch %d, taken %s: %w", ticket.id, v.BranchID, v.TakenAt.Format(time.RFC3339), err)
	}
	ticket.version++
	return p.watchTicket(ctx, ticket.id)
}
