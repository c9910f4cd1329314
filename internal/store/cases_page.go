package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// CaseOrder is the order of a list of cases.
type CaseOrder uint8

// The orders. Both have the id as last word, so that a cursor names one place.
const (
	NewestFirst CaseOrder = iota // by hand-in, newest first
	DueFirst                     // by due date, nearest first; without one last
)

// CaseKey is a place in a list of cases: the order's column and the id.
type CaseKey struct {
	Key string // instant in RFC 3339 with microseconds (NewestFirst) or date (DueFirst)
	ID  int64
}

// KeyOf returns the place of a case in a list of this order.
func (o CaseOrder) KeyOf(a Application) CaseKey {
	if o == DueFirst {
		return CaseKey{Key: dueKey(a.DueOn), ID: a.ID}
	}
	return CaseKey{Key: a.HandedInAt.UTC().Format(keyLayout), ID: a.ID}
}

const keyLayout = "2006-01-02T15:04:05.000000Z"

// lastDue stands for "no due date" in a cursor: later than any.
const lastDue = "9999-12-31"

func dueKey(d workday.Date) string {
	if d.IsZero() {
		return lastDue
	}
	return d.String()
}

// CasePage is a page to read: forward from After, or backward from Before.
type CasePage struct {
	Order         CaseOrder
	Limit         int
	After, Before *CaseKey
	Backward      bool
	Without       CaseParts // parts that nobody will ask for
}

// Cases reads a page of the cases in scope. more reports whether the list goes
// on in the direction of reading; the cases come in the order of the list.
func (s *Store) Cases(ctx context.Context, scope access.Scope, f CaseFilter, p CasePage) (cases []Case, more bool, err error) {
	stretches, err := p.stretches()
	if err != nil {
		return nil, false, err
	}
	if p.Backward {
		slices.Reverse(stretches)
	}
	for _, part := range stretches {
		some, err := s.stretch(ctx, s.caseConditions(scope, f), part, p, p.Limit+1-len(cases))
		if err != nil {
			return nil, false, fmt.Errorf("read cases: %w", err)
		}
		if cases = append(cases, some...); len(cases) > p.Limit {
			break
		}
	}
	if more = len(cases) > p.Limit; more {
		cases = cases[:p.Limit]
	}
	if p.Backward {
		slices.Reverse(cases)
	}
	return cases, more, nil
}

// stretch is a part of a list whose order one index has.
type stretch struct {
	condition  string   // which cases; empty for all
	columns    []string // the order, the id last
	descending bool
	after      []any // values of the columns; nil from the beginning
	before     []any // nil to the end
}

// stretches cuts a list: cases without a due date come behind those with one, by
// their ids, and no index of both databases has that order in one piece.
func (p CasePage) stretches() ([]stretch, error) {
	if p.Order == NewestFirst {
		newest := stretch{columns: []string{"a.handed_in_at", "a.id"}, descending: true}
		var err error
		if newest.after, err = p.After.instant(); err != nil {
			return nil, err
		}
		newest.before, err = p.Before.instant()
		return []stretch{newest}, err
	}
	dated := stretch{condition: "a.due_on IS NOT NULL", columns: []string{"a.due_on", "a.id"}}
	undated := stretch{condition: "a.due_on IS NULL", columns: []string{"a.id"}}
	list := []stretch{dated, undated}
	if k := p.After; k != nil {
		if k.Key == lastDue {
			list[1].after = []any{k.ID}
			list = list[1:]
		} else {
			list[0].after = []any{k.Key, k.ID}
		}
	}
	if k := p.Before; k != nil {
		last := &list[len(list)-1]
		switch {
		case k.Key == lastDue:
			last.before = []any{k.ID}
		case len(list) == 2:
			list[0].before = []any{k.Key, k.ID}
			list = list[:1]
		default: // after a case without a date and before one with it
			list = nil
		}
	}
	return list, nil
}

// instant is the place in a list by hand-in; without a key there is none.
func (k *CaseKey) instant() ([]any, error) {
	if k == nil {
		return nil, nil
	}
	at, err := time.Parse(keyLayout, k.Key)
	if err != nil {
		return nil, ErrBadCursor
	}
	return []any{at, k.ID}, nil
}

// stretch reads up to limit cases, in the direction of reading.
func (s *Store) stretch(ctx context.Context, where *conditions, part stretch, p CasePage, limit int) ([]Case, error) {
	if part.condition != "" {
		where.add(part.condition)
	}
	behind, ahead := " > ", " < "
	if part.descending {
		behind, ahead = ahead, behind
	}
	place := "(" + strings.Join(part.columns, ", ") + ")"
	marks := "(?" + strings.Repeat(", ?", len(part.columns)-1) + ")"
	if part.after != nil {
		where.add(place+behind+marks, part.after...)
	}
	if part.before != nil {
		where.add(place+ahead+marks, part.before...)
	}
	direction := " ASC"
	if part.descending != p.Backward {
		direction = " DESC"
	}
	order := " ORDER BY " + strings.Join(part.columns, direction+", ") + direction
	parts := AllParts &^ p.Without
	q := caseQueries[parts]
	query := q.columns + "FROM (SELECT a.* FROM applications a WHERE " + where.sql() + order + " LIMIT ?) a" + q.joins + order
	return s.readCases(ctx, query, append(where.args, limit), parts)
}
