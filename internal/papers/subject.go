package papers

// OfSchool reports whether the paper is about a school rather than about one of its
// cases.
func (k Kind) OfSchool() bool { return k == ApplicationBlank }
