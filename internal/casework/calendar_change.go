package casework

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// CalendarChange is what a proposal would make other in the calendar.
type CalendarChange struct {
	// PublishYear is the year it brings out, 0 for none.
	PublishYear int           `json:"publishYear,omitempty"`
	Days        []CalendarDay `json:"days"`
}

// CalendarDay is a day as it is to be.
type CalendarDay struct {
	Date    workday.Date    `json:"date"`
	Week    workday.Week    `json:"week"`
	Kind    workday.DayKind `json:"kind"`
	TitleKK string          `json:"titleKk,omitempty"`
	TitleRU string          `json:"titleRu,omitempty"`
	TitleEN string          `json:"titleEn,omitempty"`
	Status  string          `json:"status"`
}

// What a proposal of other days may hold.
const (
	maxChangedDays = 100 // a year's holidays in both weeks
	maxTitle       = 200 // characters
	maxBasis       = 300
)

// ChangeOf reads the days of a proposal.
func ChangeOf(p store.Proposal) (CalendarChange, error) {
	var c CalendarChange
	if err := json.Unmarshal(p.Content, &c); err != nil {
		return c, fmt.Errorf("read proposal %d: %w", p.ID, err)
	}
	return c, nil
}

// onto makes the next version of a calendar.
func (c CalendarChange) onto(base *workday.Calendars, basis string) (*workday.Calendars, error) {
	days := make([]workday.Day, len(c.Days))
	for i, d := range c.Days {
		days[i] = workday.Day{
			Date: d.Date, Week: d.Week, Kind: d.Kind, Act: basis, Status: d.Status,
			TitleKK: d.TitleKK, TitleRU: d.TitleRU, TitleEN: d.TitleEN,
		}
	}
	next, err := base.With(base.Version()+1, c.PublishYear, days)
	switch {
	case errors.Is(err, workday.ErrBadCalendar):
		return nil, defectFaults(err)
	case err != nil:
		return nil, err
	case slices.Equal(next.Days(), base.Days()) && c.PublishYear == 0:
		return nil, ErrNothingChanges.At("days")
	}
	return next, nil
}

// defectFaults says of each day what is wrong with it, in every language. What no form
// can make is told by the room's own words, without its preface.
func defectFaults(err error) error {
	var faults fault.List
	for _, d := range workday.DefectsOf(err) {
		def, ok := ofFlaw[d.Flaw]
		if !ok {
			break
		}
		faults = append(faults, def.At("days").With("day", d.Date, "n", int(d.Week)))
	}
	if len(faults) > 0 {
		return faults.Err()
	}
	words := strings.ReplaceAll(err.Error(), workday.ErrBadCalendar.Error()+": ", "")
	words = strings.ReplaceAll(strings.TrimPrefix(words, workday.ErrBadCalendar.Error()+"\n"), "\n", "; ")
	return ErrCalendarContradicts.At("days").With("defect", words)
}

// tidy trims the words of the days and fills in what follows from the rest.
func (c *CalendarChange) tidy() {
	c.Days = slices.Clone(c.Days)
	for i := range c.Days {
		d := &c.Days[i]
		d.TitleKK, d.TitleRU, d.TitleEN = strings.TrimSpace(d.TitleKK), strings.TrimSpace(d.TitleRU), strings.TrimSpace(d.TitleEN)
		if d.TitleEN == "" {
			d.TitleEN = d.TitleRU
		}
		if d.Status == "" {
			d.Status = workday.Published
		}
		if d.ordinary() {
			d.TitleKK, d.TitleRU, d.TitleEN = "", "", "" // its weekday says it all
		}
	}
}

func (d CalendarDay) ordinary() bool { return d.Kind == workday.Working || d.Kind == workday.Weekend }

// check finds what a person can mend in the days before anything is reckoned.
func (c CalendarChange) check() (faults fault.List) {
	switch {
	case len(c.Days) == 0:
		faults = append(faults, ErrRequired.At("days"))
	case len(c.Days) > maxChangedDays:
		faults = append(faults, ErrTooManyDays.At("days").With("limit", maxChangedDays))
	}
	said := map[workday.Date]bool{} // a day of both weeks is one slip of who typed it
	for _, d := range c.Days {
		if said[d.Date] {
			continue
		}
		said[d.Date] = true
		if !d.ordinary() && (d.TitleKK == "" || d.TitleRU == "") {
			// Whoever explains a due date shows the reason in both languages (R47).
			faults = append(faults, ErrDayWithoutTitle.At("days").With("day", d.Date))
		}
		for _, title := range []string{d.TitleKK, d.TitleRU, d.TitleEN} {
			faults = appendTooLong(faults, title, maxTitle, "days")
		}
	}
	return faults
}
