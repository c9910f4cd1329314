package sequencetest

import (
	"fmt"
	"math/rand/v2"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// orderVisit agrees on a visit by telephone: some morning soon, at times when nobody works.
func (w *world) orderVisit(dice *rand.Rand) error {
	p := w.one(dice, access.ContactCentre)
	at := workday.DateOf(w.at, w.zone).AddDays(dice.IntN(4)).At(workday.Clock(7+dice.IntN(14), 0), w.zone)
	in := casework.VisitOrder{
		Key: key(dice), BranchID: storetest.PlaceOf(schools[dice.IntN(len(schools))], "").BranchID,
		Name: "Сынақова Айгүл", Phone: "+77010000000", Address: "улица Абая, 1", AgreedAt: at,
	}
	out, code, err := w.keyed("visit as "+p.name, func() (casework.Outcome, error) { return w.desk.OrderHomeVisit(w.ctx, p.Viewer, in) })
	if err == nil && code == "" {
		w.visits = append(w.visits, out.VisitID)
		if p.Role != access.ContactCentre {
			err = fmt.Errorf("%s ordered a home visit", p.name)
		}
	}
	return err
}

// endVisit notes that somebody was there, or that nobody comes.
func (w *world) endVisit(dice *rand.Rand) error {
	if len(w.visits) == 0 {
		return nil
	}
	before, err := w.visit(w.visits[dice.IntN(len(w.visits))])
	if err != nil {
		return err
	}
	p, called := w.one(dice, access.CorporationOperator, access.ContactCentre), dice.IntN(3) == 0
	a := casework.VisitAct{Key: key(dice), VisitID: before.ID, ExpectedVersion: before.Version}
	_, code, err := w.keyed(fmt.Sprintf("end as %s, called off %t", p.name, called), func() (casework.Outcome, error) {
		if called {
			return w.desk.CancelHomeVisit(w.ctx, p.Viewer, casework.VisitCancellation{VisitAct: a, Cause: casefile.VisitNobodyThere})
		}
		return w.desk.RecordHomeVisit(w.ctx, p.Viewer, a)
	})
	switch {
	case err != nil || code != "":
		return err
	case before.State != casefile.VisitOrdered:
		return fmt.Errorf("%s ended a visit that was %s", p.name, before.State)
	case p.Role == access.CorporationOperator && p.Home.BranchID != before.BranchID:
		return fmt.Errorf("%s ended a visit of branch %d", p.name, before.BranchID)
	}
	return nil
}

func (w *world) visit(id int64) (v store.HomeVisit, err error) {
	err = w.store.InTx(w.ctx, product, func(tx *store.Tx) error {
		v, err = tx.HomeVisit(w.ctx, id)
		return err
	})
	return v, err
}

// breakDown records an outage of the portal, or its end.
func (w *world) breakDown(dice *rand.Rand) error {
	p := w.one(dice, access.PlatformAdmin)
	if len(w.outages) > 0 && dice.IntN(2) == 0 {
		in := casework.OutageEnd{Key: key(dice), OutageID: w.outages[dice.IntN(len(w.outages))], ExpectedVersion: 1}
		_, _, err := w.keyed("outage over as "+p.name, func() (casework.Outcome, error) { return w.desk.EndPortalOutage(w.ctx, p.Viewer, in) })
		return err
	}
	in := casework.NewOutage{Key: key(dice), StartsAt: w.at.Add(-time.Duration(dice.IntN(48)) * time.Hour), Source: "Письмо № 5"}
	if dice.IntN(2) == 0 {
		in.EndsAt = in.StartsAt.Add(time.Duration(1+dice.IntN(10)) * time.Hour)
	}
	out, code, err := w.keyed("outage as "+p.name, func() (casework.Outcome, error) { return w.desk.RecordPortalOutage(w.ctx, p.Viewer, in) })
	if err == nil && code == "" {
		w.outages = append(w.outages, out.OutageID)
	}
	return err
}

// visitLaws: what was taken in on a visit came by the State Corporation's door and is
// marked so, on a visit that took place; and no two outages lie over each other.
func (w *world) visitLaws() error {
	for _, law := range []struct{ what, query string }{
		{"applications of visits that did not take place, or are not marked so", `
			SELECT COUNT(*)
			FROM home_visits v
			JOIN applications a ON a.id = v.application_id
			WHERE v.state <> 'VISITED' OR a.channel <> 'STATE_CORPORATION' OR NOT a.home_visit OR a.branch_id <> v.branch_id`},
		{"visits whose end and state disagree", `SELECT COUNT(*) FROM home_visits WHERE (state = 'ORDERED') <> (ended_at IS NULL)`},
		{"outages that lie over each other", `
			SELECT COUNT(*)
			FROM portal_outages a
			JOIN portal_outages b ON a.id < b.id
			WHERE (a.ends_at IS NULL OR b.starts_at < a.ends_at) AND (b.ends_at IS NULL OR a.starts_at < b.ends_at)`},
	} {
		var n int
		if err := w.store.Reader().QueryRowContext(w.ctx, law.query).Scan(&n); err != nil {
			return fmt.Errorf("%s: %w", law.what, err)
		}
		if n != 0 {
			return fmt.Errorf("%d %s", n, law.what)
		}
	}
	return nil
}
