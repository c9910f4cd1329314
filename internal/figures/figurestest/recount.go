// Package figurestest counts figures a second time, from the rows that the acts left
// behind and without cells, deltas or folds. Tests compare the two.
//
// It calls store and figures. It obeys docs/figures.md.
package figurestest

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Counted is what rows can tell.
type Counted struct {
	figures.Balance
	OpenOverdue, Breaches int
	ByReason              [3]int // received, in the order lost, damaged, name changed
}

// Answered takes the same out of an answer of the figures.
func Answered(f figures.Figures) Counted {
	r := Counted{Balance: f.Balance, OpenOverdue: f.OpenOverdue, Breaches: f.Breaches("ISSUE")}
	for i, reason := range f.ByReason {
		r.ByReason[i] = reason.Received
	}
	return r
}

// Case is a case with the papers it left, its days in the school's zone.
type Case struct {
	Place                              access.Place
	Status                             string
	Accepted                           bool
	Reasons                            [3]bool
	HandedIn, RefusedAtDoor, Withdrawn workday.Date
	AcceptedOn, Issued, Refused        workday.Date
	HandedOver, Breached               workday.Date
	Late                               bool
	Lifted                             []Lifted
}

// Lifted is a breach that a new calendar lifted: it stays one in the figures, and from
// the day of the move on the case is overdue no longer. The rows forget it.
type Lifted struct{ Breached, Moved workday.Date }

// Cases reads every case.
func Cases(ctx context.Context, s *store.Store) ([]Case, error) {
	lifted, err := liftedBreaches(ctx, s)
	if err != nil {
		return nil, err
	}
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		return nil, err
	}
	rows, err := s.Reader().QueryContext(ctx, `
		SELECT a.id, a.region_id, a.division_id, a.school_id, a.status,
			a.reason_lost, a.reason_damaged, a.reason_name_changed, a.handed_in_at, a.finished_at,
			r.issued_at, d.issued_on, f.refused_on, h.at, c.accepted_on, c.due_at, c.stopped_at, c.breached_at,
			EXISTS (SELECT 1 FROM journal_entries e WHERE e.application_id = a.id AND e.kind = 'APPLICATION_ACCEPTED')
		FROM applications a
		LEFT JOIN clocks c ON c.application_id = a.id AND c.kind = 'ISSUE'
		LEFT JOIN receipts r ON r.application_id = a.id
		LEFT JOIN duplicates d ON d.application_id = a.id
		LEFT JOIN service_refusals f ON f.application_id = a.id
		LEFT JOIN hand_overs h ON h.application_id = a.id`)
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	defer rows.Close()
	var all []Case
	for rows.Next() {
		var c Case
		var id int64
		var handedIn time.Time
		var finished, receipt, handedOver, due, stopped, breached sql.NullTime
		var issued, refused, acceptedOn sql.NullString
		if err := rows.Scan(&id, &c.Place.RegionID, &c.Place.DivisionID, &c.Place.SchoolID, &c.Status,
			&c.Reasons[0], &c.Reasons[1], &c.Reasons[2], &handedIn, &finished,
			&receipt, &issued, &refused, &handedOver, &acceptedOn, &due, &stopped, &breached, &c.Accepted); err != nil {
			return nil, fmt.Errorf("read a case: %w", err)
		}
		instant := func(at sql.NullTime) workday.Date {
			if !at.Valid {
				return 0
			}
			return workday.DateOf(at.Time, zone)
		}
		for _, day := range []struct {
			text sql.NullString
			to   *workday.Date
		}{{issued, &c.Issued}, {refused, &c.Refused}, {acceptedOn, &c.AcceptedOn}} {
			if err := day.to.UnmarshalText([]byte(day.text.String)); err != nil {
				return nil, fmt.Errorf("read a day: %w", err)
			}
		}
		c.HandedIn = workday.DateOf(handedIn, zone)
		c.RefusedAtDoor, c.HandedOver, c.Breached = instant(receipt), instant(handedOver), instant(breached)
		if c.Status == "WITHDRAWN" {
			c.Withdrawn = instant(finished)
		}
		c.Late = due.Valid && stopped.Valid && !stopped.Time.Before(due.Time)
		c.Lifted = lifted[id]
		all = append(all, c)
	}
	return all, rows.Err()
}

// liftedBreaches reads from the journal what the rows forget, by case.
func liftedBreaches(ctx context.Context, s *store.Store) (map[int64][]Lifted, error) {
	rows, err := s.Reader().QueryContext(ctx, `SELECT application_id, payload FROM journal_entries WHERE kind = 'DUE_MOVED'`)
	if err != nil {
		return nil, fmt.Errorf("read moves: %w", err)
	}
	defer rows.Close()
	all := make(map[int64][]Lifted)
	for rows.Next() {
		var id int64
		var payload []byte
		if err := rows.Scan(&id, &payload); err != nil {
			return nil, fmt.Errorf("read a move: %w", err)
		}
		p, err := journal.Decode[journal.DueMoved](payload)
		if err != nil {
			return nil, fmt.Errorf("read a move: %w", err)
		}
		if p.Clock == "ISSUE" && !p.LiftedBreachOn.IsZero() {
			all[id] = append(all[id], Lifted{p.LiftedBreachOn, max(p.On, p.LiftedBreachOn)})
		}
	}
	return all, rows.Err()
}

// Ended is the day on which the case stopped being open, if it did.
func (c Case) Ended() (workday.Date, bool) {
	day := max(c.Issued, c.Refused, c.Withdrawn)
	if day.IsZero() {
		return c.RefusedAtDoor, !c.RefusedAtDoor.IsZero()
	}
	if c.Accepted {
		day = max(day, c.AcceptedOn)
	}
	return day, true
}

// Recount counts the cases of a territory over a period.
func Recount(cases []Case, about access.Territory, p figures.Period) Counted {
	var r Counted
	in := func(d workday.Date) bool { return p.From <= d && d <= p.To }
	add := func(n *int, yes bool) {
		if yes {
			*n++
		}
	}
	for _, c := range cases {
		if !slices.Contains(c.Place.Territories(), about) {
			continue
		}
		ended, over := c.Ended()
		add(&r.Received, in(c.HandedIn))
		for i, yes := range c.Reasons {
			add(&r.ByReason[i], yes && in(c.HandedIn))
		}
		add(&r.NotAccepted, in(c.RefusedAtDoor))
		add(&r.HandedOver, in(c.HandedOver))
		add(&r.Breaches, in(c.Breached))
		add(&r.OpenOverdue, !c.Breached.IsZero() && c.Breached <= p.To && (!over || max(ended, c.Breached) > p.To))
		for _, l := range c.Lifted {
			add(&r.Breaches, in(l.Breached))
			add(&r.OpenOverdue, l.Breached <= p.To && l.Moved > p.To)
		}
		if !c.Accepted {
			add(&r.WithdrawnBeforeAcceptance, in(c.Withdrawn))
			continue
		}
		add(&r.Accepted, in(c.AcceptedOn))
		add(&r.Issued, !c.Issued.IsZero() && in(ended))
		add(&r.Refused, !c.Refused.IsZero() && in(ended))
		add(&r.Withdrawn, !c.Withdrawn.IsZero() && in(ended))
		add(&r.CompletedLate, c.Withdrawn.IsZero() && over && in(ended) && c.Late)
		add(&r.CompletedOnTime, c.Withdrawn.IsZero() && over && in(ended) && !c.Late)
		add(&r.CarriedOver, c.AcceptedOn < p.From && (!over || ended >= p.From))
		add(&r.Open, c.AcceptedOn <= p.To && (!over || ended > p.To))
	}
	return r
}
