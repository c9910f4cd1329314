package store

import (
	"fmt"

	"telnusqa/ent"
	"telnusqa/internal/access"
)

// The walls around territories and people.

// Each level sees itself, what is below it and what it is part of. The portal's
// gateway sees all, since it addresses applications to any school. A branch sees
// the schools it serves and, as a case may be collected at another branch, those
// whose cases it holds; and the other way round.

func schools(v access.Viewer, alias string) condition {
	home := v.Scope().Home()
	switch v.Scope().Reach() {
	case access.WholeCountry, access.OneChannel:
		return when(everything)
	case access.OneRegion:
		return when(alias+".region_id = ?", home.RegionID)
	case access.OneDivision:
		return when(alias+".division_id = ?", home.DivisionID)
	case access.OneSchool:
		return ofSchools(v.Scope(), alias+".id")
	case access.OneBranch:
		return or(
			when(alias+".branch_id = ?", home.BranchID),
			// All columns of the index on applications, in its order.
			when(`EXISTS (SELECT 1 FROM applications a
				WHERE a.branch_id = ? AND a.region_id = `+alias+`.region_id
				  AND a.division_id = `+alias+`.division_id AND a.school_id = `+alias+`.id)`, home.BranchID),
		)
	default:
		return when(nothing)
	}
}

func divisions(v access.Viewer, alias string) condition {
	home := v.Scope().Home()
	switch v.Scope().Reach() {
	case access.WholeCountry, access.OneChannel:
		return when(everything)
	case access.OneRegion:
		return when(alias+".region_id = ?", home.RegionID)
	case access.OneDivision, access.OneSchool:
		return when(alias+".id = ?", home.DivisionID)
	case access.OneBranch:
		return or(
			when(alias+".id = ?", home.DivisionID),
			when("EXISTS (SELECT 1 FROM schools s WHERE s.branch_id = ? AND s.division_id = "+alias+".id)", home.BranchID),
			when(`EXISTS (SELECT 1 FROM applications a
				WHERE a.branch_id = ? AND a.region_id = `+alias+`.region_id AND a.division_id = `+alias+`.id)`, home.BranchID),
		)
	default:
		return when(nothing)
	}
}

func regions(v access.Viewer, alias string) condition {
	home := v.Scope().Home()
	switch v.Scope().Reach() {
	case access.WholeCountry, access.OneChannel:
		return when(everything)
	case access.OneRegion, access.OneDivision, access.OneSchool:
		return when(alias+".id = ?", home.RegionID)
	case access.OneBranch:
		return or(
			when(alias+".id = ?", home.RegionID),
			when("EXISTS (SELECT 1 FROM schools s WHERE s.branch_id = ? AND s.region_id = "+alias+".id)", home.BranchID),
			when("EXISTS (SELECT 1 FROM applications a WHERE a.branch_id = ? AND a.region_id = "+alias+".id)", home.BranchID),
		)
	default:
		return when(nothing)
	}
}

func branches(v access.Viewer, alias string) condition {
	home := v.Scope().Home()
	holds := "EXISTS (SELECT 1 FROM applications a WHERE a.branch_id = " + alias + ".id AND a.region_id = ?"
	switch v.Scope().Reach() {
	case access.WholeCountry, access.OneChannel:
		return when(everything)
	case access.OneRegion:
		return or(
			when(alias+".region_id = ?", home.RegionID),
			when(holds+")", home.RegionID),
		)
	case access.OneDivision:
		return or(
			when(alias+".division_id = ?", home.DivisionID),
			when("EXISTS (SELECT 1 FROM schools s WHERE s.branch_id = "+alias+".id AND s.division_id = ?)", home.DivisionID),
			when(holds+" AND a.division_id = ?)", home.RegionID, home.DivisionID),
		)
	case access.OneSchool:
		return or(
			when("EXISTS (SELECT 1 FROM schools s WHERE s.branch_id = "+alias+".id AND s.id = ?)", home.SchoolID),
			when(holds+" AND a.division_id = ? AND a.school_id = ?)", home.RegionID, home.DivisionID, home.SchoolID),
		)
	case access.OneBranch:
		return when(alias+".id = ?", home.BranchID)
	default:
		return when(nothing)
	}
}

func nationwideManager(v access.Viewer) bool {
	return v.Role.ManagesPlaces() && v.Scope().Reach() == access.WholeCountry
}

func nationwideManagers(v access.Viewer, _ string) condition {
	if nationwideManager(v) {
		return when(everything)
	}
	return when(nothing)
}

