package workday_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/workday"
)

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		name string
		week workday.Week
		from string
		n    int
		want string
		why  string
	}{
		{"friday_to_monday", 5, "2026-02-06", 1, "2026-02-09", "a plain weekend"},
		{"friday_before_moved_saturday", 5, "2024-05-03", 1, "2024-05-04", "Sat 4 May worked by G24G0000109"},
		{"moved_saturday_over_three_days_off", 5, "2024-05-06", 1, "2024-05-10", "7 holiday, 8 for the 4th, 9 holiday"},
		{"moved_saturday_is_nothing_to_six_days", 6, "2024-05-07", 1, "2024-05-08", "transfer from a Saturday"},
		{"moved_sunday", 5, "2025-01-04", 1, "2025-01-05", "Sun 5 Jan worked by G24G0000436"},
		{"moved_sunday_holds_for_six_days", 6, "2025-01-04", 1, "2025-01-05", "transfer from a Sunday"},
		{"saturday_holiday_observed_on_monday", 5, "2025-10-24", 1, "2025-10-28", "25 Oct 2025 is a Saturday (holidays law art. 5)"},
		{"saturday_holiday_not_observed_by_six_days", 6, "2025-10-24", 1, "2025-10-27", "Saturday is no day off there"},
		{"christmas_is_not_made_up_for", 5, "2023-01-06", 1, "2023-01-09", "Sat 7 Jan 2023 (Labour Code art. 84 p. 5)"},
		{"ait_on_sunday_is_not_made_up_for", 5, "2024-06-14", 1, "2024-06-17", "Ait moved from 17 to 16 June 2024"},
		{"nauryz_with_two_observed_days", 5, "2026-03-20", 1, "2026-03-26", "21-23 Mar from Saturday, 24-25 observed"},
		{"nauryz_with_one_for_six_days", 6, "2026-03-20", 1, "2026-03-25", "only Sun 22 Mar is observed"},
		{"31_august_2026_is_worked", 5, "2026-08-28", 1, "2026-08-31", "30 August is no holiday from 2026"},
		{"constitution_day_from_2027", 5, "2027-03-12", 1, "2027-03-16", "15 March (law as amended in 2026)"},
		{"fifteen_from_april_2024", 5, "2024-04-22", 15, "2024-05-16", "C052, counted by hand"},
		{"fifteen_from_a_worked_sunday", 5, "2025-01-05", 15, "2025-01-27", "C033"},
		{"from_a_weekend", 5, "2026-02-07", 1, "2026-02-09", "S013"},
		{"nothing_added", 5, "2026-02-07", 0, "2026-02-07", "no count, no move, worked or not"},
		{"three_back", 5, "2026-03-31", -3, "2026-03-26", "S015: latest notice before a refusal"},
		{"one_back_from_a_weekend", 5, "2026-02-08", -1, "2026-02-06", "the last working day before it"},
		{"one_back_over_new_year", 5, "2026-01-05", -1, "2025-12-31", "1-2 Jan holidays, 3-4 weekend"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := workday.Embedded().Week(c.week).Add(date(t, c.from), c.n)
			if err != nil || got.String() != c.want {
				t.Errorf("%s + %d = %s, %v; want %s (%s)", c.from, c.n, got, err, c.want, c.why)
			}
		})
	}
}

func TestBetween(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
		why  string
	}{
		{"2026-02-03", "2026-02-24", 15, "C001"},
		{"2026-02-06", "2026-02-08", 0, "a weekend"},
		{"2026-02-06", "2026-02-06", 0, "the day itself is not counted"},
		{"2026-02-09", "2026-02-06", -1, "on Monday, Friday is one day over"},
		{"2026-02-07", "2026-02-06", -1, "on Saturday it is too: the day is past"},
		{"2026-02-10", "2026-02-06", -2, "on Tuesday, two"},
		{"2026-02-09", "2026-02-07", 0, "nothing was to be done on a Saturday"},
	} {
		got, err := workday.Embedded().Week(workday.FiveDay).Between(date(t, c.a), date(t, c.b))
		if err != nil || got != c.want {
			t.Errorf("Between(%s, %s) = %d, %v; want %d (%s)", c.a, c.b, got, err, c.want, c.why)
		}
	}
}

func TestOnOrAfter(t *testing.T) {
	for _, c := range []struct {
		week      workday.Week
		day, want string
		why       string
	}{
		{6, "2026-01-31", "2026-01-31", "S004: a Saturday is worked"},
		{5, "2026-01-31", "2026-02-02", "and is not in a five-day week"},
		{6, "2025-08-30", "2025-09-01", "S007: holiday, Sunday, Monday worked by six days"},
		{5, "2025-08-30", "2025-09-02", "and observed by five"},
		{5, "2026-02-03", "2026-02-03", "a working day is its own"},
	} {
		got, err := workday.Embedded().Week(c.week).OnOrAfter(date(t, c.day))
		if err != nil || got.String() != c.want {
			t.Errorf("week of %d: OnOrAfter(%s) = %s, %v; want %s (%s)", c.week, c.day, got, err, c.want, c.why)
		}
	}
}

