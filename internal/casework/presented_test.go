package casework_test

import (
	"context"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A slip of the keyboard becomes no receipt of refusal.
// Source: R34 (state systems at the State Corporation), R39 (complete packages are accepted).
func TestWhatIsTypedAboutAPackage(t *testing.T) {
	fromSystem := func(kind casefile.PackageItemKind) casefile.PresentedItem {
		return casefile.PresentedItem{Kind: kind, FromStateSystem: true}
	}
	for name, c := range map[string]struct {
		item    casefile.PresentedItem
		channel casefile.Channel
		want    *fault.Def
	}{
		"the operator looks an identity card up": {fromSystem(casefile.IdentityCard), casefile.StateCorporation, nil},
		"a school has no such systems":           {fromSystem(casefile.IdentityCard), casefile.SchoolOffice, casework.ErrStateSystem},
		"no system holds the original":           {fromSystem(casefile.OriginalDocument), casefile.StateCorporation, casework.ErrStateSystem},
		"an identity card has a term":            {casefile.PresentedItem{Kind: casefile.IdentityCard, ExpiresOn: march(1)}, casefile.SchoolOffice, nil},
		"an application does not run out":        {casefile.PresentedItem{Kind: casefile.ApplicationForm, ExpiresOn: march(1)}, casefile.Portal, casework.ErrNoTerm},
		"nor does the original":                  {casefile.PresentedItem{Kind: casefile.OriginalDocument, ExpiresOn: march(1)}, casefile.SchoolOffice, casework.ErrNoTerm},
	} {
		t.Run(name, func(t *testing.T) {
			err := casework.Presented([]casefile.PresentedItem{{Kind: casefile.ApplicationForm}, c.item}, c.channel)
			if c.want == nil && err != nil {
				t.Errorf("refused: %v", err)
			}
			if c.want != nil {
				wantFault(t, err, c.want)
			}
		})
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		in := complete(t)
		in.Items = append(in.Items[:1:1], fromSystem(casefile.IdentityCard))
		_, err := o.desk.Submit(context.Background(), clerk, in)
		wantFault(t, err, casework.ErrStateSystem)
		if page, err := o.store.CaseByID(context.Background(), access.Product("test").CaseScope(), 1); err == nil {
			t.Errorf("%s was filed", page.Number)
		}
	})
}

// What a branch takes in is collected there; who names a branch names one that exists.
func TestWhereADuplicateIsCollected(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		clerk, counter := storetest.Clerk(storetest.School1), operator(14)
		for name, c := range map[string]struct {
			viewer  access.Viewer
			branch  int64
			address string
			want    *fault.Def
		}{
			"the operator's own branch":       {counter, storetest.KokshetauBranch, "", nil},
			"another branch than takes it in": {counter, storetest.ZerendaBranch, "", casework.ErrPickupHere},
			"an address beside the counter":   {counter, 0, "Көкшетау, Абай к-сі, 1", casework.ErrPickupHere},
			"a school may name any branch":    {clerk, storetest.ZerendaBranch, "", nil},
			"a branch that does not exist":    {clerk, 999_999, "", casework.ErrNoSuchBranch},
			"nor may an operator name one":    {counter, 999_999, "", casework.ErrPickupHere},
		} {
			in := complete(t)
			in.SchoolID, in.PickupBranchID, in.PickupAddress = storetest.School1, c.branch, c.address
			_, err := o.desk.Submit(ctx, c.viewer, in)
			if c.want == nil && err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if c.want != nil {
				wantFault(t, err, c.want)
			}
		}
		in := complete(t)
		in.SchoolID = 0
		_, err := o.desk.Submit(ctx, counter, in)
		wantFault(t, err, casework.ErrRequired)
	})
}

// The director's order is the basis of the duplicate: one of a later day cannot be.
func TestAnOrderIsNotLaterThanItsDuplicate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 2)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		issue := func(daysOn int) error {
			_, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{
				Act: o.act(id), Series: "ЖОБ", Number: "0000001", OrderNumber: "41-ө", OrderDate: march(monday.Day() + daysOn),
			})
			return err
		}
		wantFault(t, issue(1), casework.ErrOrderAfterIssue)
		if err := issue(0); err != nil {
			t.Errorf("by an order of the same day: %v", err)
		}
	})
}