func byNationwideManager(v access.Viewer, _ ent.Mutation) bool { return nationwideManager(v) }

// managedPlaces are the divisions, schools and branches a viewer may change.
func managedPlaces(v access.Viewer, alias string) condition {
	switch {
	case nationwideManager(v):
		return when(everything)
	case v.Role.ManagesPlaces() && v.Scope().Reach() == access.OneRegion:
		return when(alias+".region_id = ?", v.Scope().Home().RegionID)
	default:
		return when(nothing)
	}
}

// byManager admits a place, or its move, within the manager's own territory. What
// an update does not set stays where the wall found it.
func byManager(v access.Viewer, m ent.Mutation) bool {
	stays := access.Place{}
	if !m.Op().Is(ent.OpCreate) {
		stays = v.Scope().Home()
	}
	return v.Role.ManagesPlaces() && v.Scope().Covers(placeOf(m, stays))
}

// users sees herself, and whoever manages places sees those who work there.
func users(v access.Viewer, alias string) condition {
	return or(when(alias+".id = ?", v.UserID), managedUsers(v, alias))
}

// managedUsers are the users a viewer may change. Who sees more than the viewer
// does is not among them, wherever she works: otherwise a region's administrator
// could take over an account of the whole country.
func managedUsers(v access.Viewer, alias string) condition {
	switch {
	case nationwideManager(v):
		return when(everything)
	case v.Role.ManagesPlaces() && v.Scope().Reach() == access.OneRegion:
		return when(alias+`.region_id = ? AND NOT `+alias+`.country
			AND `+alias+`.role NOT IN ('PLATFORM_ADMIN', 'CONTACT_CENTRE', 'INTEGRATION')`, v.Scope().Home().RegionID)
	default:
		return when(nothing)
	}
}

// admitUser lets nobody make a user who sees further than herself. An update
// that touches what somebody may see must set all of it.
func admitUser(v access.Viewer, m ent.Mutation) bool {
	if nationwideManager(v) {
		return true
	}
	if !v.Role.ManagesPlaces() {
		return false
	}
	touched := false
	for _, f := range append(m.Fields(), m.ClearedFields()...) {
		switch f {
		case "role", "country", "region_id", "division_id", "school_id", "branch_id", "channel":
			touched = true
		}
	}
	if !touched {
		return !m.Op().Is(ent.OpCreate)
	}
	role, known := textField(m, "role")
	country, _ := m.Field("country")
	made := access.Viewer{Role: access.Role(role), Home: placeOf(m, access.Place{}), Nationwide: country == true}
	switch made.Scope().Reach() {
	case access.OneRegion, access.OneDivision, access.OneSchool, access.OneBranch:
		return known && v.Scope().Covers(made.Home)
	default:
		return false
	}
}

// ofUsers are sign-ins and tokens: one's own, and those of users one manages.
func ofUsers(v access.Viewer, alias string) condition {
	return or(when(alias+".user_id = ?", v.UserID), ofManagedUsers(v, alias))
}

func ofManagedUsers(v access.Viewer, alias string) condition {
	if nationwideManager(v) {
		return when(everything)
	}
	managed := managedUsers(v, "u")
	return or(
		when(alias+".user_id = ?", v.UserID),
		when("EXISTS (SELECT 1 FROM users u WHERE u.id = "+alias+".user_id AND "+managed.sql+")", managed.args...),
	)
}

func ofViewer(v access.Viewer, alias string) condition {
	if v.Role == access.System {
		return when(everything)
	}
	return when(alias+".user_id = ?", v.UserID)
}

// ofOneself admits rows of the viewer's own; the product signs others in.
func ofOneself(v access.Viewer, m ent.Mutation) bool {
	if v.Role == access.System {
		return true
	}
	owner, set := intField(m, "user_id")
	if !set {
		return !m.Op().Is(ent.OpCreate)
	}
	return owner == v.UserID
}

// imports of files are seen by who manages places, and by who took one in.
func imports(v access.Viewer, alias string) condition {
	return or(managedPlaces(v, alias), when(alias+".imported_by = ?", v.UserID))
}

// admitImport: a school takes in its own old register, and nothing else.
func admitImport(v access.Viewer, m ent.Mutation) bool {
	if byManager(v, m) {
		return true
	}
	what, _ := m.Field("what")
	by, _ := intField(m, "imported_by")
	return m.Op().Is(ent.OpCreate) && fmt.Sprint(what) == "REGISTER" && by == v.UserID && writesCases(v) && v.StockScope().Reach() == access.OneSchool
}
