package store

import (
	"context"
	"fmt"

	"telnusqa/ent/branch"
	"telnusqa/ent/division"
	"telnusqa/ent/region"
)

// theCountry is the top of the territory; there is one.
var theCountry = Country{ID: 1, Code: "KZ", NameKK: "Қазақстан Республикасы", NameRU: "Республика Казахстан", NameEN: "Republic of Kazakhstan"}

// KeepCountry adds the country where nobody has yet.
func (tx *Tx) KeepCountry(ctx context.Context) error {
	there, err := tx.ent.Country.Query().Exist(tx.as(ctx))
	if err != nil || there {
		return err
	}
	b := tx.ent.Country.Create().SetID(theCountry.ID)
	fillCountry(b.Mutation(), &theCountry)
	if _, err := b.Save(tx.as(ctx)); err != nil {
		return fmt.Errorf("insert country: %w", explain(err))
	}
	return nil
}

// RegionByKATO reads a region by its code.
func (tx *Tx) RegionByKATO(ctx context.Context, kato string) (Region, error) {
	r, err := tx.ent.Region.Query().Where(region.Kato(kato)).First(tx.as(ctx))
	if err != nil {
		return Region{}, found(err)
	}
	return regionRow(r), nil
}

// InsertRegion adds a region and sets its ID.
func (tx *Tx) InsertRegion(ctx context.Context, row *Region) error {
	b := tx.ent.Region.Create()
	fillRegion(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert region: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateRegion writes a region anew.
func (tx *Tx) UpdateRegion(ctx context.Context, row *Region) error {
	b := tx.ent.Region.Update().Where(region.ID(row.ID))
	if row.Tile == nil {
		b.ClearTileColumn().ClearTileRow()
	}
	fillRegion(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	return changed(n, err, "region")
}

// InsertDivision adds a division and sets its ID.
func (tx *Tx) InsertDivision(ctx context.Context, row *Division) error {
	b := tx.ent.Division.Create()
	fillDivision(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert division: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateDivision writes a division anew.
func (tx *Tx) UpdateDivision(ctx context.Context, row *Division) error {
	b := tx.ent.Division.Update().Where(division.ID(row.ID))
	if row.Tile == nil {
		b.ClearTileColumn().ClearTileRow()
	}
	fillDivision(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	return changed(n, err, "division")
}

// InsertBranch adds a branch and sets its ID.
func (tx *Tx) InsertBranch(ctx context.Context, row *Branch) error {
	b := tx.ent.Branch.Create()
	fillBranch(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert branch: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateBranch writes a branch anew.
func (tx *Tx) UpdateBranch(ctx context.Context, row *Branch) error {
	b := tx.ent.Branch.Update().Where(branch.ID(row.ID))
	fillBranch(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	return changed(n, err, "branch")
}

// changed is the error of an update of one row that another one may have removed.
func changed(n int, err error, what string) error {
	switch {
	case err != nil:
		return fmt.Errorf("update %s: %w", what, explain(err))
	case n == 0:
		return ErrVersionConflict.Fault()
	}
	return nil
}
