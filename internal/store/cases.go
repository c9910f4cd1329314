package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Case is an application with what a list or a page shows beside it, read in
// one join.
type Case struct {
	Application
	Applicant      Applicant
	Representative *Applicant
	School         School
	Zone           string  // time zone of the school's region
	Branch         *Branch // where the papers were taken or the duplicate is kept
	Duplicate      *Duplicate
	HandOver       *HandOver
	Receipt        *Receipt
}

// CaseFilter says which cases; its zero value means all in scope.
type CaseFilter struct {
	Statuses      []casefile.Status
	Open          *bool // in work, or finished
	OverdueAt     time.Time
	Channels      []casefile.Channel
	Reasons       []casefile.Reason // any of them
	DocumentKinds []casefile.DocumentKind
	HandedInFrom  time.Time // inclusive
	HandedInUntil time.Time // exclusive
	DueFrom       workday.Date
	DueTo         workday.Date
	Territory     *access.Territory
}

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

// lastDue stands for "no due date": later than any.
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
}

// Cases reads a page of the cases in scope. more reports whether the list goes
// on in the direction of reading; the cases come in the order of the list.
func (s *Store) Cases(ctx context.Context, scope access.Scope, f CaseFilter, p CasePage) (cases []Case, more bool, err error) {
	where := s.caseConditions(scope, f)
	column, descending := "a.handed_in_at", true
	if p.Order == DueFirst {
		column, descending = "COALESCE(a.due_on, '"+lastDue+"')", false
	}
	for _, k := range []struct {
		key    *CaseKey
		behind bool
	}{{p.After, true}, {p.Before, false}} {
		if k.key == nil {
			continue
		}
		cmp := "<"
		if k.behind != descending {
			cmp = ">"
		}
		var key any = k.key.Key
		if p.Order == NewestFirst {
			at, err := time.Parse(keyLayout, k.key.Key)
			if err != nil {
				return nil, false, ErrBadCursor
			}
			key = at
		}
		where.add("("+column+", a.id) "+cmp+" (?, ?)", key, k.key.ID)
	}
	direction := " ASC"
	if descending != p.Backward {
		direction = " DESC"
	}
	order := " ORDER BY " + column + direction + ", a.id" + direction
	query := caseSelect + "FROM (SELECT a.* FROM applications a WHERE " + where.sql() + order + " LIMIT ?) a" + caseJoins + order
	rows, err := s.query(ctx, query, append(where.args, p.Limit+1)...)
	if err != nil {
		return nil, false, fmt.Errorf("read cases: %w", err)
	}
	defer rows.Close()
	cases = make([]Case, 0, p.Limit+1)
	for rows.Next() {
		c, err := scanCase(rows)
		if err != nil {
			return nil, false, fmt.Errorf("read cases: %w", err)
		}
		cases = append(cases, c)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read cases: %w", err)
	}
	if more = len(cases) > p.Limit; more {
		cases = cases[:p.Limit]
	}
	if p.Backward {
		for i, j := 0, len(cases)-1; i < j; i, j = i+1, j-1 {
			cases[i], cases[j] = cases[j], cases[i]
		}
	}
	return cases, more, nil
}

// ErrBadCursor is raised for a cursor that no list ever gave.
var ErrBadCursor = fault.Define(fault.Invalid, "BAD_CURSOR", fault.Text{
	KK: "Тізімдегі орын танылмады; тізімді басынан ашыңыз.",
	RU: "Место в списке не распознано; откройте список с начала.",
	EN: "The place in the list is not known; open the list from its start.",
})

// CountCases counts the cases in scope, at most limit+1 of them.
func (s *Store) CountCases(ctx context.Context, scope access.Scope, f CaseFilter, limit int) (int, error) {
	where := s.caseConditions(scope, f)
	var n int
	err := s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM applications a WHERE "+where.sql()+" LIMIT ?) n",
		append(where.args, limit+1)...).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count cases: %w", err)
	}
	return n, nil
}

// CaseByID reads one case in scope, or access.ErrNotFound.
func (s *Store) CaseByID(ctx context.Context, scope access.Scope, id int64) (Case, error) {
	return s.oneCase(ctx, scope, "a.id = ?", id)
}

// CaseByNumber reads one case in scope by its number, or access.ErrNotFound.
func (s *Store) CaseByNumber(ctx context.Context, scope access.Scope, number string) (Case, error) {
	return s.oneCase(ctx, scope, "a.number = ?", number)
}

// CasesByID reads the cases of these ids that are in scope, in no order.
func (s *Store) CasesByID(ctx context.Context, scope access.Scope, ids []int64) ([]Case, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	where := conditions{}
	where.scope(scope, "a")
	where.in("a.id", int64Args(ids))
	rows, err := s.query(ctx, caseSelect+"FROM applications a"+caseJoins+" WHERE "+where.sql(), where.args...)
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	defer rows.Close()
	var cases []Case
	for rows.Next() {
		c, err := scanCase(rows)
		if err != nil {
			return nil, fmt.Errorf("read cases: %w", err)
		}
		cases = append(cases, c)
	}
	return cases, rows.Err()
}

func (s *Store) oneCase(ctx context.Context, scope access.Scope, condition string, arg any) (Case, error) {
	where := conditions{}
	where.scope(scope, "a")
	where.add(condition, arg)
	c, err := scanCase(s.queryRow(ctx, caseSelect+"FROM applications a"+caseJoins+" WHERE "+where.sql(), where.args...))
	if errors.Is(err, sql.ErrNoRows) {
		return Case{}, access.ErrNotFound
	}
	if err != nil {
		return Case{}, fmt.Errorf("read case: %w", err)
	}
	return c, nil
}

func (s *Store) caseConditions(scope access.Scope, f CaseFilter) *conditions {
	w := &conditions{}
	w.scope(scope, "a")
	if f.Territory != nil {
		w.territory(*f.Territory, "a")
	}
	w.in("a.status", stringArgs(f.Statuses))
	w.in("a.channel", stringArgs(f.Channels))
	w.in("a.document_kind", stringArgs(f.DocumentKinds))
	if f.Open != nil {
		if *f.Open {
			w.add("a.finished_at IS NULL")
		} else {
			w.add("a.finished_at IS NOT NULL")
		}
	}
	if !f.OverdueAt.IsZero() {
		w.add("a.finished_at IS NULL AND a.due_at <= ?", f.OverdueAt)
	}
	if len(f.Reasons) > 0 {
		var any []string
		for _, r := range f.Reasons {
			any = append(any, "a.reason_"+strings.ToLower(string(r)))
		}
		w.add("(" + strings.Join(any, " OR ") + ")")
	}
	if !f.HandedInFrom.IsZero() {
		w.add("a.handed_in_at >= ?", f.HandedInFrom)
	}
	if !f.HandedInUntil.IsZero() {
		w.add("a.handed_in_at < ?", f.HandedInUntil)
	}
	if !f.DueFrom.IsZero() {
		w.add("a.due_on >= ?", f.DueFrom.String())
	}
	if !f.DueTo.IsZero() {
		w.add("a.due_on <= ?", f.DueTo.String())
	}
	return w
}
