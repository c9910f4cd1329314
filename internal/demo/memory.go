package demo

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// memory is a casework.Ledger that keeps the rows of the story in slices, so that a
// hundred thousand acts are decided by the desk without a database in between. Ids are
// positions counted from 1, in the order in which a database would give them.
//
// It is for one goroutine. It does not roll back: an act of a plan that the desk
// refuses is a defect of the plan and ends the load.
type memory struct {
	casework.Unchanging
	world *World
	view  access.Viewer
	zones map[int64]string

	applicants   []store.Applicant
	applications []store.Application
	tickets      []store.Ticket
	items        []store.PackageItem
	clocks       []store.Clock
	receipts     []store.Receipt
	duplicates   []store.Duplicate
	handOvers    []store.HandOver
	notices      []store.HearingNotice
	refusals     []store.ServiceRefusal
	blanks       []store.Blank
	moves        []store.BlankMove
	transfers    []store.BlankTransfer
	counts       []store.StockCount
	repeats      []store.BlankRepeat
	homeVisits   []store.HomeVisit
	messages     []store.PortalMessage
	outages      []store.PortalOutage
	entries      []journal.Entry

	files    map[int64]*file // by application
	shelf    map[sheet]int64 // blank by series and number
	copies   map[original]int
	counters map[string]int64
	changed  map[int64]store.School // schools that the story changed

	called  map[string]int64   // message by the portal's id
	letters map[string][]int64 // messages by the portal's id of the case

	queues       map[queueKey][]int64 // tickets by number
	ticketClocks map[int64][]int64
}

// file finds the rows of one case.
type file struct {
	items     []int64
	clocks    []int64
	duplicate int64
	notice    int64 // the last one
}

type sheet struct{ series, number string }

// original names what a copy is a copy of.
type original struct {
	schoolID int64
	iin      string
	kind     casefile.DocumentKind
}

func newMemory(w *World) *memory {
	m := &memory{
		world: w, zones: map[int64]string{}, files: map[int64]*file{},
		shelf: map[sheet]int64{}, copies: map[original]int{}, counters: map[string]int64{},
		changed: map[int64]store.School{}, called: map[string]int64{}, letters: map[string][]int64{},
		queues: map[queueKey][]int64{}, ticketClocks: map[int64][]int64{},
	}
	for _, r := range w.Regions {
		m.zones[r.ID] = r.Zone
	}
	return m
}

// InTx makes memory a casework.Ledgers.
func (m *memory) InTx(_ context.Context, v access.Viewer, act func(casework.Ledger) error) error {
	m.view = v
	return act(m)
}

// visible is the fence: what lies outside the viewer's scope does not exist.
func (m *memory) visible(p access.Place) error {
	if !m.view.Scope().Covers(p) {
		return access.ErrNotFound
	}
	return nil
}

// row returns the row of an id.
func row[T any](rows []T, id int64) (*T, error) {
	if id < 1 || id > int64(len(rows)) {
		return nil, access.ErrNotFound
	}
	return &rows[id-1], nil
}

// insert appends the row behind id, which is the row's own.
func insert[T any](rows *[]T, id *int64, r *T) {
	*id = int64(len(*rows) + 1)
	*rows = append(*rows, *r)
}

// update replaces the row of an id.
func update[T any](rows []T, id int64, r *T) error {
	old, err := row(rows, id)
	if err == nil {
		*old = *r
	}
	return err
}

// Application reads a case.
func (m *memory) Application(_ context.Context, id int64) (store.Application, error) {
	a, err := row(m.applications, id)
	if err == nil {
		err = m.visible(a.Place)
	}
	if err != nil {
		return store.Application{}, err
	}
	return *a, nil
}

// Applicant reads a person.
func (m *memory) Applicant(_ context.Context, id int64) (store.Applicant, error) {
	a, err := row(m.applicants, id)
	if err != nil {
		return store.Applicant{}, err
	}
	return *a, nil
}

// Items reads the package of a case.
func (m *memory) Items(_ context.Context, applicationID int64) ([]store.PackageItem, error) {
	return pickRows(m.items, m.file(applicationID).items), nil
}

// Clocks reads the terms of a case.
func (m *memory) Clocks(_ context.Context, applicationID int64) ([]store.Clock, error) {
	return pickRows(m.clocks, m.file(applicationID).clocks), nil
}

func pickRows[T any](rows []T, ids []int64) []T {
	picked := make([]T, len(ids))
	for i, id := range ids {
		picked[i] = rows[id-1]
	}
	return picked
}

func (m *memory) file(applicationID int64) *file {
	f := m.files[applicationID]
	if f == nil {
		f = &file{}
		m.files[applicationID] = f
	}
	return f
}

// DuplicateOf reads the duplicate of a case.
func (m *memory) DuplicateOf(_ context.Context, applicationID int64) (store.Duplicate, error) {
	d, err := row(m.duplicates, m.file(applicationID).duplicate)
	if err != nil {
		return store.Duplicate{}, err
	}
	return *d, nil
}

// NoticeOf reads the last notice of a case.
func (m *memory) NoticeOf(_ context.Context, applicationID int64) (store.HearingNotice, error) {
	n, err := row(m.notices, m.file(applicationID).notice)
	if err != nil {
		return store.HearingNotice{}, err
	}
	return *n, nil
}

// LastCopy counts the duplicates that the schools issued before to the person. Who
// has no IIN never comes twice in the story.
func (m *memory) LastCopy(_ context.Context, of store.Copies) (int, error) {
	last := 0
	for _, school := range of.Schools {
		last += m.copies[original{school, of.IIN, of.DocumentKind}]
	}
	return last, nil
}
