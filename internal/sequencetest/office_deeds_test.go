package sequencetest

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

func (w *world) takeTicket(dice *rand.Rand) error {
	p := w.one(dice, access.CorporationOperator)
	k := key(dice)
	out, code, err := w.keyed("ticket as "+p.name, func() (casework.Outcome, error) { return w.desk.TakeTicket(w.ctx, p.Viewer, k) })
	if err == nil && code == "" {
		w.tickets = append(w.tickets, out.TicketID)
	}
	return err
}

func (w *world) callTicket(dice *rand.Rand) error {
	p := w.one(dice, access.CorporationOperator)
	in := casework.Call{TicketAct: casework.TicketAct{Key: key(dice)}, Counter: "3"}
	if len(w.tickets) > 0 && dice.IntN(4) == 0 {
		t, err := w.store.TicketByID(w.inProduct(), w.tickets[dice.IntN(len(w.tickets))])
		if err != nil {
			return err
		}
		in.TicketID, in.ExpectedVersion = t.ID, t.Version
	}
	_, _, err := w.keyed("call as "+p.name, func() (casework.Outcome, error) { return w.desk.CallTicket(w.ctx, p.Viewer, in) })
	return err
}

// finishTicket ends the service, or notes that the visitor went.
func (w *world) finishTicket(dice *rand.Rand) error {
	if len(w.tickets) == 0 {
		return nil
	}
	id := w.tickets[dice.IntN(len(w.tickets))]
	if dice.IntN(4) > 0 { // somebody who stands at a counter
		err := w.store.Reader().QueryRowContext(w.ctx, `SELECT COALESCE(MAX(id), 0) FROM tickets WHERE state = 'CALLED'`).Scan(&id)
		if err != nil || id == 0 {
			return err
		}
	}
	t, err := w.store.TicketByID(w.inProduct(), id)
	if err != nil {
		return err
	}
	p, left := w.one(dice, access.CorporationOperator), dice.IntN(4) == 0
	for range 6 {
		if p.Home.BranchID == t.BranchID {
			break
		}
		p = w.one(dice, access.CorporationOperator)
	}
	a := casework.TicketAct{Key: key(dice), TicketID: t.ID, ExpectedVersion: t.Version}
	_, code, err := w.keyed(fmt.Sprintf("finish as %s, left %t", p.name, left), func() (casework.Outcome, error) {
		if left {
			return w.desk.AbandonTicket(w.ctx, p.Viewer, a)
		}
		return w.desk.FinishTicket(w.ctx, p.Viewer, a)
	})
	if err == nil && code == "" && p.Home.BranchID != t.BranchID {
		return fmt.Errorf("%s ended a ticket of branch %d", p.name, t.BranchID)
	}
	return err
}

// print prints some paper of some case, or of a school.
func (w *world) print(dice *rand.Rand) error {
	p := w.whoever(dice)
	v, err := w.as(p)
	if err != nil {
		return err
	}
	all := papers.Kinds()
	o := casework.PrintOrder{Paper: all[dice.IntN(len(all))], Year: 2026, Language: papers.Both, Layout: papers.SideBySide}
	switch {
	case o.Paper.OfSchool():
		o.SchoolID = schools[dice.IntN(len(schools))]
	case len(w.cases) == 0:
		return nil
	default:
		o.ApplicationID = w.cases[dice.IntN(len(w.cases))]
	}
	_, code, err := w.try(fmt.Sprintf("print %s as %s", o.Paper, p.name), func() (casework.Outcome, error) {
		_, err := w.press.Print(w.ctx, v, o)
		return casework.Outcome{}, err
	})
	if err != nil || code != "" || o.ApplicationID == 0 {
		return err
	}
	c, err := w.store.CaseByID(w.ctx, product.CaseScope(), o.ApplicationID)
	if err != nil {
		return err
	}
	if may, err := w.sees(v, c.Place); err != nil || !may {
		return fmt.Errorf("%s printed a paper of case %d (%v)", p.name, c.ID, err)
	}
	return nil
}

// propose asks for another kind of day, within the terms that run now.
func (w *world) propose(dice *rand.Rand) error {
	p := w.one(dice, access.RegionAdmin, access.DivisionOfficer, access.PlatformAdmin)
	book, err := w.desk.Current(w.ctx)
	if err != nil {
		return err
	}
	in := casework.CalendarProposal{Key: key(dice), Basis: "Постановление № 9"}
	date := workday.DateOf(w.at, w.zone).AddDays(dice.IntN(30) - 3)
	for _, week := range []workday.Week{workday.FiveDay, workday.SixDay} {
		was, err := book.Reckoner.Calendars.Week(week).Day(date)
		if errors.Is(err, workday.ErrYearNotPublished) {
			return nil
		}
		if err != nil {
			return err
		}
		day := casework.CalendarDay{Date: date, Week: week, TitleKK: "Демалыс", TitleRU: "Выходной"}
		switch {
		case was.Kind == workday.Working:
			day.Kind = workday.DayOff
		case was.Kind == workday.Weekend:
			day.Kind = workday.TransferredWorking
		case (int(date)+6)%7 >= int(week): // Monday is 0: back to what the weekday says
			day.Kind = workday.Weekend
		default:
			day.Kind = workday.Working
		}
		in.Change.Days = append(in.Change.Days, day)
	}
	out, code, err := w.keyed("propose as "+p.name, func() (casework.Outcome, error) { return w.desk.ProposeCalendarChange(w.ctx, p.Viewer, in) })
	if err == nil && code == "" {
		w.proposals = append(w.proposals, out.ProposalID)
	}
	return err
}

// approve decides about a proposal, the newest most of the time.
func (w *world) approve(dice *rand.Rand) error {
	if len(w.proposals) == 0 {
		return nil
	}
	n := len(w.proposals) - 1
	if dice.IntN(3) == 0 {
		n = dice.IntN(len(w.proposals))
	}
	p, no := w.one(dice, access.RegionAdmin, access.PlatformAdmin), dice.IntN(4) == 0
	before, err := w.store.ProposalByID(w.inProduct(), w.proposals[n])
	if err != nil {
		return err
	}
	in := casework.Decision{Key: key(dice), ProposalID: before.ID, Reason: "Не по закону."}
	_, code, err := w.keyed(fmt.Sprintf("approve %d, no %t, as %s", n+1, no, p.name), func() (casework.Outcome, error) {
		if no {
			return w.desk.RejectCalendarChange(w.ctx, p.Viewer, in)
		}
		return w.desk.ApproveCalendarChange(w.ctx, p.Viewer, in)
	})
	switch {
	case err != nil || code != "":
		return err
	case !no && before.ProposedBy == p.UserID:
		return fmt.Errorf("%s approved her own proposal", p.name)
	case before.State != store.Proposed:
		return fmt.Errorf("%s decided about a proposal that is %s", p.name, before.State)
	}
	return nil
}

// move lets the mover work.
func (w *world) move(*rand.Rand) error {
	w.told = append(w.told, "move: done")
	w.marked = nil
	return w.desk.MoveDueDates(w.ctx)
}
