package casework_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/papers"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// retain takes out what is due on a day.
func (o *office) retain(on time.Time) casework.Retained {
	o.t.Helper()
	o.set(on)
	keeper := casework.NewKeeper(o.store, o.desk)
	looked, err := keeper.Look(context.Background())
	if err != nil {
		o.t.Fatal(err)
	}
	did, err := keeper.Retain(context.Background(), 2, func(int) {})
	if err != nil {
		o.t.Fatal(err)
	}
	if looked.All() != did.All() || looked.Messages != did.Messages || looked.Visits != did.Visits || looked.OldLines != did.OldLines || looked.Keeping != did.Keeping {
		o.t.Errorf("%+v was announced, %+v done", looked, did)
	}
	return did
}

// handedOver is a case that ended on monday.
func (o *office) handedOver(v access.Viewer, number string) int64 {
	o.t.Helper()
	ctx, id := context.Background(), o.submit(v, complete(o.t)).ApplicationID
	if _, err := o.desk.StartPreparation(ctx, v, o.act(id)); err != nil {
		o.t.Fatal(err)
	}
	if _, err := o.desk.IssueDuplicate(ctx, v, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: number}); err != nil {
		o.t.Fatal(err)
	}
	in := casework.HandOver{Act: o.act(id), Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000"}
	if _, err := o.desk.HandOver(ctx, v, in); err != nil {
		o.t.Fatal(err)
	}
	return id
}

// TestPersonsAreKeptForTheTerm takes the persons out on the day after the last of five
// years, and of nothing that waits for its owner.
func TestPersonsAreKeptForTheTerm(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 2)
		over := o.handedOver(clerk, "0000001")
		waits := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(waits)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(waits), Series: "ЖОБ", Number: "0000002"}); err != nil {
			t.Fatal(err)
		}
		before := o.application(over)
		if did := o.retain(time.Date(2031, time.March, 2, 23, 59, 0, 0, almaty)); did.All() != 0 || did.Years != 5 {
			t.Fatalf("on the last day: %+v", did)
		}
		if did := o.retain(time.Date(2031, time.March, 3, 0, 1, 0, 0, almaty)); did.All() != 1 || did.Cases[casefile.HandedOver] != 1 {
			t.Fatalf("on the day after: %+v", did)
		}
		if did := o.retain(time.Date(2031, time.March, 3, 0, 2, 0, 0, almaty)); did.All() != 0 {
			t.Errorf("a second time: %+v", did)
		}
		if kinds := o.kinds(over); countOf(kinds, journal.KindAnonymised) != 1 || kinds[len(kinds)-1] != journal.KindAnonymised {
			t.Errorf("the journal has %v", kinds)
		}
		if a := o.application(over); a.Version != before.Version+1 || a.AnonymisedAt.IsZero() || a.Status != casefile.HandedOver {
			t.Errorf("the case is %+v", a)
		}
		if a := o.application(waits); !a.AnonymisedAt.IsZero() {
			t.Error("the case of a paper that waits lost its person")
		}
		_, err := o.press().Print(ctx, clerk, casework.PrintOrder{Paper: papers.AcceptanceReceipt, ApplicationID: over, Language: papers.Both, Layout: papers.SideBySide})
		wantFault(t, err, store.ErrAnonymised)
		if kinds := o.kindsOf(clerk, over); len(kinds) > 0 {
			t.Errorf("it offers %v", kinds)
		}
		surname := "Ахметқызы"
		_, err = o.desk.CorrectApplication(ctx, clerk, casework.Correction{Act: o.act(over), Reason: "Опечатка", Applicant: &casework.PersonCorrection{Surname: &surname}})
		wantFault(t, err, store.ErrAnonymised)
		// The same person's other case is found, and it alone.
		repeats, elsewhere, err := s.LikelyRepeats(ctx, clerk.CaseScope(), store.Hint{IIN: person(t).IIN, DocumentKind: casefile.GeneralSecondary}, 10)
		if err != nil || elsewhere != 0 || len(repeats) != 1 || repeats[0].ApplicationID != waits {
			t.Errorf("likely repeats: %+v, %d, %v", repeats, elsewhere, err)
		}
	})
}

// TestTheTermOfKeepingIsThatOfToday: a longer term approved since the hand-in keeps the
// person, and the entry names the version that decided.
func TestTheTermOfKeepingIsThatOfToday(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		over := o.handedOver(clerk, "0000001")
		o.rules(march(9), false, casework.NewSetting{Name: rulebook.KeepYears, Value: "6"})
		if did := o.retain(time.Date(2032, time.March, 2, 12, 0, 0, 0, almaty)); did.All() != 0 || did.Years != 6 || did.RuleVersion != 2 {
			t.Fatalf("after five years: %+v", did)
		}
		if did := o.retain(time.Date(2032, time.March, 3, 12, 0, 0, 0, almaty)); did.All() != 1 {
			t.Fatalf("after six years: %+v", did)
		}
		entries, _, err := s.Timeline(ctx, access.Product("test").CaseScope(), over, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		p, err := journal.Read[journal.Anonymised](entries[len(entries)-1].Entry)
		if err != nil || p.KeepYears != 6 || p.RuleVersion != 2 || p.EndedOn != workday.DateOf(monday, almaty) {
			t.Errorf("the entry says %+v, %v", p, err)
		}
	})
}

// TestTwoRunsAtOnce take each case once, and each visit on which nothing was taken in.
func TestTwoRunsAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		var ids []int64
		for range 12 {
			id := o.submit(clerk, complete(t)).ApplicationID
			if _, err := o.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: o.act(id), Reason: "Нашла оригинал"}); err != nil {
				t.Fatal(err)
			}
			ids = append(ids, id)
		}
		contact := access.Viewer{UserID: 16, Role: access.ContactCentre}
		for range 9 {
			out, err := o.desk.OrderHomeVisit(ctx, contact, casework.VisitOrder{
				BranchID: storetest.KokshetauBranch, Name: "Сынақова Айгүл", Phone: "+77010000000", Address: "улица Абая, 1", AgreedAt: monday.AddDate(0, 0, 1),
			})
			if err != nil {
				t.Fatal(err)
			}
			_, err = o.desk.CancelHomeVisit(ctx, contact, casework.VisitCancellation{
				VisitAct: casework.VisitAct{VisitID: out.VisitID, ExpectedVersion: 1}, Cause: casefile.VisitByApplicant,
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		o.set(time.Date(2031, time.March, 30, 12, 0, 0, 0, almaty))
		var runs sync.WaitGroup
		counts, visits := make([]int, 3), make([]int, 3)
		for i := range counts {
			runs.Go(func() {
				did, err := casework.NewKeeper(s, o.desk).Retain(ctx, 3, func(int) {})
				if err != nil {
					t.Error(err)
				}
				counts[i], visits[i] = did.All(), did.Visits
			})
		}
		runs.Wait()
		if counts[0]+counts[1]+counts[2] != len(ids) {
			t.Errorf("the runs say %v of %d cases", counts, len(ids))
		}
		if n := len(entryIDs(t, s, "kind = 'HOME_VISIT_ANONYMISED'")); n != 9 || visits[0]+visits[1]+visits[2] != 9 {
			t.Errorf("%d entries of 9 visits, the runs say %v", n, visits)
		}
		for _, id := range ids {
			if n := countOf(o.kinds(id), journal.KindAnonymised); n != 1 {
				t.Errorf("case %d has %d entries", id, n)
			}
		}
		if !slices.IsSorted(ids) {
			t.Error("ids are not in order")
		}
	})
}
