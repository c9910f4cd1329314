package figures

// EntryFigures say how timely the journal was kept.
type EntryFigures struct {
	ByPeople    int // entries about cases and blanks, made by people
	BySchool    int // of these, by clerks and heads of schools
	Late        int // recorded more than LateAfter after the event
	Corrections int
	Unfolded    int // entries that could not be counted: not 0 means incomplete figures
}

// LateShare is the share of late entries; nil where there were no entries.
func (e EntryFigures) LateShare() *float64 { return share(e.Late, e.ByPeople-e.Late) }

// Silent reports whether the school, or every school of the territory, entered
// nothing at all for the days of the period. It is no sign of perfect work: a
// figure of zero and a missing one look the same everywhere else.
func (f *Figures) Silent() bool { return f.Entries.BySchool == 0 }

// entries takes from all doors what it is not known to belong to one.
func (l lens) entries(all lens) EntryFigures {
	makers := l.histogram(&entries)
	return EntryFigures{
		ByPeople:    total(makers),
		BySchool:    int(makers[0]),
		Late:        l.flow(&lateEntries),
		Corrections: l.flow(&corrections),
		Unfolded:    all.flow(&unfolded),
	}
}
