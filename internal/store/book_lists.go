package store

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
)

// Transfers, counts and repeats, newest first: lists of acts, behind the id of
// the last one seen; 0 begins. more reports whether the list goes on.

// Transfers lists transfers that somebody in scope sent or takes; open narrows
// to those that nobody has settled.
func (s *Store) Transfers(ctx context.Context, scope access.Scope, within *access.Territory, open bool, afterID int64, limit int) (all []BlankTransfer, more bool, err error) {
	w := &conditions{}
	w.either(scope, within)
	if open {
		w.add("t.state = 'SENT'")
	}
	w.behind("t", afterID)
	rows, err := s.query(ctx, `
		SELECT t.id, t.region_id, t.division_id, t.school_id, t.to_region_id, t.to_division_id, t.to_school_id,
		       t.series, t.first_number, t.last_number, t.sheets, t.document_kind, t.honours, t.state, t.basis,
		       t.sent_on, t.settled_on, t.version
		FROM blank_transfers t
		WHERE `+w.sql()+`
		ORDER BY t.id DESC
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read transfers: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var t BlankTransfer
		err := rows.Scan(&t.ID, &t.RegionID, &t.DivisionID, &t.SchoolID, &t.To.RegionID, &t.To.DivisionID, &t.To.SchoolID,
			&t.Series, &t.First, &t.Last, &t.Sheets, &t.DocumentKind, &t.Honours, &t.State, &t.Basis,
			day{&t.SentOn}, day{&t.SettledOn}, &t.Version)
		if err != nil {
			return nil, false, fmt.Errorf("read transfers: %w", err)
		}
		all = append(all, t)
	}
	return cut(all, limit), len(all) > limit, errOf(rows)
}

// either narrows transfers to those with an end in scope and an end within the
// territory.
func (w *conditions) either(scope access.Scope, within *access.Territory) {
	from, args := Predicate(scope, "t")
	to, more := arriving(scope, "t")
	w.add("("+from+" OR "+to+")", append(args, more...)...)
	if within == nil {
		return
	}
	column := map[access.Level]string{access.Region: "region_id", access.Division: "division_id", access.School: "school_id"}[within.Level]
	if column != "" {
		w.add("(t."+column+" = ? OR t.to_"+column+" = ?)", within.ID, within.ID)
	}
}

// behind continues a list that is read newest first.
func (w *conditions) behind(alias string, afterID int64) {
	if afterID != 0 {
		w.add(alias+".id < ?", afterID)
	}
}

// StockCounts lists the acts of physical counts.
func (s *Store) StockCounts(ctx context.Context, scope access.Scope, within *access.Territory, afterID int64, limit int) (all []StockCount, more bool, err error) {
	w := &conditions{}
	w.scope(scope, "c")
	if within != nil {
		w.territory(*within, "c")
	}
	w.behind("c", afterID)
	rows, err := s.query(ctx, `
		SELECT c.id, c.region_id, c.division_id, c.school_id, c.counted_on, c.act_number, c.members,
		       c.expected, c.found, c.missing, c.surplus, c.differences, c.counted_at, c.counted_by
		FROM stock_counts c
		WHERE `+w.sql()+`
		ORDER BY c.id DESC
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read counts: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var c StockCount
		err := rows.Scan(&c.ID, &c.RegionID, &c.DivisionID, &c.SchoolID, day{&c.CountedOn}, &c.ActNumber, &c.Members,
			&c.Expected, &c.Found, &c.Missing, &c.Surplus, jsonBytes{&c.Differences}, moment{&c.CountedAt}, &c.CountedBy)
		if err != nil {
			return nil, false, fmt.Errorf("read counts: %w", err)
		}
		all = append(all, c)
	}
	return cut(all, limit), len(all) > limit, errOf(rows)
}

// TurnedAway lists the ranges that were turned away as repeats.
func (s *Store) TurnedAway(ctx context.Context, scope access.Scope, within *access.Territory, afterID int64, limit int) (all []BlankRepeat, more bool, err error) {
	w := &conditions{}
	w.scope(scope, "r")
	if within != nil {
		w.territory(*within, "r")
	}
	w.behind("r", afterID)
	rows, err := s.query(ctx, `
		SELECT r.id, r.region_id, r.division_id, r.school_id, r.series, r.first_number, r.last_number, r.taken, r.first_taken,
		       r.basis, r.tried_at, r.tried_by
		FROM blank_repeats r
		WHERE `+w.sql()+`
		ORDER BY r.id DESC
		LIMIT ?`, append(w.args, limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read repeats: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var r BlankRepeat
		err := rows.Scan(&r.ID, &r.RegionID, &r.DivisionID, &r.SchoolID, &r.Series, &r.First, &r.Last, &r.Taken, &r.FirstTaken,
			&r.Basis, moment{&r.TriedAt}, &r.TriedBy)
		if err != nil {
			return nil, false, fmt.Errorf("read repeats: %w", err)
		}
		all = append(all, r)
	}
	return cut(all, limit), len(all) > limit, errOf(rows)
}
