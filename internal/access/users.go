package access

import "regexp"

// Manages reports whether the viewer may make, change or block such a user: whoever
// manages places, within her own walls, and nobody who sees further than herself.
func (v Viewer) Manages(user Viewer) bool {
	if !v.Role.ManagesPlaces() {
		return false
	}
	if v.Scope().Reach() == WholeCountry {
		return true
	}
	switch user.Scope().Reach() {
	case WholeCountry, OneChannel: // a channel runs through all regions
		return false
	default:
		return v.Scope().Covers(user.Home)
	}
}

var loginShape = regexp.MustCompile(`^[a-z0-9][a-z0-9.\-]{2,63}$`)

// IsLogin reports whether a text can be a name to sign in with.
func IsLogin(text string) bool { return loginShape.MatchString(text) }
