package store

import (
	"strings"

	"entgo.io/ent/dialect/sql"

	"telnusqa/internal/access"
)

const (
	everything = "1 = 1"
	nothing    = "1 = 0"
)

// Predicate turns a scope into a condition over the place columns of a table
// known by alias, with ? for its arguments. Nothing in scope is 1 = 0.
//
// It draws the wall of the territory only. Whether a role reads cases at all is
// Role.ReadsCases: the platform's administrator has the whole country and not one
// case.
func Predicate(scope access.Scope, alias string) (sql string, args []any) {
	return predicateOver(scope, alias, "")
}

// predicateOver is Predicate over columns that have a prefix before their names.
func predicateOver(scope access.Scope, alias, prefix string) (sql string, args []any) {
	column, id := "", int64(0)
	home := scope.Home()
	switch scope.Reach() {
	case access.WholeCountry:
		return everything, nil
	case access.OneRegion:
		column, id = "region_id", home.RegionID
	case access.OneDivision:
		column, id = "division_id", home.DivisionID
	case access.OneSchool:
		if home.SchoolID != 0 {
			own := ofSchools(scope, alias+"."+prefix+"school_id")
			return own.sql, own.args
		}
	case access.OneBranch:
		column, id = "branch_id", home.BranchID
	case access.OneChannel:
		if home.Channel == "" {
			return nothing, nil
		}
		return alias + "." + prefix + "channel = ?", []any{home.Channel}
	}
	if id == 0 {
		return nothing, nil
	}
	return alias + "." + prefix + column + " = ?", []any{id}
}

// ofSchools narrows a column to the schools of a wall around one school.
func ofSchools(scope access.Scope, column string) condition {
	ids := scope.Schools()
	if len(ids) == 1 {
		return when(column+" = ?", ids[0])
	}
	return when(column+" IN (?"+strings.Repeat(", ?", len(ids)-1)+")", int64Args(ids)...)
}

// condition is SQL with ? for its arguments, as Predicate gives it.
type condition struct {
	sql  string
	args []any
}

func when(sql string, args ...any) condition { return condition{sql, args} }

// or joins conditions, either of which is enough.
func or(all ...condition) condition {
	parts := make([]string, len(all))
	var args []any
	for i, c := range all {
		parts[i] = "(" + c.sql + ")"
		args = append(args, c.args...)
	}
	return condition{"(" + strings.Join(parts, " OR ") + ")", args}
}

// and joins conditions, all of which must hold.
func and(all ...condition) condition {
	parts := make([]string, len(all))
	var args []any
	for i, c := range all {
		parts[i] = "(" + c.sql + ")"
		args = append(args, c.args...)
	}
	return condition{"(" + strings.Join(parts, " AND ") + ")", args}
}

// predicate makes the condition one of ent's. It stands in parentheses: ent puts
// AND before it, and an OR of ours must not open a way around the rest.
func (c condition) predicate() *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		rest := "(" + c.sql + ")"
		for _, arg := range c.args {
			before, after, _ := strings.Cut(rest, "?")
			b.WriteString(before).Arg(arg)
			rest = after
		}
		b.WriteString(rest)
	})
}
