package casefile_test

import (
	"testing"
	"time"

	"telnusqa/internal/casefile"
)

func TestOutages(t *testing.T) {
	at := func(hour int) time.Time { return time.Date(2026, time.March, 2, hour, 0, 0, 0, time.UTC) }
	night, goesOn := casefile.Outage{From: at(1), Until: at(5)}, casefile.Outage{From: at(10)}
	for name, row := range map[string]struct {
		other casefile.Outage
		want  bool
	}{
		"before":                       {casefile.Outage{From: at(0), Until: at(1)}, false}, // half-open
		"after":                        {casefile.Outage{From: at(5), Until: at(6)}, false},
		"over its beginning":           {casefile.Outage{From: at(0), Until: at(2)}, true},
		"within":                       {casefile.Outage{From: at(2), Until: at(3)}, true},
		"around":                       {casefile.Outage{From: at(0), Until: at(9)}, true},
		"one that goes on from before": {casefile.Outage{From: at(0)}, true},
		"one that goes on from after":  {goesOn, false},
	} {
		if night.Meets(row.other) != row.want || row.other.Meets(night) != row.want {
			t.Errorf("%s: not %v both ways", name, row.want)
		}
	}
	noon, toCome := at(12), casefile.Outage{From: at(20), Until: at(23)}
	for name, row := range map[string]struct {
		one, other casefile.Outage
		want       bool
	}{
		"one that goes on and one that is over":    {goesOn, night, false},
		"one that goes on and one within it":       {goesOn, casefile.Outage{From: at(11), Until: at(12)}, true},
		"one that goes on and one that is to come": {goesOn, toCome, false},
		"two that go on":                           {goesOn, casefile.Outage{From: noon}, true},
		"one that came to the other's beginning":   {casefile.Outage{From: at(10), Until: at(20)}, toCome, false},
		"one that ran into the other":              {casefile.Outage{From: at(10), Until: at(21)}, toCome, true},
	} {
		if row.one.Clashes(row.other, noon) != row.want || row.other.Clashes(row.one, noon) != row.want {
			t.Errorf("%s: not %v both ways", name, row.want)
		}
	}
	for name, row := range map[string]struct {
		outage      casefile.Outage
		from, until int
		want        time.Duration
	}{
		"all of it":             {night, 0, 24, 4 * time.Hour},
		"cut at both ends":      {night, 2, 4, 2 * time.Hour},
		"none of it":            {night, 6, 9, 0},
		"until now":             {goesOn, 0, 24, 2 * time.Hour}, // it is twelve
		"one that is to come":   {casefile.Outage{From: at(14), Until: at(15)}, 0, 13, 0},
		"to the end of the day": {goesOn, 0, 11, time.Hour},
	} {
		if got := row.outage.Within(at(row.from), at(row.until), at(12)); got != row.want {
			t.Errorf("%s: %v, want %v", name, got, row.want)
		}
	}
}
