package casework_test

import (
	"context"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A number is missing when nobody in the country has it, and whoever stands
// beside the gap sees it.
func TestGapsAcrossTheCountry(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		o.stock(storetest.Clerk(storetest.School1), 1, 10)
		o.stock(storetest.Clerk(storetest.SchoolSemei), 11, 12) // no gap: another region has them
		o.stock(storetest.Clerk(storetest.School1), 16, 20)
		o.stock(storetest.Clerk(storetest.SchoolSemei), 31, 40)
		o.stock(storetest.Clerk(storetest.SchoolSemei), 42, 42)
		all := []store.BlankGap{{Series: "ЖОБ", Before: "0000012", After: "0000016"}, {Series: "ЖОБ", Before: "0000020", After: "0000031"}, {Series: "ЖОБ", Before: "0000040", After: "0000042"}}
		for _, c := range []struct {
			name string
			v    access.Viewer
			want []store.BlankGap
		}{
			{"the whole country", access.Product("test"), all},
			{"the school beside two of them", storetest.Clerk(storetest.School1), all[:2]},
			{"the school that is beside all", storetest.Clerk(storetest.SchoolSemei), all},
			{"a school beside none", storetest.Clerk(storetest.School2), nil},
		} {
			var got []store.BlankGap
			var after *store.SheetKey
			for more := true; more; { // a page holds one
				page, rest, err := s.BlankGaps(ctx, c.v.StockScope(), "", after, 1)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, page...)
				if more = rest; more {
					after = &store.SheetKey{Series: page[0].Series, Number: page[0].Before}
				}
			}
			if len(got) != len(c.want) {
				t.Fatalf("%s: %v, want %v", c.name, got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("%s: %v, want %v", c.name, got[i], c.want[i])
				}
			}
		}
	})
}

// An original stated by two persons, and one that is a blank nobody issued.
func TestRepeatedOriginals(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 5)
		states := func(document string) func(*casework.Submission) {
			return func(sub *casework.Submission) { sub.OriginalDocument = document }
		}
		o.preparedCase(1, states("ЖОБ 0099001"))
		o.preparedCase(1, states("ЖОБ 0099001")) // the same person again is no repeat
		o.preparedCase(2, states("ЖОБ 0099002"))
		o.preparedCase(3, states("жоб № 0099002"))
		o.preparedCase(4, states("ЖОБ 0000004"))
		want := []store.OriginalRepeat{
			{Series: "ЖОБ", Number: "0000004", Cases: 1, Persons: 1, State: stock.InStock},
			{Series: "ЖОБ", Number: "0099002", Cases: 2, Persons: 2},
		}
		got, more, err := s.OriginalRepeats(ctx, clerk.StockScope(), nil, 10)
		if err != nil || more || len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("%+v, %t, %v; want %+v", got, more, err, want)
		}
		if got, _, err := s.OriginalRepeats(ctx, storetest.Clerk(storetest.School2).StockScope(), nil, 10); err != nil || len(got) != 0 {
			t.Errorf("another school sees %+v, %v", got, err)
		}
	})
}
