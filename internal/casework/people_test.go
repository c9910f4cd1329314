package casework_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// ofAMinor is handed in at the school by her mother.
func ofAMinor(t *testing.T) casework.Submission {
	s := forAMinor(t, 0)
	s.CertifiedBy, s.PickupAddress, s.Reasons = casefile.Handwritten, "", []casefile.Reason{casefile.Lost}
	s.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.BirthCertificate}, {Kind: casefile.RepresentationProof}}
	return s
}

// What was mistyped about a person is a fault at its field, and no case is written.
func TestSlipsAboutPersonsAreFaultsAtTheirFields(t *testing.T) {
	withoutIIN := func(change func(*casework.Person)) func(*casework.Submission) {
		return func(s *casework.Submission) {
			s.Applicant = casework.Person{
				Surname: "Ким", GivenName: "Вера", IINAbsentReason: "окончила до введения ИИН", BirthDate: workday.NewDate(1970, time.May, 2), IdentityDocument: "Паспорт N 0000000",
			}
			change(&s.Applicant)
		}
	}
	consent := func(c casefile.Consent) func(*casework.Submission) {
		return func(s *casework.Submission) {
			s.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.DigitalDocument, Consent: &c}}
		}
	}
	rows := []struct {
		name   string
		minor  bool
		change func(*casework.Submission)
		want   string // empty: taken
	}{
		{"her mother files for a minor", true, func(*casework.Submission) {}, ""},
		{"the mother is a minor herself", true, func(s *casework.Submission) { s.Representative.IIN = iinOf(t, 2009) }, "REPRESENTATIVE_IS_MINOR[representative iin]"},
		{"the minor is her own mother", true, func(s *casework.Submission) { s.Representative = &s.Applicant }, "REPRESENTATIVE_IS_MINOR[representative iin]"},
		{"without an IIN", false, withoutIIN(func(*casework.Person) {}), ""},
		{"neither IIN nor another document", false, withoutIIN(func(p *casework.Person) { p.IdentityDocument = " " }), "REQUIRED[applicant identityDocument]"},
		{"born three hundred years ago", false, withoutIIN(func(p *casework.Person) { p.BirthDate = workday.NewDate(1726, time.May, 2) }), "BIRTH_DATE[applicant birthDate]"},
		{"graduated before she was born", false, func(s *casework.Submission) { s.GraduationYear = 1985 }, "GRADUATED_TOO_YOUNG[graduationYear]"},
		{"graduated as a small child", false, func(s *casework.Submission) { s.GraduationYear = 1999 }, "GRADUATED_TOO_YOUNG[graduationYear]"},
		{"a name of digits", false, func(s *casework.Submission) { s.Applicant.Surname = "12345" }, "NAME_WITHOUT_LETTERS[applicant surname]"},
		{"a zero in a name", false, func(s *casework.Submission) { s.Applicant.GivenName = "Ай\x00гүл" }, "TEXT_CHARACTERS[applicant givenName]"},
		{"a consent", false, consent(casefile.Consent{Method: casefile.ConsentBySMS, At: monday, Phone: "8 (701) 000-00-01"}), ""},
		{"a consent of tomorrow", false, consent(casefile.Consent{Method: casefile.ConsentByOTP, At: monday.AddDate(0, 0, 1), Phone: "+77010000001"}), "CONSENT_IN_THE_FUTURE[items 1 consent at]"},
		{"a consent from nowhere", false, consent(casefile.Consent{Method: casefile.ConsentByOTP, At: monday, Phone: "abc"}), "CONSENT_PHONE[items 1 consent phone]"},
		{"a consent from a town's telephone", false, consent(casefile.Consent{Method: casefile.ConsentByOTP, At: monday, Phone: "+77162250000"}), "CONSENT_PHONE[items 1 consent phone]"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		filed := 0
		for _, row := range rows {
			sub := complete(t)
			if row.minor {
				sub = ofAMinor(t)
			}
			row.change(&sub)
			out, err := o.desk.Submit(ctx, clerk, sub)
			var got []string
			for _, f := range fault.Of(err) {
				got = append(got, f.Code+fmt.Sprint(f.Field))
			}
			if strings.Join(got, " ") != row.want || err != nil && len(got) == 0 {
				t.Errorf("%s: faults %v (%v), want %s", row.name, got, err, row.want)
			}
			if row.want == "" {
				filed++
				if c, err := s.CaseByID(ctx, clerk.CaseScope(), out.ApplicationID); err != nil || c.Status != casefile.Accepted {
					t.Errorf("%s: %s, %v", row.name, c.Status, err)
				}
			}
		}
		if n, err := s.CountCases(ctx, clerk.CaseScope(), store.CaseFilter{}, 100); err != nil || n != filed {
			t.Errorf("%d cases were written, want %d, %v", n, filed, err)
		}
	})
}

// Whoever has an IIN has no reason to be without one.
func TestAnIINLeavesNoReasonToBeWithout(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		sub := complete(t)
		sub.Applicant.IINAbsentReason = "Шетел азаматы"
		c, err := s.CaseByID(context.Background(), clerk.CaseScope(), o.submit(clerk, sub).ApplicationID)
		if err != nil || c.Applicant.IINAbsentReason != "" {
			t.Errorf("%q, %v", c.Applicant.IINAbsentReason, err)
		}
	})
}

// A correction may not make of the persons what a hand-in would not have taken.
func TestACorrectionMakesNoMinorOfARepresentative(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, ofAMinor(t)).ApplicationID
		child, early := iinOf(t, 2011), iinOf(t, 2017)
		_, err := o.desk.CorrectApplication(ctx, clerk, casework.Correction{Act: o.act(id), Reason: "Описка", Representative: &casework.PersonCorrection{IIN: &child}})
		wantFault(t, err, casework.ErrRepresentativeMinor)
		_, err = o.desk.CorrectApplication(ctx, clerk, casework.Correction{Act: o.act(id), Reason: "Описка", Applicant: &casework.PersonCorrection{IIN: &early}})
		wantFault(t, err, casework.ErrGraduatedTooYoung)
	})
}

// Who comes herself brings no power of attorney: one that is stated then means that the
// other box was meant.
func TestAPowerOfAttorneyIsOfARepresentative(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		id := o.preparedCase(1)
		_, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001", SignedBy: strings.Repeat("ә", 121)})
		wantFault(t, err, casework.ErrTooLong)
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		_, err = o.desk.HandOver(ctx, clerk, casework.HandOver{Act: o.act(id), Recipient: store.ToApplicant, IdentityDocument: "Паспорт N 0000000", PowerNumber: "12"})
		wantFault(t, err, casework.ErrPowerOfApplicant)
	})
}

// There is no blank with the number nought; a stock that had one would lack all numbers
// up to its others.
func TestNoBlankIsNumberedNought(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		_, err := o.desk.ReceiveBlanks(context.Background(), clerk, casework.BlankRange{
			Series: "ЖОБ", First: "0000000", Last: "0000001", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: workday.NewDate(2024, time.January, 9), Basis: "Накладная № 2",
		})
		if got := fault.Of(err); len(got) != 1 || got[0].Code != "BLANK_RANGE" || !slices.Equal(got[0].Field, []string{"first"}) {
			t.Error(err)
		}
	})
}
