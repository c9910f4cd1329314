package sla_test

import (
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// Fingerprints are stored with clocks and breaches. When this test fails, every stored one
// stops matching, and breaches would be recorded a second time.
func TestFingerprintsAreWhatTheyWere(t *testing.T) {
	at := instant("2026-02-03T10:00:00+05:00")
	for _, c := range []struct {
		due  sla.Due
		want string
	}{
		{must(reckoner.Issue(at, casefile.SchoolOffice, ruHours, almaty)), "e59918fae21a844a"},
		{must(reckoner.Storage(at, almaty)), "8fd93a0e14cc25b5"},
		{must(reckoner.ReturnToCorporation(at, ruHours, almaty)), "dce136667f35dce8"},
		{must(reckoner.NoticeBeforeRefusal(date("2026-02-24"), ruHours, almaty)), "26163c1147b55dc2"},
		{must(reckoner.Objection(at, ruHours, almaty)), "d5b6237f4f0b54ae"},
		{reckoner.QueueWait(at, almaty), "1e714dc30bcd7997"},
		{reckoner.CounterService(at, almaty), "02bb48998e33eb2a"},
	} {
		if c.due.Fingerprint != c.want || c.due.CalendarVersion != 1 || c.due.RuleVersion != 1 {
			t.Errorf("%s: %s, want %s (calendar %d, rules %d)", c.due.Kind, c.due.Fingerprint, c.want, c.due.CalendarVersion, c.due.RuleVersion)
		}
	}
}

func TestEverythingThatGoesInChangesTheFingerprint(t *testing.T) {
	at := instant("2026-02-03T10:00:00+05:00")
	issue := func(r sla.Reckoner, at time.Time, ch casefile.Channel, hours workday.Schedule, zone *time.Location) string {
		return must(r.Issue(at, ch, hours, zone)).Fingerprint
	}
	newCalendar := reckoner
	embedded := workday.Embedded()
	newCalendar.Calendars = must(workday.NewCalendars(2, embedded.Years(), embedded.Days()))
	otherBranch := reckoner
	early := corporations
	early.Close = workday.Clock(18, 0)
	otherBranch.Corporation = early
	later := ruHours
	later.Close = workday.Clock(19, 0)
	ch := casefile.SchoolOffice
	seen := map[string]string{}
	for name, fingerprint := range map[string]string{
		"unchanged":         issue(reckoner, at, ch, ruHours, almaty),
		"instant":           issue(reckoner, at.Add(time.Microsecond), ch, ruHours, almaty),
		"door":              issue(reckoner, at, casefile.Portal, ruHours, almaty),
		"office hours":      issue(reckoner, at, ch, kkHours, almaty),
		"close":             issue(reckoner, at, ch, later, almaty),
		"zone":              issue(reckoner, at, ch, ruHours, zone("Asia/Aqtobe")),
		"calendar":          issue(newCalendar, at, ch, ruHours, almaty),
		"version of rules":  issue(with(func(r *sla.Rules) { r.Version = 2 }), at, ch, ruHours, almaty),
		"limit":             issue(with(func(r *sla.Rules) { r.IssueDays.SchoolOffice = 14 }), at, ch, ruHours, almaty),
		"acceptance day":    issue(with(func(r *sla.Rules) { r.CountAcceptanceDay = true }), at, ch, ruHours, almaty),
		"State Corporation": issue(reckoner, at, casefile.StateCorporation, ruHours, almaty),
		"its lead":          issue(with(func(r *sla.Rules) { r.CorporationLeadDays = 1 }), at, casefile.StateCorporation, ruHours, almaty),
		"its hours":         issue(otherBranch, at, casefile.StateCorporation, ruHours, almaty),
		"another clock":     must(reckoner.Objection(at, ruHours, almaty)).Fingerprint,
	} {
		if twin, ok := seen[fingerprint]; ok {
			t.Errorf("%s gives the fingerprint of %s", name, twin)
		}
		seen[fingerprint] = name
	}
	lunchless := ruHours
	lunchless.Breaks = nil
	for name, same := range map[string]string{
		"another spelling of the instant": issue(reckoner, at.UTC(), ch, ruHours, almaty),
		"nanoseconds no database keeps":   issue(reckoner, at.Add(time.Nanosecond), ch, ruHours, almaty),
		"lunch":                           issue(reckoner, at, ch, lunchless, almaty),
		"the lead of another door":        issue(with(func(r *sla.Rules) { r.CorporationLeadDays = 1 }), at, ch, ruHours, almaty),
	} {
		if seen[same] != "unchanged" {
			t.Errorf("%s changes the fingerprint", name)
		}
	}
}
