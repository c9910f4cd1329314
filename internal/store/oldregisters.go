package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/duplicate"
	"telnusqa/ent/importedduplicate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// ImportedDuplicate is a line of a register from before this system.
type ImportedDuplicate struct {
	ID                             int64
	RegionID, DivisionID, SchoolID int64
	Year, Seq                      int
	Series, Number                 string
	DocumentKind                   casefile.DocumentKind
	Honours                        casefile.Honours
	IssuedOn                       workday.Date
	CopyNumber                     int
	Surname, GivenName, Patronymic string // personal, as the next two
	IIN                            string
	BirthDate                      workday.Date
	GraduationYear                 int // 0 = not written
	OriginalSeries, OriginalNumber string
	OrderNumber                    string
	OrderDate                      workday.Date
	ImportedAt                     time.Time
	AnonymisedAt                   time.Time // persons were taken out
}

// Place is where the line belongs.
func (d ImportedDuplicate) Place() access.Place {
	return access.Place{RegionID: d.RegionID, DivisionID: d.DivisionID, SchoolID: d.SchoolID}
}

// numbersLock is the advisory lock of the numbers of blanks on PostgreSQL: who takes
// sheets in shares it, who takes old registers in has it alone. The numbers of the one
// stand in another table than those of the other, and no index compares them. SQLite
// has one writer anyway. "Telnusqn" in ASCII.
const numbersLock int64 = 0x54656c6e7573716e

// HoldNumbers has no sheet received until the transaction ends.
func (tx *Tx) HoldNumbers(ctx context.Context) error {
	return tx.lockNumbers(ctx, `SELECT pg_advisory_xact_lock(?)`)
}

// shareNumbers has no old register taken in until the transaction ends.
func (tx *Tx) shareNumbers(ctx context.Context) error {
	return tx.lockNumbers(ctx, `SELECT pg_advisory_xact_lock_shared(?)`)
}

func (tx *Tx) lockNumbers(ctx context.Context, statement string) error {
	if tx.store.dialect == SQLite {
		return nil
	}
	if _, err := tx.exec(ctx, statement, numbersLock); err != nil {
		return fmt.Errorf("lock the numbers of blanks: %w", err)
	}
	return nil
}

// NumberOnRecord reports whether a number is that of a sheet or of a line of an old
// register, anywhere in the country; but not that of the line itself, 0 for none.
func (tx *Tx) NumberOnRecord(ctx context.Context, series, number string, but int64) (bool, error) {
	var n int
	err := tx.row(ctx, `
		SELECT (SELECT COUNT(*) FROM blanks WHERE series = ? AND number = ?)
		     + (SELECT COUNT(*) FROM imported_duplicates WHERE series = ? AND number = ? AND id <> ?)`,
		[]any{series, number, series, number, but}, &n)
	if err != nil {
		return false, fmt.Errorf("look for number %s %s: %w", series, number, err)
	}
	return n > 0, nil
}

// OpenRegister holds a school's register of a year until the transaction ends, so that
// nobody issues meanwhile, and tells its first line that this system gave; 0 = none yet.
func (tx *Tx) OpenRegister(ctx context.Context, schoolID int64, year int) (first int, err error) {
	var next int64
	err = tx.row(ctx, `
		INSERT INTO counters (name, next)
		VALUES (?, 1)
		ON CONFLICT (name) DO UPDATE SET next = counters.next
		RETURNING next`, []any{RegisterCounter(schoolID, year)}, &next)
	if err != nil {
		return 0, fmt.Errorf("hold register %d/%d: %w", schoolID, year, err)
	}
	d, err := tx.ent.Duplicate.Query().Where(duplicate.RegisterSchoolID(schoolID), duplicate.RegisterYear(year)).
		Order(duplicate.ByRegisterSeq()).First(tx.as(ctx))
	switch {
	case ent.IsNotFound(err):
		return 0, nil
	case err != nil:
		return 0, fmt.Errorf("read register %d/%d: %w", schoolID, year, err)
	}
	return d.RegisterSeq, nil
}

// BeginRegisterBehind has the register of a year that OpenRegister holds go on behind a
// line, where it does not yet.
func (tx *Tx) BeginRegisterBehind(ctx context.Context, schoolID int64, year, line int) error {
	if _, err := tx.exec(ctx, `UPDATE counters SET next = ? WHERE name = ? AND next <= ?`, line+1, RegisterCounter(schoolID, year), line); err != nil {
		return fmt.Errorf("begin register %d/%d: %w", schoolID, year, err)
	}
	return nil
}

// RegisterCounter is the name of the counter that numbers a school's register of a year.
func RegisterCounter(schoolID int64, year int) string {
	return fmt.Sprintf("register/%d/%d", schoolID, year)
}

// OldRegister reads the lines of a school's old register of a year, by their numbers, and
// locks their rows: what is written over them must not bring back a person that was taken
// out meanwhile.
func (tx *Tx) OldRegister(ctx context.Context, schoolID int64, year int) (map[int]ImportedDuplicate, error) {
	q := tx.ent.ImportedDuplicate.Query().
		Where(importedduplicate.SchoolID(schoolID), importedduplicate.RegisterYear(year)).Order(importedduplicate.ByID())
	if tx.locking() {
		q.ForUpdate()
	}
	rows, err := q.All(tx.as(ctx))
	lines, err := tx.store.importedRows(rows, err)
	if err != nil {
		return nil, err
	}
	byNumber := make(map[int]ImportedDuplicate, len(lines))
	for _, l := range lines {
		byNumber[l.Seq] = l
	}
	return byNumber, nil
}

