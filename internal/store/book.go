package store

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
	"telnusqa/internal/workday"
)

// The books of blanks, read in SQL: every query takes the scope it narrows
// itself to.

// BookFilter says which lines of which books; its zero value means all in scope.
type BookFilter struct {
	Territory    *access.Territory
	From, To     workday.Date // both belong to it; zero: from the first line, to the last
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	Moves        []stock.Move
	Series       string
}

func (f BookFilter) conditions(scope access.Scope) *conditions {
	w := &conditions{}
	w.scope(scope, "m")
	if f.Territory != nil {
		w.territory(*f.Territory, "m")
	}
	if f.DocumentKind != "" {
		w.add("m.document_kind = ?", string(f.DocumentKind))
	}
	if f.Honours != "" {
		w.add("m.honours = ?", string(f.Honours))
	}
	if !f.To.IsZero() {
		w.add("m.moved_on <= ?", f.To.String())
	}
	return w
}

// StockBalance closes the book of a territory over the days of the filter; Moves
// and Series of the filter are not asked.
func (s *Store) StockBalance(ctx context.Context, scope access.Scope, f BookFilter) (stock.Balance, error) {
	all, err := s.balances(ctx, scope, f, "0", nil)
	return all[0], err
}

// StockBalances closes the books of several territories of one level.
func (s *Store) StockBalances(ctx context.Context, scope access.Scope, f BookFilter, level access.Level, ids []int64) (map[int64]stock.Balance, error) {
	column := map[access.Level]string{access.Region: "m.region_id", access.Division: "m.division_id", access.School: "m.school_id"}[level]
	if column == "" || len(ids) == 0 {
		return nil, nil
	}
	return s.balances(ctx, scope, f, column, ids)
}

