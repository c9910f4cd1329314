package view

import (
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// WeekKind is workday.Week in the API's words.
type WeekKind string

// The weeks.
const (
	FiveDay WeekKind = "FIVE_DAY"
	SixDay  WeekKind = "SIX_DAY"
)

// Week is the week that a word of the API means.
func (k WeekKind) Week() workday.Week {
	if k == SixDay {
		return workday.SixDay
	}
	return workday.FiveDay
}

func weekKind(w workday.Week) WeekKind {
	if w == workday.SixDay {
		return SixDay
	}
	return FiveDay
}

// DayStatus is workday.Day.Status in the API's words.
type DayStatus string

var dayStatuses = map[DayStatus]string{
	"CONFIRMED": workday.Confirmed, "PUBLISHED": workday.Published, "ESTIMATED": workday.Estimated,
}

// Letter is how rows spell the status.
func (s DayStatus) Letter() string { return dayStatuses[s] }

func dayStatus(letter string) DayStatus {
	for word, l := range dayStatuses {
		if l == letter {
			return word
		}
	}
	return "ESTIMATED" // the least that can be said
}

// CalendarDay is a day that is not what its weekday says, or a change of one.
type CalendarDay struct {
	Date    workday.Date
	Week    WeekKind
	Kind    workday.DayKind
	Working bool
	Status  DayStatus
	day     workday.Day
	eyes    Eyes
}

// Title says why, in words.
func (d *CalendarDay) Title(lang *fault.Lang) *string {
	if d.day.TitleRU == "" {
		return nil
	}
	s := d.eyes.pick(lang, fault.Text{KK: d.day.TitleKK, RU: d.day.TitleRU, EN: d.day.TitleEN})
	return &s
}

// Act is the legal act, in the viewer's language.
func (d *CalendarDay) Act() *string {
	if d.day.Act == "" {
		return nil
	}
	c := workday.Citation(d.day.Act)
	s := fault.Text{KK: c.KK, RU: c.RU, EN: c.EN}.In(d.eyes.Lang)
	return &s
}

// NewCalendarDay shows a day.
func NewCalendarDay(e Eyes, d workday.Day) *CalendarDay {
	return &CalendarDay{
		Date: d.Date, Week: weekKind(d.Week), Kind: d.Kind, Working: d.Working(), Status: dayStatus(d.Status), day: d, eyes: e,
	}
}

// Calendar is one year of a version, for one week.
type Calendar struct {
	Version     int
	Year        int
	Week        WeekKind
	WorkingDays int
	Days        []*CalendarDay
	Years       []int
	Basis       *string
	EnteredBy   *string
	ApprovedBy  *string
	Since       time.Time
}

// NewCalendar shows a year of a version; made is who made the version, if that was
// written down. The year must be one of the version's.
func NewCalendar(e Eyes, c *workday.Calendars, made *store.CalendarVersion, year int, k WeekKind, zone *time.Location) (*Calendar, error) {
	first, last := workday.NewDate(year, time.January, 1), workday.NewDate(year, time.December, 31)
	v := &Calendar{Version: c.Version(), Year: year, Week: k, Years: c.Years(), Days: []*CalendarDay{}}
	if made != nil {
		v.Basis, v.EnteredBy, v.ApprovedBy, v.Since = &made.Basis, &made.EnteredBy, &made.ApprovedBy, local(made.CreatedAt, zone)
	}
	week := c.Week(k.Week())
	worked, err := week.Between(first, last) // those after the first, which is New Year
	if err != nil {
		return nil, err
	}
	v.WorkingDays = worked
	if works, err := week.Working(first); err != nil {
		return nil, err
	} else if works {
		v.WorkingDays++
	}
	for _, d := range c.Days() {
		if d.Week == k.Week() && first <= d.Date && d.Date <= last {
			v.Days = append(v.Days, NewCalendarDay(e, d))
		}
	}
	return v, nil
}
