package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// The walls around the calendar and the rule book. Both are the country's: everybody
// may read what is in force, and a version never changes.

// byRuleKeeper admits new versions by those who may decide about them.
func byRuleKeeper(v access.Viewer, m ent.Mutation) bool {
	return v.Role.DecidesRules() && m.Op().Is(ent.OpCreate)
}

func proposals(v access.Viewer, _ string) condition {
	if v.Role.ReadsProposals() || v.Role == access.System {
		return when(everything)
	}
	return when(nothing)
}

// openProposals are those nobody has decided about, for those who propose: she who
// made one may take it back. How far the moves of an approved one are, the product
// writes.
func openProposals(v access.Viewer, alias string) condition {
	switch {
	case v.Role == access.System:
		return when(everything)
	case v.Role.ProposesRules():
		return when(alias + ".state = 'PROPOSED'")
	default:
		return when(nothing)
	}
}

func byProposer(v access.Viewer, m ent.Mutation) bool {
	state, _ := textField(m, "state")
	if state == string(Approved) {
		return v.Role.DecidesRules()
	}
	return v.Role.ProposesRules()
}

// bySetterOfHours admits hours of schools by their division and their department, those of
// branches by the department.
func bySetterOfHours(v access.Viewer, m ent.Mutation) bool {
	if v.Role == access.System {
		return true
	}
	place := placeOf(m, access.Place{})
	decides := v.Role == access.RegionAdmin || v.Role == access.DivisionOfficer && place.SchoolID != 0
	return decides && m.Op().Is(ent.OpCreate) && v.Scope().Covers(place)
}
