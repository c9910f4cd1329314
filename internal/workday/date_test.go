package workday_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"telnusqa/internal/workday"
)

func date(t testing.TB, s string) workday.Date {
	t.Helper()
	d, err := workday.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := workday.Zone(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestParseDate(t *testing.T) {
	for _, s := range []string{"0001-01-01", "1850-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"} {
		if got := date(t, s).String(); got != s {
			t.Errorf("ParseDate(%q).String() = %q", s, got)
		}
	}
	for _, s := range []string{
		"", "2026-11-1", "2026-11-01T00:00:00Z", " 2026-11-01", "2026/11/01", "01.11.2026",
		"2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
		"0000-01-01", "-001-01-01", "10000-01-01", "２０２６-11-01",
	} {
		if d, err := workday.ParseDate(s); !errors.Is(err, workday.ErrBadDate) || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v; want ErrBadDate", s, d, err)
		}
	}
}

func TestDateAgreesWithTime(t *testing.T) {
	for want := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC); want.Year() < 2101; want = want.AddDate(0, 0, 1) {
		d := workday.DateOf(want, time.UTC)
		y, m, day := d.Civil()
		if y != want.Year() || m != want.Month() || day != want.Day() || d.Weekday() != want.Weekday() {
			t.Fatalf("%s: got %d-%d-%d %s", want, y, m, day, d.Weekday())
		}
		if workday.NewDate(y, m, day) != d || d.AddDays(1).DaysSince(d) != 1 {
			t.Fatalf("%s does not come back", want)
		}
	}
}

func TestNoDate(t *testing.T) {
	var none workday.Date
	if !none.IsZero() || none.String() != "" || none.Year() != 0 || none.Month() != 0 || none.Day() != 0 {
		t.Errorf("no date reads %q, year %d", none, none.Year())
	}
	if !none.AddDays(5).IsZero() || !none.AddMonths(5).IsZero() || !none.At(0, time.UTC).IsZero() {
		t.Error("counting from no date made a date")
	}
	if workday.NewDate(1970, 1, 1).IsZero() {
		t.Error("1 January 1970 reads as no date; people were born on it")
	}
	if none >= workday.NewDate(1, 1, 1) {
		t.Error("no date must sort before every date")
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
		source string
	}{
		{"2026-02-10", 1, "2026-03-10", "S001: ordinary month"},
		{"2024-01-31", 1, "2024-02-29", "S003: no 31 February, leap year (Civil Code art. 172-176)"},
		{"2026-01-31", 1, "2026-02-28", "the same in a common year"},
		{"2025-12-31", 1, "2026-01-31", "S004: over the year's end"},
		{"2026-05-31", 1, "2026-06-30", "month of 30 days"},
		{"2026-03-31", -1, "2026-02-28", "backwards"},
		{"2026-01-15", -13, "2024-12-15", "backwards over two years"},
		{"2024-02-29", 12, "2025-02-28", "a year from a leap day"},
		{"2026-07-07", 0, "2026-07-07", "nothing added"},
	} {
		if got := date(t, c.from).AddMonths(c.months).String(); got != c.want {
			t.Errorf("%s + %d months = %s, want %s (%s)", c.from, c.months, got, c.want, c.source)
		}
	}
}

func TestDateOf(t *testing.T) {
	for _, c := range []struct{ at, zone, want, source string }{
		{"2024-02-29T17:30:00Z", "Asia/Almaty", "2024-02-29", "23:30 at +06:00"},
		{"2024-02-29T18:30:00Z", "Asia/Almaty", "2024-02-29", "23:30 again, at +05:00: the hour occurs twice"},
		{"2024-02-29T19:00:00Z", "Asia/Almaty", "2024-03-01", "midnight at +05:00"},
		{"2023-06-28T18:00:00Z", "Asia/Almaty", "2023-06-29", "midnight at +06:00"},
		{"2023-06-28T18:00:00Z", "Asia/Aqtobe", "2023-06-28", "23:00: Aktobe was +05:00 all along"},
		{"2026-11-22T19:00:00Z", "Asia/Qyzylorda", "2026-11-23", "midnight at +05:00"},
	} {
		at, err := time.Parse(time.RFC3339, c.at)
		if err != nil {
			t.Fatal(err)
		}
		if got := workday.DateOf(at, zone(t, c.zone)).String(); got != c.want {
			t.Errorf("%s in %s is %s, want %s (%s)", c.at, c.zone, got, c.want, c.source)
		}
	}
}

func TestAt(t *testing.T) {
	almaty := zone(t, "Asia/Almaty")
	for _, c := range []struct {
		on   string
		t    workday.TimeOfDay
		want string
		why  string
	}{
		{"2024-02-28", workday.Clock(18, 30), "2024-02-28T12:30:00Z", "+06:00 before the change"},
		{"2024-02-29", workday.Clock(18, 30), "2024-02-29T12:30:00Z", "+06:00 on the evening of the change"},
		{"2024-02-29", workday.Clock(23, 30), "2024-02-29T17:30:00Z", "23:30 occurs twice: the first"},
		{"2024-03-01", workday.Clock(10, 0), "2024-03-01T05:00:00Z", "+05:00 on the first day after it"},
		{"2026-11-23", workday.Clock(24, 0), "2026-11-23T19:00:00Z", "24:00 is the midnight that ends the day"},
		{"2024-02-29", workday.Clock(24, 0), "2024-02-29T19:00:00Z", "24:00 of the day of 25 hours"},
	} {
		if got := date(t, c.on).At(c.t, almaty).UTC().Format(time.RFC3339); got != c.want {
			t.Errorf("%s %s is %s, want %s (%s)", c.on, c.t, got, c.want, c.why)
		}
	}
}

func TestDateAsJSON(t *testing.T) {
	type row struct {
		On   workday.Date `json:"on"`
		None workday.Date `json:"none"`
		Gone workday.Date `json:"gone,omitempty"`
	}
	in := row{On: date(t, "2026-11-23")}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"on":"2026-11-23","none":""}` {
		t.Fatalf("Marshal = %s, %v", text, err)
	}
	var out row
	if err := json.Unmarshal(text, &out); err != nil || out != in {
		t.Errorf("Unmarshal = %+v, %v", out, err)
	}
	if err := json.Unmarshal([]byte(`{"on":"2026-02-30"}`), &out); !errors.Is(err, workday.ErrBadDate) {
		t.Errorf("Unmarshal of 30 February = %v", err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-11-23", "", "2024-02-29", "0000-00-00", "2026-02-30", "٢٠٢٦-11-23"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := workday.ParseDate(s)
		switch {
		case err != nil && !d.IsZero():
			t.Errorf("ParseDate(%q) gives %v beside the error", s, d)
		case err == nil && d.String() != s:
			t.Errorf("ParseDate(%q).String() = %q", s, d)
		}
	})
}

func TestAtAndDateOfAreInverse(t *testing.T) {
	zones := []*time.Location{zone(t, "Asia/Almaty"), zone(t, "Asia/Aqtau"), zone(t, "Asia/Qyzylorda"), time.UTC}
	rapid.Check(t, func(t *rapid.T) {
		z := rapid.SampledFrom(zones).Draw(t, "zone")
		d := workday.NewDate(2022, 1, 1).AddDays(rapid.IntRange(0, 7*365).Draw(t, "day"))
		tod := workday.TimeOfDay(rapid.IntRange(0, 24*60*60-1).Draw(t, "second"))
		at := d.At(tod, z)
		if workday.DateOf(at, z) != d || workday.TimeOfDayOf(at, z) != tod {
			t.Fatalf("%s %s in %s became %s", d, tod, z, at)
		}
	})
}
