package store

import (
	"context"

	"telnusqa/ent/branch"
	"telnusqa/ent/division"
	"telnusqa/ent/region"
	"telnusqa/ent/school"
	"telnusqa/internal/access"
)

// HomeCodes give places of work the codes that people know them by, as Home reads
// them: KATO of regions and divisions, BIN of schools, codes of branches.
type HomeCodes struct {
	regions, divisions, schools, branches map[int64]string
}

// HomeCodes reads the codes of all places within the viewer's walls.
func (s *Store) HomeCodes(ctx context.Context) (HomeCodes, error) {
	var c HomeCodes
	regions, err := s.reads.Region.Query().Order(region.ByID()).Limit(maxPlaces).All(ctx)
	if err != nil {
		return c, err
	}
	divisions, err := s.reads.Division.Query().Order(division.ByID()).Limit(maxPlaces).All(ctx)
	if err != nil {
		return c, err
	}
	schools, err := s.reads.School.Query().Order(school.ByID()).Limit(maxPlaces).All(ctx)
	if err != nil {
		return c, err
	}
	branches, err := s.reads.Branch.Query().Order(branch.ByID()).Limit(maxPlaces).All(ctx)
	if err != nil {
		return c, err
	}
	c = HomeCodes{map[int64]string{}, map[int64]string{}, map[int64]string{}, map[int64]string{}}
	for _, r := range regions {
		c.regions[r.ID] = r.Kato
	}
	for _, d := range divisions {
		c.divisions[d.ID] = d.Kato
	}
	for _, s := range schools {
		c.schools[s.ID] = s.Bin
	}
	for _, b := range branches {
		c.branches[b.ID] = b.Code
	}
	return c, nil
}

// Of is the code of a place: that of its narrowest part.
func (c HomeCodes) Of(p access.Place) string {
	switch {
	case p.SchoolID != 0:
		return c.schools[p.SchoolID]
	case p.BranchID != 0:
		return c.branches[p.BranchID]
	case p.DivisionID != 0:
		return c.divisions[p.DivisionID]
	default:
		return c.regions[p.RegionID]
	}
}
