package store_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// TestPagesJoinUp reads a list in pages of every size, forward and backward, from
// every place in it: together the pages are the list, in both orders, with cases
// that share a hand-in or a due date and cases that have no due date.
func TestPagesJoinUp(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		for id := int64(1); id <= 11; id++ {
			b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
			app := &b.Applications[0]
			app.HandedInAt = storetest.Noon.Add(time.Duration(id*7%4) * time.Hour)
			app.DueOn = storetest.Day.AddDays(int(id * 5 % 3))
			if id%3 == 0 {
				app.Status, app.AcceptedOn, app.DueOn, app.DueAt = casefile.NotAccepted, workday.Date(0), workday.Date(0), time.Time{}
			}
			storetest.Load(t, s, store.Batch{Applicants: b.Applicants, Applications: b.Applications})
		}
		ctx, scope := context.Background(), storetest.Clerk(storetest.School1).CaseScope()
		read := func(p store.CasePage) ([]store.CaseKey, bool) {
			t.Helper()
			cases, more, err := s.Cases(ctx, scope, store.CaseFilter{}, p)
			if err != nil {
				t.Fatal(err)
			}
			keys := make([]store.CaseKey, len(cases))
			for i, c := range cases {
				keys[i] = p.Order.KeyOf(c.Application)
			}
			return keys, more
		}
		for _, order := range []store.CaseOrder{store.NewestFirst, store.DueFirst} {
			whole, more := read(store.CasePage{Order: order, Limit: 100})
			if len(whole) != 11 || more {
				t.Fatalf("%d cases, more: %t", len(whole), more)
			}
			if !slices.IsSortedFunc(whole, func(a, b store.CaseKey) int {
				if order == store.NewestFirst {
					a, b = b, a
				}
				if a.Key != b.Key {
					return map[bool]int{true: -1, false: 1}[a.Key < b.Key]
				}
				return int(a.ID - b.ID)
			}) {
				t.Errorf("order %d: %v", order, whole)
			}
			for size := 1; size <= 11; size++ {
				for at := -1; at <= len(whole); at++ {
					forward := store.CasePage{Order: order, Limit: size}
					want := whole
					if at >= 0 && at < len(whole) {
						forward.After, want = &whole[at], whole[at+1:]
					}
					got, more := read(forward)
					if diff := cmp.Diff(want[:min(size, len(want))], got); diff != "" || more != (len(want) > size) {
						t.Fatalf("order %d, %d after place %d, more %t:\n%s", order, size, at, more, diff)
					}
					backward := store.CasePage{Order: order, Limit: size, Backward: true}
					want = whole
					if at >= 0 && at < len(whole) {
						backward.Before, want = &whole[at], whole[:at]
					}
					got, more = read(backward)
					if diff := cmp.Diff(want[max(0, len(want)-size):], got); diff != "" || more != (len(want) > size) {
						t.Fatalf("order %d, %d before place %d, more %t:\n%s", order, size, at, more, diff)
					}
				}
			}
			for i := range whole {
				for j := range whole {
					between := []store.CaseKey{}
					if i+1 < j {
						between = whole[i+1 : j]
					}
					if got, _ := read(store.CasePage{Order: order, Limit: 100, After: &whole[i], Before: &whole[j]}); !slices.Equal(got, between) {
						t.Errorf("order %d between places %d and %d: %v, want %v", order, i, j, got, between)
					}
				}
			}
		}
	})
}
