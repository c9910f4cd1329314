package workday_test

import (
	"errors"
	"testing"
	"time"

	"telnusqa/internal/workday"
)

func TestParseTimeOfDay(t *testing.T) {
	for s, want := range map[string]workday.TimeOfDay{
		"00:00": 0, "09:00": workday.Clock(9, 0), "17:29:59": workday.Clock(17, 30) - 1, "24:00": 86400,
	} {
		got, err := workday.ParseTimeOfDay(s)
		if err != nil || got != want || got.String() != s {
			t.Errorf("ParseTimeOfDay(%q) = %v, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "9:00", "24:01", "25:00", "12:60", "12:00:60", "12:00:00.5", "noon", "-1:00", "1２:00"} {
		if got, err := workday.ParseTimeOfDay(s); !errors.Is(err, workday.ErrBadTimeOfDay) {
			t.Errorf("ParseTimeOfDay(%q) = %v, %v; want ErrBadTimeOfDay", s, got, err)
		}
	}
}

func TestTimeOfDayText(t *testing.T) {
	for s := workday.TimeOfDay(0); s <= 86400; s++ {
		text, err := s.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back workday.TimeOfDay
		if err := back.UnmarshalText(text); err != nil || back != s {
			t.Fatalf("%d became %s and then %d, %v", s, text, back, err)
		}
	}
	for _, s := range []workday.TimeOfDay{-1, 86401} {
		if text, err := s.MarshalText(); !errors.Is(err, workday.ErrBadTimeOfDay) {
			t.Errorf("MarshalText of %d seconds = %s, %v", s, text, err)
		}
	}
}

func TestTimeOfDayDropsFractions(t *testing.T) {
	at := time.Date(2026, 2, 4, 17, 29, 59, 999_999_999, time.UTC)
	if got := workday.TimeOfDayOf(at, time.UTC); got >= workday.Clock(17, 30) {
		t.Errorf("%s reads %s, not before 17:30", at, got)
	}
}
