package workday_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/workday"
)

func TestEmbedded(t *testing.T) {
	c := workday.Embedded()
	if c.Version() != 1 {
		t.Errorf("version %d", c.Version())
	}
	if diff := cmp.Diff([]int{2022, 2023, 2024, 2025, 2026, 2027, 2028}, c.Years()); diff != "" {
		t.Errorf("years (-want +got):\n%s", diff)
	}
	source := readCSV(t, "kz_holidays_2022_2028.csv")
	if len(c.Days()) != len(source) {
		t.Errorf("%d days, the source table has %d", len(c.Days()), len(source))
	}
	row := map[string]map[string]string{}
	for _, r := range source {
		row[r["week"]+r["date"]] = r
	}
	kinds := map[string]workday.DayKind{
		"holiday": workday.Holiday, "dayoff": workday.DayOff, "observed": workday.Observed,
		"transfer": workday.TransferredOff, "working_by_transfer": workday.TransferredWorking,
	}
	for _, d := range c.Days() {
		r := row[string('0'+rune(d.Week))+d.Date.String()]
		if r == nil || d.Kind != kinds[r["kind"]] || d.TitleRU != r["name_ru"] || d.TitleKK != r["name_kk"] || d.Status != r["status"] {
			t.Errorf("%+v is not the row %v", d, r)
		}
		cite := workday.Citation(d.Act)
		if d.TitleEN == "" || d.Act == "" || cite.KK == "" || cite.EN == "" || cite.RU != d.Act || cite.KK == cite.RU || cite.EN == cite.RU {
			t.Errorf("%s: title %q, act %q cited as %+v", d.Date, d.TitleEN, d.Act, cite)
		}
	}
}

func TestCitationOfAnActEnteredLater(t *testing.T) {
	const order = "Приказ о переносе выходных дней в 2027 году"
	if diff := cmp.Diff(workday.Act{KK: order, RU: order, EN: order}, workday.Citation(order)); diff != "" {
		t.Error(diff)
	}
}

func TestVersionFromDays(t *testing.T) {
	one := workday.Embedded()
	two, err := workday.NewCalendars(2, one.Years(), one.Days())
	if err != nil {
		t.Fatal(err)
	}
	if two.Version() != 2 || cmp.Diff(one.Days(), two.Days()) != "" || cmp.Diff(one.Years(), two.Years()) != "" {
		t.Error("a version made from the days of another differs from it")
	}
}

// TestKurbanAitMoved is the change of 7 June 2024: Kurban Ait went from Monday 17 to
// Sunday 16 June, the 17th became a working day, and a case accepted on 28 May became
// due on 18 instead of 19 June (C056).
func TestKurbanAitMoved(t *testing.T) {
	now := workday.Embedded()
	before := now.Days()
	for i, d := range before {
		if d.Date == date(t, "2024-06-16") {
			before[i].Date = date(t, "2024-06-17")
		}
	}
	old, err := workday.NewCalendars(2, now.Years(), before)
	if err != nil {
		t.Fatal(err)
	}
	for want, c := range map[string]*workday.Calendars{"2024-06-19": old, "2024-06-18": now} {
		if due, err := c.Week(workday.FiveDay).Add(date(t, "2024-05-28"), term); err != nil || due.String() != want {
			t.Errorf("due %s, %v; want %s", due, err, want)
		}
	}
}

func TestCalendarsThatContradictThemselves(t *testing.T) {
	monday, saturday, sunday := date(t, "2026-02-02"), date(t, "2026-02-07"), date(t, "2026-02-08")
	row := func(d workday.Date, w workday.Week, k workday.DayKind) workday.Day {
		return workday.Day{Date: d, Week: w, Kind: k, Status: workday.Confirmed}
	}
	for _, c := range []struct {
		name  string
		years []int
		days  []workday.Day
		says  string
	}{
		{"no_year", nil, nil, "no year"},
		{"a_gap", []int{2028, 2026}, nil, "follow one another"},
		{"a_year_twice", []int{2026, 2026}, nil, "follow one another"},
		{"year_zero", []int{0}, nil, "follow one another"},
		{"another_year", []int{2025}, []workday.Day{row(monday, 5, workday.Holiday)}, "outside the published years"},
		{"no_date", []int{2026}, []workday.Day{row(0, 5, workday.Holiday)}, "outside the published years"},
		{"week_of_seven", []int{2026}, []workday.Day{row(monday, 7, workday.Holiday)}, "week of 7 days"},
		{"ordinary_day_listed", []int{2026}, []workday.Day{row(monday, 5, workday.Working)}, "not a kind of day"},
		{"unknown_kind", []int{2026}, []workday.Day{row(monday, 5, "BRIDGE")}, "not a kind of day"},
		{"weekday_made_working", []int{2026}, []workday.Day{row(monday, 5, workday.TransferredWorking)}, "only a weekend"},
		{"saturday_made_working_for_six", []int{2026}, []workday.Day{row(saturday, 6, workday.TransferredWorking)}, "only a weekend"},
		{"weekend_taken_off", []int{2026}, []workday.Day{row(saturday, 5, workday.TransferredOff)}, "weekend already"},
		{"sunday_observed", []int{2026}, []workday.Day{row(sunday, 6, workday.Observed)}, "weekend already"},
		{"listed_twice", []int{2026}, []workday.Day{row(monday, 5, workday.Holiday), row(monday, 5, workday.DayOff)}, "listed twice"},
		{"no_status", []int{2026}, []workday.Day{{Date: monday, Week: 5, Kind: workday.Holiday}}, "status"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := workday.NewCalendars(2, c.years, c.days)
			if !errors.Is(err, workday.ErrBadCalendar) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v; want ErrBadCalendar saying %q", err, c.says)
			}
		})
	}
	both := []workday.Day{row(monday, 5, "BRIDGE"), row(sunday, 6, workday.Observed)}
	if _, err := workday.NewCalendars(2, []int{2026}, both); strings.Count(err.Error(), "2026-02-0") != 2 {
		t.Errorf("both defects are to be named at once, got %v", err)
	}
}
