package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/blank"
	"telnusqa/ent/duplicate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// DuplicateOf reads the register's line for a case.
func (tx *Tx) DuplicateOf(ctx context.Context, applicationID int64) (Duplicate, error) {
	d, err := tx.ent.Duplicate.Query().Where(duplicate.ApplicationID(applicationID)).First(tx.as(ctx))
	if err != nil {
		return Duplicate{}, found(err)
	}
	return Duplicate{
		ID:             d.ID,
		Place:          place(d.RegionID, d.DivisionID, d.SchoolID, d.BranchID, d.Channel),
		ApplicationID:  d.ApplicationID,
		BlankID:        d.BlankID,
		Series:         d.Series,
		Number:         d.Number,
		RegisterYear:   d.RegisterYear,
		RegisterSeq:    d.RegisterSeq,
		RegisterNumber: d.RegisterNumber,
		IssuedOn:       date(d.IssuedOn),
		IssuedAt:       utc(d.IssuedAt),
		SignedBy:       d.SignedBy,
		OrderNumber:    d.OrderNumber,
		OrderDate:      date(d.OrderDate),
		CopyNumber:     d.CopyNumber,
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

// Blank reads one blank of a school and locks its row.
func (tx *Tx) Blank(ctx context.Context, schoolID int64, series, number string) (Blank, error) {
	q := tx.ent.Blank.Query().Where(blank.SchoolID(schoolID), blank.Series(series), blank.Number(number))
	if tx.locking() {
		q.ForUpdate()
	}
	b, err := q.First(tx.as(ctx))
	if err != nil {
		return Blank{}, found(err)
	}
	return blankRow(b), nil
}

// NextBlank reads the blank with the lowest number in a school's stock and locks
// its row. Blanks that another transaction is just taking are passed over, so two
// officers who issue at once get two blanks.
func (tx *Tx) NextBlank(ctx context.Context, schoolID int64, kind casefile.DocumentKind, honours casefile.Honours) (Blank, error) {
	q := tx.ent.Blank.Query().
		Where(
			blank.SchoolID(schoolID),
			blank.DocumentKindEQ(blank.DocumentKind(kind)),
			blank.HonoursEQ(blank.Honours(honours)),
			blank.StateEQ(blank.StateIN_STOCK),
		).
		Order(blank.BySeries(), blank.ByNumber())
	if tx.locking() {
		q.ForUpdate(sql.WithLockAction(sql.SkipLocked))
	}
	b, err := q.First(tx.as(ctx))
	if err != nil {
		return Blank{}, found(err)
	}
	return blankRow(b), nil
}

// maxBulk is how many rows one statement inserts: SQLite takes 32,766
// parameters, PostgreSQL 65,535.
const maxBulk = 1000

// InsertBlanks adds blanks to a school's stock and sets their IDs.
func (tx *Tx) InsertBlanks(ctx context.Context, rows []Blank) error {
	for len(rows) > 0 {
		part := rows[:min(len(rows), maxBulk)]
		rows = rows[len(part):]
		saved, err := tx.ent.Blank.MapCreateBulk(part, func(b *ent.BlankCreate, i int) {
			fillBlank(b.Mutation(), &part[i])
		}).Save(tx.as(ctx))
		if err != nil {
			return fmt.Errorf("insert blanks: %w", explain(err))
		}
		for i := range part {
			part[i].ID = saved[i].ID
		}
	}
	return nil
}

// UpdateBlank writes the state of a blank and why.
func (tx *Tx) UpdateBlank(ctx context.Context, row *Blank) error {
	b := tx.ent.Blank.Update().Where(blank.ID(row.ID))
	fillBlankState(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update blank: %w", explain(err))
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func fillBlank(m *ent.BlankMutation, b *Blank) {
	m.SetRegionID(b.RegionID)
	m.SetDivisionID(b.DivisionID)
	m.SetSchoolID(b.SchoolID)
	m.SetSeries(b.Series)
	m.SetNumber(b.Number)
	m.SetDocumentKind(blank.DocumentKind(b.DocumentKind))
	m.SetHonours(blank.Honours(b.Honours))
	m.SetReceivedOn(b.ReceivedOn.String())
	m.SetBasis(b.Basis)
	fillBlankState(m, b)
}

func fillBlankState(m *ent.BlankMutation, b *Blank) {
	m.SetState(blank.State(b.State))
	optional(m, b.SpoiledReason, m.SetSpoiledReason, m.ClearSpoiledReason)
	m.SetChangedAt(instant(b.ChangedAt))
}

func blankRow(b *ent.Blank) Blank {
	return Blank{
		ID:            b.ID,
		Place:         access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, SchoolID: b.SchoolID},
		Series:        b.Series,
		Number:        b.Number,
		DocumentKind:  casefile.DocumentKind(b.DocumentKind),
		Honours:       casefile.Honours(b.Honours),
		State:         BlankState(b.State),
		ReceivedOn:    date(b.ReceivedOn),
		Basis:         b.Basis,
		SpoiledReason: b.SpoiledReason,
		ChangedAt:     utc(b.ChangedAt),
	}
}
