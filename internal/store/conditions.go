package store

import (
	"strings"

	"telnusqa/internal/access"
)

// conditions collects the WHERE part of a query written as SQL.
type conditions struct {
	parts []string
	args  []any
}

func (w *conditions) add(sql string, args ...any) {
	w.parts = append(w.parts, sql)
	w.args = append(w.args, args...)
}

// scope adds the wall around the viewer over the place columns of a table.
func (w *conditions) scope(scope access.Scope, alias string) {
	sql, args := Predicate(scope, alias)
	w.add(sql, args...)
}

// territory narrows to one territory. It is no wall: the scope stands beside it.
func (w *conditions) territory(t access.Territory, alias string) {
	switch t.Level {
	case access.Region:
		w.add(alias+".region_id = ?", t.ID)
	case access.Division:
		w.add(alias+".division_id = ?", t.ID)
	case access.School:
		w.add(alias+".school_id = ?", t.ID)
	}
}

// in adds column IN (...); no values mean no condition.
func (w *conditions) in(column string, values []any) {
	if len(values) == 0 {
		return
	}
	w.add(column+" IN (?"+strings.Repeat(", ?", len(values)-1)+")", values...)
}

func (w *conditions) sql() string {
	if len(w.parts) == 0 {
		return "TRUE"
	}
	return strings.Join(w.parts, " AND ")
}

func stringArgs[T ~string](values []T) []any {
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = string(v)
	}
	return args
}

func int64Args(values []int64) []any {
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	return args
}
