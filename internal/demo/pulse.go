package demo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Pulse lets the demonstration live while somebody watches: new applications come, and
// schools and branches go on with open ones, one act at a time, through the desk and
// within office hours; at night and on days off only the portal is awake.
//
// Every act is entered by the user LoginSimulation, whose name is «Имитация»: timelines,
// receipts and hand-overs show it, so nobody takes a simulated act for a visitor's. The
// schools of the users a visitor can sign in as are left to them: there only portal
// submissions come in.
type Pulse struct {
	inventor
	dice

	store     *store.Store
	desk      *casework.Desk
	now       func() time.Time
	pace      float64 // acts in the time of one ordinary act
	log       *slog.Logger
	simulator store.User

	sizes     urn            // schools by volume
	presented map[int64]bool // schools of users a visitor can sign in as
}

// ErrNoDemonstration is the error of NewPulse on a database that Load did not fill.
var ErrNoDemonstration = errors.New("demo: the database holds no demonstration")

// NewPulse makes a pulse. speed 1 is the pace of the region in the story, about twenty
// acts an hour; 10 is ten times that. now is the clock that the desk has too.
func NewPulse(ctx context.Context, s *store.Store, desk *casework.Desk, now func() time.Time, speed float64, log *slog.Logger) (*Pulse, error) {
	return newPulse(ctx, s, desk, now, speed, log, rand.Uint64())
}

func newPulse(ctx context.Context, s *store.Store, desk *casework.Desk, now func() time.Time, speed float64, log *slog.Logger, seed uint64) (*Pulse, error) {
	if speed <= 0 {
		return nil, fmt.Errorf("demo: a pulse of speed %v", speed)
	}
	users, err := s.Users(access.NewContext(ctx, access.Product("demo")))
	if err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	zone := must(workday.Zone(regionOf(NewWorld().Regions, RegionKATO).Zone))
	today := workday.DateOf(now(), zone)
	p := &Pulse{
		inventor: newInventor(today.AddMonths(-12*years), today), dice: newDice(seed, 0),
		store: s, desk: desk, now: now, pace: speed, log: log, presented: map[int64]bool{},
	}
	p.people.first, p.people.last = firstLiveSerial, firstOldSerial-1
	for _, u := range users {
		if u.Demo && u.Login == LoginSimulation {
			p.simulator = u
		}
	}
	if p.simulator.ID == 0 {
		return nil, ErrNoDemonstration
	}
	for _, u := range p.world.Users {
		if u.Presented {
			p.presented[u.Home.SchoolID] = true
		}
	}
	merged := p.world.merging().ID // no more: its cases are a presented clerk's
	p.presented[merged] = true
	weights := make([]float64, len(p.world.Schools))
	for i, school := range p.world.Schools {
		if school.Open() && school.ID != merged {
			weights[i] = school.habits.size
		}
	}
	p.sizes = newUrn(weights)
	return p, nil
}

// ordinary is the time between two acts of the region in office hours: about 45,000
// acts a year on 247 days of eight hours.
const ordinary = 160 * time.Second

// Run acts until the context ends, at irregular intervals. What the desk refuses (a
// visitor was faster, a blank is missing) is left; other failures are logged and the
// pulse goes on.
func (p *Pulse) Run(ctx context.Context) error {
	for {
		wait := time.Duration(p.ExpFloat64() * float64(ordinary) / p.pace)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(max(wait, shortestBeat)):
		}
		_, err := p.Beat(ctx)
		switch {
		case err == nil, ctx.Err() != nil:
		case fault.Of(err) != nil:
			p.log.DebugContext(ctx, "the desk refused a simulated act", "error", err)
		default:
			p.log.ErrorContext(ctx, "a simulated act failed", "error", err)
		}
	}
}

// shortestBeat keeps a great speed from loading the server.
const shortestBeat = 200 * time.Millisecond

// Beat is one act: what was done to which case. The zero Beat means that there was
// nothing to do.
type Beat struct {
	Action        casefile.Action
	ApplicationID int64
}

// Beat does one act that fits the hour, if there is one.
func (p *Pulse) Beat(ctx context.Context) (Beat, error) {
	now := p.now()
	schools := p.offices[workday.PresetRU].works(now) || p.offices[workday.PresetKK].works(now)
	branches := p.corporation.works(now)
	if !schools && !branches {
		if p.chance(portalAtNight) {
			return p.submit(ctx, now)
		}
		return Beat{}, nil
	}
	if p.chance(submissions) {
		return p.submit(ctx, now)
	}
	for _, i := range p.Perm(len(routines)) {
		beat, err := p.goOn(ctx, now, routines[i])
		if err != nil || beat.Action != "" {
			return beat, err
		}
	}
	return p.submit(ctx, now)
}

const (
	submissions   = 0.24 // share of the acts that are hand-ins
	portalAtNight = 0.07 // of the day's pace, when every office is closed
)

// viewer is the simulation at somebody's post.
func (p *Pulse) viewer(role access.Role, home access.Place) access.Viewer {
	return access.Viewer{
		UserID: p.simulator.ID, Login: p.simulator.Login, Name: p.simulator.Name,
		Role: role, Home: home, Lang: fault.RU,
	}
}

// submit hands in a new application at a door that is open.
func (p *Pulse) submit(ctx context.Context, now time.Time) (Beat, error) {
	school := p.world.Schools[p.sizes.draw(p.dice)]
	at := p.offices[school.Schedule]
	channel := casefile.Portal
	switch x := p.Float64(); {
	case p.presented[school.ID]:
	case x < 0.35 && at.works(now) && workday.TimeOfDayOf(now, p.zone) < at.schedule.ReceptionEnds():
		channel = casefile.SchoolOffice
	case x < 0.55 && p.corporation.works(now):
		channel = casefile.StateCorporation
	}
	on := workday.DateOf(now, p.zone)
	g := p.graduate(p.dice, school, on)
	reasons := p.inventor.reasons(p.dice, &g, on)
	wrong := complete
	if channel != casefile.Portal && p.chance(defective) {
		wrong = defectOf(p.dice, g, reasons, on)
	}
	in := p.submission(p.dice, school, g, channel, reasons, now, wrong)
	in.SchoolID = school.ID
	out, err := p.desk.Submit(ctx, p.door(channel, school), in)
	if err != nil {
		return Beat{}, fmt.Errorf("demo: simulated hand-in: %w", err)
	}
	return Beat{casefile.Submit, out.ApplicationID}, nil
}

// door is the simulation at the post that takes applications of the channel.
func (p *Pulse) door(channel casefile.Channel, school School) access.Viewer {
	switch channel {
	case casefile.Portal:
		return p.viewer(access.Integration, access.Place{Channel: string(casefile.Portal)})
	case casefile.StateCorporation:
		return p.viewer(access.CorporationOperator, branchPlace(p.world.Branches[school.BranchID-1]))
	default:
		return p.viewer(access.SchoolClerk, school.Place())
	}
}
