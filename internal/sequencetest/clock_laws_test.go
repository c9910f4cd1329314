package sequencetest

import (
	"fmt"
	"slices"

	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// runs says which terms run at which stage; at every other they stand.
var runs = map[sla.ClockKind][]casefile.Status{
	sla.Issue:               {casefile.Received, casefile.Accepted, casefile.InPreparation, casefile.NoticeGiven},
	sla.Storage:             {casefile.AtCorporation},
	sla.ReturnToCorporation: {casefile.ReturnedToSchool},
	sla.Objection:           {casefile.NoticeGiven},
}

// must are the terms of which exactly one runs at those stages; the other two begin
// and end within one stage.
var must = []sla.ClockKind{sla.Issue, sla.Storage}

// clockLaws: the terms of a case fit its stage, are judged by their due instants, and
// end when a reckoning by the calendar, the rules and the hours in force says; those of a
// ticket fit its state.
func (w *world) clockLaws() error {
	l, err := w.readLaw()
	if err != nil {
		return err
	}
	for _, id := range w.cases {
		c, err := w.store.CaseByID(w.ctx, product.CaseScope(), id)
		if err != nil {
			return err
		}
		clocks, err := w.store.ClocksOf(w.inProduct(), id)
		if err != nil {
			return err
		}
		if err := w.termsOf(c, clocks, l); err != nil {
			return fmt.Errorf("case %d, %s: %w", id, c.Status, err)
		}
	}
	return w.ticketClocks()
}

func (w *world) termsOf(c store.Case, clocks []store.Clock, l law) error {
	r, hours, err := l.about(c, w)
	if err != nil {
		return err
	}
	running := map[sla.ClockKind]int{}
	for _, k := range clocks {
		if err := w.judged(k); err != nil {
			return err
		}
		if !k.StoppedAt.IsZero() {
			continue
		}
		running[k.Kind]++
		due, err := fresh(r, hours, c, k, w)
		if err != nil {
			return err
		}
		if k.DueOn != due.DueOn || !k.DueAt.Equal(due.DueAt) || k.AcceptedOn != due.AcceptedOn || k.CalendarVersion != r.Calendars.Version() {
			return fmt.Errorf("%s ends on %s by version %d, a reckoning by version %d says %s", k.Kind, k.DueOn, k.CalendarVersion, r.Calendars.Version(), due.DueOn)
		}
		if k.RuleVersion != r.Rules.Version {
			return fmt.Errorf("%s was reckoned by rules %d, rules %d decide", k.Kind, k.RuleVersion, r.Rules.Version)
		}
		if k.Kind == sla.Issue && (c.DueOn != k.DueOn || c.AcceptedOn != k.AcceptedOn || !c.DueAt.Equal(k.DueAt)) {
			return fmt.Errorf("the case is due on %s, its clock on %s", c.DueOn, k.DueOn)
		}
	}
	for kind, n := range running {
		if stages := runs[kind]; n > 1 || !slices.Contains(stages, c.Status) {
			return fmt.Errorf("%d clocks of %s run", n, kind)
		}
	}
	for _, kind := range must {
		if slices.Contains(runs[kind], c.Status) && running[kind] != 1 {
			return fmt.Errorf("no clock of %s runs", kind)
		}
	}
	if open := slices.Contains(runs[sla.Issue], c.Status); open != c.FinishedAt.IsZero() {
		return fmt.Errorf("finished at %s", c.FinishedAt)
	}
	return nil
}

// judged compares the state of a clock with its instants. The sweep has just looked.
func (w *world) judged(k store.Clock) error {
	ranOut := k.Kind.RunsOut() && !w.at.Before(k.DueAt)
	switch {
	case k.StoppedAt.IsZero() && ranOut != (k.State == sla.Breached):
		return fmt.Errorf("%s runs, is %s and due at %s; it is %s", k.Kind, k.State, k.DueAt, w.at)
	case k.State == sla.Breached && k.BreachedAt.IsZero():
		return fmt.Errorf("%s is breached, nobody knows since when", k.Kind)
	case !k.StoppedAt.IsZero() && k.State != sla.Cancelled && k.State != sla.Judge(k.DueAt, k.StoppedAt):
		return fmt.Errorf("%s stopped at %s, due at %s, and is %s", k.Kind, k.StoppedAt, k.DueAt, k.State)
	case k.StoppedAt.IsZero() && (k.State == sla.Met || k.State == sla.MetLate || k.State == sla.Cancelled):
		return fmt.Errorf("%s runs and is %s", k.Kind, k.State)
	}
	return nil
}

// fresh reckons a running term from its events alone.
func fresh(r sla.Reckoner, hours workday.Hours, c store.Case, k store.Clock, w *world) (sla.Due, error) {
	switch k.Kind {
	case sla.Issue:
		return r.Issue(c.HandedInAt, c.Channel(), hours, w.zone)
	case sla.Storage:
		return r.Storage(k.StartedAt, w.zone)
	case sla.Objection:
		return r.Objection(k.StartedAt, hours, w.zone)
	case sla.ReturnToCorporation:
		return r.ReturnToCorporation(k.StartedAt, hours, w.zone)
	}
	return sla.Due{}, fmt.Errorf("no clock of %s is left running", k.Kind)
}

// ticketClocks: who waits has a running wait, who is served a running service, and
// who went none.
func (w *world) ticketClocks() error {
	for _, id := range w.tickets {
		t, err := w.store.TicketByID(w.inProduct(), id)
		if err != nil {
			return err
		}
		clocks, err := w.store.ClocksOfTickets(w.inProduct(), id)
		if err != nil {
			return err
		}
		var running []sla.ClockKind
		for _, k := range clocks {
			if err := w.judged(k); err != nil {
				return fmt.Errorf("ticket %d: %w", id, err)
			}
			if k.StoppedAt.IsZero() {
				running = append(running, k.Kind)
			}
		}
		var want []sla.ClockKind
		switch t.State {
		case store.TicketWaiting:
			want = []sla.ClockKind{sla.QueueWait}
		case store.TicketCalled:
			want = []sla.ClockKind{sla.CounterService}
		}
		if !slices.Equal(running, want) {
			return fmt.Errorf("ticket %d is %s and its clocks %v run", id, t.State, running)
		}
	}
	return nil
}
