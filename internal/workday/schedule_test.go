package workday_test

import (
	"errors"
	"testing"
	"time"

	"telnusqa/internal/workday"
)

func TestPresets(t *testing.T) {
	for _, c := range []struct {
		name, open, close, reception string
		week                         workday.Week
		source                       string
	}{
		{"RU", "09:00", "18:30", "17:30", workday.FiveDay, "service standard item 7.1, Russian text"},
		{"KK", "09:00", "18:00", "18:00", workday.FiveDay, "item 7.1, Kazakh text: no separate reception hours"},
		{"CORPORATION", "09:00", "20:00", "20:00", workday.SixDay, "item 7.2"},
	} {
		s := preset(t, c.name)
		if s.Preset != c.name || s.Open.String() != c.open || s.Close.String() != c.close ||
			s.ReceptionEnds().String() != c.reception || s.Week != c.week {
			t.Errorf("%s = %+v (%s)", c.name, s, c.source)
		}
	}
	if _, err := workday.Preset("ru"); !errors.Is(err, workday.ErrUnknownPreset) {
		t.Errorf("Preset(ru) = %v; names are capitals", err)
	}
}

func TestAcceptanceDayOutsideTheCalendar(t *testing.T) {
	c, almaty := workday.Embedded().Week(workday.FiveDay), zone(t, "Asia/Almaty")
	for _, s := range []string{
		"2021-12-31T20:00:00+06:00", // its next day lies in 2022, but nobody knows whether this one was worked
		"2028-12-29T20:00:00+05:00", // the evening of the last working day of the last year
		"2029-01-15T10:00:00+05:00",
	} {
		at, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		if day, err := workday.AcceptanceDay(at, almaty, c.Working, workday.Clock(18, 30)); !errors.Is(err, workday.ErrYearNotPublished) {
			t.Errorf("%s accepted on %s, %v; want ErrYearNotPublished", s, day, err)
		}
	}
}