func TestYearWithoutCalendar(t *testing.T) {
	c := workday.Embedded().Week(workday.FiveDay)
	first, last := c.Span()
	for _, k := range []struct {
		name string
		ask  func() error
		year int
	}{
		{"day", func() error { _, err := c.Day(date(t, "2029-01-01")); return err }, 2029},
		{"working", func() error { _, err := c.Working(date(t, "2021-12-31")); return err }, 2021},
		{"add_from", func() error { _, err := c.Add(date(t, "1991-12-16"), 1); return err }, 1991},
		{"add_nothing_from", func() error { _, err := c.Add(date(t, "2029-01-01"), 0); return err }, 2029},
		{"add_runs_into", func() error { _, err := c.Add(date(t, "2028-12-20"), 15); return err }, 2029},
		{"add_runs_back_into", func() error { _, err := c.Add(date(t, "2022-01-05"), -1); return err }, 2021},
		{"add_very_many", func() error { _, err := c.Add(first, math.MaxInt); return err }, 2029},
		{"add_very_many_back", func() error { _, err := c.Add(last, math.MinInt); return err }, 2021},
		{"between_from", func() error { _, err := c.Between(date(t, "2021-01-01"), first); return err }, 2021},
		{"between_to", func() error { _, err := c.Between(first, date(t, "2030-01-01")); return err }, 2030},
		{"on_or_after", func() error { _, err := c.OnOrAfter(date(t, "2028-12-30")); return err }, 2029},
		{"explain", func() error { _, err := c.Explain(first, date(t, "2029-02-01")); return err }, 2029},
	} {
		t.Run(k.name, func(t *testing.T) {
			err := k.ask()
			var year *workday.YearError
			if !errors.Is(err, workday.ErrYearNotPublished) || !errors.As(err, &year) || year.Year != k.year {
				t.Errorf("got %v; want ErrYearNotPublished of %d", err, k.year)
			}
		})
	}
	if d, err := c.Add(date(t, "2028-12-28"), 1); err != nil || d.String() != "2028-12-29" {
		t.Errorf("the last working day of the last year = %s, %v", d, err)
	}
	if _, err := c.Add(0, 1); !errors.Is(err, workday.ErrNoDate) {
		t.Errorf("adding to no date = %v", err)
	}
}

func TestDay(t *testing.T) {
	for _, c := range []struct {
		week workday.Week
		day  string
		want string
		why  string
	}{
		{5, "2024-05-04", "TRANSFERRED_WORKING working day for 08.05.2024 | Order of the labour minister on moving days off in 2024, Adilet G24G0000109 (Labour Code, art. 85 p. 3) | V", "order of 2024"},
		{6, "2024-05-04", "WORKING Working day | Labour Code of 23.11.2015 | V", "the six-day week works on Saturdays"},
		{5, "2025-09-01", "OBSERVED for 30.08.2025 (Constitution Day) | Law of 13.12.2001 No. 267, art. 5 | V", "art. 5"},
		{5, "2026-01-07", "DAY_OFF Orthodox Christmas | Labour Code, art. 84 p. 5 | V", "art. 84 p. 5"},
		{5, "2026-02-07", "WEEKEND Weekend | Labour Code of 23.11.2015 | V", "Saturday"},
		{6, "2026-02-07", "WORKING Working day | Labour Code of 23.11.2015 | V", "Saturday"},
		{5, "2026-11-23", "WORKING Working day | Labour Code of 23.11.2015 | P", "late 2026: published, not yet over"},
		{5, "2027-03-15", "HOLIDAY Constitution Day | Law of 13.12.2001 No. 267 (as amended in 2026) | E", "the new day"},
		{5, "2027-02-02", "WORKING Working day | Labour Code of 23.11.2015 | E", "2027 is not announced"},
	} {
		d, err := workday.Embedded().Week(c.week).Day(date(t, c.day))
		got := fmt.Sprintf("%s %s | %s | %s", d.Kind, d.TitleEN, workday.Citation(d.Act).EN, d.Status)
		if err != nil || got != c.want || d.Date.String() != c.day || d.Week != c.week {
			t.Errorf("week of %d, %s = %s, %v; want %s (%s)", c.week, c.day, got, err, c.want, c.why)
		}
	}
}

func TestExplain(t *testing.T) {
	c := workday.Embedded().Week(workday.FiveDay)
	lines, err := c.Explain(date(t, "2024-05-02"), date(t, "2024-05-10"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range lines {
		got = append(got, fmt.Sprintf("%s %v %d %s", l.Date, l.Counted, l.Number, l.Kind))
	}
	want := []string{
		"2024-05-03 true 1 WORKING",
		"2024-05-04 true 2 TRANSFERRED_WORKING",
		"2024-05-05 false 0 WEEKEND",
		"2024-05-06 true 3 WORKING",
		"2024-05-07 false 0 HOLIDAY",
		"2024-05-08 false 0 TRANSFERRED_OFF",
		"2024-05-09 false 0 HOLIDAY",
		"2024-05-10 true 4 WORKING",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("explanation (-want +got):\n%s", diff)
	}
	if lines, err := c.Explain(date(t, "2024-05-10"), date(t, "2024-05-02")); err != nil || len(lines) != 0 {
		t.Errorf("explaining backwards = %v, %v; want nothing", lines, err)
	}
}

func TestCorporationOnDaysOff(t *testing.T) {
	closed := workday.Embedded()
	open := closed.WithCorporationOpenOnDaysOff()
	for _, c := range []struct {
		day  string
		want bool
		why  string
	}{
		{"2026-01-07", true, "7 January, a Wednesday: a day off, not a holiday"},
		{"2026-05-27", true, "Kurban Ait, a Wednesday"},
		{"2024-06-16", false, "Kurban Ait on a Sunday"},
		{"2026-03-23", false, "Nauryz is a holiday in both languages"},
	} {
		d := date(t, c.day)
		if got, _ := closed.Week(workday.SixDay).Working(d); got {
			t.Errorf("%s is worked by default (%s)", c.day, c.why)
		}
		if got, _ := open.Week(workday.SixDay).Working(d); got != c.want {
			t.Errorf("%s worked = %v in the literal Russian reading, want %v (%s)", c.day, got, c.want, c.why)
		}
		if got, _ := open.Week(workday.FiveDay).Working(d); got {
			t.Errorf("%s: the reading must not reach the schools", c.day)
		}
	}
}
