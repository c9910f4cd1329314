package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/duplicate"
)

// DuplicateOf reads the register's line for a case.
func (tx *Tx) DuplicateOf(ctx context.Context, applicationID int64) (Duplicate, error) {
	d, err := tx.ent.Duplicate.Query().Where(duplicate.ApplicationID(applicationID)).First(tx.as(ctx))
	if err != nil {
		return Duplicate{}, found(err)
	}
	return Duplicate{
		ID:               d.ID,
		Place:            place(d.RegionID, d.DivisionID, d.SchoolID, d.BranchID, d.Channel),
		ApplicationID:    d.ApplicationID,
		BlankID:          d.BlankID,
		Series:           d.Series,
		Number:           d.Number,
		RegisterSchoolID: d.RegisterSchoolID,
		RegisterYear:     d.RegisterYear,
		RegisterSeq:      d.RegisterSeq,
		RegisterNumber:   d.RegisterNumber,
		IssuedOn:         date(d.IssuedOn),
		IssuedAt:         utc(d.IssuedAt),
		SignedBy:         d.SignedBy,
		OrderNumber:      d.OrderNumber,
		OrderDate:        date(d.OrderDate),
		CopyNumber:       d.CopyNumber,
	}, nil
}

// InsertDuplicate adds a line to the register and sets its ID. A blank that was
// used before is ErrBlankUsed, whoever was faster.
func (tx *Tx) InsertDuplicate(ctx context.Context, row *Duplicate) error {
	b := tx.ent.Duplicate.Create()
	fillDuplicate(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert duplicate: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func fillDuplicate(m *ent.DuplicateMutation, d *Duplicate) {
	fillPlace(m, d.Place)
	m.SetApplicationID(d.ApplicationID)
	m.SetBlankID(d.BlankID)
	m.SetSeries(d.Series)
	m.SetNumber(d.Number)
	m.SetRegisterSchoolID(d.RegisterSchoolID)
	m.SetRegisterYear(d.RegisterYear)
	m.SetRegisterSeq(d.RegisterSeq)
	m.SetRegisterNumber(d.RegisterNumber)
	m.SetIssuedOn(d.IssuedOn.String())
	m.SetIssuedAt(instant(d.IssuedAt))
	m.SetSignedBy(d.SignedBy)
	optional(m, d.OrderNumber, m.SetOrderNumber, m.ClearOrderNumber)
	optional(m, d.OrderDate.String(), m.SetOrderDate, m.ClearOrderDate)
	m.SetCopyNumber(d.CopyNumber)
}
