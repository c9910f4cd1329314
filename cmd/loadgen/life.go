package main

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// life plays the years of the load: people hand in, schools work, the sweep
// looks at the clocks, all in the order in which a server would have recorded it.
type life struct {
	dice
	country  *country
	people   *people
	shelf    *shelf
	desk     *casework.Desk
	agenda   agenda
	calendar *workday.Calendars
	now      time.Time // the server's clock
	from, to workday.Date
	series   map[string]int // last blank given out, by series
}

func newLife(seed uint64, c *country, s *shelf, from, to workday.Date) *life {
	d := newDice(seed)
	l := &life{
		dice: d, country: c, people: newPeople(d), shelf: s,
		calendar: workday.Embedded(), from: from, to: to, series: make(map[string]int),
	}
	l.desk = casework.New(s, casework.DefaultRulebook().ForMadeUpCases(), func() time.Time { return l.now })
	return l
}

// play makes the cases of the load, day by day, and says after each day how
// many there are.
func (l *life) play(ctx context.Context, cases int, made func(int) error) error {
	days := int(l.to-l.from) + 1
	weights := make([]float64, days)
	for i := range weights {
		weights[i] = l.weight(l.from.AddDays(i))
	}
	totals := newUrn(weights...)
	count := 0
	for i := range days {
		day := l.from.AddDays(i)
		for ; float64(count) < float64(cases)*totals[i]/totals[days-1]; count++ {
			l.planHandIn(ctx, day)
		}
		// Midnight comes in the west last, five hours after UTC at most.
		if err := l.until(day.AddDays(1).At(0, time.UTC)); err != nil {
			return err
		}
		if err := made(count); err != nil {
			return err
		}
	}
	l.putAway()
	return nil
}

// weight is how many people come on a day, of those who come on a working day.
// On Saturdays the State Corporation works, on days off the portal alone.
func (l *life) weight(day workday.Date) float64 {
	season := 1.0
	if m := day.Month(); m >= time.June && m <= time.August {
		season = 1.5 // certificates are needed for admission
	}
	switch {
	case l.works(workday.FiveDay, day):
		return season
	case l.works(workday.SixDay, day):
		return 0.35 * season
	default:
		return 0.08 * season
	}
}

func (l *life) works(week workday.Week, day workday.Date) bool {
	ok, err := l.calendar.Week(week).Working(day)
	return err == nil && ok
}

// until does what is planned before an instant.
func (l *life) until(end time.Time) error {
	for l.agenda.Len() > 0 && l.agenda.events[0].recorded.Before(end) {
		e := l.agenda.next()
		l.now = e.recorded
		if err := e.do(e); err != nil {
			return err
		}
	}
	return nil
}

// putAway sends out what is still on the shelf: cases nobody finished, and the
// blanks in stock.
func (l *life) putAway() {
	for id := int64(1); id <= l.shelf.ids.application; id++ {
		if f, ok := l.shelf.files[id]; ok {
			l.shelf.sendOut(f)
		}
	}
	for _, school := range l.country.schools {
		for _, k := range sheets {
			for _, b := range l.shelf.stock[stockKey{school.ID, k.series}] {
				l.shelf.sendSheet(b)
			}
		}
	}
}

// after is what follows an act on a case: the sweep watches its clocks, the next
// act is planned, and a case on which nobody will act any more leaves the shelf.
func (l *life) after(ctx context.Context, id int64) {
	f := l.shelf.files[id]
	for i := range f.clocks {
		if k := &f.clocks[i]; k.StoppedAt.IsZero() && k.ID > f.watched {
			f.watched = k.ID
			l.watch(ctx, f.app.ID, *k)
		}
	}
	if f.app.Status.Terminal() || !l.planNext(ctx, f) {
		l.shelf.sendOut(f)
	}
}

// watch plans the sweep's looks at a clock: warnings at 5, 3, 1 and 0 working
// days left, and the breach. Each look plans the next one as long as the clock
// runs.
func (l *life) watch(ctx context.Context, application int64, k store.Clock) {
	if k.Kind == sla.Issue {
		zone := l.country.zones[l.shelf.files[application].app.RegionID]
		for _, left := range []int{5, 3, 1, 0} {
			day, err := l.calendar.Week(workday.FiveDay).Add(k.DueOn, -left)
			if at := day.At(workday.Clock(0, 5), zone); err == nil && at.After(l.now) {
				l.look(at, application, k.ID, func() error {
					_, err := l.desk.RecordAtRisk(ctx, application, k.ID)
					return err
				}, func() { l.watch(ctx, application, k) })
				return
			}
		}
	}
	switch k.Kind {
	case sla.Issue, sla.Storage, sla.ReturnToCorporation:
		l.look(k.DueAt.Add(time.Minute), application, k.ID, func() error {
			_, err := l.desk.RecordBreach(ctx, application, k.ID)
			return err
		}, func() {})
	}
}

// look plans one look of the sweep. A clock that was stopped before is not found.
func (l *life) look(at time.Time, application, clock int64, judge func() error, again func()) {
	l.agenda.plan(at, at, func(event) error {
		f, ok := l.shelf.files[application]
		if !ok {
			return nil
		}
		for i := range f.clocks {
			if f.clocks[i].ID == clock && f.clocks[i].StoppedAt.IsZero() {
				if err := judge(); err != nil {
					return err
				}
				again()
				return nil
			}
		}
		return nil
	})
}

// act plans an act on a case: what the officer states as its time, and in two of
// a hundred cases an entry some days later.
func (l *life) act(ctx context.Context, id int64, happened time.Time, do func(casework.Act) error) {
	recorded := happened
	if l.chance(0.02) {
		recorded = happened.AddDate(0, 0, l.between(1, 3))
	}
	l.agenda.plan(recorded, happened, func(e event) error {
		f := l.shelf.files[id]
		if err := do(casework.Act{ApplicationID: id, ExpectedVersion: f.app.Version, HappenedAt: e.happened}); err != nil {
			return caseError{f.app, err}
		}
		l.after(ctx, id)
		return nil
	})
}

// officers are who works on the case's school.
func (l *life) officers(f *file) staff { return l.country.staff[f.app.SchoolID-1] }

// counter is who stands at the door a case came through.
func (l *life) counter(channel casefile.Channel, school int64) access.Viewer {
	switch channel {
	case casefile.StateCorporation:
		return l.country.staff[school-1].operator
	case casefile.Portal:
		return l.country.gateway
	default:
		return l.country.staff[school-1].clerk
	}
}
