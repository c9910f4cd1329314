package demo

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// beating starts a pulse over a loaded demonstration with a clock of its own.
type beating struct {
	*Pulse
	s   *store.Store
	now time.Time
	sum Summary
}

func beat(t *testing.T, d store.Dialect, volume int) *beating {
	t.Helper()
	b := &beating{now: reference.At(workday.Clock(9, 30), must(workday.Zone("Asia/Almaty")))}
	b.s, b.sum = loaded(t, d, volume)
	clock := func() time.Time { return b.now }
	desk := casework.New(casework.OnStore(b.s), casework.DefaultRulebook().ForMadeUpCases(), clock)
	var err error
	if b.Pulse, err = newPulse(t.Context(), b.s, desk, clock, 1, slog.New(slog.DiscardHandler), 5); err != nil {
		t.Fatal(err)
	}
	return b
}

// Over a week of beats everything happens that an office does, all of it under the
// simulation's name, within the hours of the place, and not at the presented schools.
func TestPulseDoesWhatOfficesDo(t *testing.T) {
	for _, d := range databases() {
		t.Run(string(d), func(t *testing.T) {
			b := beat(t, d, 2500)
			done := map[casefile.Action]int{}
			for range 600 {
				b.now = b.now.Add(20 * time.Minute)
				act, err := b.Beat(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				done[act.Action]++
			}
			for _, a := range []casefile.Action{
				casefile.Submit, casefile.Accept, casefile.StartPreparation, casefile.IssueDuplicate,
				casefile.SendToCorporation, casefile.HandOver, "",
			} {
				if done[a] == 0 {
					t.Errorf("nobody did %q in %v", a, done)
				}
			}
			b.judge(t)
		})
	}
}

// judge reads the entries behind the story's.
func (b *beating) judge(t *testing.T) {
	t.Helper()
	sealAll(t, b.s)
	presented := map[int64]bool{}
	for _, u := range b.world.Users {
		if u.Presented {
			presented[u.Home.SchoolID] = true
		}
	}
	simulation := b.world.UserByLogin(LoginSimulation)
	n := 0
	for e, err := range b.s.EachSealed(product, b.sum.Head.Position) {
		if err != nil {
			t.Fatal(err)
		}
		if e.ActorRole == string(access.System) {
			continue // a breach that the desk met on the way
		}
		n++
		if e.ActorID != simulation.ID {
			t.Errorf("%s was entered by user %d", e.Kind, e.ActorID)
		}
		channel := casefile.Channel(e.Place.Channel)
		if presented[e.Place.SchoolID] && channel != casefile.Portal {
			t.Errorf("%s at a school left to visitors", e.Kind)
		}
		b.inHours(t, e.Entry)
	}
	if n < 100 {
		t.Errorf("%d entries", n)
	}
}

func (b *beating) inHours(t *testing.T, e journal.Entry) {
	t.Helper()
	school := b.offices[b.world.SchoolByID(e.Place.SchoolID).Schedule]
	open := school.works(e.RecordedAt)
	switch {
	case e.ActorRole == "INTEGRATION":
		open = true
	case e.ActorRole == "CORPORATION_OPERATOR":
		open = b.corporation.works(e.RecordedAt)
	}
	if !open {
		t.Errorf("%s by %s at %v: nobody is there", e.Kind, e.ActorRole, e.RecordedAt.In(b.zone))
	}
}

func TestPulseNeedsADemonstration(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	desk := casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), time.Now)
	if _, err := NewPulse(t.Context(), s, desk, time.Now, 1, slog.Default()); !errors.Is(err, ErrNoDemonstration) {
		t.Errorf("on an empty database: %v", err)
	}
	if _, err := NewPulse(t.Context(), s, desk, time.Now, 0, slog.Default()); err == nil {
		t.Error("a speed of 0 was taken")
	}
}

func TestPulseEndsWithItsContext(t *testing.T) {
	b := beat(t, store.SQLite, 200)
	b.pace = 1e6
	ctx, stop := context.WithTimeout(t.Context(), 3*shortestBeat)
	defer stop()
	if err := b.Run(ctx); err != nil {
		t.Error(err)
	}
	n, err := b.s.CountCases(product, access.Product("demo").Scope(), store.CaseFilter{}, 1_000_000)
	if err != nil || n < b.sum.Applications {
		t.Errorf("%d cases, %v", n, err)
	}
}
