package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/blank"
	"telnusqa/ent/blanktransfer"
	"telnusqa/ent/stockcount"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// Transfer reads a transfer that the viewer's school sent or takes, and locks
// its row.
func (tx *Tx) Transfer(ctx context.Context, id int64) (BlankTransfer, error) {
	q := tx.ent.BlankTransfer.Query().Where(blanktransfer.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	t, err := q.First(tx.as(ctx))
	if err != nil {
		return BlankTransfer{}, found(err)
	}
	return transferRow(t), nil
}

// OpenTransfers lists the transfers that a school sent or takes and nobody has
// settled, and locks their rows.
func (tx *Tx) OpenTransfers(ctx context.Context, schoolID int64) ([]BlankTransfer, error) {
	q := tx.ent.BlankTransfer.Query().Where(
		blanktransfer.StateEQ(blanktransfer.StateSENT),
		blanktransfer.Or(blanktransfer.SchoolID(schoolID), blanktransfer.ToSchoolID(schoolID)),
	).Order(blanktransfer.ByID())
	if tx.locking() {
		q.ForUpdate()
	}
	rows, err := q.All(tx.as(ctx))
	return each(rows, err, "transfers", transferRow)
}

// InTransit reads the sheets of a transfer that are on their way and locks their
// rows. They belong to the school that sent them; the one that takes them may
// read them as it may read the transfer.
func (tx *Tx) InTransit(ctx context.Context, t BlankTransfer) ([]Blank, error) {
	q := tx.ent.Blank.Query().Where(
		blank.SchoolID(t.SchoolID), blank.StateEQ(blank.StateIN_TRANSIT), blank.Series(t.Series),
		blank.NumberGTE(t.First), blank.NumberLTE(t.Last),
	).Order(blank.ByNumber())
	if tx.locking() {
		q.ForUpdate()
	}
	rows, err := q.All(tx.as(ctx))
	return each(rows, err, "blanks in transit", blankRow)
}

// InsertTransfer adds a transfer and sets its ID.
func (tx *Tx) InsertTransfer(ctx context.Context, row *BlankTransfer) error {
	b := tx.ent.BlankTransfer.Create()
	fillTransfer(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert transfer: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// SettleTransfer writes how and when a transfer ended, where its version is
// still row.Version, and raises the version.
func (tx *Tx) SettleTransfer(ctx context.Context, row *BlankTransfer) error {
	n, err := tx.ent.BlankTransfer.Update().
		Where(blanktransfer.ID(row.ID), blanktransfer.Version(row.Version)).
		SetState(blanktransfer.State(row.State)).
		SetSettledOn(row.SettledOn.String()).
		SetVersion(row.Version + 1).
		Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("settle transfer: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

// InsertStockCount adds the act of a count and sets its ID.
func (tx *Tx) InsertStockCount(ctx context.Context, row *StockCount) error {
	b := tx.ent.StockCount.Create()
	fillStockCount(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert count: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// InsertBlankRepeat puts on record that a range was turned away.
func (tx *Tx) InsertBlankRepeat(ctx context.Context, row *BlankRepeat) error {
	b := tx.ent.BlankRepeat.Create()
	fillBlankRepeat(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert repeat: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func fillTransfer(m *ent.BlankTransferMutation, t *BlankTransfer) {
	m.SetRegionID(t.RegionID)
	m.SetDivisionID(t.DivisionID)
	m.SetSchoolID(t.SchoolID)
	m.SetToRegionID(t.To.RegionID)
	m.SetToDivisionID(t.To.DivisionID)
	m.SetToSchoolID(t.To.SchoolID)
	m.SetSeries(t.Series)
	m.SetFirstNumber(t.First)
	m.SetLastNumber(t.Last)
	m.SetSheets(t.Sheets)
	m.SetDocumentKind(blanktransfer.DocumentKind(t.DocumentKind))
	m.SetHonours(blanktransfer.Honours(t.Honours))
	m.SetState(blanktransfer.State(t.State))
	m.SetBasis(t.Basis)
	m.SetSentOn(t.SentOn.String())
	optional(m, t.SettledOn.String(), m.SetSettledOn, m.ClearSettledOn)
	m.SetVersion(t.Version)
}

func transferRow(t *ent.BlankTransfer) BlankTransfer {
	return BlankTransfer{
		ID:     t.ID,
		Place:  access.Place{RegionID: t.RegionID, DivisionID: t.DivisionID, SchoolID: t.SchoolID},
		To:     access.Place{RegionID: t.ToRegionID, DivisionID: t.ToDivisionID, SchoolID: t.ToSchoolID},
		Series: t.Series, First: t.FirstNumber, Last: t.LastNumber, Sheets: t.Sheets,
		DocumentKind: casefile.DocumentKind(t.DocumentKind), Honours: casefile.Honours(t.Honours),
		State: TransferState(t.State), Basis: t.Basis, SentOn: date(t.SentOn), SettledOn: date(t.SettledOn), Version: t.Version,
	}
}

func fillStockCount(m *ent.StockCountMutation, c *StockCount) {
	m.SetRegionID(c.RegionID)
	m.SetDivisionID(c.DivisionID)
	m.SetSchoolID(c.SchoolID)
	m.SetCountedOn(c.CountedOn.String())
	m.SetActNumber(c.ActNumber)
	m.SetMembers(c.Members)
	m.SetExpected(c.Expected)
	m.SetFound(c.Found)
	m.SetMissing(c.Missing)
	m.SetSurplus(c.Surplus)
	m.SetDifferences(string(c.Differences))
	m.SetCountedAt(instant(c.CountedAt))
	m.SetCountedBy(c.CountedBy)
}

func stockCountRow(c *ent.StockCount) StockCount {
	return StockCount{
		ID:        c.ID,
		Place:     access.Place{RegionID: c.RegionID, DivisionID: c.DivisionID, SchoolID: c.SchoolID},
		CountedOn: date(c.CountedOn), ActNumber: c.ActNumber, Members: c.Members,
		Expected: c.Expected, Found: c.Found, Missing: c.Missing, Surplus: c.Surplus,
		Differences: []byte(c.Differences), CountedAt: utc(c.CountedAt), CountedBy: c.CountedBy,
	}
}

func fillBlankRepeat(m *ent.BlankRepeatMutation, r *BlankRepeat) {
	m.SetRegionID(r.RegionID)
	m.SetDivisionID(r.DivisionID)
	m.SetSchoolID(r.SchoolID)
	m.SetSeries(r.Series)
	m.SetFirstNumber(r.First)
	m.SetLastNumber(r.Last)
	m.SetTaken(r.Taken)
	m.SetFirstTaken(r.FirstTaken)
	m.SetBasis(r.Basis)
	m.SetTriedAt(instant(r.TriedAt))
	m.SetTriedBy(r.TriedBy)
}

// StockCountByID reads the act of a count.
func (s *Store) StockCountByID(ctx context.Context, id int64) (StockCount, error) {
	c, err := s.reads.StockCount.Query().Where(stockcount.ID(id)).First(ctx)
	if err != nil {
		return StockCount{}, found(err)
	}
	return stockCountRow(c), nil
}

// TransferByID reads a transfer.
func (s *Store) TransferByID(ctx context.Context, id int64) (BlankTransfer, error) {
	t, err := s.reads.BlankTransfer.Query().Where(blanktransfer.ID(id)).First(ctx)
	if err != nil {
		return BlankTransfer{}, found(err)
	}
	return transferRow(t), nil
}
