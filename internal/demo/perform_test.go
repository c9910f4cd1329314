package demo

import (
	"context"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/stock"
	"telnusqa/internal/workday"
)

// performed carries a story out in memory.
func performed(t *testing.T, story *Story, err error) (*Story, *memory) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	m := newMemory(story.World)
	if err := newPerformance(story, m, m.InMailTx, casework.DefaultRulebook().ForMadeUpCases()).run(context.Background(), func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	return story, m
}

var referencePerformed = sync.OnceValues(func() (*memory, error) {
	story, err := referenceStory()
	if err != nil {
		return nil, err
	}
	m := newMemory(story.World)
	return m, newPerformance(story, m, m.InMailTx, casework.DefaultRulebook().ForMadeUpCases()).run(context.Background(), func(int, int) {})
})

// referenceMemory is the reference story as the desk left it; tests only read it.
func referenceMemory(t *testing.T) *memory {
	t.Helper()
	m, err := referencePerformed()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// Whatever day the demonstration starts on (a Monday, a Saturday, the day after a long
// holiday, midsummer), a visitor finds cases in every open status, some due that day or
// the next working one, some near it and some past it.
func TestEveryOpenStatusIsThere(t *testing.T) {
	days := []workday.Date{
		reference,
		workday.NewDate(2026, time.November, 28), // Saturday
		workday.NewDate(2026, time.January, 9),   // after the holidays
		workday.NewDate(2026, time.March, 24),    // in the middle of Nauryz
		workday.NewDate(2025, time.July, 17),
		workday.NewDate(2027, time.September, 1),
	}
	if underRace {
		days = days[:1]
	}
	for _, today := range days {
		t.Run(today.String(), func(t *testing.T) {
			// A tenth of the volume: what is there must not hang on the dice.
			small, err := tell(1, today, Volume/10)
			story, m := performed(t, small, err)
			statuses := map[casefile.Status]int{}
			for _, a := range m.applications {
				statuses[a.Status]++
			}
			for _, s := range casefile.Statuses() {
				if statuses[s] == 0 {
					t.Errorf("no case is %s", s)
				}
			}
			five := workday.Embedded().Week(workday.FiveDay)
			next := must(five.OnOrAfter(today))
			due := map[int]int{} // open terms by working days left
			states := map[sla.ClockState]int{}
			for _, k := range m.clocks {
				if k.Kind != sla.Issue || !k.StoppedAt.IsZero() {
					continue
				}
				due[must(five.Between(next, k.DueOn))]++
				states[k.State]++
			}
			for _, left := range []int{-2, -1, 0, 1, 2, 3, 5} {
				if due[left] < 4 {
					t.Errorf("%d open terms have %d working days left", due[left], left)
				}
			}
			for _, state := range []sla.ClockState{sla.Running, sla.AtRisk, sla.Breached} {
				if states[state] == 0 {
					t.Errorf("no open term is %s", state)
				}
			}
			atTolstoy := map[casefile.Status]bool{}
			for _, a := range m.applications {
				if story.World.SchoolByID(a.SchoolID).NameRU == tolstoyRU {
					atTolstoy[a.Status] = true
				}
			}
			for _, s := range casefile.Statuses() {
				if !s.Terminal() && !atTolstoy[s] {
					t.Errorf("the presented clerk has no case that is %s", s)
				}
			}
			checkContents(t, story, m)
		})
	}
}

func TestOutcomesArePlausible(t *testing.T) {
	m := referenceMemory(t)
	met, late, chronic := 0.0, 0.0, 0
	schools := map[int64][2]int{}
	for _, k := range m.clocks {
		if k.Kind != sla.Issue {
			continue
		}
		n := schools[k.SchoolID]
		switch k.State {
		case sla.Met:
			met++
			n[0]++
		case sla.MetLate:
			late++
			n[1]++
		}
		schools[k.SchoolID] = n
	}
	for _, n := range schools {
		if n[0]+n[1] >= 10 && float64(n[1]) > 0.25*float64(n[0]+n[1]) {
			chronic++
		}
	}
	if chronic < 5 || chronic > 30 {
		t.Errorf("%d schools are late in a quarter of their cases", chronic)
	}
	notAccepted, expired := 0.0, 0.0
	for _, r := range m.receipts {
		notAccepted++
		for _, g := range r.Grounds {
			if g == casefile.Expired {
				expired++
			}
		}
	}
	again := 0
	for _, d := range m.duplicates {
		if d.CopyNumber > 1 {
			again++
		}
	}
	check(t, []band{
		{"on time", met / (met + late), 0.915, 0.950},
		{"not accepted", notAccepted / float64(len(m.applications)), 0.065, 0.095},
		{"of those, expired", expired / notAccepted, 0.15, 0.45},
		{"second duplicates", float64(again) / float64(len(m.duplicates)), 0.003, 0.02},
	})
}

// The desk and the plan agree on every sheet: what the plan used is used, and a school's
// register counts its year without a gap.
func TestRegistersHaveNoGaps(t *testing.T) {
	m := referenceMemory(t)
	last := map[[2]int64]int{}
	for _, d := range m.duplicates {
		year := [2]int64{d.RegisterSchoolID, int64(d.RegisterYear)}
		if d.RegisterSeq != last[year]+1 {
			t.Fatalf("school %d: %s follows %d", d.RegisterSchoolID, d.RegisterNumber, last[year])
		}
		last[year] = d.RegisterSeq
		if m.blanks[d.BlankID-1].State != stock.Used {
			t.Errorf("blank of %s is %s", d.RegisterNumber, m.blanks[d.BlankID-1].State)
		}
	}
}

// A clock that ran out before today has its breach on record, and one that did not has none.
func TestBreachesAreOnRecord(t *testing.T) {
	story, m := told(t), referenceMemory(t)
	for _, k := range m.clocks {
		if !k.Kind.RunsOut() {
			continue
		}
		ranOut := !k.DueAt.After(k.StoppedAt) || (k.StoppedAt.IsZero() && k.DueAt.Before(story.Until()))
		if ranOut && k.BreachedAt.IsZero() && k.State != sla.Cancelled {
			t.Fatalf("%s of case %d was due at %v, stopped at %v, and no breach is on record", k.Kind, k.ApplicationID, k.DueAt, k.StoppedAt)
		}
		if !k.BreachedAt.IsZero() && !k.BreachedAt.Equal(k.DueAt) {
			t.Fatalf("%s of case %d: due at %v, breached at %v", k.Kind, k.ApplicationID, k.DueAt, k.BreachedAt)
		}
	}
}
