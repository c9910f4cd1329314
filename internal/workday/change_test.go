package workday_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/workday"
)

// kurbanAit moves the first day of Kurban Ait 2024 between Sunday the 16th and Monday
// the 17th of June: «the date is announced by the Spiritual Administration» (Labour Code
// art. 84 p. 5), and on 7 June 2024 it was announced anew.
func kurbanAit(t *testing.T, from, to string) []workday.Day {
	t.Helper()
	var changes []workday.Day
	for _, w := range []workday.Week{workday.FiveDay, workday.SixDay} {
		day, err := workday.Embedded().Week(w).Day(date(t, "2024-06-16"))
		if err != nil || day.Kind != workday.DayOff {
			t.Fatalf("16 June 2024 is %+v, %v", day, err)
		}
		day.Date = date(t, to)
		ordinary := workday.Day{Date: date(t, from), Week: w, Kind: workday.Working, Status: workday.Published}
		if from == "2024-06-16" { // a Sunday
			ordinary.Kind = workday.Weekend
		}
		changes = append(changes, day, ordinary)
	}
	return changes
}

// TestKurbanAitMovedForthAndBack moves the day and the due date of C056 with it, and
// finds everything as it was when the day is moved back.
func TestKurbanAitMovedForthAndBack(t *testing.T) {
	one := workday.Embedded()
	two, err := one.With(2, 0, kurbanAit(t, "2024-06-16", "2024-06-17"))
	if err != nil {
		t.Fatal(err)
	}
	three, err := two.With(3, 0, kurbanAit(t, "2024-06-17", "2024-06-16"))
	if err != nil {
		t.Fatal(err)
	}
	for version, want := range []string{1: "2024-06-18", 2: "2024-06-19", 3: "2024-06-18"} {
		c := map[int]*workday.Calendars{1: one, 2: two, 3: three}[version]
		if c == nil {
			continue
		}
		if due, err := c.Week(workday.FiveDay).Add(date(t, "2024-05-28"), term); c.Version() != version || err != nil || due.String() != want {
			t.Errorf("version %d says %s, %v; want %s", version, due, err, want)
		}
	}
	if diff := cmp.Diff(one.Days(), three.Days()); diff != "" {
		t.Errorf("after the way back (-before +after):\n%s", diff)
	}
}

func TestYearIsPublishedWhole(t *testing.T) {
	newYear := workday.Day{Date: date(t, "2029-01-01"), Week: workday.FiveDay, Kind: workday.Holiday, Status: workday.Published}
	if _, err := workday.Embedded().With(2, 0, []workday.Day{newYear}); !errors.Is(err, workday.ErrBadCalendar) {
		t.Errorf("a day of an unpublished year: %v", err)
	}
	if _, err := workday.Embedded().With(2, 2030, []workday.Day{newYear}); !errors.Is(err, workday.ErrBadCalendar) {
		t.Errorf("a year left out: %v", err)
	}
	two, err := workday.Embedded().With(2, 2029, []workday.Day{newYear})
	if err != nil {
		t.Fatal(err)
	}
	if due, err := two.Week(workday.FiveDay).Add(date(t, "2028-12-29"), 1); err != nil || due.String() != "2029-01-02" {
		t.Errorf("the working day after 29 December 2028 is %s, %v", due, err)
	}
}

func TestChangesThatMeanAnotherDay(t *testing.T) {
	for _, c := range []struct {
		name, date string
		week       workday.Week
		kind       workday.DayKind
		says       string
	}{
		{"saturday_made_an_ordinary_working_day", "2026-02-07", 5, workday.Working, "weekday makes it no day"},
		{"monday_made_a_weekend", "2026-02-02", 5, workday.Weekend, "weekday makes it no day"},
		{"saturday_is_a_working_day_of_six", "2026-02-07", 6, workday.Weekend, "weekday makes it no day"},
		{"week_of_seven", "2026-02-07", 7, workday.Working, "no week of 7"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := workday.Embedded().With(2, 0, []workday.Day{{Date: date(t, c.date), Week: c.week, Kind: c.kind, Status: workday.Published}})
			if !errors.Is(err, workday.ErrBadCalendar) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v; want ErrBadCalendar saying %q", err, c.says)
			}
		})
	}
	monday := workday.Day{Date: date(t, "2026-02-02"), Week: 5, Kind: workday.Holiday, Status: workday.Published}
	if _, err := workday.Embedded().With(2, 0, []workday.Day{monday, monday}); !errors.Is(err, workday.ErrBadCalendar) {
		t.Errorf("a day changed twice: %v", err)
	}
}

// A form says of each day what is wrong with it, so the defects come one by one.
func TestTheDefectsOfAChangeAreNamedDayByDay(t *testing.T) {
	day := func(d string, w workday.Week, k workday.DayKind) workday.Day {
		return workday.Day{Date: date(t, d), Week: w, Kind: k, Status: workday.Published}
	}
	flaws := func(days ...workday.Day) (all []workday.Flaw) {
		_, err := workday.Embedded().With(2, 0, days)
		for _, d := range workday.DefectsOf(err) {
			all = append(all, d.Flaw)
		}
		return all
	}
	monday := day("2026-02-02", 5, workday.Holiday)
	for _, c := range []struct {
		got, want []workday.Flaw
	}{
		// 2 February 2026 is a Monday, the 7th a Saturday.
		{flaws(day("2026-02-07", 5, workday.TransferredOff), day("2026-02-07", 6, workday.TransferredWorking)), []workday.Flaw{workday.OffAlready, workday.NoWeekend}},
		{flaws(day("2035-02-05", 5, workday.Holiday)), []workday.Flaw{workday.OutsideYears}},
		{flaws(monday, monday), []workday.Flaw{workday.ListedTwice}},
		{flaws(day("2026-02-02", 5, workday.Weekend)), []workday.Flaw{workday.OtherWeekday}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("got %v, want %v", c.got, c.want)
		}
	}
	if _, err := workday.Embedded().With(2, 2035, nil); err == nil || workday.DefectsOf(err) != nil {
		t.Errorf("a year out of order is no day's defect: %v", err)
	}
}
