package papers

// OfSchool reports whether the paper is about a school rather than about one of its
// cases.
func (k Kind) OfSchool() bool { return k == ApplicationBlank || k.OfYear() }

// OfYear reports whether the paper is pages of a year.
func (k Kind) OfYear() bool { return k == DuplicatesRegister || k == BlanksBook }

// MaxLines bounds the pages of a year: some thirty times what the busiest school writes.
const MaxLines = 3000
