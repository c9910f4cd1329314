package store

import (
	"context"
	"fmt"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Copies says of which document earlier duplicates are looked for.
type Copies struct {
	Schools      []int64 // whose archive holds it
	IIN          string  // of the person; empty: not known
	DocumentKind casefile.DocumentKind
	// The original as stated: a duplicate of a duplicate states the earlier one.
	OriginalSeries, OriginalNumber string
}

// LastCopy is the highest copy number among the duplicates of the same document, with
// those of old registers: of the same kind, for the same person by IIN, or made on the sheet that is
// stated as the original, or of the same stated original. Another person, known
// by IIN, is never the same. Without an earlier duplicate it is 0.
func (tx *Tx) LastCopy(ctx context.Context, c Copies) (int, error) {
	hashes, err := tx.iinHashes(ctx, c.IIN)
	if err != nil {
		return 0, fmt.Errorf("look for earlier duplicates: %w", err)
	}
	w := &conditions{}
	w.scope(tx.viewer.CaseScope(), "d")
	w.in("d.school_id", int64Args(c.Schools))
	w.add("a.document_kind = ?", string(c.DocumentKind))
	same := c.same(hashes, "p", "d", "a")
	w.add(same.sql, same.args...)
	old := &conditions{}
	old.scope(tx.viewer.StockScope(), "o")
	old.in("o.school_id", int64Args(c.Schools))
	old.add("o.document_kind = ?", string(c.DocumentKind))
	same = c.same(hashes, "o", "o", "o")
	old.add(same.sql, same.args...)
	var last int
	err = tx.row(ctx, `
		SELECT COALESCE(MAX(copy_number), 0)
		FROM (
			SELECT d.copy_number
			FROM duplicates d
			JOIN applications a ON a.id = d.application_id
			JOIN applicants p ON p.id = a.applicant_id
			WHERE `+w.sql()+`
			UNION ALL
			SELECT o.copy_number
			FROM imported_duplicates o
			WHERE `+old.sql()+`) earlier`, append(w.args, old.args...), &last)
	if err != nil {
		return 0, fmt.Errorf("look for earlier duplicates: %w", err)
	}
	return last, nil
}

// same is which duplicates are of the same document: the person stands in one alias, the
// paper that was made in another, the stated original in a third.
func (c Copies) same(hashes []string, person, paper, stated string) condition {
	same := when(nothing)
	for _, hash := range hashes {
		same = or(same, when(person+".iin_hash = ?", hash))
	}
	if c.OriginalNumber == "" {
		return same
	}
	number := or(
		when(paper+".series = ? AND "+paper+".number = ?", c.OriginalSeries, c.OriginalNumber),
		when("COALESCE("+stated+".original_series, '') = ? AND "+stated+".original_number = ?", c.OriginalSeries, c.OriginalNumber),
	)
	if c.IIN != "" {
		number = and(when(person+".iin_hash IS NULL"), number)
	}
	return or(same, number)
}

// RegisterFilter says which lines of which registers; its zero value means all
// in scope. A school as the territory means its own register.
type RegisterFilter struct {
	Territory            *access.Territory
	Year                 int
	IssuedFrom, IssuedTo workday.Date // both belong to it
	DocumentKind         casefile.DocumentKind
	Series, Number       string
	Copies               bool // only duplicates of duplicates
}

// RegisterKey is a place in the registers: by school, year and line.
type RegisterKey struct {
	SchoolID  int64
	Year, Seq int
}

// RegisterLine names a line and its case.
type RegisterLine struct {
	RegisterKey
	ApplicationID int64
}

// RegisterPage is a page to read: forward from After, or backward from Before.
type RegisterPage struct {
	Limit         int
	After, Before *RegisterKey
	Backward      bool
}

func (f RegisterFilter) conditions(scope access.Scope) *conditions {
	w := &conditions{}
	w.scope(scope, "d")
	switch {
	case f.Territory == nil:
	case f.Territory.Level == access.School:
		w.add("d.register_school_id = ?", f.Territory.ID)
	default:
		w.territory(*f.Territory, "d")
	}
	if f.Year != 0 {
		w.add("d.register_year = ?", f.Year)
	}
	if !f.IssuedFrom.IsZero() {
		w.add("d.issued_on >= ?", f.IssuedFrom.String())
	}
	if !f.IssuedTo.IsZero() {
		w.add("d.issued_on <= ?", f.IssuedTo.String())
	}
	if f.DocumentKind != "" {
		w.add("EXISTS (SELECT 1 FROM applications a WHERE a.id = d.application_id AND a.document_kind = ?)", string(f.DocumentKind))
	}
	if f.Series != "" {
		w.add("d.series = ?", f.Series)
	}
	if f.Number != "" {
		w.add("d.number = ?", f.Number)
	}
	if f.Copies {
		w.add("d.copy_number > 1")
	}
	return w
}

// Registers lists lines of registers in scope, by school, year and line, as the
// books have them. more reports whether the list goes on in the direction of
// reading; the lines come in the order of the books.
func (s *Store) Registers(ctx context.Context, scope access.Scope, f RegisterFilter, p RegisterPage) (lines []RegisterLine, more bool, err error) {
	w := f.conditions(scope)
	const key = "(d.register_school_id, d.register_year, d.register_seq)"
	if k := p.After; k != nil {
		w.add(key+" > (?, ?, ?)", k.SchoolID, k.Year, k.Seq)
	}
	if k := p.Before; k != nil {
		w.add(key+" < (?, ?, ?)", k.SchoolID, k.Year, k.Seq)
	}
	direction := " ASC"
	if p.Backward {
		direction = " DESC"
	}
	rows, err := s.query(ctx, `
		SELECT d.register_school_id, d.register_year, d.register_seq, d.application_id
		FROM duplicates d
		WHERE `+w.sql()+`
		ORDER BY d.register_school_id`+direction+`, d.register_year`+direction+`, d.register_seq`+direction+`
		LIMIT ?`, append(w.args, p.Limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read registers: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var l RegisterLine
		if err := rows.Scan(&l.SchoolID, &l.Year, &l.Seq, &l.ApplicationID); err != nil {
			return nil, false, fmt.Errorf("read registers: %w", err)
		}
		lines = append(lines, l)
	}
	if err := errOf(rows); err != nil {
		return nil, false, fmt.Errorf("read registers: %w", err)
	}
	more, lines = len(lines) > p.Limit, cut(lines, p.Limit)
	if p.Backward {
		slices.Reverse(lines)
	}
	return lines, more, nil
}

// CountRegisters counts lines in scope, at most limit+1 of them.
func (s *Store) CountRegisters(ctx context.Context, scope access.Scope, f RegisterFilter, limit int) (int, error) {
	w := f.conditions(scope)
	var n int
	err := s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM duplicates d WHERE "+w.sql()+" LIMIT ?) n", append(w.args, limit+1)...).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count registers: %w", err)
	}
	return n, nil
}
