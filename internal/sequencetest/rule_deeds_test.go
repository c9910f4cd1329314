package sequencetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// propose asks for another kind of day, within the terms that run now.
func (w *world) propose(dice *rand.Rand) error {
	p := w.one(dice, access.RegionAdmin, access.DivisionOfficer, access.PlatformAdmin)
	book, err := w.desk.Current(w.ctx)
	if err != nil {
		return err
	}
	in := casework.CalendarProposal{Key: key(dice), Basis: "Постановление № 9"}
	date := workday.DateOf(w.at, w.zone).AddDays(dice.IntN(30) - 3)
	for _, week := range []workday.Week{workday.FiveDay, workday.SixDay} {
		was, err := book.Reckoner.Calendars.Week(week).Day(date)
		if errors.Is(err, workday.ErrYearNotPublished) {
			return nil
		}
		if err != nil {
			return err
		}
		day := casework.CalendarDay{Date: date, Week: week, TitleKK: "Демалыс", TitleRU: "Выходной"}
		switch {
		case was.Kind == workday.Working:
			day.Kind = workday.DayOff
		case was.Kind == workday.Weekend:
			day.Kind = workday.TransferredWorking
		case (int(date)+6)%7 >= int(week): // Monday is 0: back to what the weekday says
			day.Kind = workday.Weekend
		default:
			day.Kind = workday.Working
		}
		in.Change.Days = append(in.Change.Days, day)
	}
	out, code, err := w.keyed("propose as "+p.name, func() (casework.Outcome, error) { return w.desk.ProposeCalendarChange(w.ctx, p.Viewer, in) })
	if err == nil && code == "" {
		w.proposals = append(w.proposals, out.ProposalID)
	}
	return err
}

// proposeRules asks for other settings from some day on, for open cases too or not.
func (w *world) proposeRules(dice *rand.Rand) error {
	p := w.one(dice, access.RegionAdmin, access.DivisionOfficer, access.PlatformAdmin)
	in := casework.RuleProposal{Key: key(dice), Basis: "Приказ № 12"}
	in.Change.MovesOpen = dice.IntN(2) == 0
	if dice.IntN(2) == 0 {
		in.EffectiveFrom = workday.DateOf(w.at, w.zone).AddDays(dice.IntN(8))
	}
	all := rulebook.Settings()
	for _, n := range dice.Perm(len(all))[:1+dice.IntN(2)] {
		s := all[n]
		value := ""
		if len(s.Words) > 0 {
			value = s.Words[dice.IntN(len(s.Words))]
		} else {
			value = strconv.Itoa(s.Least + dice.IntN(min(s.Most-s.Least, 20)+1))
		}
		in.Change.Settings = append(in.Change.Settings, casework.NewSetting{Name: s.Name, Value: value})
	}
	out, code, err := w.keyed(fmt.Sprintf("rules as %s, %v", p.name, in.Change), func() (casework.Outcome, error) { return w.desk.ProposeRuleChange(w.ctx, p.Viewer, in) })
	if err == nil && code == "" {
		w.proposals = append(w.proposals, out.ProposalID)
	}
	return err
}

// setHours enters office hours of a school or of a branch.
func (w *world) setHours(dice *rand.Rand) error {
	p := w.one(dice, access.DivisionOfficer, access.RegionAdmin)
	in := casework.NewHours{Key: key(dice), Basis: "Приказ директора № 3"}
	if dice.IntN(2) == 0 {
		in.EffectiveFrom = workday.DateOf(w.at, w.zone).AddDays(dice.IntN(25))
	}
	preset := []string{workday.PresetRU, workday.PresetKK, workday.PresetOwn}[dice.IntN(3)]
	if in.SchoolID = schools[dice.IntN(len(schools))]; dice.IntN(3) == 0 {
		in.BranchID, in.SchoolID = storetest.PlaceOf(in.SchoolID, "").BranchID, 0
		preset = []string{workday.PresetCorporation, workday.PresetOwn}[dice.IntN(2)]
	}
	if preset == workday.PresetOwn {
		reception := workday.Clock(15, 30)
		in.Hours = workday.Schedule{
			Preset: preset, Week: []workday.Week{workday.FiveDay, workday.SixDay}[dice.IntN(2)],
			Open: workday.Clock(8, 0), Close: workday.Clock(16+dice.IntN(3), 0), ReceptionClose: &reception,
		}
	} else {
		var err error
		if in.Hours, err = workday.Preset(preset); err != nil {
			return err
		}
	}
	_, code, err := w.keyed(fmt.Sprintf("hours %s of %d/%d from %s as %s", preset, in.SchoolID, in.BranchID, in.EffectiveFrom, p.name), func() (casework.Outcome, error) {
		return w.desk.SetSchedule(w.ctx, p.Viewer, in)
	})
	if err == nil && code == "" && p.Role != access.RegionAdmin && (p.Role != access.DivisionOfficer || in.SchoolID == 0) {
		return fmt.Errorf("%s decided about office hours", p.name)
	}
	return err
}

// approve decides about a proposal, the newest most of the time.
func (w *world) approve(dice *rand.Rand) error {
	if len(w.proposals) == 0 {
		return nil
	}
	n := len(w.proposals) - 1
	if dice.IntN(3) == 0 {
		n = dice.IntN(len(w.proposals))
	}
	p, no := w.one(dice, access.RegionAdmin, access.PlatformAdmin), dice.IntN(4) == 0
	before, err := w.store.ProposalByID(w.inProduct(), w.proposals[n])
	if err != nil {
		return err
	}
	in := casework.Decision{Key: key(dice), ProposalID: before.ID, Reason: "Не по закону."}
	decisions := map[bool]func(context.Context, access.Viewer, casework.Decision) (casework.Outcome, error){false: w.desk.ApproveCalendarChange, true: w.desk.RejectCalendarChange}
	if before.Subject == store.RulesSubject {
		decisions[false], decisions[true] = w.desk.ApproveRuleChange, w.desk.RejectRuleChange
	}
	_, code, err := w.keyed(fmt.Sprintf("approve %d of %s, no %t, as %s", n+1, before.Subject, no, p.name), func() (casework.Outcome, error) {
		return decisions[no](w.ctx, p.Viewer, in)
	})
	switch {
	case err != nil || code != "":
		return err
	case !no && before.ProposedBy == p.UserID:
		return fmt.Errorf("%s approved her own proposal", p.name)
	case before.State != store.Proposed:
		return fmt.Errorf("%s decided about a proposal that is %s", p.name, before.State)
	}
	return nil
}

// move lets the mover work.
func (w *world) move(*rand.Rand) error {
	w.told = append(w.told, "move: done")
	w.marked = nil
	return w.desk.MoveDueDates(w.ctx)
}
