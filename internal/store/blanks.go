package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/blank"
	"telnusqa/ent/blankmove"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
)

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

// StockRange reads the blanks of a school's stock between two numbers of a
// series, both of them included, and locks their rows.
func (tx *Tx) StockRange(ctx context.Context, schoolID int64, series, first, last string) ([]Blank, error) {
	return tx.stockWhere(ctx, schoolID, blank.Series(series), blank.NumberGTE(first), blank.NumberLTE(last))
}

// Stock reads all blanks in a school's stock, by series and number, and locks
// their rows.
func (tx *Tx) Stock(ctx context.Context, schoolID int64) ([]Blank, error) {
	return tx.stockWhere(ctx, schoolID)
}

func (tx *Tx) stockWhere(ctx context.Context, schoolID int64, more ...func(*sql.Selector)) ([]Blank, error) {
	q := tx.ent.Blank.Query().Where(blank.SchoolID(schoolID), blank.StateEQ(blank.StateIN_STOCK))
	for _, m := range more {
		q.Where(m)
	}
	q.Order(blank.BySeries(), blank.ByNumber())
	if tx.locking() {
		q.ForUpdate()
	}
	rows, err := q.All(tx.as(ctx))
	return each(rows, err, "stock", blankRow)
}

// TakenNumbers tells how many numbers of a range are on record anywhere in the
// country, on a sheet or in an old register, and the lowest of them. Where and whose they
// are it does not tell: this is what no wall stands around. No old register comes in
// until the transaction ends.
func (tx *Tx) TakenNumbers(ctx context.Context, series, first, last string) (taken int, lowest string, err error) {
	if err := tx.shareNumbers(ctx); err != nil {
		return 0, "", err
	}
	err = tx.row(ctx, `
		SELECT COUNT(*), COALESCE(MIN(number), '')
		FROM (
			SELECT number FROM blanks WHERE series = ? AND number BETWEEN ? AND ?
			UNION ALL
			SELECT number FROM imported_duplicates WHERE series = ? AND number BETWEEN ? AND ?) taken`,
		[]any{series, first, last, series, first, last}, &taken, &lowest)
	if err != nil {
		return 0, "", fmt.Errorf("look for numbers of %s: %w", series, err)
	}
	return taken, lowest, nil
}

// StatesOf tells the states of the numbers of a range that are on record
// anywhere in the country, and nothing else about them.
func (tx *Tx) StatesOf(ctx context.Context, series, first, last string) (map[string]stock.State, error) {
	rows, err := tx.ent.QueryContext(ctx, tx.store.Rebind(`
		SELECT number, state
		FROM blanks
		WHERE series = ? AND number BETWEEN ? AND ?`), series, first, last)
	if err != nil {
		return nil, fmt.Errorf("look for numbers of %s: %w", series, err)
	}
	defer rows.Close()
	states := make(map[string]stock.State)
	for rows.Next() {
		var number string
		var state stock.State
		if err := rows.Scan(&number, &state); err != nil {
			return nil, fmt.Errorf("look for numbers of %s: %w", series, err)
		}
		states[number] = state
	}
	return states, errOf(rows)
}

// maxBulk is how many rows one statement inserts: SQLite takes 32,766
// parameters, PostgreSQL 65,535.
const maxBulk = 1000

// InsertBlanks adds sheets and sets their IDs. They are in no stock until their
// receipt is in the book: see MoveBlanks.
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

// MoveBlanks adds lines to the book and sets their IDs. The sheets move with
// them: the database refuses a line that does not go on from where its sheet is
// (ErrBlankMoved).
func (tx *Tx) MoveBlanks(ctx context.Context, lines []BlankMove) error {
	for len(lines) > 0 {
		part := lines[:min(len(lines), maxBulk)]
		lines = lines[len(part):]
		saved, err := tx.ent.BlankMove.MapCreateBulk(part, func(b *ent.BlankMoveCreate, i int) {
			fillBlankMove(b.Mutation(), &part[i])
		}).Save(tx.as(ctx))
		if err != nil {
			return fmt.Errorf("move blanks: %w", explain(err))
		}
		for i := range part {
			part[i].ID = saved[i].ID
		}
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
	m.SetState(blank.StateUNBOOKED)
	m.SetMoves(0)
	m.SetReceivedOn(b.ReceivedOn.String())
	m.SetBasis(b.Basis)
	m.SetChangedAt(instant(b.ChangedAt))
}

func fillBlankMove(m *ent.BlankMoveMutation, l *BlankMove) {
	rule := l.Move.Rule()
	m.SetRegionID(l.RegionID)
	m.SetDivisionID(l.DivisionID)
	m.SetSchoolID(l.SchoolID)
	m.SetBlankID(l.BlankID)
	m.SetSeq(l.Seq)
	m.SetMove(blankmove.Move(l.Move))
	m.SetFromState(blankmove.FromState(rule.From))
	m.SetToState(blankmove.ToState(rule.To))
	m.SetMovedOn(l.On.String())
	m.SetMovedAt(instant(l.At))
	m.SetDocumentKind(blankmove.DocumentKind(l.DocumentKind))
	m.SetHonours(blankmove.Honours(l.Honours))
	optional(m, l.TransferID, m.SetTransferID, func() {})
	optional(m, l.Basis, m.SetBasis, func() {})
	optional(m, l.Reason, m.SetReason, func() {})
	m.SetMovedBy(l.By)
}

func blankRow(b *ent.Blank) Blank {
	return Blank{
		ID:            b.ID,
		Place:         access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, SchoolID: b.SchoolID},
		Series:        b.Series,
		Number:        b.Number,
		DocumentKind:  casefile.DocumentKind(b.DocumentKind),
		Honours:       casefile.Honours(b.Honours),
		State:         stock.State(b.State),
		Moves:         b.Moves,
		MovedOn:       date(b.MovedOn),
		ReceivedOn:    date(b.ReceivedOn),
		Basis:         b.Basis,
		SpoiledReason: b.SpoiledReason,
		ChangedAt:     utc(b.ChangedAt),
	}
}
