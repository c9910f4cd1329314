package workday

import (
	"errors"
	"fmt"
	"time"
)

// TimeOfDay is what a wall clock shows, in whole seconds since midnight. It is a
// reading, not a duration: 18:30 stays 18:30 on a day of 25 hours. Valid readings
// run from 00:00 to 24:00, the midnight that ends the day.
type TimeOfDay int32

// ErrBadTimeOfDay is the error of ParseTimeOfDay.
var ErrBadTimeOfDay = errors.New("workday: not a time of day of the form HH:MM or HH:MM:SS")

// Clock returns the reading hour:minute.
func Clock(hour, minute int) TimeOfDay { return TimeOfDay(hour*3600 + minute*60) }

// TimeOfDayOf returns the reading of zone's clocks at the instant t; a fraction of
// a second is dropped, so 17:29:59.9 is still before 17:30.
func TimeOfDayOf(t time.Time, zone *time.Location) TimeOfDay {
	h, m, s := t.In(zone).Clock()
	return Clock(h, m) + TimeOfDay(s)
}

// ParseTimeOfDay reads HH:MM or HH:MM:SS, from 00:00 to 24:00.
func ParseTimeOfDay(s string) (TimeOfDay, error) {
	if s == "24:00" || s == "24:00:00" {
		return secondsPerDay, nil
	}
	for _, layout := range []string{"15:04", "15:04:05"} {
		// time.Parse takes "9:30" and "09:30:00.5" for these layouts; the length refuses both.
		if t, err := time.Parse(layout, s); err == nil && len(s) == len(layout) {
			return TimeOfDayOf(t, time.UTC), nil
		}
	}
	return 0, fmt.Errorf("%w: %q", ErrBadTimeOfDay, s)
}

// Hour returns the hour, 0 to 24.
func (t TimeOfDay) Hour() int { return int(t) / 3600 }

// Minute returns the minute within the hour.
func (t TimeOfDay) Minute() int { return int(t) / 60 % 60 }

// Second returns the second within the minute.
func (t TimeOfDay) Second() int { return int(t) % 60 }

// Valid reports whether t lies from 00:00 to 24:00.
func (t TimeOfDay) Valid() bool { return t >= 0 && t <= secondsPerDay }

// String returns HH:MM, with :SS only when there are seconds.
func (t TimeOfDay) String() string {
	if t.Second() == 0 {
		return fmt.Sprintf("%02d:%02d", t.Hour(), t.Minute())
	}
	return fmt.Sprintf("%02d:%02d:%02d", t.Hour(), t.Minute(), t.Second())
}

// MarshalText writes what String returns, and refuses a reading no clock shows.
func (t TimeOfDay) MarshalText() ([]byte, error) {
	if !t.Valid() {
		return nil, fmt.Errorf("%w: %d seconds", ErrBadTimeOfDay, int(t))
	}
	return []byte(t.String()), nil
}

// UnmarshalText reads what MarshalText wrote.
func (t *TimeOfDay) UnmarshalText(text []byte) error {
	parsed, err := ParseTimeOfDay(string(text))
	if err != nil {
		return err
	}
	*t = parsed
	return nil
}
