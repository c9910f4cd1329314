package casework

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Printable is a paper that a case has and the viewer may print.
type Printable struct {
	Paper   papers.Kind
	Printed int // how often it was
}

// Printable lists the papers of cases that the viewer may print, by case, each in the
// order of the case's life. What lies beyond her walls is left out.
func (p *Press) Printable(ctx context.Context, v access.Viewer, applicationIDs []int64) (map[int64][]Printable, error) {
	may := mayPrint(v, false)
	if len(may) == 0 {
		return nil, nil
	}
	ctx = access.NewContext(ctx, v)
	cases, err := p.whatBecame(ctx, v, applicationIDs)
	if err != nil {
		return nil, err
	}
	counts, err := p.store.PrintsOf(ctx, applicationIDs...)
	if err != nil {
		return nil, err
	}
	all := make(map[int64][]Printable, len(cases))
	for id, c := range cases {
		for _, kind := range may {
			if papers.There(kind, papers.Facts{Case: c}) {
				all[id] = append(all[id], Printable{Paper: kind, Printed: counts[id][string(kind)]})
			}
		}
	}
	return all, nil
}

// whatBecame reads of cases what says which papers they have: all but the package and
// where the duplicate is collected.
func (p *Press) whatBecame(ctx context.Context, v access.Viewer, ids []int64) (map[int64]*papers.Case, error) {
	rows, err := p.store.CasesByID(ctx, v.CaseScope(), ids, store.AllParts)
	if err != nil {
		return nil, err
	}
	notices, err := p.store.NoticesOf(ctx, ids...)
	if err != nil {
		return nil, err
	}
	refusals, err := p.store.RefusalsOf(ctx, ids...)
	if err != nil {
		return nil, err
	}
	cases := make(map[int64]*papers.Case, len(rows))
	for _, row := range rows {
		if !row.AnonymisedAt.IsZero() {
			continue // a paper without its person is none
		}
		zone, err := workday.Zone(row.Zone)
		if err != nil {
			return nil, fmt.Errorf("zone of case %d: %w", row.ID, err)
		}
		if cases[row.ID], err = caseOf(row, zone); err != nil {
			return nil, err
		}
		for _, n := range notices { // the last of a case stands
			if n.ApplicationID == row.ID {
				cases[row.ID].Notice = noticeFacts(&n, zone)
			}
		}
	}
	for _, r := range refusals {
		if c := cases[r.ApplicationID]; c != nil {
			c.Refusal = refusalFacts(&r)
		}
	}
	return cases, nil
}

// PrintableOfSchool lists the papers of a school that the viewer may print; books are
// those of the year.
func (p *Press) PrintableOfSchool(ctx context.Context, v access.Viewer, schoolID int64, year int) ([]Printable, error) {
	may := mayPrint(v, true)
	if len(may) == 0 {
		return nil, nil
	}
	ctx = access.NewContext(ctx, v)
	if _, err := p.store.School(ctx, schoolID); err != nil {
		return nil, err
	}
	counts, err := p.store.PrintsOfSchool(ctx, schoolID, year)
	if err != nil {
		return nil, err
	}
	all := make([]Printable, len(may))
	for i, kind := range may {
		all[i] = Printable{Paper: kind, Printed: counts[string(kind)]}
	}
	return all, nil
}

// mayPrint lists the papers that the viewer's role prints, in their order.
func mayPrint(v access.Viewer, ofSchool bool) []papers.Kind {
	var may []papers.Kind
	for _, kind := range papers.Kinds() {
		if kind.OfSchool() == ofSchool && papers.May(v.Role, kind) {
			may = append(may, kind)
		}
	}
	return may
}