func (s *Store) balances(ctx context.Context, scope access.Scope, f BookFilter, group string, ids []int64) (map[int64]stock.Balance, error) {
	w := f.conditions(scope)
	w.in(group, int64Args(ids))
	type book struct {
		before, moved stock.Counts
		inTransit     int
	}
	books := make(map[int64]*book)
	of := func(id int64) *book {
		if books[id] == nil {
			books[id] = &book{}
		}
		return books[id]
	}
	rows, err := s.query(ctx, `
		SELECT `+group+` AS place, m.move, CASE WHEN m.moved_on < ? THEN 1 ELSE 0 END AS earlier, COUNT(*)
		FROM blank_moves m
		WHERE `+w.sql()+`
		GROUP BY place, m.move, earlier`, append([]any{f.From.String()}, w.args...)...)
	if err != nil {
		return nil, fmt.Errorf("close the book: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var move stock.Move
		var earlier, sheets int
		if err := rows.Scan(&id, &move, &earlier, &sheets); err != nil {
			return nil, fmt.Errorf("close the book: %w", err)
		}
		if earlier == 1 {
			of(id).before.Add(move, sheets)
		} else {
			of(id).moved.Add(move, sheets)
		}
	}
	if err := errOf(rows); err != nil {
		return nil, fmt.Errorf("close the book: %w", err)
	}
	// On its way is what was sent and has no line after it up to that day.
	settled := ""
	if !f.To.IsZero() {
		settled = " AND n.moved_on <= ?"
		w.args = append(w.args, f.To.String())
	}
	rows, err = s.query(ctx, `
		SELECT `+group+` AS place, COUNT(*)
		FROM blank_moves m
		WHERE `+w.sql()+` AND m.move = 'SENT'
		  AND NOT EXISTS (
			SELECT 1 FROM blank_moves n
			WHERE n.blank_id = m.blank_id AND n.seq = m.seq + 1`+settled+`)
		GROUP BY place`, w.args...)
	if err != nil {
		return nil, fmt.Errorf("count blanks in transit: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var sheets int
		if err := rows.Scan(&id, &sheets); err != nil {
			return nil, fmt.Errorf("count blanks in transit: %w", err)
		}
		of(id).inTransit = sheets
	}
	all := make(map[int64]stock.Balance, len(books))
	for id, b := range books {
		all[id] = stock.NewBalance(b.before, b.moved, b.inTransit)
	}
	return all, errOf(rows)
}

// BookLine is a line of the book and the sheet it is about.
type BookLine struct {
	BlankMove
	Series, Number string
}

// BookKey is a place in a list of lines.
type BookKey struct {
	On workday.Date
	ID int64
}

// Book lists lines in scope, the newest day first, behind a key. more reports
// whether the list goes on.
func (s *Store) Book(ctx context.Context, scope access.Scope, f BookFilter, after *BookKey, limit int) (lines []BookLine, more bool, err error) {
	w := f.conditions(scope)
	if !f.From.IsZero() {
		w.add("m.moved_on >= ?", f.From.String())
	}
	w.in("m.move", stringArgs(f.Moves))
	if f.Series != "" {
		w.add("b.series = ?", f.Series)
	}
	if after != nil {
		w.add("(m.moved_on, m.id) < (?, ?)", after.On.String(), after.ID)
	}
	rows, err := s.query(ctx, `
		SELECT m.id, m.region_id, m.division_id, m.school_id, m.blank_id, m.seq, m.move, m.moved_on, m.moved_at,
		       m.document_kind, m.honours, m.transfer_id, COALESCE(m.basis, ''), COALESCE(m.reason, ''), m.moved_by, b.series, b.number
		FROM blank_moves m
		JOIN blanks b ON b.id = m.blank_id
		WHERE `+w.sql()+`
		ORDER BY m.moved_on DESC, m.id DESC
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read the book: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var l BookLine
		err := rows.Scan(&l.ID, &l.RegionID, &l.DivisionID, &l.SchoolID, &l.BlankID, &l.Seq, &l.Move, day{&l.On}, moment{&l.At},
			&l.DocumentKind, &l.Honours, number{&l.TransferID}, &l.Basis, &l.Reason, &l.By, &l.Series, &l.Number)
		if err != nil {
			return nil, false, fmt.Errorf("read the book: %w", err)
		}
		lines = append(lines, l)
	}
	return cut(lines, limit), len(lines) > limit, errOf(rows)
}

// cut keeps the first entries of a list of which one more was asked for.
func cut[T any](list []T, limit int) []T { return list[:min(len(list), limit)] }

// BlankFilter says which sheets; its zero value means all in scope.
type BlankFilter struct {
	Territory    *access.Territory
	States       []stock.State
	Series       string
	From, To     string // numbers, both belong to it
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
}

// SheetKey is a place in a list of sheets.
type SheetKey struct{ Series, Number string }

// Blanks lists sheets in scope by series and number, behind a key. more reports
// whether the list goes on.
func (s *Store) Blanks(ctx context.Context, scope access.Scope, f BlankFilter, after *SheetKey, limit int) (sheets []Blank, more bool, err error) {
	w := &conditions{}
	w.scope(scope, "b")
	if f.Territory != nil {
		w.territory(*f.Territory, "b")
	}
	w.in("b.state", stringArgs(f.States))
	for _, c := range []struct{ sql, value string }{
		{"b.series = ?", f.Series}, {"b.number >= ?", f.From}, {"b.number <= ?", f.To},
		{"b.document_kind = ?", string(f.DocumentKind)}, {"b.honours = ?", string(f.Honours)},
	} {
		if c.value != "" {
			w.add(c.sql, c.value)
		}
	}
	if after != nil {
		w.add("(b.series, b.number) > (?, ?)", after.Series, after.Number)
	}
	rows, err := s.query(ctx, `
		SELECT b.id, b.region_id, b.division_id, b.school_id, b.series, b.number, b.document_kind, b.honours, b.state,
		       b.moves, b.moved_on, b.received_on, b.basis, COALESCE(b.spoiled_reason, ''), b.changed_at
		FROM blanks b
		WHERE `+w.sql()+`
		ORDER BY b.series, b.number
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read blanks: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var b Blank
		err := rows.Scan(&b.ID, &b.RegionID, &b.DivisionID, &b.SchoolID, &b.Series, &b.Number, &b.DocumentKind, &b.Honours, &b.State,
			&b.Moves, day{&b.MovedOn}, day{&b.ReceivedOn}, &b.Basis, &b.SpoiledReason, moment{&b.ChangedAt})
		if err != nil {
			return nil, false, fmt.Errorf("read blanks: %w", err)
		}
		sheets = append(sheets, b)
	}
	return cut(sheets, limit), len(sheets) > limit, errOf(rows)
}
