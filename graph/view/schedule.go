package view

import (
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// HoursOrigin is where office hours come from: RU, KK, CORPORATION or OWN.
type HoursOrigin string

// Schedule is the office hours of a place from a day on.
type Schedule struct {
	EffectiveFrom  workday.Date
	Until          workday.Date
	Current        bool
	Origin         HoursOrigin
	Week           WeekKind
	OpensAt        string
	ClosesAt       string
	LunchFrom      *string
	LunchTo        *string
	ReceptionUntil *string
	Basis          *string
	SetBy          *string
	SetAt          time.Time
}

// NewSchedules shows the hours of one place, those it began with first. Of two for one
// day the later entered holds, and the other never did.
func NewSchedules(first workday.Schedule, rows []store.Schedule, today workday.Date, zone *time.Location) []*Schedule {
	all := []*Schedule{newSchedule(store.Schedule{Hours: first}, zone)}
	for _, row := range rows {
		s, last := newSchedule(row, zone), len(all)-1
		if last > 0 && all[last].EffectiveFrom == s.EffectiveFrom {
			all[last] = s
			continue
		}
		all = append(all, s)
	}
	for i, s := range all {
		if i+1 < len(all) {
			s.Until = all[i+1].EffectiveFrom.AddDays(-1)
		}
		s.Current = s.EffectiveFrom <= today && (s.Until.IsZero() || today <= s.Until)
	}
	return all
}

func newSchedule(row store.Schedule, zone *time.Location) *Schedule {
	h := row.Hours
	s := &Schedule{
		EffectiveFrom: row.EffectiveFrom, Origin: HoursOrigin(h.Preset), Week: weekKind(h.Week),
		OpensAt: h.Open.String(), ClosesAt: h.Close.String(),
		Basis: some(row.Basis), SetBy: some(row.SetByName), SetAt: local(row.SetAt, zone),
	}
	if len(h.Breaks) > 0 {
		from, to := h.Breaks[0].From.String(), h.Breaks[0].To.String()
		s.LunchFrom, s.LunchTo = &from, &to
	}
	if h.ReceptionClose != nil {
		until := h.ReceptionClose.String()
		s.ReceptionUntil = &until
	}
	return s
}

// RowID is the branch's row.
func (b *Branch) RowID() int64 { return b.row.ID }
