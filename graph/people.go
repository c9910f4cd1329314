package graph

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

const (
	defaultFound = 20
	longestFind  = 120 // characters
	mostRepeats  = 20
)

// find reads what the viewer typed, by what her role may find.
func (r *Resolver) find(ctx context.Context, text string, field ...string) (store.Find, error) {
	switch n := utf8.RuneCountInString(strings.TrimSpace(text)); {
	case n < 2:
		return store.Find{}, casework.ErrRequired.At(field...)
	case n > longestFind:
		return store.Find{}, casework.ErrTooLong.At(field...).With("limit", longestFind)
	}
	return r.Reads.NewFind(ctx, text, viewer(ctx).Role.ReadsPersons())
}

// search finds cases, duplicates, lines of old registers and schools, in this order.
func (r *Resolver) search(ctx context.Context, text string, first *int) (*view.SearchConnection, error) {
	limit := defaultFound
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > defaultPage {
		return nil, errPageSize.At("first").With("limit", defaultPage)
	}
	f, err := r.find(ctx, text, "text")
	if err != nil {
		return nil, err
	}
	nodes, err := r.found(ctx, f, text, limit+1)
	if err != nil {
		return nil, err
	}
	more := len(nodes) > limit
	if more {
		nodes = nodes[:limit]
	}
	c := &view.SearchConnection{Edges: make([]*view.SearchEdge, len(nodes))}
	for i, n := range nodes {
		c.Edges[i] = &view.SearchEdge{Cursor: encodeKey("found", int64(i+1)), Node: n}
	}
	c.PageInfo = page{}.around(more, len(nodes), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) found(ctx context.Context, f store.Find, text string, limit int) ([]view.Node, error) {
	scope, shared := cases(ctx), r.share()
	var nodes []view.Node
	rows, _, err := r.Reads.Cases(ctx, scope, store.CaseFilter{Find: &f}, store.CasePage{Limit: limit})
	if err != nil {
		return nil, err
	}
	for _, c := range rows {
		nodes = append(nodes, shared.application(ctx, c))
	}
	if f.OfPaper() {
		ids, err := r.Reads.DuplicatesFound(ctx, scope, f, limit)
		if err != nil {
			return nil, err
		}
		byID, err := r.casesByID(ctx, scope, ids, store.AllParts)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			if a := byID[id]; a != nil && a.Duplicate != nil {
				nodes = append(nodes, a.Duplicate)
			}
		}
	}
	if len(nodes) < limit {
		lines, err := r.oldLinesFound(ctx, f, limit-len(nodes))
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, lines...)
	}
	if f.MayBeSchool() && len(nodes) < limit {
		schools, err := r.Reads.SchoolsLike(ctx, text, limit-len(nodes))
		if err != nil {
			return nil, err
		}
		for _, s := range schools {
			nodes = append(nodes, view.NewSchool(r.eyes(ctx), s))
		}
	}
	return nodes[:min(len(nodes), limit)], nil
}

// likelyRepeats is asked before filing, by those who file.
func (r *Resolver) likelyRepeats(ctx context.Context, in model.LikelyRepeatsInput) (*view.LikelyRepeats, error) {
	v := viewer(ctx)
	if !casework.MaySubmit(v.Role) || !v.Role.ReadsPersons() {
		return nil, access.ErrForbidden
	}
	h := store.Hint{Surname: val(in.Surname), GivenName: val(in.GivenName), Born: val(in.BirthDate), DocumentKind: in.DocumentKind}
	if iin, err := identifier.ParseIIN(strings.TrimSpace(val(in.Iin)), r.Now().In(time.UTC)); err == nil {
		h.IIN, h.Born = string(iin), workday.NewDate(iin.Birth())
	}
	if doc, _, err := identifier.ParseDocumentNumber(val(in.OriginalDocument)); err == nil {
		h.Series, h.Paper = doc.Series, doc.Number
	}
	scope := cases(ctx)
	repeats, elsewhere, err := r.Reads.LikelyRepeats(ctx, scope, h, mostRepeats)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(repeats))
	for i, one := range repeats {
		ids[i] = one.ApplicationID
	}
	byID, err := r.casesByID(ctx, scope, ids, caseParts(ctx))
	if err != nil {
		return nil, err
	}
	imported, err := r.oldRepeats(ctx, h)
	if err != nil {
		return nil, err
	}
	out := &view.LikelyRepeats{Cases: []*view.LikelyRepeat{}, Elsewhere: elsewhere, Imported: imported}
	for _, one := range repeats {
		if a := byID[one.ApplicationID]; a != nil {
			out.Cases = append(out.Cases, &view.LikelyRepeat{Application: a, SamePerson: one.Person, SameNameAndBirth: one.Name, SameOriginal: one.SameOriginal})
		}
	}
	return out, nil
}

func correction(in model.CorrectApplicationInput) (casework.Correction, error) {
	a, err := act(in.ClientMutationID, in.ApplicationID, in.ExpectedVersion, nil)
	return casework.Correction{
		Act: a, Reason: in.Reason, Applicant: personCorrection(in.Applicant), Representative: personCorrection(in.Representative),
		NameAtGraduation: in.NameAtGraduation, PickupAddress: in.PickupAddress,
	}, err
}

func personCorrection(in *model.PersonCorrectionInput) *casework.PersonCorrection {
	if in == nil {
		return nil
	}
	return &casework.PersonCorrection{
		IIN: in.Iin, Surname: in.Surname, GivenName: in.GivenName, Patronymic: in.Patronymic,
		IdentityDocument: in.IdentityDocument, Phone: in.Phone, Email: in.Email, Address: in.Address,
	}
}
