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
	Parts          CaseParts // what was read of the following
	Applicant      Applicant
	Representative *Applicant
	School         School
	Zone           string  // time zone of the school's region; always there
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
	Find          *Find
	BranchID      int64 // State Corporation branch of the case
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
	return s.oneCase(ctx, scope, AllParts, "a.id = ?", id)
}

// CasePartsByID reads one case in scope with some of its parts, or
// access.ErrNotFound.
func (s *Store) CasePartsByID(ctx context.Context, scope access.Scope, id int64, parts CaseParts) (Case, error) {
	return s.oneCase(ctx, scope, parts, "a.id = ?", id)
}

// CaseByNumber reads one case in scope by its number, or access.ErrNotFound.
func (s *Store) CaseByNumber(ctx context.Context, scope access.Scope, number string) (Case, error) {
	return s.oneCase(ctx, scope, AllParts, "a.number = ?", number)
}

// CasePartsByNumber reads one case in scope by its number with some of its parts, or
// access.ErrNotFound.
func (s *Store) CasePartsByNumber(ctx context.Context, scope access.Scope, number string, parts CaseParts) (Case, error) {
	return s.oneCase(ctx, scope, parts, "a.number = ?", number)
}

// CasesByID reads the cases of these ids that are in scope, in no order.
func (s *Store) CasesByID(ctx context.Context, scope access.Scope, ids []int64, parts CaseParts) ([]Case, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	where := conditions{}
	where.scope(scope, "a")
	where.in("a.id", int64Args(ids))
	q := caseQueries[parts]
	cases, err := s.readCases(ctx, q.columns+"FROM applications a"+q.joins+" WHERE "+where.sql(), where.args, parts)
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	return cases, nil
}

func (s *Store) readCases(ctx context.Context, query string, args []any, parts CaseParts) ([]Case, error) {
	rows, err := s.query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var cases []Case
	for rows.Next() {
		c, err := s.scanCase(rows, parts)
		if err != nil {
			return nil, err
		}
		cases = append(cases, c)
	}
	return cases, rows.Err()
}

func (s *Store) oneCase(ctx context.Context, scope access.Scope, parts CaseParts, condition string, arg any) (Case, error) {
	where := conditions{}
	where.scope(scope, "a")
	where.add(condition, arg)
	q := caseQueries[parts]
	c, err := s.scanCase(s.queryRow(ctx, q.columns+"FROM applications a"+q.joins+" WHERE "+where.sql(), where.args...), parts)
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
	if f.BranchID != 0 {
		w.add("a.branch_id = ?", f.BranchID)
	}
	if f.Find != nil {
		s.find(w, *f.Find)
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
