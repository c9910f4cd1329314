package graph

import (
	"context"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The parts of a case that cost a query of their own.

func (r *Resolver) byNumber(ctx context.Context, raw string) (*view.Application, error) {
	number, ok := casefile.ReadApplicationNumber(raw)
	if !ok {
		return nil, nil
	}
	if viewer(ctx).Role.AsksStatus() {
		return r.standing(ctx, number)
	}
	c, err := r.Reads.CaseByNumber(ctx, cases(ctx), number)
	if err != nil {
		return absent[view.Application](nil, err)
	}
	return r.application(ctx, c), nil
}

func (r *Resolver) nodes(ctx context.Context, ids []string) ([]view.Node, error) {
	if len(ids) > maxPage {
		return nil, errPageSize.At("ids").With("limit", maxPage)
	}
	out := make([]view.Node, len(ids))
	for i, id := range ids {
		var err error
		if out[i], err = r.node(ctx, id); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (r *Resolver) clocksOf(ctx context.Context, a *view.Application) ([]*view.Clock, error) {
	rows, err := a.Parts.Clocks.Of(ctx, a.Row.ID)
	clocks := make([]*view.Clock, len(rows))
	for i, k := range rows {
		clocks[i] = view.NewClock(a.Eyes(), k, a, r.rules())
	}
	return clocks, err
}

func (r *Resolver) itemsOf(ctx context.Context, a *view.Application) ([]*view.PackageItem, error) {
	rows, err := a.Parts.Items.Of(ctx, a.Row.ID)
	items := make([]*view.PackageItem, len(rows))
	for i, p := range rows {
		items[i] = view.NewItem(a.Eyes(), p, a.Zone)
	}
	return items, err
}

// allowedActions answers from the desk's table; most stages need the row alone.
func (r *Resolver) allowedActions(ctx context.Context, a *view.Application) ([]casefile.Action, error) {
	if !casework.NeedsMore(a.Status) {
		return a.Allowed(nil, nil), nil
	}
	clocks, err := a.Parts.Clocks.Of(ctx, a.Row.ID)
	if err != nil {
		return nil, err
	}
	notice, err := a.Parts.Notices.Of(ctx, a.Row.ID)
	return a.Allowed(clocks, notice), err
}

func (r *Resolver) timeline(ctx context.Context, a *view.Application, first *int, after *string) (*view.JournalConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	var behind int64
	if p.after != "" {
		if _, behind, err = decodeKey(p.after); err != nil {
			return nil, err
		}
	}
	rows, more, err := r.Reads.Timeline(ctx, cases(ctx), a.Row.ID, behind, p.size)
	if err != nil {
		return nil, err
	}
	return r.journalPage(ctx, rows, more, p, a.Zone), nil
}

// papersOf lists what the viewer may print of a case.
func (r *Resolver) papersOf(ctx context.Context, a *view.Application) ([]*view.Paper, error) {
	printable, err := a.Parts.Papers.Of(ctx, a.Row.ID)
	return view.NewPapers(a.Eyes(), a.ID, 0, printable), err
}

// papersOfSchool lists what the viewer may print of a school.
func (r *Resolver) papersOfSchool(ctx context.Context, s *view.School, year *int) ([]*view.Paper, error) {
	of := workday.DateOf(r.Now(), r.Zone).Year()
	if year != nil {
		of = *year
	}
	printable, err := r.Press.PrintableOfSchool(ctx, viewer(ctx), s.Row.ID, of)
	return view.NewPapers(r.eyes(ctx), s.ID, of, printable), err
}

func (r *Resolver) pickupPoint(ctx context.Context, a *view.Application) (*view.PickupPoint, error) {
	if a.PickupBranchID == 0 && a.PickupAddress == "" {
		return nil, nil
	}
	b, err := a.Parts.Branches.Of(ctx, a.PickupBranchID)
	return &view.PickupPoint{Branch: view.NewBranch(r.eyes(ctx), b), Address: view.Maybe(a.PickupAddress)}, err
}

func (r *Resolver) branch(ctx context.Context, id int64) (*view.Branch, error) {
	if id == 0 {
		return nil, nil
	}
	b, err := r.Reads.Branch(ctx, id)
	if err != nil {
		return absent[view.Branch](nil, err)
	}
	return view.NewBranch(r.eyes(ctx), &b), nil
}

func (r *Resolver) branchesTogether() *view.Together[*store.Branch] {
	return view.NewTogether(last(r.Reads.BranchesByID, func(b store.Branch) int64 { return b.ID }))
}

// casesTogether reads cases whole: whichever row asks first reads for all, whatever each
// of them was asked for.
func (r *Resolver) casesTogether() *view.Together[*view.Application] {
	return view.NewTogether(func(ctx context.Context, ids []int64) (map[int64]*view.Application, error) {
		return r.casesByID(ctx, cases(ctx), ids, store.AllParts)
	})
}

func (r *Resolver) branches(ctx context.Context) ([]*view.Branch, error) {
	rows, err := r.Reads.Branches(ctx)
	out := make([]*view.Branch, len(rows))
	for i := range rows {
		out[i] = view.NewBranch(r.eyes(ctx), &rows[i])
	}
	return out, err
}

func (r *Resolver) blanksInStock(ctx context.Context, kind casefile.DocumentKind, honours casefile.Honours, first *int) ([]*view.Blank, error) {
	limit := 10
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > defaultPage {
		return nil, errPageSize.At("first").With("limit", defaultPage)
	}
	rows, err := r.Reads.BlanksInStock(ctx, viewer(ctx).Home.SchoolID, kind, honours, limit)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, schoolOfBlank)
	out := make([]*view.Blank, len(rows))
	for i, b := range rows {
		out[i] = view.NewBlank(r.eyes(ctx), b, schools)
	}
	return out, err
}

// territoryBy finds a territory by one of its keys; without any it is the
// viewer's own.
func (r *Resolver) territoryBy(ctx context.Context, id, kato, bin *string) (view.Territory, error) {
	given := 0
	for _, p := range []*string{id, kato, bin} {
		if p != nil {
			given++
		}
	}
	if given > 1 {
		return nil, errArguments.Fault()
	}
	t, err := r.findTerritory(ctx, id, kato, bin)
	if isAbsent(err) {
		return nil, nil
	}
	return t, err
}

func (r *Resolver) findTerritory(ctx context.Context, id, kato, bin *string) (view.Territory, error) {
	switch {
	case id != nil:
		t, err := territoryOf(*id)
		if err != nil {
			return nil, err
		}
		return r.territory(ctx, t)
	case kato != nil:
		if d, err := r.Reads.DivisionByKATO(ctx, *kato); !isAbsent(err) {
			return view.NewDivision(r.eyes(ctx), d), err
		}
		region, err := r.Reads.RegionByKATO(ctx, *kato)
		if err != nil {
			return nil, err
		}
		return view.NewRegion(r.eyes(ctx), region), nil
	case bin != nil:
		s, err := r.Reads.SchoolByBIN(ctx, *bin)
		if err != nil {
			return nil, err
		}
		return view.NewSchool(r.eyes(ctx), s), nil
	}
	own, ok := viewer(ctx).Scope().Territory()
	if !ok {
		return nil, access.ErrNotFound
	}
	return r.territory(ctx, own)
}

func (r *Resolver) schoolsLike(ctx context.Context, text string, first *int) ([]*view.School, error) {
	limit := 20
	if first != nil {
		limit = *first
	}
	switch {
	case limit < 1 || limit > defaultPage:
		return nil, errPageSize.At("first").With("limit", defaultPage)
	case text == "":
		return nil, casework.ErrRequired.At("text")
	}
	rows, err := r.Reads.SchoolsLike(ctx, text, limit)
	out := make([]*view.School, len(rows))
	for i, s := range rows {
		out[i] = view.NewSchool(r.eyes(ctx), s)
	}
	return out, err
}

// checkPackage asks the rules about a package that nobody has filed yet.
func (r *Resolver) checkPackage(ctx context.Context, in model.CheckPackageInput) (*model.PackageCheck, error) {
	e := r.eyes(ctx)
	at := r.Now()
	if in.HandedInAt != nil {
		at = *in.HandedInAt
	}
	on := workday.DateOf(at, r.Zone)
	birth := val(in.BirthDate)
	if iin, err := identifier.ParseIIN(val(in.Iin), at.In(r.Zone)); err == nil {
		birth = workday.NewDate(iin.Birth())
	}
	book, err := r.Desk.On(ctx, on)
	if err != nil {
		return nil, err
	}
	pkg, err := book.Package(casework.Submission{
		Channel: in.Channel, Reasons: in.Reasons, ApplicantRole: in.ApplicantRole,
		CertifiedBy: in.CertifiedBy, Items: items(in.Items),
	}, birth, on)
	faults := fault.Of(err)
	if err != nil && len(faults) == 0 {
		return nil, err
	}
	faults = append(faults, fault.Of(casework.Presented(pkg.Items, pkg.Channel))...)
	findings := casefile.Check(pkg)
	faults = append(faults, fault.Of(findings.Err())...)
	faults = append(faults, casefile.ConsentFaults(pkg.Items, r.Now())...)
	return &model.PackageCheck{
		Complete: findings.Complete() && len(faults) == 0, Grounds: findings.Grounds(),
		Requirements: view.NewRequirements(e, findings), Faults: view.NewFaults(e, faults),
	}, nil
}

func receiptOf(a *view.Application) *view.Receipt {
	if a == nil {
		return nil
	}
	return a.Receipt
}

func duplicateOf(a *view.Application) *view.Duplicate {
	if a == nil {
		return nil
	}
	return a.Duplicate
}
