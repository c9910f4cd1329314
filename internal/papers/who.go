package papers

import (
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// atTheCounter are the papers of the State Corporation's operator: what her applicants
// bring and take away. The rest is the school's own work.
var atTheCounter = map[Kind]bool{
	Application: true, ApplicationBlank: true, AcceptanceReceipt: true, IntakeRefusalReceipt: true,
	ReasonedRefusal: true, HandOverAct: true,
}

// May reports whether a role prints a paper at all; whose papers it reaches is the
// walls' matter. A paper shows people in full, so a role that sees them masked prints
// none, and the portal's gateway has no printer. The text of a duplicate is printed by
// those who make duplicates.
func May(role access.Role, kind Kind) bool {
	switch {
	case !role.ReadsCases() || !role.ReadsPersons():
		return false
	case kind == DuplicateSheet:
		return issues(role)
	case role == access.CorporationOperator:
		return atTheCounter[kind]
	default:
		return true
	}
}

// issues reports whether the table of the stages lets the role issue duplicates.
func issues(role access.Role) bool {
	for _, t := range casefile.Transitions() {
		if t.Action == casefile.IssueDuplicate && t.By.May(role, casefile.SchoolOffice) {
			return true
		}
	}
	return false
}
