package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/dataimport"
)

// DataImport is a file that was taken in, and what came of it.
type DataImport struct {
	ID                              int64
	RegionID                        int64 // of who took it in; 0 = the whole country
	What                            string
	SHA256                          string
	Rows                            int
	Created, Changed, Same, Refused int // add up to Rows
	By                              int64
	At                              time.Time
}

// HoldImports has one file of a kind taken in at a time: whoever comes second waits
// until this transaction ends.
func (tx *Tx) HoldImports(ctx context.Context, what string) error {
	_, err := tx.NextGapFree(ctx, "import/"+what)
	return err
}

// WholeImport finds the last time that a file was taken in with all its rows.
func (tx *Tx) WholeImport(ctx context.Context, what, sha256 string) (DataImport, error) {
	i, err := tx.ent.DataImport.Query().
		Where(dataimport.WhatEQ(dataimport.What(what)), dataimport.Sha256(sha256), dataimport.Refused(0)).
		Order(ent.Desc(dataimport.FieldID)).First(tx.as(ctx))
	if err != nil {
		return DataImport{}, found(err)
	}
	return DataImport{
		ID: i.ID, RegionID: i.RegionID, What: string(i.What), SHA256: i.Sha256, Rows: i.FileRows,
		Created: i.Created, Changed: i.Changed, Same: i.Same, Refused: i.Refused, By: i.ImportedBy, At: utc(i.ImportedAt),
	}, nil
}

// InsertImport keeps what came of a file and sets the row's ID.
func (tx *Tx) InsertImport(ctx context.Context, row *DataImport) error {
	b := tx.ent.DataImport.Create()
	m := b.Mutation()
	if row.RegionID != 0 {
		m.SetRegionID(row.RegionID)
	}
	m.SetWhat(dataimport.What(row.What))
	m.SetSha256(row.SHA256)
	m.SetFileRows(row.Rows)
	m.SetCreated(row.Created)
	m.SetChanged(row.Changed)
	m.SetSame(row.Same)
	m.SetRefused(row.Refused)
	m.SetImportedBy(row.By)
	m.SetImportedAt(instant(row.At))
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert import: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}
