package casework_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// forAMinor is a damaged certificate of a minor, asked for through the portal: the
// original and the proof of representation are due when the duplicate is collected.
func forAMinor(t *testing.T, branch int64) casework.Submission {
	t.Helper()
	iin, ok := identifier.NewIIN(2010, time.June, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	s := complete(t)
	parent := s.Applicant
	s.Applicant, s.Representative, s.ApplicantRole = casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Дана"}, &parent, casefile.LegalRepresentative
	s.SchoolID, s.CertifiedBy, s.Items = storetest.School1, casefile.EDS, s.Items[:1]
	s.Reasons, s.DocumentKind, s.GraduationYear = []casefile.Reason{casefile.Damaged}, casefile.BasicSecondary, 2025
	if s.PickupBranchID = branch; branch == 0 {
		s.PickupAddress = "Көкшетау, Абай к-сі, 1"
	}
	return s
}

// What the portal put off is brought when the duplicate is collected, at the school and
// at the State Corporation, and then it is there. Source: R26, R32, R37.
func TestWhatThePortalPutOffIsBroughtAtTheHandOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), o.now)
		gateway := access.Viewer{UserID: 20, Role: access.Integration, Home: access.Place{Channel: string(casefile.Portal)}}
		operator := access.Viewer{UserID: 14, Name: "Жүнісова А.", Role: access.CorporationOperator, Home: access.Place{BranchID: storetest.KokshetauBranch}}
		_, err := o.desk.ReceiveBlanks(ctx, clerk, casework.BlankRange{
			Series: "НОБ", First: "0000001", Last: "0000002", DocumentKind: casefile.BasicSecondary, Honours: casefile.Ordinary,
			ReceivedOn: workday.NewDate(2024, 1, 9), Basis: "Накладная № 2",
		})
		if err != nil {
			t.Fatal(err)
		}
		for i, at := range []struct {
			branch int64
			by     access.Viewer
		}{{0, clerk}, {storetest.KokshetauBranch, operator}} {
			id := o.submit(gateway, forAMinor(t, at.branch)).ApplicationID
			if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
				t.Fatal(err)
			}
			if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "НОБ", Number: fmt.Sprintf("%07d", i+1)}); err != nil {
				t.Fatal(err)
			}
			if at.branch != 0 {
				if _, err := o.desk.SendToCorporation(ctx, clerk, o.act(id)); err != nil {
					t.Fatal(err)
				}
			}
			// They come with the act, so the act is offered before they are there.
			if facts := casework.Facts(o.application(id), nil, nil, almaty, o.now()); !slices.Contains(casefile.Allowed(facts, at.by.Role), casefile.HandOver) {
				t.Errorf("%s is not offered the hand-over", at.by.Role)
			}
			handOver := casework.HandOver{Act: o.act(id), Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000"}
			_, err := o.desk.HandOver(ctx, at.by, handOver)
			wantFault(t, err, casefile.ErrOriginalNotHandedIn)
			handOver.OriginalReceived = true
			_, err = o.desk.HandOver(ctx, at.by, handOver)
			wantFault(t, err, casefile.ErrProofNotHandedIn)
			o.wantItems(id, casefile.Later)
			handOver.ProofReceived = true
			if _, err = o.desk.HandOver(ctx, at.by, handOver); err != nil {
				t.Fatal(err)
			}
			o.wantItems(id, casefile.Present)
		}
	})
}

// wantItems looks at the original and the proof of a case's package.
func (o *office) wantItems(id int64, want casefile.ItemState) {
	o.t.Helper()
	items, err := o.store.ItemsOf(access.NewContext(context.Background(), access.Product("test")), id)
	if err != nil {
		o.t.Fatal(err)
	}
	seen := 0
	for _, i := range items {
		if i.Kind != casefile.OriginalDocument && i.Kind != casefile.RepresentationProof {
			continue
		}
		if seen++; i.State != want {
			o.t.Errorf("%s is %s, want %s", i.Kind, i.State, want)
		}
	}
	if seen != 2 {
		o.t.Errorf("%d of 2 documents: %+v", seen, items)
	}
}
