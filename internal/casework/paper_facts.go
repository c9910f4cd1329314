package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// facts reads what a paper is written from, and where the printing is recorded.
func (p *Press) facts(ctx context.Context, v access.Viewer, o PrintOrder) (papers.Facts, access.Place, error) {
	if o.Paper.OfSchool() {
		return p.schoolFacts(ctx, v, o)
	}
	c, row, err := p.caseFacts(ctx, v, o.ApplicationID)
	if err != nil {
		return papers.Facts{}, access.Place{}, err
	}
	school, err := p.school(ctx, row.School)
	return papers.Facts{Case: c, School: school, Link: p.link}, row.Place, err
}

// caseFacts reads a case within the viewer's walls and turns its rows into facts.
func (p *Press) caseFacts(ctx context.Context, v access.Viewer, id int64) (*papers.Case, store.Case, error) {
	row, err := p.store.CaseByID(ctx, v.CaseScope(), id)
	if err != nil {
		return nil, row, err
	}
	if !row.AnonymisedAt.IsZero() {
		return nil, row, store.ErrAnonymised.Fault() // a paper without its person is none
	}
	zone, err := workday.Zone(row.Zone)
	if err != nil {
		return nil, row, fmt.Errorf("zone of case %d: %w", id, err)
	}
	c, err := caseOf(row, zone)
	if err != nil {
		return nil, row, err
	}
	return c, row, p.caseParts(ctx, c, row, zone)
}

// caseOf turns the joined row of a case into facts.
func caseOf(row store.Case, zone *time.Location) (*papers.Case, error) {
	c := &papers.Case{
		Number: row.Number, Status: row.Status, Channel: row.Channel(), Branch: branchFacts(row.Branch),
		Student: personFacts(row.Applicant), Reasons: row.Reasons,
		DocumentKind: row.DocumentKind, Honours: row.Honours, GraduationYear: row.GraduationYear,
		NameAtGraduation: row.NameAtGraduation, Original: originalWords(row.Application),
		CertifiedBy: row.CertifiedBy, HandedInAt: row.HandedInAt.In(zone), AcceptedOn: row.AcceptedOn, DueOn: row.DueOn,
	}
	if row.Representative != nil {
		r := personFacts(*row.Representative)
		c.Representative = &r
	}
	if row.Receipt != nil {
		var err error
		if c.Receipt, err = receiptFacts(*row.Receipt, zone); err != nil {
			return nil, err
		}
	}
	c.Duplicate, c.HandOver = duplicateFacts(row.Duplicate), handOverFacts(row.HandOver, zone)
	return c, nil
}

// caseParts reads what the joined row of a case does not hold.
func (p *Press) caseParts(ctx context.Context, c *papers.Case, row store.Case, zone *time.Location) error {
	items, err := p.store.ItemsOf(ctx, row.ID)
	if err != nil {
		return err
	}
	for _, i := range items {
		c.Items = append(c.Items, papers.PackageItem{Kind: i.Kind, State: i.State})
	}
	if row.Channel() != casefile.Portal { // there a program took it in, which signs nothing
		if c.TakenBy, err = p.store.UserName(ctx, row.CreatedBy); err != nil {
			return fmt.Errorf("who took in case %d: %w", row.ID, err)
		}
	}
	c.Pickup.Address = row.PickupAddress
	if row.PickupBranchID != 0 {
		b, err := p.store.Branch(ctx, row.PickupBranchID)
		if err != nil {
			return fmt.Errorf("branch %d: %w", row.PickupBranchID, err)
		}
		c.Pickup.Branch = branchFacts(&b)
	}
	if row.NoticeGivenAt.IsZero() {
		return nil // without a notice there is no refusal either
	}
	notice, err := p.store.NoticeOf(ctx, row.ID)
	if err != nil {
		return err
	}
	refusal, err := p.store.RefusalOf(ctx, row.ID)
	c.Notice, c.Refusal = noticeFacts(notice, zone), refusalFacts(refusal)
	return err
}