// InsertImportedDuplicate adds a line and sets its ID.
func (tx *Tx) InsertImportedDuplicate(ctx context.Context, row *ImportedDuplicate) error {
	b := tx.ent.ImportedDuplicate.Create()
	c := tx.store.crypt()
	if c.importedDuplicate(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert line of an old register: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert line of an old register: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateImportedDuplicate writes a line anew. Whose register it is in, and where, never
// changes.
func (tx *Tx) UpdateImportedDuplicate(ctx context.Context, row *ImportedDuplicate) error {
	b := tx.ent.ImportedDuplicate.Update().Where(importedduplicate.ID(row.ID))
	c := tx.store.crypt()
	if c.importedDuplicate(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("update line of an old register: %w", c.err)
	}
	n, err := b.Save(tx.as(ctx))
	return changed(n, err, "line of an old register")
}

func importedFields(d *ImportedDuplicate, f fields) { f.text("imported_duplicates.iin", &d.IIN) }

func (c *crypt) importedDuplicate(m *ent.ImportedDuplicateMutation, row *ImportedDuplicate) {
	closed, cipherRow := *row, newCipherRow()
	d := &closed
	hash := c.hash(hashIIN, d.IIN)
	c.close(cipherRow, func(f fields) { importedFields(d, f) })
	if c.keys != nil {
		m.SetDataKeyID(int64(c.keys.Primary())) // also where nothing is encrypted, as of applicants
	}
	m.SetCipherRow(cipherRow)
	optional(m, hash, m.SetIinHash, m.ClearIinHash)
	optional(m, d.IIN, m.SetIin, m.ClearIin)
	if m.Op().Is(ent.OpCreate) {
		m.SetRegionID(d.RegionID)
		m.SetDivisionID(d.DivisionID)
		m.SetSchoolID(d.SchoolID)
		m.SetRegisterYear(d.Year)
		m.SetRegisterSeq(d.Seq)
	}
	m.SetSeries(d.Series)
	m.SetNumber(d.Number)
	m.SetDocumentKind(importedduplicate.DocumentKind(d.DocumentKind))
	m.SetHonours(importedduplicate.Honours(d.Honours))
	m.SetIssuedOn(d.IssuedOn.String())
	m.SetCopyNumber(d.CopyNumber)
	m.SetSurname(d.Surname)
	m.SetGivenName(d.GivenName)
	optional(m, d.Patronymic, m.SetPatronymic, m.ClearPatronymic)
	m.SetSearchName(searchName(d.Surname, d.GivenName, d.Patronymic))
	optional(m, d.BirthDate.String(), m.SetBirthDate, m.ClearBirthDate)
	optional(m, d.GraduationYear, m.SetGraduationYear, m.ClearGraduationYear)
	optional(m, d.OriginalSeries, m.SetOriginalSeries, m.ClearOriginalSeries)
	optional(m, d.OriginalNumber, m.SetOriginalNumber, m.ClearOriginalNumber)
	optional(m, d.OrderNumber, m.SetOrderNumber, m.ClearOrderNumber)
	optional(m, d.OrderDate.String(), m.SetOrderDate, m.ClearOrderDate)
	m.SetImportedAt(instant(d.ImportedAt))
	optionalTime(m, d.AnonymisedAt, m.SetAnonymisedAt, m.ClearAnonymisedAt)
}

func importedRow(d *ent.ImportedDuplicate) (ImportedDuplicate, string) {
	return ImportedDuplicate{
		ID: d.ID, RegionID: d.RegionID, DivisionID: d.DivisionID, SchoolID: d.SchoolID, Year: d.RegisterYear, Seq: d.RegisterSeq,
		Series: d.Series, Number: d.Number, DocumentKind: casefile.DocumentKind(d.DocumentKind), Honours: casefile.Honours(d.Honours),
		IssuedOn: date(d.IssuedOn), CopyNumber: d.CopyNumber, Surname: d.Surname, GivenName: d.GivenName, Patronymic: d.Patronymic,
		IIN: d.Iin, BirthDate: date(d.BirthDate), GraduationYear: d.GraduationYear,
		OriginalSeries: d.OriginalSeries, OriginalNumber: d.OriginalNumber, OrderNumber: d.OrderNumber, OrderDate: date(d.OrderDate),
		ImportedAt: utc(d.ImportedAt), AnonymisedAt: utc(d.AnonymisedAt),
	}, d.CipherRow
}

func (s *Store) importedRows(rows []*ent.ImportedDuplicate, err error) ([]ImportedDuplicate, error) {
	if err != nil {
		return nil, fmt.Errorf("read old registers: %w", err)
	}
	lines := make([]ImportedDuplicate, len(rows))
	for i, r := range rows {
		var tie string
		lines[i], tie = importedRow(r)
		if err := s.open(tie, func(f fields) { importedFields(&lines[i], f) }); err != nil {
			return nil, fmt.Errorf("read old registers: %w", err)
		}
	}
	return lines, nil
}
