package casefile

import "telnusqa/internal/fault"

// FindingText is the line of a receipt for a stored finding. A missing identity
// document may be any of several, so it is named as what it is for.
func FindingText(ground IntakeGround, item PackageItemKind, rule string, lang fault.Lang) string {
	switch {
	case ground == Incomplete && (rule == "R30" || rule == "R31"):
		return identityText.In(lang)
	case ground == Incomplete && rule == "R35":
		return identityOrDigitalText.In(lang)
	}
	return item.Name(lang)
}
