package sla_test

import (
	"encoding/csv"
	"os"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// reckoner reckons by the embedded calendar and the rules in force.
var reckoner = sla.Reckoner{Calendars: workday.Embedded(), Rules: sla.DefaultRules()}

var (
	almaty       = zone("Asia/Almaty")
	ruHours      = preset(workday.PresetRU)
	kkHours      = preset(workday.PresetKK)
	corporations = preset(workday.PresetCorporation)
)

// must is for values that are right by construction.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func zone(name string) *time.Location     { return must(workday.Zone(name)) }
func preset(name string) workday.Schedule { return must(workday.Preset(name)) }
func date(s string) workday.Date          { return must(workday.ParseDate(s)) }
func instant(s string) time.Time          { return must(time.Parse(time.RFC3339Nano, s)) }
func local(t time.Time) workday.TimeOfDay { return workday.TimeOfDayOf(t, almaty) }
func with(change func(*sla.Rules)) sla.Reckoner {
	r := reckoner
	change(&r.Rules)
	return r
}

// vectors reads instants and dates with their answers, a third of them counted by hand on
// the published calendars. They are the ones workday is tested with.
func vectors(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("../workday/testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		r := map[string]string{}
		for i, column := range rows[0] {
			r[column] = row[i]
		}
		out = append(out, r)
	}
	if len(out) == 0 {
		t.Fatalf("%s is empty", name)
	}
	return out
}

var channelOfVector = map[string]casefile.Channel{
	"OFFICE": casefile.SchoolOffice, "STATE_CORPORATION": casefile.StateCorporation, "PORTAL": casefile.Portal,
}

var hoursOfVector = map[string]workday.Schedule{"ru": ruHours, "kk": kkHours}
