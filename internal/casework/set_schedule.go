package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// NewHours are office hours for a school or for a branch of the State Corporation.
type NewHours struct {
	Key      string
	SchoolID int64 // one of the two
	BranchID int64
	// EffectiveFrom is their first day; zero means tomorrow, which is the earliest.
	EffectiveFrom workday.Date
	Hours         workday.Schedule // of a preset, or the place's own
	Basis         string           // order or letter behind them
}

// SetSchedule enters office hours from a day on. Hand-ins are accepted, and terms end, by
// the hours of the day in question, so nothing that has happened changes; the running
// terms that end when the new hours hold are moved by MoveDueDates.
//
// Schools are the division's and the department's to decide about, branches the
// department's.
func (d *Desk) SetSchedule(ctx context.Context, v access.Viewer, in NewHours) (Outcome, error) {
	if err := MaySetHours(v, in); err != nil {
		return Outcome{}, err
	}
	in.Basis = strings.TrimSpace(in.Basis)
	if err := in.check().Err(); err != nil {
		return Outcome{}, err
	}
	return d.once(ctx, v, in.Key, "SET_SCHEDULE", in, func(l Ledger) (Outcome, error) {
		place, err := d.placeOfHours(ctx, l, v, in)
		if err != nil {
			return Outcome{}, err
		}
		// From here to the commit nobody reckons: whatever was reckoned by the old hours
		// is committed, and whatever starts now waits for the new ones.
		if _, err := l.HoldVersions(ctx); err != nil {
			return Outcome{}, err
		}
		zone, err := d.zone(ctx, l, place.RegionID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		from, earliest := in.EffectiveFrom, workday.DateOf(now, zone).AddDays(1)
		switch {
		case from.IsZero():
			from = earliest
		case from < earliest:
			return Outcome{}, ErrHoursTooEarly.At("effectiveFrom").With("day", earliest)
		}
		row := store.Schedule{
			Place: place, EffectiveFrom: from, Hours: in.Hours, Basis: in.Basis,
			SetBy: v.UserID, SetByName: v.Name, SetAt: now,
		}
		if err := l.InsertSchedule(ctx, &row); err != nil {
			return Outcome{}, err
		}
		return Outcome{ScheduleID: row.ID, SchoolID: in.SchoolID, BranchID: in.BranchID},
			record(ctx, l, v, place, 0, now, now, scheduleEntry(row))
	})
}

func scheduleEntry(s store.Schedule) journal.ScheduleSet {
	e := journal.ScheduleSet{
		ScheduleID: s.ID, SchoolID: s.SchoolID, BranchID: s.BranchID, EffectiveFrom: s.EffectiveFrom,
		Preset: s.Hours.Preset, Week: int(s.Hours.Week), Opens: s.Hours.Open, Closes: s.Hours.Close,
		ReceptionUntil: s.Hours.ReceptionEnds(), Basis: s.Basis,
	}
	if len(s.Hours.Breaks) > 0 {
		lunch := s.Hours.Breaks[0]
		e.Lunch = []workday.TimeOfDay{lunch.From, lunch.To}
	}
	return e
}

func (in NewHours) check() (faults fault.List) {
	if (in.SchoolID == 0) == (in.BranchID == 0) {
		faults = append(faults, ErrOnePlace.At("schoolId"))
	}
	faults = appendBasis(faults, in.Basis)
	ofCorporation := in.Hours.Preset == workday.PresetCorporation
	switch {
	case in.Hours.Check() != nil || len(in.Hours.Breaks) > 1:
		faults = append(faults, ErrBadHours.At("hours"))
	case in.Hours.Preset != workday.PresetOwn && ofCorporation != (in.BranchID != 0):
		faults = append(faults, ErrHoursOfAnother.At("origin"))
	}
	return faults
}

// MaySetHours refuses who does not decide about hours of such a place.
func MaySetHours(v access.Viewer, in NewHours) error {
	switch {
	case !v.SignedIn():
		return access.ErrUnauthenticated
	case v.Role == access.RegionAdmin, v.Role == access.DivisionOfficer && in.BranchID == 0:
		return nil
	}
	return access.ErrForbidden
}

// placeOfHours finds the place within the viewer's walls.
func (d *Desk) placeOfHours(ctx context.Context, l Ledger, v access.Viewer, in NewHours) (access.Place, error) {
	var place access.Place
	if in.SchoolID != 0 {
		school, err := l.School(ctx, in.SchoolID)
		if err != nil {
			return place, err
		}
		if !school.ClosedOn.IsZero() {
			return place, ErrSchoolClosed.At("schoolId").With("day", school.ClosedOn)
		}
		place = placeOfSchool(school)
	} else {
		branch, err := l.Branch(ctx, in.BranchID)
		if err != nil {
			return place, err
		}
		place = store.BranchPlace(branch.RegionID, branch.DivisionID, branch.ID)
	}
	// A region may see a branch of another one, where that keeps a paper of its own.
	if !v.Scope().Covers(place) {
		return place, access.ErrForbidden
	}
	return place, nil
}
