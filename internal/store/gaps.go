package store

import (
	"context"
	"database/sql"
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
	rows, err := s.ask(ctx, blankGaps(scope, series, after, limit))
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

// blankGaps starts at the sheets in scope and looks at their neighbours: a page of a
// school must not walk the sheets of the country.
func blankGaps(scope access.Scope, series string, after *SheetKey, limit int) question {
	w := &conditions{}
	w.scope(scope, "b")
	if series != "" {
		w.add("b.series = ?", series)
	}
	if after != nil { // the sheet before a later sheet is that of the key at the earliest
		w.add("(b.series, b.number) > (?, ?)", after.Series, after.Number)
	}
	q := question{args: w.args}
	beyond := ""
	if after != nil {
		beyond = " AND (g.series, g.number) > (?, ?)"
		q.args = append(q.args, after.Series, after.Number)
	}
	q.args = append(q.args, limit+1)
	q.sql = `
		WITH own AS (SELECT b.series, b.number FROM blanks b WHERE ` + w.sql() + `),
		beside AS (
			SELECT o.series, o.number FROM own o
			UNION
			SELECT o.series, (SELECT MAX(p.number) FROM blanks p WHERE p.series = o.series AND p.number < o.number) FROM own o
		)
		SELECT g.series, g.number, g.following
		FROM (
			SELECT e.series, e.number,
			       (SELECT MIN(f.number) FROM blanks f WHERE f.series = e.series AND f.number > e.number) AS following
			FROM beside e) g
		WHERE CAST(g.following AS INTEGER) > CAST(g.number AS INTEGER) + 1` + beyond + `
		ORDER BY g.series, g.number
		LIMIT ?`
	return q
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
	rows, err := s.ask(ctx, originalRepeats(scope, after, limit))
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

// originalRepeats starts at the originals that cases in scope state, and counts those
// alone across the country.
func originalRepeats(scope access.Scope, after *SheetKey, limit int) question {
	w := &conditions{}
	w.scope(scope, "m")
	w.add("m.original_number IS NOT NULL AND m.original_series IS NOT NULL")
	if after != nil {
		w.add("(m.original_series, m.original_number) > (?, ?)", after.Series, after.Number)
	}
	return question{args: append(w.args, limit+1), sql: `
		SELECT a.original_series, a.original_number, COUNT(*), COUNT(DISTINCT COALESCE(p.iin_hash, CAST(p.id AS VARCHAR))), COALESCE(MAX(b.state), '')
		FROM (SELECT DISTINCT m.original_series AS series, m.original_number AS number FROM applications m WHERE ` + w.sql() + `) mine
		JOIN applications a ON a.original_series = mine.series AND a.original_number = mine.number AND a.original_number IS NOT NULL
		JOIN applicants p ON p.id = a.applicant_id
		LEFT JOIN blanks b ON b.series = a.original_series AND b.number = a.original_number
		GROUP BY a.original_series, a.original_number
		HAVING COUNT(DISTINCT COALESCE(p.iin_hash, CAST(p.id AS VARCHAR))) > 1 OR MAX(b.state) <> 'USED'
		ORDER BY a.original_series, a.original_number
		LIMIT ?`}
}

// question is a query and what it is asked with.
type question struct {
	sql  string
	args []any
}

func (s *Store) ask(ctx context.Context, q question) (*sql.Rows, error) {
	return s.query(ctx, q.sql, q.args...)
}
