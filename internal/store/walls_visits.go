package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// The walls around home visits. The contact centre orders them for any branch and asks
// how they stand; whom they are to is given back to it by no read (HomeVisits). The
// branch carries them out, and those who oversee its place look on. Schools and gateways
// have nothing to do with them.

func visits(v access.Viewer, alias string) condition {
	if v.Role.AsksStatus() {
		sql, args := Predicate(v.Scope(), alias)
		return when(sql, args...)
	}
	return queues(v, alias)
}

// unfinishedVisits are changed by the branch, and as long as they are only ordered by the
// contact centre: it may cancel.
func unfinishedVisits(v access.Viewer, alias string) condition {
	if v.Role.AsksStatus() {
		return and(visits(v, alias), when(alias+".state = 'ORDERED'"))
	}
	return ownQueue(v, alias)
}

func admitVisit(v access.Viewer, m ent.Mutation) bool {
	if m.Op().Is(ent.OpUpdate | ent.OpUpdateOne) {
		return v.Role.AsksStatus() || keepsQueue(v)
	}
	return (v.Role.AsksStatus() || v.Role == access.System) && v.Scope().Covers(placeOf(m, access.Place{}))
}
