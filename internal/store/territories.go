package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/branch"
	"telnusqa/ent/division"
	"telnusqa/ent/region"
	"telnusqa/ent/school"
	"telnusqa/internal/access"
)

// School reads a school.
func (tx *Tx) School(ctx context.Context, id int64) (School, error) {
	s, err := tx.ent.School.Query().Where(school.ID(id)).First(tx.as(ctx))
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(s), nil
}

// SchoolByBIN reads a school by its business identification number.
func (tx *Tx) SchoolByBIN(ctx context.Context, bin string) (School, error) {
	s, err := tx.ent.School.Query().Where(school.Bin(bin)).First(tx.as(ctx))
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(s), nil
}

// AnySchool finds a school of the country by its business identification number,
// whoever asks: where schools are, and which are closed, is no secret.
func (tx *Tx) AnySchool(ctx context.Context, bin string) (School, error) {
	s, err := tx.ent.School.Query().Where(school.Bin(bin)).First(access.NewContext(ctx, access.Product("store")))
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(s), nil
}

// Zone reads the name of a region's time zone.
func (tx *Tx) Zone(ctx context.Context, regionID int64) (string, error) {
	r, err := tx.ent.Region.Query().Where(region.ID(regionID)).First(tx.as(ctx))
	if err != nil {
		return "", found(err)
	}
	return r.Zone, nil
}

// Region reads a region.
func (tx *Tx) Region(ctx context.Context, id int64) (Region, error) {
	r, err := tx.ent.Region.Query().Where(region.ID(id)).First(tx.as(ctx))
	if err != nil {
		return Region{}, found(err)
	}
	return regionRow(r), nil
}

// Division reads a division.
func (tx *Tx) Division(ctx context.Context, id int64) (Division, error) {
	d, err := tx.ent.Division.Query().Where(division.ID(id)).First(tx.as(ctx))
	if err != nil {
		return Division{}, found(err)
	}
	return divisionRow(d), nil
}

// DivisionByKATO reads a division by its code.
func (tx *Tx) DivisionByKATO(ctx context.Context, kato string) (Division, error) {
	d, err := tx.ent.Division.Query().Where(division.Kato(kato)).First(tx.as(ctx))
	if err != nil {
		return Division{}, found(err)
	}
	return divisionRow(d), nil
}

// Branch reads a branch of the State Corporation.
func (tx *Tx) Branch(ctx context.Context, id int64) (Branch, error) {
	b, err := tx.ent.Branch.Query().Where(branch.ID(id)).First(tx.as(ctx))
	if err != nil {
		return Branch{}, found(err)
	}
	return branchRow(b), nil
}

// BranchStands reports whether there is a branch of the State Corporation, whosever it
// is: where they stand is published, and applicants choose among all of them (D06).
func (tx *Tx) BranchStands(ctx context.Context, id int64) (bool, error) {
	return tx.ent.Branch.Query().Where(branch.ID(id)).Exist(access.NewContext(ctx, access.Product("store")))
}

