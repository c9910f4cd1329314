package store

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"telnusqa/ent"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// Rows become ent mutations and ent types become rows. One function per kind
// fills a mutation, whether the row is inserted, updated or loaded in bulk.

// instant is a moment as the databases keep it: UTC, microseconds. A zero moment
// stays zero.
func instant(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Microsecond)
}

// utc is a moment as a row gives it back.
func utc(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC()
}

// date reads a stored day. What is stored was checked by the database, so a text
// that is no date means a broken table.
func date(s string) workday.Date {
	if s == "" {
		return 0
	}
	d, err := workday.ParseDate(s)
	if err != nil {
		panic(fmt.Sprintf("store: %v", err))
	}
	return d
}

// optional sets a column that may be NULL, or makes it NULL for the zero value.
func optional[T comparable](m ent.Mutation, v T, set func(T), clear func()) {
	var zero T
	switch {
	case v != zero:
		set(v)
	case !m.Op().Is(ent.OpCreate): // a new row has NULL already
		clear()
	}
}

func optionalTime(m ent.Mutation, t time.Time, set func(time.Time), clear func()) {
	if t.IsZero() {
		t = time.Time{} // one of the many spellings of zero
	}
	optional(m, instant(t), set, clear)
}

// placed is a mutation of a table with the place mixin; C is the table's own enum
// type of the channel.
type placed[C ~string] interface {
	SetRegionID(int64)
	SetDivisionID(int64)
	SetSchoolID(int64)
	SetBranchID(int64)
	SetChannel(C)
}

// fillPlace sets the five columns of a new row.
func fillPlace[C ~string](m placed[C], p access.Place) {
	m.SetRegionID(p.RegionID)
	m.SetDivisionID(p.DivisionID)
	m.SetSchoolID(p.SchoolID)
	if p.BranchID != 0 {
		m.SetBranchID(p.BranchID)
	}
	m.SetChannel(C(p.Channel))
}

func place[C ~string](region, division, school, branch int64, channel C) access.Place {
	return access.Place{RegionID: region, DivisionID: division, SchoolID: school, BranchID: branch, Channel: string(channel)}
}

// joined writes a list of words into one column.
func joined[T ~string](words []T) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(string(w))
	}
	return b.String()
}

// split reads such a list.
func split[T ~string](s string) []T {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ",")
	words := make([]T, len(parts))
	for i, p := range parts {
		words[i] = T(p)
	}
	return words
}

// reasons reads the three columns, in the order of the alphabet.
func reasons(a *ent.Application) []casefile.Reason {
	var all []casefile.Reason
	for _, r := range []struct {
		given bool
		name  casefile.Reason
	}{
		{a.ReasonDamaged, casefile.Damaged},
		{a.ReasonLost, casefile.Lost},
		{a.ReasonNameChanged, casefile.NameChanged},
	} {
		if r.given {
			all = append(all, r.name)
		}
	}
	return all
}

func has[T comparable](all []T, one T) bool { return slices.Contains(all, one) }

// searchName is how a person's name is found: one form for all its spellings.
func searchName(surname, given, patronymic string) string {
	return identifier.NameKey(surname, given, patronymic)
}
