package view

import (
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
)

// Viewer is who is asking.
type Viewer struct {
	Login             string
	Name              string
	Role              access.Role
	Language          fault.Lang
	MaySubmit         bool
	ReadsPersonalData bool
	Simulated         bool
	Of                access.Viewer
}

// NewViewer shows who is asking.
func NewViewer(v access.Viewer, simulated bool) *Viewer {
	return &Viewer{
		Login: v.Login, Name: v.Name, Role: v.Role, Language: v.Lang,
		MaySubmit: casework.MaySubmit(v.Role), ReadsPersonalData: v.Role.ReadsPersons(), Simulated: simulated, Of: v,
	}
}

// RoleName is the role in words.
func (v *Viewer) RoleName(lang *fault.Lang) string {
	if lang == nil {
		lang = &v.Language
	}
	return v.Role.Name(*lang)
}
