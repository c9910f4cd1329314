package demo

import (
	"fmt"
	"iter"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// Story is everything that happened in the demonstration: the cases and the blanks.
type Story struct {
	World *World
	Seed  uint64
	Today workday.Date
	From  workday.Date // the first day on which something was handed in

	Plans  []Plan     // by the instant at which they were first entered
	Stock  []StockAct // by instant
	Visits []Visit    // to branches of the State Corporation, by the ticket

	HomeCalls []HomeCall // plans name them by their place, from 1
	Outages   []Outage   // of the portal, by their beginning
	Strays    []*Stray
	Merger    Merger
}

// since is when the users of a demonstration of the day were entered: before its first
// act.
func since(today workday.Date) time.Time {
	return today.AddMonths(-12*years).AddDays(-runUp).At(0, time.UTC)
}

// Until is the instant at which today begins; nothing in the story is entered at or
// after it.
func (s *Story) Until() time.Time {
	region := regionOf(s.World.Regions, RegionKATO)
	return s.Today.At(0, must(workday.Zone(region.Zone)))
}

// Volume is how many applications the three years hold, about. First applications are
// fewer: one in fifteen comes from somebody who was sent away or lost the duplicate too.
const (
	Volume     = 30_000
	firstShare = 14.0 / 15
)

// years is how far back the story begins.
const years = 3

// runUp is how many days before the first hand-in the schools get their first blanks.
const runUp = 20

// lookAhead is how many days after today the telling may reckon with, before it notices
// that an act would lie in the future; due dates are nearer.
const lookAhead = 150

// Tell makes up the story for a seed and a day. Everything in it was entered before
// that day began, so a demonstration that starts at any hour of today has no future in
// it. It is an error when the calendars do not reach from three years before today to
// the due dates of cases that are open on it.
func Tell(seed uint64, today workday.Date) (*Story, error) { return tell(seed, today, Volume) }

func tell(seed uint64, today workday.Date, volume int) (*Story, error) {
	calendars := workday.Embedded()
	from := today.AddMonths(-12 * years)
	first, last := calendars.Week(workday.FiveDay).Span()
	if from.AddDays(-runUp) < first || today.AddDays(lookAhead) > last {
		return nil, fmt.Errorf("demo: %w", &workday.YearError{Year: today.Year()})
	}
	t := newTeller(seed, today, from)
	for _, s := range t.world.Schools {
		if s.Open() {
			t.school(s, volume)
		}
	}
	t.stage()
	t.stageMerger()
	t.stageTakenBack()
	t.queues(volume)
	return t.story(), nil
}

// Plans returns the cases of the story for a seed and a day, in the order in which they
// were first entered.
func Plans(seed uint64, today workday.Date) (iter.Seq[Plan], error) {
	story, err := Tell(seed, today)
	if err != nil {
		return nil, err
	}
	return slices.Values(story.Plans), nil
}

// teller makes up one story.
type teller struct {
	inventor
	seed  uint64
	until time.Time // the first instant of today: nothing is entered at or after it

	urban, rural season
	sizes        float64 // sum over the open schools

	clerks, heads map[int64]int64 // user by school
	operators     map[int64]int64 // user by branch
	gateway       int64
	contact       int64 // who answers 1414
	merger        merger

	plans     []Plan
	stock     []StockAct
	visits    []Visit
	homeCalls []HomeCall
	outs      []Outage
	strays    []*Stray
}

func newTeller(seed uint64, today, from workday.Date) *teller {
	t := &teller{
		inventor: newInventor(from, today), seed: seed,
		clerks: map[int64]int64{}, heads: map[int64]int64{}, operators: map[int64]int64{},
	}
	t.until = today.At(0, t.zone)
	t.urban = newSeason(t.calendars, from, today, false)
	t.rural = newSeason(t.calendars, from, today, true)
	for _, s := range t.world.Schools {
		if s.Open() {
			t.sizes += s.habits.size
		}
	}
	for _, u := range t.world.Users {
		switch u.Role {
		case access.SchoolClerk:
			t.clerks[u.Home.SchoolID] = u.ID
		case access.SchoolHead:
			t.heads[u.Home.SchoolID] = u.ID
		case access.CorporationOperator:
			t.operators[u.Home.BranchID] = u.ID
		}
	}
	t.gateway, t.contact = t.world.UserByLogin(LoginGateway).ID, t.world.UserByLogin(LoginContact).ID
	t.merger = t.planMerger()
	return t
}

// subject numbers the dice: each school and each branch throws its own.
const (
	subjectStage   = 1
	subjectStock   = 2
	subjectCalls   = 3
	subjectOutages = 4
	subjectMerger  = 5
	subjectStrays  = 6 // and 7

	subjectOldRegisters = 8

	subjectBranches = 500
	subjectSchools  = 1000
)

// school tells three years of one school.
func (t *teller) school(s School, volume int) {
	d := newDice(t.seed, uint64(subjectSchools+s.ID))
	season := t.urban
	if s.habits.rural {
		season = t.rural
	}
	for range d.poisson(float64(volume) * firstShare * s.habits.size / t.sizes) {
		t.newCase(d, s, season.draw(d))
	}
}

// story sorts what was told and hands out the blanks.
func (t *teller) story() *Story {
	slices.SortStableFunc(t.plans, func(a, b Plan) int { return a.Steps[0].RecordedAt.Compare(b.Steps[0].RecordedAt) })
	t.letters()
	t.tellStrays()
	t.calls()
	t.outages()
	t.supply()
	slices.SortStableFunc(t.stock, func(a, b StockAct) int { return a.At.Compare(b.At) })
	return &Story{
		World: t.world, Seed: t.seed, Today: t.today, From: t.from, Plans: t.plans, Stock: t.stock, Visits: t.visits,
		HomeCalls: t.homeCalls, Outages: t.outs, Strays: t.strays, Merger: t.merger.Merger,
	}
}
