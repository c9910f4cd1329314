package workday_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"telnusqa/internal/workday"
)

// walker is a second opinion that shares nothing with the package: it reads the source
// table of holidays, tells the local time from two fixed offsets and walks day by day.
type walker struct{ worked map[string]map[string]bool } // week "5" or "6" -> date -> worked

const iso = "2006-01-02"

func newWalker(t testing.TB) walker {
	w := walker{worked: map[string]map[string]bool{"5": {}, "6": {}}}
	for d := utc(2022, 1, 1); d.Year() < 2029; d = d.AddDate(0, 0, 1) {
		sunday, saturday := d.Weekday() == time.Sunday, d.Weekday() == time.Saturday
		w.worked["5"][d.Format(iso)] = !sunday && !saturday
		w.worked["6"][d.Format(iso)] = !sunday
	}
	for _, r := range readCSV(t, "kz_holidays_2022_2028.csv") {
		w.worked[r["week"]][r["date"]] = r["kind"] == "working_by_transfer"
	}
	return w
}

func utc(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// add counts n working days from d; ok is false when it leaves the years 2022 to 2028.
func (w walker) add(week, d string, n int) (string, bool) {
	at, _ := time.Parse(iso, d)
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		at = at.AddDate(0, 0, step)
		worked, known := w.worked[week][at.Format(iso)]
		if !known {
			return "", false
		}
		if worked {
			n--
		}
	}
	return at.Format(iso), true
}

// accepted walks to the acceptance day by the eastern regions' clocks: six hours ahead
// of UTC until 18:00 UTC on 29 February 2024, five after.
func (w walker) accepted(week string, at time.Time, closes time.Duration) string {
	offset := 6 * time.Hour
	if !at.Before(time.Date(2024, 2, 29, 18, 0, 0, 0, time.UTC)) {
		offset = 5 * time.Hour
	}
	local := at.UTC().Add(offset)
	day := local.Truncate(24 * time.Hour)
	if local.Sub(day) >= closes || !w.worked[week][day.Format(iso)] {
		next, _ := w.add(week, day.Format(iso), 1)
		return next
	}
	return day.Format(iso)
}

func TestEveryDayAgreesWithTheSourceTable(t *testing.T) {
	w := newWalker(t)
	for name, week := range map[string]workday.Week{"5": workday.FiveDay, "6": workday.SixDay} {
		c := workday.Embedded().Week(week)
		for d, worked := range w.worked[name] {
			got, err := c.Working(date(t, d))
			day, dayErr := c.Day(date(t, d))
			if err != nil || dayErr != nil || got != worked || day.Working() != worked {
				t.Errorf("week of %s, %s: worked %v and %s, %v; the table says %v", name, d, got, day.Kind, err, worked)
			}
		}
	}
}

func TestRandomInstantsAgreeWithTheWalker(t *testing.T) {
	w := newWalker(t)
	almaty := zone(t, "Asia/Almaty")
	five := workday.Embedded().Week(workday.FiveDay)
	begin, end := utc(2022, 1, 1), utc(2028, 12, 1)
	rapid.Check(t, func(rt *rapid.T) {
		at := begin.Add(time.Duration(rapid.Int64Range(0, int64(end.Sub(begin)/time.Second)).Draw(rt, "second")) * time.Second)
		channel := rapid.SampledFrom([]string{"OFFICE", "PORTAL", "STATE_CORPORATION"}).Draw(rt, "channel")
		profile := rapid.SampledFrom([]string{"ru", "kk"}).Draw(rt, "profile")
		week, closes := "5", map[string]time.Duration{
			"OFFICE ru": 17*time.Hour + 30*time.Minute, "OFFICE kk": 18 * time.Hour,
			"PORTAL ru": 18*time.Hour + 30*time.Minute, "PORTAL kk": 18 * time.Hour,
		}[channel+" "+profile]
		if channel == "STATE_CORPORATION" {
			week, closes = "6", 20*time.Hour
		}
		wantAccepted := w.accepted(week, at, closes)
		wantDue, known := w.add("5", wantAccepted, term)
		if !known {
			rt.Fatalf("%s: the walk left the published years", at)
		}
		calendar, cutOff := desk(t, channel, profile)
		accepted, err := workday.AcceptanceDay(at, almaty, calendar.Working, cutOff)
		if err != nil || accepted.String() != wantAccepted {
			rt.Fatalf("%s %s %s: accepted %s, %v; walked to %s", at, channel, profile, accepted, err, wantAccepted)
		}
		if due, err := five.Add(accepted, term); err != nil || due.String() != wantDue {
			rt.Fatalf("%s %s %s: due %s, %v; walked to %s", at, channel, profile, due, err, wantDue)
		}
	})
}

func TestRandomCountsAgreeWithTheWalker(t *testing.T) {
	w := newWalker(t)
	rapid.Check(t, func(rt *rapid.T) {
		name := rapid.SampledFrom([]string{"5", "6"}).Draw(rt, "week")
		c := workday.Embedded().Week(workday.Week(name[0] - '0'))
		d := date(t, "2022-01-01").AddDays(rapid.IntRange(0, 2556).Draw(rt, "day"))
		n := rapid.IntRange(-60, 60).Draw(rt, "n")
		want, known := w.add(name, d.String(), n)
		got, err := c.Add(d, n)
		if (err == nil) != known || got.String() != want {
			rt.Fatalf("week of %s: %s + %d = %s, %v; walked to %q", name, d, n, got, err, want)
		}
	})
}
