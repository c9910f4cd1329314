package sequencetest

import (
	"fmt"
	"math/rand/v2"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/papers"
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
	if n := len(w.tickets); n > 0 && dice.IntN(4) > 0 { // where somebody came last
		t, err := w.store.TicketByID(w.inProduct(), w.tickets[n-1])
		if err != nil {
			return err
		}
		p = w.atBranch(dice, t.BranchID)
	}
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

// atBranch is an operator of a branch, or now and then somebody else.
func (w *world) atBranch(dice *rand.Rand, branchID int64) person {
	p := w.one(dice, access.CorporationOperator)
	for range 6 {
		if p.Home.BranchID == branchID {
			break
		}
		p = w.one(dice, access.CorporationOperator)
	}
	return p
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
	p, left := w.atBranch(dice, t.BranchID), dice.IntN(4) == 0
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
