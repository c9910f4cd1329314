package casefile_test

import (
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

func TestKeptUntil(t *testing.T) {
	on := workday.NewDate
	for _, c := range []struct {
		name   string
		status casefile.Status
		ended  workday.Date
		years  int
		want   workday.Date
	}{
		{"handed over", casefile.HandedOver, on(2021, time.March, 2), 5, on(2026, time.March, 2)},
		{"a receipt of refusal", casefile.NotAccepted, on(2021, time.March, 2), 1, on(2022, time.March, 2)},
		{"refused", casefile.Refused, on(2021, time.December, 31), 75, on(2096, time.December, 31)},
		{"withdrawn on a leap day", casefile.Withdrawn, on(2024, time.February, 29), 5, on(2029, time.February, 28)},
		{"a paper nobody collected", casefile.ReturnedToSchool, on(2021, time.March, 2), 5, 0},
		{"ready at the school", casefile.Issued, on(2021, time.March, 2), 5, 0},
		{"in work", casefile.InPreparation, on(2021, time.March, 2), 5, 0},
		{"no day of its end", casefile.HandedOver, 0, 5, 0},
	} {
		if got := casefile.KeptUntil(c.status, c.ended, c.years); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
