package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"telnusqa/ent/importedduplicate"
	"telnusqa/internal/access"
	"telnusqa/internal/identifier"
)

// OldRegisterFilter says which lines of which old registers; its zero value means all in
// scope.
type OldRegisterFilter struct {
	RegisterFilter
	Find *Find // only what this finds
}

// oldConditions are those of a filter over lines of the alias o.
func (s *Store) oldConditions(scope access.Scope, f OldRegisterFilter) *conditions {
	w := &conditions{}
	w.scope(scope, "o")
	if f.Territory != nil {
		w.territory(*f.Territory, "o")
	}
	if f.Year != 0 {
		w.add("o.register_year = ?", f.Year)
	}
	if !f.IssuedFrom.IsZero() {
		w.add("o.issued_on >= ?", f.IssuedFrom.String())
	}
	if !f.IssuedTo.IsZero() {
		w.add("o.issued_on <= ?", f.IssuedTo.String())
	}
	for _, c := range []struct{ sql, value string }{
		{"o.document_kind = ?", string(f.DocumentKind)}, {"o.series = ?", f.Series}, {"o.number = ?", f.Number},
	} {
		if c.value != "" {
			w.add(c.sql, c.value)
		}
	}
	if f.Copies {
		w.add("o.copy_number > 1")
	}
	if f.Find != nil {
		c := s.oldLines(*f.Find)
		w.add(c.sql, c.args...)
	}
	return w
}

// oldLines is which lines a typed text finds: by the number of the duplicate or of its
// original, by IIN, by the beginning of a name.
func (s *Store) oldLines(f Find) condition {
	switch {
	case f.Persons != nil:
		return when("o.iin_hash IN (?"+strings.Repeat(", ?", len(f.Persons)-1)+")", stringArgs(f.Persons)...)
	case f.Paper != "":
		// The series of old papers are many and in no dictionary: without one typed, any will do.
		paper, original := when("o.number = ?", f.Paper), when("o.original_number = ?", f.Paper)
		if f.Series != "" {
			paper, original = and(paper, when("o.series = ?", f.Series)), and(original, when("o.original_series = ?", f.Series))
		}
		return or(paper, original)
	case len(f.Names) > 0:
		var any []condition
		for _, key := range f.Names {
			any = append(any, s.beginsWith("o.search_name", key))
		}
		return or(any...)
	default:
		return when(nothing)
	}
}

// OldRegisters lists lines of old registers in scope, by school, year and line, as
// Registers does.
func (s *Store) OldRegisters(ctx context.Context, scope access.Scope, f OldRegisterFilter, p RegisterPage) (lines []ImportedDuplicate, more bool, err error) {
	w := s.oldConditions(scope, f)
	const key = "(o.school_id, o.register_year, o.register_seq)"
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
	ids, err := s.ids(ctx, `
		SELECT o.id
		FROM imported_duplicates o
		WHERE `+w.sql()+`
		ORDER BY o.school_id`+direction+`, o.register_year`+direction+`, o.register_seq`+direction+`
		LIMIT ?`, append(w.args, p.Limit+1))
	if err != nil {
		return nil, false, fmt.Errorf("read old registers: %w", err)
	}
	more, ids = len(ids) > p.Limit, cut(ids, p.Limit)
	if p.Backward {
		slices.Reverse(ids)
	}
	lines, err = s.ImportedDuplicates(ctx, ids...)
	return lines, more, err
}

// ImportedDuplicates reads lines of old registers within the viewer's walls, in the order
// of their ids given; those that are not there are left out.
func (s *Store) ImportedDuplicates(ctx context.Context, ids ...int64) ([]ImportedDuplicate, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := s.reads.ImportedDuplicate.Query().Where(importedduplicate.IDIn(ids...)).All(ctx)
	lines, err := s.importedRows(rows, err)
	if err != nil {
		return nil, err
	}
	at := make(map[int64]int, len(ids))
	for i, id := range ids {
		at[id] = i
	}
	slices.SortFunc(lines, func(a, b ImportedDuplicate) int { return at[a.ID] - at[b.ID] })
	return lines, nil
}

// OldRepeats lists lines in scope that a hint fits, as LikelyRepeats does with cases, the
// last issued first.
func (s *Store) OldRepeats(ctx context.Context, scope access.Scope, h Hint, limit int) ([]ImportedDuplicate, error) {
	same := when(nothing)
	if h.IIN != "" {
		hashes, err := s.iinHashes(ctx, h.IIN)
		if err != nil {
			return nil, fmt.Errorf("look for repeats: %w", err)
		}
		same = or(same, s.oldLines(Find{Persons: hashes}))
	}
	if h.Surname != "" && h.GivenName != "" && !h.Born.IsZero() {
		same = or(same, and(s.beginsWith("o.search_name", identifier.NameKey(h.Surname, h.GivenName)), when("o.birth_date = ?", h.Born.String())))
	}
	same = and(same, when("o.document_kind = ?", string(h.DocumentKind)))
	if h.Series != "" && h.Paper != "" {
		same = or(same, s.oldLines(Find{Series: h.Series, Paper: h.Paper}))
	}
	w := &conditions{}
	w.scope(scope, "o")
	w.add(same.sql, same.args...)
	ids, err := s.ids(ctx, "SELECT o.id FROM imported_duplicates o WHERE "+w.sql()+" ORDER BY o.issued_on DESC, o.id DESC LIMIT ?", append(w.args, limit))
	if err != nil {
		return nil, fmt.Errorf("look for repeats: %w", err)
	}
	return s.ImportedDuplicates(ctx, ids...)
}

// CountOldRegisters counts lines in scope, at most limit+1 of them.
func (s *Store) CountOldRegisters(ctx context.Context, scope access.Scope, f OldRegisterFilter, limit int) (n int, err error) {
	w := s.oldConditions(scope, f)
	err = s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM imported_duplicates o WHERE "+w.sql()+" LIMIT ?) n", append(w.args, limit+1)...).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count old registers: %w", err)
	}
	return n, nil
}

// SchoolsWithOldRegisters lists the schools in scope that have lines of old registers.
func (s *Store) SchoolsWithOldRegisters(ctx context.Context, scope access.Scope) ([]int64, error) {
	w := s.oldConditions(scope, OldRegisterFilter{})
	ids, err := s.ids(ctx, "SELECT DISTINCT o.school_id FROM imported_duplicates o WHERE "+w.sql()+" ORDER BY 1", w.args)
	if err != nil {
		return nil, fmt.Errorf("look for old registers: %w", err)
	}
	return ids, nil
}

// ids reads one column of ids.
func (s *Store) ids(ctx context.Context, query string, args []any) ([]int64, error) {
	rows, err := s.query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, errOf(rows)
}
