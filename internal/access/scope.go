package access

import (
	"slices"
	"strconv"
)

// Level is a level of the territory. Its numbers are stored in figure cells.
type Level uint8

// The levels, from the country down.
const (
	Country Level = iota
	Region
	Division
	School
)

// Branch is no level of the territory: a branch of the State Corporation, whose
// figures are kept beside those of the territory it stands in.
const Branch Level = 4

func (l Level) String() string {
	names := [...]string{"COUNTRY", "REGION", "DIVISION", "SCHOOL", "BRANCH"}
	if int(l) < len(names) {
		return names[l]
	}
	return "LEVEL " + strconv.Itoa(int(l))
}

// Territory names one territory: a level and the id of its row. The id of the
// country is 1.
type Territory struct {
	Level Level
	ID    int64
}

// Place is where a row belongs, as the five columns of the place mixin hold it.
// Zero means "none".
type Place struct {
	RegionID, DivisionID, SchoolID int64
	BranchID                       int64  // State Corporation branch of the case
	Channel                        string // casefile.Channel
}

// Territories lists the territories that a row of this place counts for, from
// the country down.
func (p Place) Territories() []Territory {
	ts := append(make([]Territory, 0, 4), Territory{Country, 1})
	for _, t := range []Territory{{Region, p.RegionID}, {Division, p.DivisionID}, {School, p.SchoolID}} {
		if t.ID != 0 {
			ts = append(ts, t)
		}
	}
	return ts
}

// Reach is the kind of wall around a viewer.
type Reach uint8

// The reaches. Nothing is the zero value, so that a Scope that nobody made sees
// no row.
const (
	Nothing Reach = iota
	WholeCountry
	OneRegion
	OneDivision
	OneSchool
	OneBranch
	OneChannel
)

// Scope is how far a viewer may see. Only a Viewer produces one, so a query
// that takes a Scope cannot be called without saying for whom.
type Scope struct {
	reach        Reach
	home         Place
	predecessors []int64 // of one school
}

// Reach returns the kind of wall.
func (s Scope) Reach() Reach { return s.reach }

// Schools lists the schools of a wall around one school: the own one, and the
// closed ones whose archive it keeps.
func (s Scope) Schools() []int64 { return append([]int64{s.home.SchoolID}, s.predecessors...) }

// Home returns the place the wall is drawn around.
func (s Scope) Home() Place { return s.home }

// Covers reports whether a row of place p lies within the scope.
func (s Scope) Covers(p Place) bool {
	switch s.reach {
	case WholeCountry:
		return true
	case OneRegion:
		return p.RegionID != 0 && p.RegionID == s.home.RegionID
	case OneDivision:
		return p.DivisionID != 0 && p.DivisionID == s.home.DivisionID
	case OneSchool:
		return p.SchoolID != 0 && (p.SchoolID == s.home.SchoolID || slices.Contains(s.predecessors, p.SchoolID))
	case OneBranch:
		return p.BranchID != 0 && p.BranchID == s.home.BranchID
	case OneChannel:
		return p.Channel != "" && p.Channel == s.home.Channel
	default:
		return false
	}
}

// CoversTerritory reports whether the figures of the whole territory may be
// read within the scope; at is the territory's own place (a division's row has
// its region and itself).
func (s Scope) CoversTerritory(at Place) bool {
	switch s.reach {
	case WholeCountry, OneRegion, OneDivision, OneSchool:
		return s.Covers(at)
	default:
		return false
	}
}

// Territory is the territory that the scope is drawn around, the one a viewer's
// first page shows. It reports false for branches, channels and nobody.
func (s Scope) Territory() (Territory, bool) {
	switch s.reach {
	case WholeCountry:
		return Territory{Country, 1}, true
	case OneRegion:
		return Territory{Region, s.home.RegionID}, true
	case OneDivision:
		return Territory{Division, s.home.DivisionID}, true
	case OneSchool:
		return Territory{School, s.home.SchoolID}, true
	default:
		return Territory{}, false
	}
}
