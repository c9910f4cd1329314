package sequencetest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
)

// heirs says for each closed school which one took it over, read from the rows.
func (w *world) heirs() (map[int64]int64, error) {
	rows, err := w.store.Reader().QueryContext(w.ctx, `SELECT id, successor_id FROM schools WHERE closed_on IS NOT NULL AND successor_id IS NOT NULL`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[int64]int64{}
	for rows.Next() {
		var school, heir int64
		if err := rows.Scan(&school, &heir); err != nil {
			return nil, err
		}
		all[school] = heir
	}
	return all, rows.Err()
}

// sees reports whether somebody may see a case of a place, as schools are now.
func (w *world) sees(v access.Viewer, p access.Place) (bool, error) {
	heirs, err := w.heirs()
	return mayBeSeen(v, p, heirs), err
}

// mayBeSeen is the rule of the walls in plain words.
func mayBeSeen(v access.Viewer, p access.Place, heirs map[int64]int64) bool {
	switch v.Role {
	case access.SchoolClerk, access.SchoolHead:
		if p.SchoolID == v.Home.SchoolID {
			return true
		}
		if heirs[v.Home.SchoolID] != 0 {
			return false // her own school was handed over: its archive is all she sees
		}
		for school := p.SchoolID; school != 0; school = heirs[school] {
			if heirs[school] == v.Home.SchoolID {
				return true
			}
		}
		return false
	case access.DivisionOfficer:
		return p.DivisionID == v.Home.DivisionID
	case access.RegionAdmin, access.RegionAnalyst:
		return p.RegionID == v.Home.RegionID
	case access.Auditor:
		return v.Nationwide || p.RegionID == v.Home.RegionID
	case access.CorporationOperator:
		return p.BranchID == v.Home.BranchID
	case access.Integration:
		return p.Channel == string(casefile.Portal)
	default: // the contact centre asks by number, and who runs the platform asks nothing
		return false
	}
}

// places are those of all cases.
func (w *world) places() (map[int64]access.Place, error) {
	rows, err := w.store.Reader().QueryContext(w.ctx, `SELECT id, region_id, division_id, school_id, COALESCE(branch_id, 0), channel FROM applications`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[int64]access.Place{}
	for rows.Next() {
		var id int64
		var p access.Place
		if err := rows.Scan(&id, &p.RegionID, &p.DivisionID, &p.SchoolID, &p.BranchID, &p.Channel); err != nil {
			return nil, err
		}
		all[id] = p
	}
	return all, rows.Err()
}

// look lets somebody look around.
func (w *world) look(dice *rand.Rand) error {
	p := w.whoever(dice)
	heirs, err := w.heirs()
	if err != nil {
		return err
	}
	places, err := w.places()
	if err != nil {
		return err
	}
	seen, err := w.views(p, heirs, places)
	w.told = append(w.told, fmt.Sprintf("look as %s at %d cases: done", p.name, seen))
	return err
}

// wallLaws lets every third person look around, others in other sequences.
func (w *world) wallLaws() error {
	heirs, err := w.heirs()
	if err != nil {
		return err
	}
	places, err := w.places()
	if err != nil {
		return err
	}
	if len(places) != len(w.cases) {
		return fmt.Errorf("%d cases are there, %d were filed", len(places), len(w.cases))
	}
	for i, p := range everybody {
		if i%3 != len(w.told)%3 {
			continue
		}
		if _, err := w.views(p, heirs, places); err != nil {
			return err
		}
	}
	return nil
}

// views compares what somebody is shown with what she may see: the cases by the
// list and by their ids, their lines of the registers and their entries.
func (w *world) views(p person, heirs map[int64]int64, places map[int64]access.Place) (seen int, err error) {
	v, err := w.as(p)
	if err != nil {
		return 0, err
	}
	var want []int64
	for id, place := range places {
		if mayBeSeen(p.Viewer, place, heirs) {
			want = append(want, id)
		}
	}
	listed, more, err := w.store.Cases(w.ctx, v.CaseScope(), store.CaseFilter{}, store.CasePage{Limit: 100})
	if err != nil || more {
		return 0, fmt.Errorf("list of %s: more %t, %v", p.name, more, err)
	}
	var got []int64
	for _, c := range listed {
		got = append(got, c.ID)
	}
	var found []int64
	for id := range places {
		_, err := w.store.CaseByID(w.ctx, v.CaseScope(), id)
		switch {
		case err == nil:
			found = append(found, id)
		case !errors.Is(err, access.ErrNotFound):
			return 0, err
		}
		entries, _, err := w.store.Timeline(w.ctx, v.CaseScope(), id, 0, 1)
		if err != nil {
			return 0, err
		}
		if may := slices.Contains(want, id); may != (len(entries) > 0) {
			return 0, fmt.Errorf("%s, who may see case %d: %t, is shown %d of its entries", p.name, id, may, len(entries))
		}
	}
	slices.Sort(got)
	slices.Sort(found)
	slices.Sort(want)
	if !slices.Equal(got, want) || !slices.Equal(found, want) {
		return 0, fmt.Errorf("%s is shown the cases %v by the list and %v by their ids, and may see %v", p.name, got, found, want)
	}
	registers, _, err := w.store.Registers(w.ctx, v.CaseScope(), store.RegisterFilter{}, store.RegisterPage{Limit: 100})
	if err != nil {
		return 0, err
	}
	for _, line := range registers {
		if !slices.Contains(want, line.ApplicationID) {
			return 0, fmt.Errorf("%s is shown the register line of case %d", p.name, line.ApplicationID)
		}
	}
	return len(want), nil
}
