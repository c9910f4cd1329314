package workday_test

import (
	"testing"
	"time"

	"telnusqa/internal/workday"
)

// The calendar derived from the law once more, from a list of holidays, the rule of
// art. 5 and the few orders and announcements of each year; no table of days is read.

// holiday reports whether the holidays law of 13.12.2001 No. 267 names the day.
func holiday(d time.Time) bool {
	switch d.Format("01-02") {
	case "01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "10-25", "12-16":
		return true
	case "08-30": // Constitution Day until the Constitution of 2026 took its place
		return d.Year() <= 2025
	case "03-15": // celebrated from 2027 on
		return d.Year() >= 2027
	default:
		return false
	}
}

// ait is the first day of Kurban Ait: 2022-2025 as it was, 2026 as published, 2027 and
// 2028 as astronomy has it.
var ait = map[string]bool{
	"2022-07-09": true, "2023-06-28": true, "2024-06-16": true, "2025-06-06": true,
	"2026-05-27": true, "2027-05-16": true, "2028-05-05": true,
}

// moved lists the transfer orders: the weekend worked and the weekday taken off for it.
var moved = []struct{ worked, off, source string }{
	{"2022-03-05", "2022-03-07", "government decree of 2022"},
	{"2022-08-27", "2022-08-29", "government decree of 2022"},
	{"2022-10-22", "2022-10-24", "government decree of 2022"},
	{"2023-07-01", "2023-07-07", "P2300000326"},
	{"2024-05-04", "2024-05-08", "G24G0000109"},
	{"2025-01-05", "2025-01-03", "G24G0000436"},
}

// derive returns the days worked, by date.
func derive(week workday.Week) map[string]bool {
	rests := func(d time.Time) bool {
		return d.Weekday() == time.Sunday || week == workday.FiveDay && d.Weekday() == time.Saturday
	}
	worked := map[string]bool{}
	for d := utc(2022, 1, 1); d.Year() < 2029; d = d.AddDate(0, 0, 1) {
		christmas := d.Format("01-02") == "01-07" // Labour Code art. 84 p. 5
		worked[d.Format(iso)] = !rests(d) && !holiday(d) && !christmas && !ait[d.Format(iso)]
	}
	for d := utc(2022, 1, 1); d.Year() < 2029; d = d.AddDate(0, 0, 1) {
		if !holiday(d) || !rests(d) {
			continue
		}
		off := d // art. 5: the next working day after the holiday
		for !worked[off.Format(iso)] {
			off = off.AddDate(0, 0, 1)
		}
		worked[off.Format(iso)] = false
	}
	for _, m := range moved { // a Saturday is no day off of the six-day week: nothing moves there
		if d, _ := time.Parse(iso, m.worked); rests(d) {
			worked[m.worked], worked[m.off] = true, false
		}
	}
	return worked
}

func TestEveryDayFollowsFromTheLaw(t *testing.T) {
	for _, week := range []workday.Week{workday.FiveDay, workday.SixDay} {
		c := workday.Embedded().Week(week)
		for d, want := range derive(week) {
			if got, err := c.Working(date(t, d)); err != nil || got != want {
				t.Errorf("week of %d, %s: worked %v, %v; the law says %v", week, d, got, err, want)
			}
		}
	}
}

// TestWorkingDaysOfAYear compares with the yearly figures of the five-day week as the
// production calendars publish them; 2026 has one more than published in 2025, because
// 31 August became a working day, and 2027 and 2028 are estimates.
func TestWorkingDaysOfAYear(t *testing.T) {
	c := workday.Embedded().Week(workday.FiveDay)
	for year, want := range map[int]int{2023: 246, 2024: 249, 2025: 246, 2026: 247, 2027: 247, 2028: 245} {
		got, err := c.Between(workday.NewDate(year-1, 12, 31), workday.NewDate(year, 12, 31))
		if err != nil || got != want {
			t.Errorf("%d has %d working days, %v; want %d", year, got, err, want)
		}
	}
}