// InsertSchool adds a school and sets its ID.
func (tx *Tx) InsertSchool(ctx context.Context, row *School) error {
	b := tx.ent.School.Create()
	fillSchool(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert school: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateSchool writes a school where its version is still row.Version, and raises
// row.Version.
func (tx *Tx) UpdateSchool(ctx context.Context, row *School) error {
	next := *row
	next.Version++
	b := tx.ent.School.Update().Where(school.ID(row.ID), school.Version(row.Version))
	fillSchool(b.Mutation(), &next)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update school: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

func fillCountry(m *ent.CountryMutation, c *Country) {
	m.SetCode(c.Code)
	m.SetNameKk(c.NameKK)
	m.SetNameRu(c.NameRU)
	m.SetNameEn(c.NameEN)
}

func fillRegion(m *ent.RegionMutation, r *Region) {
	m.SetCountryID(r.CountryID)
	m.SetKato(r.KATO)
	m.SetIso(r.ISO)
	m.SetNameKk(r.NameKK)
	m.SetNameRu(r.NameRU)
	m.SetNameEn(r.NameEN)
	m.SetDepartmentKk(r.DepartmentKK)
	m.SetDepartmentRu(r.DepartmentRU)
	m.SetSeatKk(r.SeatKK)
	m.SetSeatRu(r.SeatRU)
	m.SetZone(r.Zone)
	if r.Tile != nil {
		m.SetTileColumn(r.Tile.Column)
		m.SetTileRow(r.Tile.Row)
	}
}

func fillDivision(m *ent.DivisionMutation, d *Division) {
	m.SetRegionID(d.RegionID)
	m.SetKato(d.KATO)
	m.SetKind(division.Kind(d.Kind))
	m.SetNameKk(d.NameKK)
	m.SetNameRu(d.NameRU)
	m.SetNameEn(d.NameEN)
	m.SetOfficeKk(d.OfficeKK)
	m.SetOfficeRu(d.OfficeRU)
	m.SetSeatKk(d.SeatKK)
	m.SetSeatRu(d.SeatRU)
	if d.Tile != nil {
		m.SetTileColumn(d.Tile.Column)
		m.SetTileRow(d.Tile.Row)
	}
}

func fillBranch(m *ent.BranchMutation, b *Branch) {
	m.SetRegionID(b.RegionID)
	m.SetDivisionID(b.DivisionID)
	m.SetCode(b.Code)
	m.SetNameKk(b.NameKK)
	m.SetNameRu(b.NameRU)
	m.SetAddressKk(b.AddressKK)
	m.SetAddressRu(b.AddressRU)
}

func fillSchool(m *ent.SchoolMutation, s *School) {
	m.SetRegionID(s.RegionID)
	m.SetDivisionID(s.DivisionID)
	optional(m, s.BranchID, m.SetBranchID, m.ClearBranchID)
	m.SetBin(s.BIN)
	m.SetKato(s.KATO)
	m.SetNameKk(s.NameKK)
	m.SetNameRu(s.NameRU)
	m.SetFullNameKk(s.FullNameKK)
	m.SetFullNameRu(s.FullNameRU)
	m.SetAddressKk(s.AddressKK)
	m.SetAddressRu(s.AddressRU)
	m.SetPhone(s.Phone)
	m.SetHeadName(s.HeadName)
	m.SetSchedule(school.Schedule(s.Schedule))
	m.SetOpenedOn(s.OpenedOn.String())
	optional(m, s.ClosedOn.String(), m.SetClosedOn, m.ClearClosedOn)
	optional(m, s.ClosedBy, m.SetClosedBy, m.ClearClosedBy)
	optional(m, s.SuccessorID, m.SetSuccessorID, m.ClearSuccessorID)
	m.SetVersion(s.Version)
}

func schoolRow(s *ent.School) School {
	return School{
		ID:          s.ID,
		RegionID:    s.RegionID,
		DivisionID:  s.DivisionID,
		BranchID:    s.BranchID,
		BIN:         s.Bin,
		KATO:        s.Kato,
		NameKK:      s.NameKk,
		NameRU:      s.NameRu,
		FullNameKK:  s.FullNameKk,
		FullNameRU:  s.FullNameRu,
		AddressKK:   s.AddressKk,
		AddressRU:   s.AddressRu,
		Phone:       s.Phone,
		HeadName:    s.HeadName,
		Schedule:    string(s.Schedule),
		OpenedOn:    date(s.OpenedOn),
		ClosedOn:    date(s.ClosedOn),
		ClosedBy:    s.ClosedBy,
		SuccessorID: s.SuccessorID,
		Version:     s.Version,
	}
}

func tile(column, row *int) *Tile {
	if column == nil || row == nil {
		return nil
	}
	return &Tile{Column: *column, Row: *row}
}
