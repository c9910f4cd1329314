package demo

import (
	"time"

	"telnusqa/internal/workday"
)

// inventor makes up people and what they hand in.
type inventor struct {
	world       *World
	calendars   *workday.Calendars
	people      *people
	from, today workday.Date // habits change between the two
	zone        *time.Location
	corporation office
	offices     map[string]office // of schools, by preset

	originals    map[string]bool   // series and numbers that somebody has named
	lastOriginal map[string]string // the last of each series
}

func newInventor(from, today workday.Date) inventor {
	w, calendars := NewWorld(), workday.Embedded()
	zone := must(workday.Zone(regionOf(w.Regions, RegionKATO).Zone))
	return inventor{
		world: w, calendars: calendars, people: newPeople(), from: from, today: today, zone: zone,
		originals: map[string]bool{}, lastOriginal: map[string]string{},
		corporation: newOffice(calendars, workday.PresetCorporation, zone),
		offices: map[string]office{
			workday.PresetRU: newOffice(calendars, workday.PresetRU, zone),
			workday.PresetKK: newOffice(calendars, workday.PresetKK, zone),
		},
	}
}

// passed is how far the day lies between the first of the story (0) and today (1).
func (v *inventor) passed(on workday.Date) float64 {
	return float64(on.DaysSince(v.from)) / float64(v.today.DaysSince(v.from))
}
