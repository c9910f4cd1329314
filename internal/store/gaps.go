package store

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/stock"
)

// Gaps and repeats are looked for across the country: a number that is missing
// here may lie in another region, and then it is not missing. What is told of
// sheets beyond the viewer's walls is that they are there, and nothing else.

// BlankGap is a run of numbers that nobody received, between two that somebody
// did.
type BlankGap struct {
	Series        string
	Before, After string // the sheets on either side
}

// BlankGaps lists the gaps beside sheets in scope, by series and number, behind
// a key: the series and the sheet before the last gap seen. more reports whether
// the list goes on.
func (s *Store) BlankGaps(ctx context.Context, scope access.Scope, series string, after *SheetKey, limit int) (gaps []BlankGap, more bool, err error) {
	w := &conditions{}
	if series != "" {
		w.add("b.series = ?", series)
	}
	if after != nil {
		w.add("(b.series, b.number) > (?, ?)", after.Series, after.Number)
	}
	beside, besideArgs := Predicate(scope, "g")
	behind, behindArgs := Predicate(scope, "n")
	args := append(append(append(w.args, besideArgs...), behindArgs...), limit+1)
	rows, err := s.query(ctx, `
		SELECT g.series, g.number, g.following
		FROM (
			SELECT b.series, b.number, b.region_id, b.division_id, b.school_id,
			       (SELECT MIN(f.number) FROM blanks f WHERE f.series = b.series AND f.number > b.number) AS following
			FROM blanks b
			WHERE `+w.sql()+`) g
		JOIN blanks n ON n.series = g.series AND n.number = g.following
		WHERE CAST(g.following AS INTEGER) > CAST(g.number AS INTEGER) + 1
		  AND (`+beside+` OR `+behind+`)
		ORDER BY g.series, g.number
		LIMIT ?`, args...)
	if err != nil {
		return nil, false, fmt.Errorf("look for gaps: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var g BlankGap
		if err := rows.Scan(&g.Series, &g.Before, &g.After); err != nil {
			return nil, false, fmt.Errorf("look for gaps: %w", err)
		}
		gaps = append(gaps, g)
	}
	return cut(gaps, limit), len(gaps) > limit, errOf(rows)
}

// OriginalRepeat is a series and number that applications state as an original
// and that cannot be one of that person alone.
type OriginalRepeat struct {
	Series, Number string
	Cases          int         // applications of the country that state it
	Persons        int         // different persons among them, by IIN where there is one
	State          stock.State // where a sheet of this number is on record; empty: nowhere
}

// OriginalRepeats lists them where a case in scope is among them, by series and
// number, behind a key: stated by several persons, or the number of a sheet of
// the books that never became a duplicate. more reports whether the list goes on.
func (s *Store) OriginalRepeats(ctx context.Context, scope access.Scope, after *SheetKey, limit int) (repeats []OriginalRepeat, more bool, err error) {
	w := &conditions{}
	w.add("a.original_number IS NOT NULL AND a.original_series IS NOT NULL")
	if after != nil {
		w.add("(a.original_series, a.original_number) > (?, ?)", after.Series, after.Number)
	}
	mine, mineArgs := Predicate(scope, "a")
	args := append(append(w.args, mineArgs...), limit+1)
	rows, err := s.query(ctx, `
		SELECT a.original_series, a.original_number, COUNT(*), COUNT(DISTINCT COALESCE(p.iin, CAST(p.id AS VARCHAR))), COALESCE(MAX(b.state), '')
		FROM applications a
		JOIN applicants p ON p.id = a.applicant_id
		LEFT JOIN blanks b ON b.series = a.original_series AND b.number = a.original_number
		WHERE `+w.sql()+`
		GROUP BY a.original_series, a.original_number
		HAVING SUM(CASE WHEN `+mine+` THEN 1 ELSE 0 END) > 0
		   AND (COUNT(DISTINCT COALESCE(p.iin, CAST(p.id AS VARCHAR))) > 1 OR MAX(b.state) <> 'USED')
		ORDER BY a.original_series, a.original_number
		LIMIT ?`, args...)
	if err != nil {
		return nil, false, fmt.Errorf("look for repeats: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var r OriginalRepeat
		if err := rows.Scan(&r.Series, &r.Number, &r.Cases, &r.Persons, &r.State); err != nil {
			return nil, false, fmt.Errorf("look for repeats: %w", err)
		}
		repeats = append(repeats, r)
	}
	return cut(repeats, limit), len(repeats) > limit, errOf(rows)
}
