package graph

import (
	"cmp"
	"context"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Office hours of schools and branches.

// schedules lists the hours of a school or of a branch; preset is what it began with.
func (r *Resolver) schedules(ctx context.Context, preset string, schoolID, branchID int64) ([]*view.Schedule, error) {
	first, err := workday.Preset(preset)
	if err != nil {
		return nil, err
	}
	rows, err := r.Reads.Schedules(ctx, schoolID, branchID)
	if err != nil {
		return nil, err
	}
	return view.NewSchedules(first, rows, workday.DateOf(r.Now(), r.Zone), r.Zone), nil
}

// maySetHours asks of a place that stands open what the act would ask.
func maySetHours(ctx context.Context, place access.Place) bool {
	v := viewer(ctx)
	return casework.MaySetHours(v, casework.NewHours{SchoolID: place.SchoolID, BranchID: place.BranchID}) == nil && v.Scope().Covers(place)
}

func (r *Resolver) setSchedule(ctx context.Context, in model.SetScheduleInput) ([]*view.Schedule, []*view.Fault, error) {
	hours, misread := newHours(in)
	var out casework.Outcome
	err := cmp.Or(casework.MaySetHours(viewer(ctx), hours), misread)
	if err == nil {
		out, err = r.Desk.SetSchedule(ctx, viewer(ctx), hours)
	}
	if err != nil {
		faults, err := r.faults(ctx, err)
		return nil, faults, err
	}
	preset := workday.PresetCorporation
	if out.SchoolID != 0 {
		school, err := r.Reads.School(ctx, out.SchoolID)
		if err != nil {
			return nil, nil, err
		}
		preset = school.Schedule
	}
	all, err := r.schedules(ctx, preset, out.SchoolID, out.BranchID)
	return all, []*view.Fault{}, err
}

// newHours reads the input; which hours no office could keep, the desk knows.
func newHours(in model.SetScheduleInput) (casework.NewHours, error) {
	out := casework.NewHours{Key: val(in.ClientMutationID), EffectiveFrom: val(in.EffectiveFrom), Basis: in.Basis}
	for _, place := range []struct {
		id    *string
		kind  view.NodeKind
		to    *int64
		field string
	}{{in.SchoolID, view.KindSchool, &out.SchoolID, "schoolId"}, {in.BranchID, view.KindBranch, &out.BranchID, "branchId"}} {
		if place.id == nil {
			continue
		}
		kind, id, ok := view.ParseID(*place.id)
		if !ok || kind != place.kind {
			return out, access.ErrNotFound.At(place.field)
		}
		*place.to = id
	}
	if in.Origin != workday.PresetOwn {
		var err error
		out.Hours, err = workday.Preset(string(in.Origin))
		return out, err
	}
	if in.Hours == nil {
		return out, casework.ErrRequired.At("hours")
	}
	return out, ownHours(*in.Hours, &out.Hours)
}

func ownHours(in model.HoursInput, out *workday.Schedule) error {
	var faults fault.List
	read := func(text, field string) workday.TimeOfDay {
		t, err := workday.ParseTimeOfDay(text)
		if err != nil {
			faults = append(faults, casework.ErrTimeOfDay.At("hours", field))
		}
		return t
	}
	*out = workday.Schedule{
		Preset: workday.PresetOwn, Week: in.Week.Week(),
		Open: read(in.OpensAt, "opensAt"), Close: read(in.ClosesAt, "closesAt"),
	}
	switch {
	case in.LunchFrom != nil && in.LunchTo != nil:
		out.Breaks = []workday.Break{{From: read(*in.LunchFrom, "lunchFrom"), To: read(*in.LunchTo, "lunchTo")}}
	case in.LunchFrom != nil:
		faults = append(faults, casework.ErrRequired.At("hours", "lunchTo"))
	case in.LunchTo != nil:
		faults = append(faults, casework.ErrRequired.At("hours", "lunchFrom"))
	}
	if in.ReceptionUntil != nil {
		until := read(*in.ReceptionUntil, "receptionUntil")
		out.ReceptionClose = &until
	}
	return faults.Err()
}
