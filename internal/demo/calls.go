package demo

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// HomeCall is a call to 1414 by somebody who cannot come to the State Corporation: the
// visit that was agreed, and how it ended when nothing was taken in on it.
type HomeCall struct {
	BranchID, ByID       int64 // who answered the call
	OrderedAt, AgreedAt  time.Time
	Name, Phone, Address string

	// EndedAt is when somebody recorded that the visit took place or does not; zero
	// while it is to come, and where a plan's hand-in says so.
	EndedAt   time.Time
	EndedByID int64
	Cause     casefile.VisitCause // why it does not take place; empty when it did
}

// calls tells the home visits: one before every hand-in that a branch took at home, and
// some that ended otherwise.
func (t *teller) calls() {
	d := newDice(t.seed, subjectCalls)
	for i := range t.plans {
		p := &t.plans[i]
		if sub := p.handedIn(); sub.HomeVisit {
			t.homeCalls = append(t.homeCalls, t.callBefore(d, sub, p.Steps[0].HappenedAt))
			p.HomeCall = len(t.homeCalls)
			if d.chance(0.3) {
				t.callInVain(d, sub.PickupBranchID, t.corporation.on(p.Steps[0].HappenedAt))
			}
		}
	}
	t.stageCalls(d)
}

// callBefore tells the call that led to the visit on which something was handed in: in
// one of fifteen the branch came a working day late.
func (t *teller) callBefore(d dice, sub casework.Submission, handedIn time.Time) HomeCall {
	who := sub.Applicant
	if sub.Representative != nil {
		who = *sub.Representative
	}
	agreed := handedIn.Truncate(30 * time.Minute)
	if d.chance(0.065) {
		agreed = t.visitAt(d, must(t.corporation.calendar.Add(t.corporation.on(handedIn), -1)))
	}
	c := t.call(d, sub.PickupBranchID, agreed)
	c.Name, c.Phone, c.Address = fmt.Sprintf("%s %s", who.Surname, who.GivenName), who.Phone, who.Address
	return c
}

// call tells when a visit was ordered: one to four days before, while people are up.
func (t *teller) call(d dice, branchID int64, agreed time.Time) HomeCall {
	day := t.corporation.on(agreed).AddDays(-d.between(1, 4))
	at := day.At(workday.Clock(d.between(8, 20), d.IntN(60)), t.zone)
	return HomeCall{
		BranchID: branchID, ByID: t.contact, OrderedAt: at.UTC(), AgreedAt: agreed.UTC(),
	}
}

// stranger makes the call one of somebody who is in no case.
func (c *HomeCall) stranger(d dice, t *teller) {
	p := t.people.adult(d, 0.5, 1938, 1975)
	t.people.reachable(d, &p)
	branch := t.world.Branches[c.BranchID-1]
	_, c.Address = address(d, t.world.RegionByID(branch.RegionID), t.world.DivisionByID(branch.DivisionID), t.townOf(branch.ID))
	c.Name, c.Phone = p.Surname+" "+p.GivenName, p.Phone
}

// townOf is the settlement of the first school that a branch serves.
func (t *teller) townOf(branchID int64) locality {
	for _, s := range t.world.Schools {
		if s.BranchID == branchID {
			return localityOf(s.KATO)
		}
	}
	panic(fmt.Errorf("demo: branch %d serves no school", branchID))
}

// visitAt is a time that people agree on: a whole or half hour of the branch's day.
func (t *teller) visitAt(d dice, day workday.Date) time.Time {
	return day.At(workday.Clock(d.between(9, 17), 30*d.IntN(2)), t.zone)
}

