package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// ReceiptFilter says which receipts; its zero value means all in scope.
type ReceiptFilter struct {
	Grounds   []casefile.IntakeGround // any of them
	From      time.Time               // inclusive
	Until     time.Time               // exclusive
	Territory *access.Territory
}

// ReceiptLine is a receipt's place in their list, by the instant it was issued at,
// and whose receipt it is.
type ReceiptLine struct {
	MomentKey
	ApplicationID int64
}

// ReceiptPage lists receipts in scope, newest first. more reports whether the list
// goes on in the direction of reading; CasesByID reads what they say.
func (s *Store) ReceiptPage(ctx context.Context, scope access.Scope, f ReceiptFilter, limit int, after, before *MomentKey, backward bool) (lines []ReceiptLine, more bool, err error) {
	w := f.conditions(scope)
	if after != nil {
		w.add("(r.issued_at, r.id) < (?, ?)", after.At, after.ID)
	}
	if before != nil {
		w.add("(r.issued_at, r.id) > (?, ?)", before.At, before.ID)
	}
	direction := " DESC"
	if backward {
		direction = " ASC"
	}
	rows, err := s.query(ctx, `
		SELECT r.issued_at, r.id, r.application_id
		FROM receipts r
		WHERE `+w.sql()+`
		ORDER BY r.issued_at`+direction+`, r.id`+direction+`
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read receipts: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var l ReceiptLine
		if err := rows.Scan(moment{&l.At}, &l.ID, &l.ApplicationID); err != nil {
			return nil, false, fmt.Errorf("read receipts: %w", err)
		}
		lines = append(lines, l)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read receipts: %w", err)
	}
	if more = len(lines) > limit; more {
		lines = lines[:limit]
	}
	if backward {
		slices.Reverse(lines)
	}
	return lines, more, nil
}

// CountReceipts counts the receipts in scope, at most limit+1 of them.
func (s *Store) CountReceipts(ctx context.Context, scope access.Scope, f ReceiptFilter, limit int) (int, error) {
	w := f.conditions(scope)
	var n int
	err := s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM receipts r WHERE "+w.sql()+" LIMIT ?) n", append(w.args, limit+1)...).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count receipts: %w", err)
	}
	return n, nil
}

func (f ReceiptFilter) conditions(scope access.Scope) *conditions {
	w := &conditions{}
	w.scope(scope, "r")
	if f.Territory != nil {
		w.territory(*f.Territory, "r")
	}
	if len(f.Grounds) == 1 { // the column lists one or both
		w.add("r.grounds LIKE ?", "%"+string(f.Grounds[0])+"%")
	}
	if !f.From.IsZero() {
		w.add("r.issued_at >= ?", f.From)
	}
	if !f.Until.IsZero() {
		w.add("r.issued_at < ?", f.Until)
	}
	return w
}
