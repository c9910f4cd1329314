package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// The walls around the stocks of blanks.

// blanks belong to schools. Who works for a branch or a channel sees those that
// became duplicates of its cases; the school that takes a transfer sees the
// sheets that are on their way to it.
func blanks(v access.Viewer, alias string) condition {
	if !v.Role.ReadsCases() {
		return when(nothing)
	}
	scope := v.Scope()
	switch scope.Reach() {
	case access.OneBranch, access.OneChannel:
		sql, args := Predicate(scope, "d")
		return when("EXISTS (SELECT 1 FROM duplicates d WHERE d.blank_id = "+alias+".id AND "+sql+")", args...)
	case access.OneSchool, access.OneDivision, access.OneRegion:
		sql, args := arriving(scope, "t")
		return or(cases(v, alias), when(alias+`.state = 'IN_TRANSIT' AND EXISTS (
			SELECT 1 FROM blank_moves m
			JOIN blank_transfers t ON t.id = m.transfer_id
			WHERE m.blank_id = `+alias+`.id AND m.seq = `+alias+`.moves AND `+sql+")", args...))
	default:
		return cases(v, alias)
	}
}

// ownBlanks are those a viewer may change. What changes about a sheet is written
// by the triggers of the book; see blank_moves.
func ownBlanks(v access.Viewer, alias string) condition {
	switch v.Scope().Reach() {
	case access.OneBranch, access.OneChannel:
		return when(nothing)
	default:
		return ownCases(v, alias)
	}
}

// books of blanks are read by who answers for the stock, from the school up.
func books(v access.Viewer, alias string) condition {
	sql, args := Predicate(v.StockScope(), alias)
	return when(sql, args...)
}

// ownBooks are those of a school that a viewer may mend.
func ownBooks(v access.Viewer, alias string) condition {
	if !writesCases(v) {
		return when(nothing)
	}
	return books(v, alias)
}

// admitOldRegister lets lines into the old register of a school within the walls.
func admitOldRegister(v access.Viewer, m ent.Mutation) bool {
	return writesCases(v) && (m.Op().Is(ent.OpUpdate|ent.OpUpdateOne) || v.StockScope().Covers(placeOf(m, access.Place{})))
}

// admitBook lets the school's own lines into its book, and none be changed.
func admitBook(v access.Viewer, m ent.Mutation) bool {
	return m.Op().Is(ent.OpCreate) && admitCaseRow(v, m)
}

// transfers are seen from both ends.
func transfers(v access.Viewer, alias string) condition {
	scope := v.StockScope()
	sql, args := arriving(scope, alias)
	return or(books(v, alias), when(sql, args...))
}

func ownTransfers(v access.Viewer, alias string) condition {
	if !writesCases(v) {
		return when(nothing)
	}
	return transfers(v, alias)
}

// arriving is Predicate for the end of a transfer that takes the sheets.
func arriving(scope access.Scope, alias string) (sql string, args []any) {
	return predicateOver(scope, alias, "to_")
}
