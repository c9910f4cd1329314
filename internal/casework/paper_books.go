package casework

import (
	"context"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The register of a school, a year of it.

// register reads a year of the register with the people it names.
func (p *Press) register(ctx context.Context, v access.Viewer, o PrintOrder, zone *time.Location) (*papers.Register, error) {
	entries, err := p.store.RegisterOf(ctx, o.SchoolID, o.Year, papers.MaxLines+1)
	if err != nil {
		return nil, err
	}
	if len(entries) > papers.MaxLines {
		return nil, papers.ErrTooManyLines.With("limit", papers.MaxLines)
	}
	r := &papers.Register{Year: o.Year}
	const together = 500 // cases in one query
	for part := range slices.Chunk(entries, together) {
		ids := make([]int64, len(part))
		for i, e := range part {
			ids[i] = e.ApplicationID
		}
		cases, err := p.store.CasesByID(ctx, v.CaseScope(), ids, store.WithApplicant|store.WithDuplicate)
		if err != nil {
			return nil, err
		}
		found := make(map[int64]store.Case, len(cases))
		for _, c := range cases {
			found[c.ID] = c
		}
		for _, e := range part {
			if c := found[e.ApplicationID]; c.Duplicate != nil {
				r.Lines = append(r.Lines, registerLine(*c.Duplicate, c, zone))
			}
		}
	}
	return r, nil
}

func registerLine(d store.Duplicate, c store.Case, zone *time.Location) papers.RegisterLine {
	l := papers.RegisterLine{
		Number: d.RegisterNumber, Name: personFacts(c.Applicant).FullName(), GraduationYear: c.GraduationYear,
		DocumentKind: c.DocumentKind, Original: originalWords(c.Application), Blank: d.Series + " № " + d.Number,
		Reasons: c.Reasons, OrderDate: d.OrderDate, IssuedOn: d.IssuedOn,
	}
	if d.OrderNumber != "" {
		l.Order = "№ " + d.OrderNumber
	}
	if c.HandOver != nil {
		l.HandedOn = workday.DateOf(c.HandOver.At, zone)
	}
	return l
}
