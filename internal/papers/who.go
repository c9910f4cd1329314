package papers

import "telnusqa/internal/access"

// atTheCounter are the papers of the State Corporation's operator: what her applicants
// bring and take away. The rest is the school's own work.
var atTheCounter = map[Kind]bool{IntakeRefusalReceipt: true}

// May reports whether a role prints a paper at all; whose papers it reaches is the
// walls' matter. A paper shows people in full, so a role that sees them masked prints
// none, and the portal's gateway has no printer.
func May(role access.Role, kind Kind) bool {
	switch {
	case !role.ReadsCases() || !role.ReadsPersons():
		return false
	case role == access.CorporationOperator:
		return atTheCounter[kind]
	default:
		return true
	}
}
