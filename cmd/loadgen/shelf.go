package main

import (
	"context"
	"errors"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// file is everything about one case that is still on the shelf.
type file struct {
	app       store.Application
	persons   []store.Applicant
	items     []store.PackageItem
	clocks    []store.Clock
	receipt   *store.Receipt
	duplicate *store.Duplicate
	handOver  *store.HandOver
	notices   []store.HearingNotice
	refusal   *store.ServiceRefusal
	watched   int64 // id of the last clock the sweep knows of
}

// shelf is a casework.Ledger in memory: the desk decides the cases of the load
// as it decides filed ones, and what it writes is collected into batches. A case
// stands on the shelf as long as somebody may act on it; then its rows go out,
// so that the shelf holds the cases of some weeks and never all of them.
//
// There is one goroutine, and an act that fails ends the load: nothing is rolled
// back.
type shelf struct {
	casework.Unchanging
	casework.NoVisits
	unusedStock
	country *country
	files   map[int64]*file
	stock   map[stockKey][]store.Blank // sheets in stock, lowest number first
	numbers map[string]int64           // last number given, by counter
	persons map[int64]store.Applicant  // inserted, their application not yet
	ids     struct {
		applicant, application, item, clock, receipt, duplicate, handOver, notice, refusal, blank, move, entry int64
	}
	receipts map[int64]store.BlankMove // the first line about each sheet in stock
	out      *outbox
}

type stockKey struct {
	school int64
	series string
}

var errUnused = errors.New("loadgen: the load never asks for this")

func newShelf(c *country, out *outbox) *shelf {
	return &shelf{
		country: c, out: out,
		files: make(map[int64]*file), stock: make(map[stockKey][]store.Blank),
		numbers: make(map[string]int64), persons: make(map[int64]store.Applicant),
		receipts: make(map[int64]store.BlankMove),
	}
}

// next counts ids and returns the new one.
func next(id *int64) int64 {
	*id++
	return *id
}

// InTx runs the act on the shelf itself.
func (s *shelf) InTx(_ context.Context, _ access.Viewer, act func(casework.Ledger) error) error {
	return act(s)
}

// sendOut hands the rows of a case over and takes it off the shelf.
func (s *shelf) sendOut(f *file) {
	b := &s.out.batch
	b.Applicants = append(b.Applicants, f.persons...)
	b.Applications = append(b.Applications, f.app)
	b.Items = append(b.Items, f.items...)
	b.Clocks = append(b.Clocks, f.clocks...)
	b.HearingNotices = append(b.HearingNotices, f.notices...)
	b.Receipts = appendSome(b.Receipts, f.receipt)
	b.Duplicates = appendSome(b.Duplicates, f.duplicate)
	b.HandOvers = appendSome(b.HandOvers, f.handOver)
	b.ServiceRefusals = appendSome(b.ServiceRefusals, f.refusal)
	delete(s.files, f.app.ID)
	for _, p := range f.persons {
		delete(s.persons, p.ID)
	}
}

func appendSome[T any](all []T, one *T) []T {
	if one == nil {
		return all
	}
	return append(all, *one)
}

// School and Zone read the territory; every reader sees all of it.
func (s *shelf) School(_ context.Context, id int64) (store.School, error) {
	if id < 1 || id > int64(len(s.country.schools)) {
		return store.School{}, access.ErrNotFound
	}
	return s.country.schools[id-1], nil
}

// SuccessorOf is never asked for: no school of the load is closed.
func (s *shelf) SuccessorOf(context.Context, store.School) (store.School, error) {
	return store.School{}, errUnused
}

// Archive is each school's own.
func (s *shelf) Archive(_ context.Context, schoolID int64) ([]int64, error) {
	return []int64{schoolID}, nil
}

func (s *shelf) Zone(_ context.Context, regionID int64) (string, error) {
	return s.country.regions[regionID-1].Zone, nil
}

func (s *shelf) Application(_ context.Context, id int64) (store.Application, error) {
	f, err := s.file(id)
	if err != nil {
		return store.Application{}, err
	}
	return f.app, nil
}

func (s *shelf) file(id int64) (*file, error) {
	f, ok := s.files[id]
	if !ok {
		return nil, access.ErrNotFound
	}
	return f, nil
}

// Applicant is asked for by the desk about cases on the shelf only, and by the
// id of the person alone.
func (s *shelf) Applicant(_ context.Context, id int64) (store.Applicant, error) {
	if p, ok := s.persons[id]; ok {
		return p, nil
	}
	return store.Applicant{}, access.ErrNotFound
}

func (s *shelf) Items(_ context.Context, applicationID int64) ([]store.PackageItem, error) {
	f, err := s.file(applicationID)
	if err != nil {
		return nil, err
	}
	return f.items, nil
}

func (s *shelf) Clocks(_ context.Context, applicationID int64) ([]store.Clock, error) {
	f, err := s.file(applicationID)
	if err != nil {
		return nil, err
	}
	return append([]store.Clock(nil), f.clocks...), nil
}

func (s *shelf) DuplicateOf(_ context.Context, applicationID int64) (store.Duplicate, error) {
	f, err := s.file(applicationID)
	if err != nil || f.duplicate == nil {
		return store.Duplicate{}, access.ErrNotFound
	}
	return *f.duplicate, nil
}

func (s *shelf) NoticeOf(_ context.Context, applicationID int64) (store.HearingNotice, error) {
	f, err := s.file(applicationID)
	if err != nil || len(f.notices) == 0 {
		return store.HearingNotice{}, access.ErrNotFound
	}
	return f.notices[len(f.notices)-1], nil
}

// LastCopy is zero: no person of the load comes twice.
func (s *shelf) LastCopy(context.Context, store.Copies) (int, error) {
	return 0, nil
}

// Claim and Answer belong to requests that may be repeated; the load has none.
func (s *shelf) Claim(context.Context, string, string, []byte) ([]byte, bool, error) {
	return nil, false, errUnused
}

func (s *shelf) Answer(context.Context, string, []byte) error { return errUnused }

// NextNumber and NextGapFree are the same where nothing runs beside.
func (s *shelf) NextNumber(ctx context.Context, counter string) (int64, error) {
	return s.NextGapFree(ctx, counter)
}

func (s *shelf) NextGapFree(_ context.Context, counter string) (int64, error) {
	s.numbers[counter]++
	return s.numbers[counter], nil
}

// Record gives the entry its id, which in a load is also its position.
func (s *shelf) Record(_ context.Context, e *journal.Entry) error {
	e.ID = next(&s.ids.entry)
	s.out.entries = append(s.out.entries, *e)
	return nil
}
