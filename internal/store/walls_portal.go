package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// messageWall stands around the messages of the portal. The gateway has those of
// its channel. Who oversees a region sees what concerns its schools and settles
// what is quarantined; a message that names no school we know lies in no region,
// and the platform's administrator settles it. Content is shown to nobody.
var messageWall = wall{read: messages, change: settledMessages, admit: admitMessage}

func messages(v access.Viewer, alias string) condition {
	switch v.Role {
	case access.Integration, access.RegionAdmin, access.DivisionOfficer, access.Auditor, access.PlatformAdmin, access.System:
		sql, args := Predicate(v.Scope(), alias)
		return when(sql, args...)
	default:
		return when(nothing)
	}
}

func settledMessages(v access.Viewer, alias string) condition {
	switch v.Role {
	case access.DivisionOfficer, access.Auditor:
		return when(nothing)
	default:
		return messages(v, alias)
	}
}

func admitMessage(v access.Viewer, m ent.Mutation) bool {
	switch {
	case m.Op().Is(ent.OpUpdate | ent.OpUpdateOne): // the place of a row is immutable
		return v.Role == access.Integration || v.Role == access.RegionAdmin || v.Role == access.PlatformAdmin || v.Role == access.System
	case v.Role == access.Integration || v.Role == access.System:
		return v.Scope().Covers(placeOf(m, access.Place{}))
	default:
		return false
	}
}