// schoolFacts reads what the papers of a school are written from.
func (p *Press) schoolFacts(ctx context.Context, v access.Viewer, o PrintOrder) (papers.Facts, access.Place, error) {
	row, err := p.store.School(ctx, o.SchoolID)
	if err != nil {
		return papers.Facts{}, access.Place{}, err
	}
	place := access.Place{RegionID: row.RegionID, DivisionID: row.DivisionID, SchoolID: row.ID}
	if v.Role == access.CorporationOperator {
		place.BranchID = v.Home.BranchID // printed at her counter
	}
	region, err := p.store.Region(ctx, row.RegionID)
	if err != nil {
		return papers.Facts{}, place, err
	}
	zone, err := workday.Zone(region.Zone)
	if err != nil {
		return papers.Facts{}, place, fmt.Errorf("zone of region %d: %w", region.ID, err)
	}
	school, err := p.school(ctx, row)
	if err != nil {
		return papers.Facts{}, place, err
	}
	f := papers.Facts{School: school, On: workday.DateOf(p.now(), zone)}
	if o.Paper.OfYear() && (o.Year < 1990 || o.Year > f.On.Year()) {
		return f, place, papers.ErrYear.At("year")
	}
	switch o.Paper {
	case papers.DuplicatesRegister:
		f.Register, err = p.register(ctx, v, o, zone)
	case papers.BlanksBook:
		f.Blanks, err = p.blanksBook(ctx, v, o)
	}
	return f, place, err
}

func receiptFacts(r store.Receipt, zone *time.Location) (*papers.Receipt, error) {
	var recorded []journal.IntakeFinding
	if err := json.Unmarshal(r.Items, &recorded); err != nil {
		return nil, fmt.Errorf("items of receipt %s: %w", r.Number, err)
	}
	findings := make([]casefile.Finding, len(recorded))
	for i, f := range recorded {
		findings[i] = FindingOf(f)
	}
	return &papers.Receipt{
		Number: r.Number, Grounds: r.Grounds, Findings: findings,
		IssuedAt: r.IssuedAt.In(zone), IssuedBy: r.IssuedBy,
	}, nil
}

// FindingOf turns a recorded finding back into the rules' own.
func FindingOf(f journal.IntakeFinding) casefile.Finding {
	of := casefile.Finding{
		Ground: casefile.IntakeGround(f.Ground), Item: casefile.PackageItemKind(f.Item), ExpiredOn: f.ExpiredOn, Rule: f.Rule,
	}
	for _, kind := range f.OneOf {
		of.OneOf = append(of.OneOf, casefile.PackageItemKind(kind))
	}
	return of
}

func personFacts(a store.Applicant) papers.Person {
	return papers.Person{
		Surname: a.Surname, GivenName: a.GivenName, Patronymic: a.Patronymic,
		IIN: a.IIN, IINAbsentReason: a.IINAbsentReason, Born: a.BirthDate,
		Phone: a.Phone, Email: a.Email, Address: a.Address,
	}
}

func branchFacts(b *store.Branch) *papers.Branch {
	if b == nil {
		return nil
	}
	return &papers.Branch{
		Name:    papers.Text{KK: b.NameKK, RU: b.NameRU},
		Address: papers.Text{KK: b.AddressKK, RU: b.AddressRU},
	}
}

// originalWords are series and number of the original, or what the applicant wrote.
func originalWords(a store.Application) string {
	if a.OriginalNumber == "" {
		return a.OriginalRaw
	}
	if a.OriginalSeries == "" {
		return "№ " + a.OriginalNumber
	}
	return a.OriginalSeries + " № " + a.OriginalNumber
}

// school names a school as its papers do, with its division and department (R48).
func (p *Press) school(ctx context.Context, s store.School) (papers.School, error) {
	region, err := p.store.Region(ctx, s.RegionID)
	if err != nil {
		return papers.School{}, fmt.Errorf("region of school %d: %w", s.ID, err)
	}
	division, err := p.store.Division(ctx, s.DivisionID)
	if err != nil {
		return papers.School{}, fmt.Errorf("division of school %d: %w", s.ID, err)
	}
	return papers.School{
		Department: papers.Text{KK: region.DepartmentKK, RU: region.DepartmentRU},
		Division:   papers.Text{KK: division.OfficeKK, RU: division.OfficeRU},
		Name:       papers.Text{KK: s.FullNameKK, RU: s.FullNameRU},
		Address:    papers.Text{KK: s.AddressKK, RU: s.AddressRU},
		Place:      papers.Text{KK: division.SeatKK, RU: division.SeatRU},
		Phone:      s.Phone, BIN: s.BIN, Head: s.HeadName,
	}, nil
}
