package sequencetest

import (
	"math"

	"telnusqa/internal/rulebook"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// law is everything that terms are reckoned by, read from the rows and put together
// without the desk.
type law struct {
	calendars *workday.Calendars // the newest
	rules     []store.RuleVersion
	schedules []store.Schedule
}

func (w *world) readLaw() (l law, err error) {
	newest, err := w.store.Newest(w.ctx)
	if err != nil {
		return l, err
	}
	if l.calendars, err = w.store.Calendar(w.ctx, newest.Calendar); err != nil {
		return l, err
	}
	if l.rules, err = w.store.RuleVersions(w.ctx, math.MaxInt32); err != nil {
		return l, err
	}
	l.schedules, err = w.store.AllSchedules(w.ctx)
	return l, err
}

// about is what decides about a case now: the rules of its day of hand-in, or later ones
// that say they reach open cases and whose first day has come; and its school's hours.
func (l law) about(c store.Case, w *world) (sla.Reckoner, workday.Hours, error) {
	handedIn, today := workday.DateOf(c.HandedInAt, w.zone), workday.DateOf(w.at, w.zone)
	version, values := int64(1), rulebook.First()
	for _, v := range l.rules {
		if v.EffectiveFrom <= handedIn || v.MovesOpen && v.EffectiveFrom <= today {
			version, values = v.ID, v.Values
		}
	}
	book, err := rulebook.Make(int(version), values)
	if err != nil {
		return sla.Reckoner{}, nil, err
	}
	r := sla.Reckoner{Calendars: l.calendars, Rules: book.Rules}
	if book.CorporationOpenOnDaysOff {
		r.Calendars = r.Calendars.WithCorporationOpenOnDaysOff()
	}
	if r.Corporation, err = l.hours(workday.PresetCorporation, func(s store.Schedule) bool { return c.BranchID != 0 && s.BranchID == c.BranchID }); err != nil {
		return r, nil, err
	}
	school, err := l.hours(c.School.Schedule, func(s store.Schedule) bool { return s.BranchID == 0 && s.SchoolID == c.SchoolID })
	return r, school, err
}

// hours are a preset and what was entered since; what was entered last for a day holds.
func (l law) hours(preset string, mine func(store.Schedule) bool) (workday.Hours, error) {
	first, err := workday.Preset(preset)
	if err != nil {
		return nil, err
	}
	byDay := map[workday.Date]workday.Schedule{}
	for _, s := range l.schedules { // in the order of their days, then of their entry
		if mine(s) {
			byDay[s.EffectiveFrom] = s.Hours
		}
	}
	table := workday.Timetable{{Schedule: first}}
	for _, s := range l.schedules {
		if h, there := byDay[s.EffectiveFrom]; there && mine(s) {
			table = append(table, workday.Dated{From: s.EffectiveFrom, Schedule: h})
			delete(byDay, s.EffectiveFrom)
		}
	}
	return table, nil
}
