package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// The walls around what belongs to a branch of the State Corporation and to no
// school: its queue.

// queues are read by the branch, by those who oversee the place it stands in, and
// by auditors of the whole country. Schools and gateways have no queue.
func queues(v access.Viewer, alias string) condition {
	switch v.Scope().Reach() {
	case access.OneSchool, access.OneChannel:
		return when(nothing)
	default:
		return cases(v, alias)
	}
}

// ownQueue is kept by the branch alone: who oversees it does not call numbers.
func ownQueue(v access.Viewer, alias string) condition {
	if !keepsQueue(v) {
		return when(nothing)
	}
	return queues(v, alias)
}

func admitTicket(v access.Viewer, m ent.Mutation) bool {
	return keepsQueue(v) && (m.Op().Is(ent.OpUpdate|ent.OpUpdateOne) || v.Scope().Covers(placeOf(m, access.Place{})))
}

func keepsQueue(v access.Viewer) bool {
	return v.Role == access.CorporationOperator || v.Role == access.System
}
