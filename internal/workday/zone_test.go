package workday_test

import (
	"errors"
	"testing"
	"time"

	"telnusqa/internal/workday"
)

// TestZonesOfKazakhstan checks the change of 1 March 2024 in every zone of the country,
// whatever zone files the machine has. Source: tz database, 2024a and later.
func TestZonesOfKazakhstan(t *testing.T) {
	before, after := time.Date(2024, 2, 29, 17, 59, 59, 0, time.UTC), time.Date(2024, 2, 29, 18, 0, 0, 0, time.UTC)
	for name, hoursBefore := range map[string]int{
		"Asia/Almaty": 6, "Asia/Qostanay": 6,
		"Asia/Qyzylorda": 5, "Asia/Aqtobe": 5, "Asia/Aqtau": 5, "Asia/Atyrau": 5, "Asia/Oral": 5,
	} {
		z := zone(t, name)
		if z.String() != name {
			t.Errorf("%s is named %s", name, z)
		}
		for at, hours := range map[time.Time]int{
			time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC): hoursBefore,
			before: hoursBefore,
			after:  5,
			time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC): 5,
			time.Date(2028, 7, 1, 0, 0, 0, 0, time.UTC):   5,
		} {
			if _, offset := at.In(z).Zone(); offset != hours*60*60 {
				t.Errorf("%s at %s is %d s ahead of UTC, want %d h", name, at, offset, hours)
			}
		}
	}
}

func TestZone(t *testing.T) {
	for _, name := range []string{"", "Local", "+05:00", "Asia/Astana", "../etc/passwd"} {
		if z, err := workday.Zone(name); !errors.Is(err, workday.ErrUnknownZone) {
			t.Errorf("Zone(%q) = %v, %v; want ErrUnknownZone", name, z, err)
		}
	}
	if z := zone(t, "Europe/Berlin"); z.String() != "Europe/Berlin" {
		t.Errorf("Europe/Berlin is %s", z)
	}
	if first, second := zone(t, "Asia/Almaty"), zone(t, "Asia/Almaty"); first != second {
		t.Error("a zone of Kazakhstan is read anew each time")
	}
}
