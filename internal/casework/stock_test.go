package casework_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestBlanks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 2)
		o.stock(storetest.Clerk(storetest.School2), 8, 9)
		prepared := func() int64 {
			id := o.submit(clerk, complete(t)).ApplicationID
			if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
				t.Fatal(err)
			}
			return id
		}
		issue := func(id int64, number string) error {
			_, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: number})
			return err
		}
		first, second := prepared(), prepared()
		if err := issue(first, "0000001"); err != nil {
			t.Fatal(err)
		}
		wantFault(t, issue(second, "0000001"), casework.ErrBlankNotInStock) // used
		wantFault(t, issue(second, "0000008"), casework.ErrBlankNotInStock) // another school's
		wantFault(t, issue(second, "0000777"), casework.ErrBlankNotInStock) // never received
		if _, err := o.desk.SpoilBlank(ctx, clerk, casework.SpoiledBlank{Series: "ЖОБ", Number: "0000002", Reason: "клякса"}); err != nil {
			t.Fatal(err)
		}
		wantFault(t, issue(second, "0000002"), casework.ErrBlankNotInStock) // spoiled
		if got := o.application(second).Status; got != casefile.InPreparation {
			t.Errorf("a refused issue moved the case to %s", got)
		}
	})
}

// A range typed with Latin letters for the Cyrillic ones is the same sheets: it
// can be used, and cannot be received twice.
func TestBlanksAreOneHoweverTheyAreTyped(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		latin := casework.BlankRange{
			Series: " жOБ ", First: "0000001", Last: "0000002", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day, Basis: "Накладная № 1",
		}
		if _, err := o.desk.ReceiveBlanks(ctx, clerk, latin); err != nil {
			t.Fatal(err)
		}
		_, err := o.desk.ReceiveBlanks(ctx, storetest.Clerk(storetest.School2), latin)
		wantFault(t, err, store.ErrSeriesNumberTaken)
		latin.Series = "ЖОБ"
		_, err = o.desk.ReceiveBlanks(ctx, clerk, latin)
		wantFault(t, err, store.ErrSeriesNumberTaken)
		if _, err := o.desk.SpoilBlank(ctx, clerk, casework.SpoiledBlank{Series: "жoб", Number: "0000002", Reason: "клякса"}); err != nil {
			t.Error(err)
		}
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Error(err)
		}
		latin.First, latin.Last = "+000003", "0000004"
		_, err = o.desk.ReceiveBlanks(ctx, clerk, latin)
		wantFault(t, err, casework.ErrBlankRange)
	})
}

func TestRegisterHasNoGapsAndNoBlankIsUsedTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const cases = 12
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, cases)
		ids := make([]int64, cases)
		for i := range ids {
			ids[i] = o.submit(clerk, complete(t)).ApplicationID
			if _, err := o.desk.StartPreparation(ctx, clerk, o.act(ids[i])); err != nil {
				t.Fatal(err)
			}
		}
		acts := make([]casework.Act, cases)
		for i, id := range ids {
			acts[i] = o.act(id)
		}
		var wg sync.WaitGroup
		for i := range ids {
			wg.Go(func() {
				// Every clerk reaches for the lowest sheet; who comes late takes the next.
				for n := 1; n <= cases; n++ {
					_, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: acts[i], Series: "ЖОБ", Number: fmt.Sprintf("%07d", n)})
					if err == nil {
						return
					}
					if !errors.Is(err, casework.ErrBlankNotInStock) {
						t.Error(err)
						return
					}
				}
			})
		}
		wg.Wait()
		var seqs []int
		for _, id := range ids {
			c, err := s.CaseByID(ctx, clerk.CaseScope(), id)
			if err != nil || c.Duplicate == nil {
				t.Fatalf("case %d: %v, duplicate %v", id, err, c.Duplicate)
			}
			seqs = append(seqs, c.Duplicate.RegisterSeq)
		}
		slices.Sort(seqs)
		for i, n := range seqs {
			if n != i+1 {
				t.Fatalf("register numbers %v", seqs)
			}
		}
	})
}