// callInVain tells a visit of the days around on which nothing was taken in.
func (t *teller) callInVain(d dice, branchID int64, around workday.Date) {
	c := t.call(d, branchID, t.visitAt(d, t.corporation.day(around.AddDays(d.between(0, 9)))))
	c.stranger(d, t)
	c.EndedAt, c.EndedByID = c.AgreedAt.Add(time.Duration(d.between(5, 40))*time.Minute), t.operators[branchID]
	switch x := d.Float64(); {
	case x < 0.45:
		c.Cause, c.EndedByID = casefile.VisitByApplicant, t.contact
		c.EndedAt = c.OrderedAt.Add(time.Duration(d.between(20, 80)) * c.AgreedAt.Sub(c.OrderedAt) / 100)
	case x < 0.75:
		c.Cause = casefile.VisitNobodyThere
	case x < 0.85:
		c.Cause, c.EndedByID = casefile.VisitOrderedTwo, t.contact
		c.EndedAt = c.OrderedAt.Add(time.Duration(d.between(10, 50)) * time.Minute)
	}
	c.EndedAt = c.EndedAt.Truncate(time.Second)
	if c.EndedAt.Before(t.until) {
		t.homeCalls = append(t.homeCalls, c)
	}
}

// stageCalls tells what a visitor should find: visits of today and the coming days at
// the branch of the presented operator and at others, one of yesterday that nobody has
// recorded yet, and two before it that came to nothing.
func (t *teller) stageCalls(d dice) {
	own := t.world.UserByLogin(LoginCorporation).Home.BranchID
	next := t.corporation.day(t.today)
	stage := func(branchID int64, day workday.Date, hour int) *HomeCall {
		c := t.call(d, branchID, day.At(workday.Clock(hour, 30*d.IntN(2)), t.zone))
		if !c.OrderedAt.Before(t.until) {
			c.OrderedAt = t.today.AddDays(-d.between(1, 2)).At(workday.Clock(d.between(9, 19), d.IntN(60)), t.zone).UTC()
		}
		c.stranger(d, t)
		t.homeCalls = append(t.homeCalls, c)
		return &t.homeCalls[len(t.homeCalls)-1]
	}
	ended := func(c *HomeCall, cause casefile.VisitCause) {
		c.EndedAt, c.EndedByID, c.Cause = c.AgreedAt.Add(time.Duration(d.between(10, 40))*time.Minute), t.operators[own], cause
	}
	ended(stage(own, must(t.corporation.calendar.Add(next, -4)), 12), "")
	ended(stage(own, must(t.corporation.calendar.Add(next, -2)), 10), casefile.VisitNobodyThere)
	stage(own, must(t.corporation.calendar.Add(next, -1)), 16)
	stage(own, next, 11)
	stage(own, next, 15)
	stage(own, t.corporation.add(next, 2), 10)
	for range 6 {
		stage(pick(d, t.world.Schools).BranchID, t.corporation.add(next, d.between(0, 4)), d.between(9, 17))
	}
}

// ordered is a home visit as the last act left it.
type ordered struct {
	id      int64
	version int
}

// homeCall carries out one part of a call at the desk.
func (p *performance) homeCall(ctx context.Context, i, part int) error {
	c, visit := p.story.HomeCalls[i], &p.homeVisits[i]
	act := casework.VisitAct{VisitID: visit.id, ExpectedVersion: visit.version}
	var err error
	switch {
	case part == comes:
		var out casework.Outcome
		out, err = p.desk.OrderHomeVisit(ctx, p.viewers[c.ByID], casework.VisitOrder{
			BranchID: c.BranchID, Name: c.Name, Phone: c.Phone, Address: c.Address, AgreedAt: c.AgreedAt,
		})
		visit.id = out.VisitID
	case c.Cause != "":
		_, err = p.desk.CancelHomeVisit(ctx, p.viewers[c.EndedByID], casework.VisitCancellation{VisitAct: act, Cause: c.Cause})
	default:
		_, err = p.desk.RecordHomeVisit(ctx, p.viewers[c.EndedByID], act)
	}
	if err != nil {
		return fmt.Errorf("demo: home visit %d of branch %d, ordered %s: %w", visit.id, c.BranchID, c.OrderedAt.Format(time.RFC3339), err)
	}
	visit.version++
	return nil
}
