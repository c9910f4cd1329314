package access

import (
	"context"

	"telnusqa/internal/fault"
)

// ErrUnauthenticated is raised where somebody must be signed in and nobody is.
var ErrUnauthenticated = fault.Define(fault.Unauthenticated, "UNAUTHENTICATED", fault.Text{
	KK: "Жүйеге кіріңіз.",
	RU: "Войдите в систему.",
	EN: "Sign in first.",
})

// ErrForbidden is raised where a role or a scope does not reach.
var ErrForbidden = fault.Define(fault.Forbidden, "FORBIDDEN", fault.Text{
	KK: "Бұл әрекетке құқығыңыз жоқ.",
	RU: "У вас нет права на это действие.",
	EN: "You may not do this.",
})

// ErrNotFound is raised for what does not exist or lies outside the viewer's
// scope; which of the two is never told.
var ErrNotFound = fault.Define(fault.NotFound, "NOT_FOUND", fault.Text{
	KK: "Табылмады.",
	RU: "Не найдено.",
	EN: "Not found.",
})

// Viewer is who is asking. The zero Viewer is nobody and sees nothing.
type Viewer struct {
	UserID int64
	Login  string
	Name   string // as printed on receipts and in the register
	Role   Role
	Lang   fault.Lang
	// Home is the place the user works at; which part of it is the wall follows
	// from the role.
	Home Place
	// Predecessors are the closed schools whose archive and stock the viewer's own
	// school keeps; it sees and acts on their cases.
	Predecessors []int64
	// Retired marks an officer of a school that was handed to a successor: she
	// reads, and changes nothing.
	Retired bool
	// Nationwide marks an auditor of the whole country; other roles are
	// nationwide by themselves or never.
	Nationwide bool
	// Session identifies the sign-in, for streams that end with it; empty for
	// the product itself.
	Session string
}

// Product is the viewer under which the product's own rooms act (sealer, sweep,
// loaders, migrations). actor names the room in logs.
func Product(actor string) Viewer {
	return Viewer{Login: actor, Name: actor, Role: System, Lang: fault.RU}
}

// SignedIn reports whether somebody is asking.
func (v Viewer) SignedIn() bool { return v.Role != "" }

// Scope draws the wall around the viewer.
func (v Viewer) Scope() Scope {
	switch v.Role {
	case System, ContactCentre, PlatformAdmin:
		return Scope{reach: WholeCountry}
	case Auditor:
		if v.Nationwide {
			return Scope{reach: WholeCountry}
		}
		return v.within(OneRegion, v.Home.RegionID != 0)
	case RegionAdmin, RegionAnalyst:
		return v.within(OneRegion, v.Home.RegionID != 0)
	case DivisionOfficer:
		return v.within(OneDivision, v.Home.DivisionID != 0)
	case SchoolClerk, SchoolHead:
		return v.within(OneSchool, v.Home.SchoolID != 0)
	case CorporationOperator:
		return v.within(OneBranch, v.Home.BranchID != 0)
	case Integration:
		return v.within(OneChannel, v.Home.Channel != "")
	default:
		return Scope{}
	}
}

// CaseScope is the scope for rows of cases: that of the viewer, or nothing for a
// role that reads no cases, however wide its territory is.
func (v Viewer) CaseScope() Scope {
	if !v.Role.ReadsCases() {
		return Scope{}
	}
	return v.Scope()
}

// StatusScope is the scope within which the viewer may ask by its number how a case
// stands: wherever she reads cases, and the whole country for the contact centre.
func (v Viewer) StatusScope() Scope {
	if v.Role.AsksStatus() {
		return v.Scope()
	}
	return v.CaseScope()
}

// StockScope is the scope for the books of blanks: that of the viewer where her
// role reads figures and cases, or nothing. A branch and a channel have no stock.
func (v Viewer) StockScope() Scope {
	if !v.Role.ReadsCases() || !v.Role.ReadsFigures() {
		return Scope{}
	}
	return v.Scope()
}

// within falls back to seeing nothing when the user's row lacks the id that the
// wall of her role is drawn around.
func (v Viewer) within(r Reach, known bool) Scope {
	if !known {
		return Scope{}
	}
	s := Scope{reach: r, home: v.Home}
	if r == OneSchool {
		s.predecessors = v.Predecessors
	}
	return s
}

type viewerKey struct{}

// NewContext returns a context that carries the viewer. It is the only value
// the product passes through contexts: ent's fences see nothing else.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// FromContext returns the viewer, or the zero Viewer (nobody).
func FromContext(ctx context.Context) Viewer {
	v, _ := ctx.Value(viewerKey{}).(Viewer)
	return v
}
