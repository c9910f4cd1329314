package store_test

import (
	"context"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestTheSuccessorStandsWithinTheWalls tries every table of cases and stocks as an
// officer of the school that keeps the archive of school 1, of one that keeps
// another's, and as one of school 1 itself after it was handed over.
func TestTheSuccessorStandsWithinTheWalls(t *testing.T) {
	heir, stranger, retired := storetest.Clerk(storetest.School2), storetest.Clerk(storetest.School2), storetest.Clerk(storetest.School1)
	heir.Predecessors = []int64{storetest.SchoolZerenda, storetest.School1}
	stranger.Predecessors = []int64{storetest.SchoolZerenda}
	retired.Retired = true
	tables := []string{
		"Applicant", "Application", "PackageItem", "Clock", "Receipt", "Duplicate", "HearingNotice", "ServiceRefusal", "HandOver",
		"Blank", "BlankMove", "StockCount", "BlankRepeat", "FigureCell",
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		for _, name := range tables {
			f, tb := fences[name], table{t: t, store: s, name: name, id: int64(1)}
			own := "clerk"
			for _, who := range []struct {
				name                 string
				viewer               access.Viewer
				read, change, create bool
			}{
				{"the successor", heir, on(f.read, own), on(f.change, own), on(f.create, own)},
				{"a school with another archive", stranger, false, false, false},
				{"the closed school", retired, on(f.read, own), false, false},
			} {
				ctx := access.NewContext(context.Background(), who.viewer)
				if got := tb.reads(ctx); got != who.read {
					t.Errorf("%s: %s reads it: %t", name, who.name, got)
				}
				if got := tb.touches(ctx, "Update", "Save"); got != who.change {
					t.Errorf("%s: %s changes it: %t", name, who.name, got)
				}
				if got := tb.creates(ctx); got != who.create {
					t.Errorf("%s: %s adds one: %t", name, who.name, got)
				}
			}
		}
	})
}
