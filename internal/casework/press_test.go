package casework_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

const link = "https://telnusqa.example/applications/by-number/"

func (o *office) press() *casework.Press { return casework.NewPress(o.store, link, o.now) }

// refused is a case that was not accepted: the identity card was not there.
func (o *office) refused(v access.Viewer) int64 {
	o.t.Helper()
	s := complete(o.t)
	s.Items = s.Items[:1]
	return o.submit(v, s).ApplicationID
}

func receiptOrder(id int64) casework.PrintOrder {
	return casework.PrintOrder{Paper: papers.IntakeRefusalReceipt, ApplicationID: id, Language: papers.Both, Layout: papers.SideBySide}
}

func as(v access.Viewer) context.Context { return access.NewContext(context.Background(), v) }

func TestEveryPrintingIsCountedAndJournalled(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id, press := o.refused(clerk), o.press()
		first, err := press.Print(ctx, clerk, receiptOrder(id))
		if err != nil {
			t.Fatal(err)
		}
		if first.Kind != papers.IntakeRefusalReceipt || first.Template != 1 || first.Number != "РО-2026-000001" {
			t.Errorf("printed %s %s by template %d", first.Kind, first.Number, first.Template)
		}
		again, err := press.Print(ctx, clerk, receiptOrder(id))
		if err != nil {
			t.Fatal(err)
		}
		if a, b := first.Plain("KK"), again.Plain("KK"); a != b {
			t.Errorf("the second copy reads otherwise:\n%s\n%s", a, b)
		}
		entries, _, err := s.Timeline(ctx, clerk.CaseScope(), id, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		var copies []int
		for _, e := range entries {
			if e.Kind != journal.KindPaperPrinted {
				continue
			}
			p, err := journal.Read[journal.PaperPrinted](e.Entry)
			if err != nil {
				t.Fatal(err)
			}
			copies = append(copies, p.Copy)
			p.Copy = 0
			if want := (journal.PaperPrinted{Paper: "INTAKE_REFUSAL_RECEIPT", Number: "РО-2026-000001", Language: "BOTH", Layout: "COLUMNS", Template: 1}); p != want {
				t.Errorf("entry %+v, want %+v", p, want)
			}
		}
		if !slices.Equal(copies, []int{1, 2}) {
			t.Errorf("copies in the journal: %v", copies)
		}
		printable, err := press.Printable(ctx, clerk, []int64{id})
		if err != nil {
			t.Fatal(err)
		}
		if want := (casework.Printable{Paper: papers.IntakeRefusalReceipt, Printed: 2}); !slices.Contains(printable[id], want) {
			t.Errorf("printable %+v, want %+v among them", printable, want)
		}
	})
}

// Two officers who print one paper at once have two copies of it.
func TestPrintingsAtOnceAreDifferentCopies(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id, press := o.refused(clerk), o.press()
		const at = 8
		var all sync.WaitGroup
		for range at {
			all.Go(func() {
				if _, err := press.Print(ctx, clerk, receiptOrder(id)); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		counts, err := s.PrintsOf(as(clerk), id)
		if err != nil || counts[id]["INTAKE_REFUSAL_RECEIPT"] != at {
			t.Errorf("%v printings, %v", counts, err)
		}
	})
}

func TestWhoMayNotPrint(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id, press := o.refused(clerk), o.press()
		accepted := o.submit(clerk, complete(t)).ApplicationID
		home := clerk.Home
		for _, c := range []struct {
			who  string
			v    access.Viewer
			id   int64
			want error
		}{
			{"nobody", access.Viewer{}, id, access.ErrUnauthenticated},
			{"an analyst, who sees people masked", access.Viewer{UserID: 8, Role: access.RegionAnalyst, Home: home}, id, access.ErrForbidden},
			{"an auditor", access.Viewer{UserID: 8, Role: access.Auditor, Home: home}, id, access.ErrForbidden},
			{"the contact centre", access.Viewer{UserID: 8, Role: access.ContactCentre}, id, access.ErrForbidden},
			{"the portal's gateway", access.Viewer{UserID: 8, Role: access.Integration, Home: access.Place{Channel: string(casefile.Portal)}}, id, access.ErrForbidden},
			{"the platform's administrator", access.Viewer{UserID: 8, Role: access.PlatformAdmin}, id, access.ErrForbidden},
			{"a clerk of another school", storetest.Clerk(storetest.School2), id, access.ErrNotFound},
			{"the operator of a branch that has nothing to do with it", access.Viewer{UserID: 8, Role: access.CorporationOperator, Home: access.Place{BranchID: storetest.SemeiBranch}}, id, access.ErrNotFound},
			{"the clerk, for a case that was accepted", clerk, accepted, papers.ErrNoSuchPaper},
		} {
			if _, err := press.Print(ctx, c.v, receiptOrder(c.id)); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", c.who, err, c.want)
			}
		}
		if n := countOf(o.kinds(id), journal.KindPaperPrinted); n != 0 {
			t.Errorf("%d printings in the journal", n)
		}
	})
}

// Without its entry in the journal a paper does not leave the press.
func TestNoPaperWithoutItsEntry(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.refused(clerk)
		for _, pool := range s.Pools() {
			if _, err := pool.Exec("DROP TABLE IF EXISTS unsealed_entries"); err == nil {
				break
			}
		}
		doc, err := o.press().Print(ctx, clerk, receiptOrder(id))
		if err == nil || len(doc.Blocks) != 0 {
			t.Errorf("printed %v, %v", doc.Number, err)
		}
		if counts, err := s.PrintsOf(as(clerk), id); err != nil || len(counts) != 0 {
			t.Errorf("counted %v, %v", counts, err)
		}
	})
}
