package sla_test

import (
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

func TestJudgeIsHalfOpen(t *testing.T) {
	dueAt := instant("2026-02-24T18:30:00+05:00")
	for stopped, want := range map[string]sla.ClockState{
		"2026-02-24T18:29:59.999999+05:00": sla.Met,
		"2026-02-24T18:30:00+05:00":        sla.MetLate,
		"2026-02-24T13:30:00Z":             sla.MetLate,
		"2026-02-24T18:30:00.000001+05:00": sla.MetLate,
		"2026-02-03T10:00:00+05:00":        sla.Met,
		"2026-06-01T10:00:00+05:00":        sla.MetLate,
	} {
		if got := sla.Judge(dueAt, instant(stopped)); got != want {
			t.Errorf("stopped at %s: %s, want %s", stopped, got, want)
		}
	}
}

func TestStateOf(t *testing.T) {
	dueAt := instant("2026-02-24T18:30:00+05:00")
	before, at := dueAt.Add(-time.Microsecond), dueAt
	for _, c := range []struct {
		name  string
		facts sla.ClockFacts
		now   time.Time
		want  sla.ClockState
	}{
		{"four working days left", sla.ClockFacts{Kind: sla.Issue, DaysLeft: 4}, before, sla.Running},
		{"three working days left", sla.ClockFacts{Kind: sla.Issue, DaysLeft: 3}, before, sla.AtRisk},
		{"the last day", sla.ClockFacts{Kind: sla.Issue, DaysLeft: 0}, before, sla.AtRisk},
		{"the due instant", sla.ClockFacts{Kind: sla.Issue, DaysLeft: 0}, at, sla.Breached},
		{"long past", sla.ClockFacts{Kind: sla.Issue, DaysLeft: -30}, at.AddDate(0, 2, 0), sla.Breached},
		{"stopped in time", sla.ClockFacts{Kind: sla.Issue, StoppedAt: before}, at, sla.Met},
		{"stopped late", sla.ClockFacts{Kind: sla.Issue, StoppedAt: at}, at, sla.MetLate},
		{"cancelled, however late", sla.ClockFacts{Kind: sla.Issue, StoppedAt: at, Cancelled: true}, at, sla.Cancelled},
		{"a stored paper warns nobody", sla.ClockFacts{Kind: sla.Storage, DaysLeft: 0}, before, sla.Running},
		{"a stored paper that did not go back", sla.ClockFacts{Kind: sla.Storage}, at, sla.Breached},
		{"a request nobody answered", sla.ClockFacts{Kind: sla.ReturnToCorporation}, at, sla.Breached},
		{"an objection that did not come is no breach", sla.ClockFacts{Kind: sla.Objection}, at, sla.Met},
		{"somebody who still waits", sla.ClockFacts{Kind: sla.QueueWait}, at, sla.Breached},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.facts.DueAt = dueAt
			if got := sla.StateOf(c.facts, c.now); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

// Left alone, a clock only ever goes on: running, at risk, breached.
func TestARunningClockNeverGoesBack(t *testing.T) {
	order := []sla.ClockState{sla.Running, sla.AtRisk, sla.Breached}
	rapid.Check(t, func(t *rapid.T) {
		handedIn := anyHandIn().Draw(t, "handedIn")
		due, err := reckoner.Issue(handedIn, casefile.Portal, ruHours, almaty)
		if err != nil {
			t.Fatal(err)
		}
		reached, warned := 0, 99
		for now := handedIn; now.Before(due.DueAt.AddDate(0, 0, 5)); now = now.Add(time.Duration(rapid.Int64Range(int64(time.Hour), int64(60*time.Hour)).Draw(t, "step"))) {
			left, err := reckoner.DaysLeft(due.DueOn, workday.DateOf(now, almaty), ruHours.Week)
			if err != nil {
				t.Fatal(err)
			}
			state := sla.StateOf(sla.ClockFacts{Kind: sla.Issue, DueAt: due.DueAt, DaysLeft: left}, now)
			if i := slices.Index(order, state); i < reached {
				t.Fatalf("%s after %s at %s", state, order[reached], now)
			} else {
				reached = i
			}
			if level := sla.WarningLevel(left); level >= 0 {
				if level > warned {
					t.Fatalf("warning %d after warning %d", level, warned)
				}
				warned = level
				if (level <= sla.AtRiskLevel) != (state != sla.Running) {
					t.Fatalf("level %d is %s", level, state)
				}
			}
		}
	})
}

func TestWarningLevel(t *testing.T) {
	for left, want := range map[int]int{15: -1, 6: -1, 5: 5, 4: 5, 3: 3, 2: 3, 1: 1, 0: 0, -1: 0, -40: 0} {
		if got := sla.WarningLevel(left); got != want {
			t.Errorf("%d working days left: level %d, want %d", left, got, want)
		}
	}
	levels := sla.WarningLevels()
	if diff := cmp.Diff([]int{5, 3, 1, 0}, levels); diff != "" {
		t.Error(diff)
	}
	levels[0] = 99
	if sla.WarningLevels()[0] != 5 {
		t.Error("whoever asks for the levels can change them")
	}
}

func TestDaysLeft(t *testing.T) {
	for _, c := range []struct {
		today string
		want  int
		why   string
	}{
		{"2026-02-24", 0, "on the due date"},
		{"2026-02-23", 1, "the day before"},
		{"2026-02-22", 2, "Sunday: Monday and Tuesday lie ahead"},
		{"2026-02-20", 2, "Friday"},
		{"2026-02-25", -1, "the day after"},
		{"2026-02-28", -4, "Saturday after"},
	} {
		got, err := reckoner.DaysLeft(date("2026-02-24"), date(c.today), workday.FiveDay)
		if err != nil || got != c.want {
			t.Errorf("%s (%s): %d, %v; want %d", c.today, c.why, got, err, c.want)
		}
	}
}

func TestWorkingDays(t *testing.T) {
	counting := with(func(r *sla.Rules) { r.CountAcceptanceDay = true })
	for _, c := range []struct {
		name               string
		accepted, finished string
		want, wantCounting int
	}{
		{"the same day", "2026-02-03", "2026-02-03", 0, 1},
		{"the next day", "2026-02-03", "2026-02-04", 1, 2},
		{"the last day of the term", "2026-02-03", "2026-02-24", 15, 16},
		{"a weekend takes nothing", "2026-02-06", "2026-02-08", 0, 1},
		{"accepted on a Saturday by the State Corporation", "2026-02-07", "2026-02-09", 1, 1},
		{"finished before the acceptance day began", "2026-02-09", "2026-02-06", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := reckoner.WorkingDays(date(c.accepted), date(c.finished), workday.FiveDay)
			if err != nil || got != c.want {
				t.Errorf("%d, %v; want %d", got, err, c.want)
			}
			got, err = counting.WorkingDays(date(c.accepted), date(c.finished), workday.FiveDay)
			if err != nil || got != c.wantCounting {
				t.Errorf("with the acceptance day counted %d, %v; want %d", got, err, c.wantCounting)
			}
		})
	}
}

func TestTheRulesInForceHold(t *testing.T) {
	rules := sla.DefaultRules()
	if err := rules.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*sla.Rules){
		"no version":                     func(r *sla.Rules) { r.Version = 0 },
		"no term at one door":            func(r *sla.Rules) { r.IssueDays.Portal = 0 },
		"a term shorter than the notice": func(r *sla.Rules) { r.IssueDays.SchoolOffice = 3 },
		"a lead as long as the term":     func(r *sla.Rules) { r.CorporationLeadDays = 15 },
		"a negative lead":                func(r *sla.Rules) { r.CorporationLeadDays = -1 },
		"no minutes":                     func(r *sla.Rules) { r.QueueWait = 0 },
		"no month":                       func(r *sla.Rules) { r.StorageMonths = 0 },
		"no day to return":               func(r *sla.Rules) { r.ReturnDays = 0 },
		"no day to object":               func(r *sla.Rules) { r.ObjectionDays = 0 },
	} {
		changed := rules
		change(&changed)
		if err := changed.Check(); !errors.Is(err, sla.ErrBadRules) || len(strings.Split(err.Error(), "\n")) != 2 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, ok := rules.IssueDays.Of("BACK_DOOR"); ok {
		t.Error("an unknown door has a term")
	}
}

func TestKindsAndStatesAreThoseOfTheAPIAndHaveNames(t *testing.T) {
	schema, err := os.ReadFile("../../graph/schema/sla.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	inAPI := func(name string) []string {
		block := regexp.MustCompile(`(?s)\nenum ` + name + ` \{(.*?)\n\}`).FindStringSubmatch("\n" + string(schema))
		if block == nil {
			t.Fatalf("the API has no %s", name)
		}
		var values []string
		for _, v := range regexp.MustCompile(`(?m)^\s+([A-Z_]+)$`).FindAllStringSubmatch(block[1], -1) {
			values = append(values, v[1])
		}
		return values
	}
	var kinds, states []string
	named := func(value string, name func(fault.Lang) string) {
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			if name(lang) == "" {
				t.Errorf("%s has no name in %s", value, lang)
			}
		}
	}
	for _, k := range sla.ClockKinds() {
		kinds = append(kinds, string(k))
		named(string(k), k.Name)
	}
	for _, s := range sla.ClockStates() {
		states = append(states, string(s))
		named(string(s), s.Name)
	}
	if diff := cmp.Diff(inAPI("ClockKind"), kinds); diff != "" {
		t.Errorf("kinds (-API +sla):\n%s", diff)
	}
	if diff := cmp.Diff(inAPI("ClockState"), states); diff != "" {
		t.Errorf("states (-API +sla):\n%s", diff)
	}
	if sla.ClockKind("LUNCH").Valid() || sla.ClockState("ASLEEP").Valid() || !sla.Objection.Valid() || !sla.Met.Valid() {
		t.Error("Valid does not follow the lists")
	}
}
