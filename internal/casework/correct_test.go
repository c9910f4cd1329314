package casework_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func ptr(s string) *string { return &s }

// person is the applicant of a case.
func (o *office) person(id int64) store.Applicant {
	o.t.Helper()
	c, err := o.store.CaseByID(context.Background(), access.Product("test").CaseScope(), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return c.Applicant
}

// iinOf is an IIN of somebody born in June of a year.
func iinOf(t *testing.T, year int) string {
	t.Helper()
	for serial := 9820; serial < 9840; serial++ {
		if iin, ok := identifier.NewIIN(year, time.June, 15, "F", serial); ok {
			return string(iin)
		}
	}
	t.Fatal("no check digit")
	return ""
}

// codeOf is the code of the first fault of an error, or the error itself.
func codeOf(err error) string {
	for _, f := range fault.Of(err) {
		return f.Code
	}
	return fmt.Sprint(err)
}

// TestCorrection mends a person and finds her as she is now, by her new IIN and name,
// with an entry that names the fields and nothing they held.
func TestCorrection(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		was := o.person(id)
		right := iinOf(t, 1991)
		in := casework.Correction{
			Act: o.act(id), Reason: "Опечатка оператора",
			Applicant: &casework.PersonCorrection{IIN: ptr(right), Surname: ptr(" Жұмабаева "), Phone: ptr("+77770000000"), GivenName: ptr(was.GivenName)},
		}
		in.Key = "once"
		for range 2 { // the second is the same request again
			if _, err := o.desk.CorrectApplication(ctx, clerk, in); err != nil {
				t.Fatal(err)
			}
		}
		now := o.person(id)
		if now.IIN != right || now.Surname != "Жұмабаева" || now.Phone != "+77770000000" || now.GivenName != was.GivenName || now.BirthDate == was.BirthDate {
			t.Errorf("she was %+v and is %+v", was, now)
		}
		if a := o.application(id); a.Version != in.ExpectedVersion+1 {
			t.Errorf("version %d after one correction of version %d", a.Version, in.ExpectedVersion)
		}
		if kinds := o.kinds(id); kinds[len(kinds)-1] != journal.KindCorrected || slices.Index(kinds, journal.KindCorrected) != len(kinds)-1 {
			t.Errorf("the journal has %v", kinds)
		}
		var payload string
		if err := s.Reader().QueryRow(s.Rebind(`SELECT payload FROM journal_entries WHERE application_id = ? ORDER BY id DESC LIMIT 1`), id).Scan(&payload); err != nil {
			t.Fatal(err)
		}
		var entry journal.Corrected
		if err := json.Unmarshal([]byte(payload), &entry); err != nil {
			t.Fatal(err)
		}
		if want := []string{"applicant.iin", "applicant.surname", "applicant.phone", "applicant.birthDate"}; !slices.Equal(entry.Fields, want) || entry.Reason != in.Reason || entry.EntryID == 0 {
			t.Errorf("the entry is %+v, want the fields %v", entry, want)
		}
		for _, held := range []string{right, was.IIN, "Жұмабаева", was.Surname, "7770000000"} {
			if strings.Contains(payload, held) {
				t.Errorf("the journal holds %q", held)
			}
		}
		for text, want := range map[string]int{right: 1, was.IIN: 0, "Zhumabayeva": 1} {
			f, err := s.NewFind(ctx, text, true)
			if err != nil {
				t.Fatal(err)
			}
			if n, err := s.CountCases(ctx, clerk.CaseScope(), store.CaseFilter{Find: &f}, 5); n != want || err != nil {
				t.Errorf("%q finds %d cases, want %d (%v)", text, n, want, err)
			}
		}
	})
}

// TestCorrectionsThatAreNone refuses what is no correction, and writes nothing.
func TestCorrectionsThatAreNone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		was := o.person(id)
		officer := access.Viewer{UserID: 11, Role: access.DivisionOfficer, Home: access.Place{RegionID: clerk.Home.RegionID, DivisionID: clerk.Home.DivisionID}}
		other := storetest.Clerk(storetest.School2)
		change := &casework.PersonCorrection{Surname: ptr("Иванова")}
		for name, row := range map[string]struct {
			by   access.Viewer
			in   casework.Correction
			code string
		}{
			"by whoever oversees":       {officer, casework.Correction{Reason: "x", Applicant: change}, "FORBIDDEN"},
			"by another school":         {other, casework.Correction{Reason: "x", Applicant: change}, "NOT_FOUND"},
			"without a reason":          {clerk, casework.Correction{Reason: "  ", Applicant: change}, "REQUIRED"},
			"an IIN as the reason":      {clerk, casework.Correction{Reason: "был " + was.IIN, Applicant: change}, "PERSONAL_DATA_IN_TEXT"},
			"of nothing":                {clerk, casework.Correction{Reason: "x", Applicant: &casework.PersonCorrection{Surname: ptr(was.Surname)}}, "NOTHING_CORRECTED"},
			"without a surname":         {clerk, casework.Correction{Reason: "x", Applicant: &casework.PersonCorrection{Surname: ptr("")}}, "REQUIRED"},
			"a wrong IIN":               {clerk, casework.Correction{Reason: "x", Applicant: &casework.PersonCorrection{IIN: ptr("880430498008")}}, "IIN_WRONG"},
			"no IIN any more":           {clerk, casework.Correction{Reason: "x", Applicant: &casework.PersonCorrection{IIN: ptr("")}}, "IIN_OR_REASON"},
			"an IIN of a minor":         {clerk, casework.Correction{Reason: "x", Applicant: &casework.PersonCorrection{IIN: ptr(iinOf(t, 2015))}}, "CORRECTION_OF_AGE"},
			"of nobody":                 {clerk, casework.Correction{Reason: "x", Representative: change}, "NOT_FOUND"},
			"of a version that is gone": {clerk, casework.Correction{Act: casework.Act{ExpectedVersion: 7}, Reason: "x", Applicant: change}, "ROW_CHANGED"},
		} {
			row.in.ApplicationID = id
			if row.in.ExpectedVersion == 0 {
				row.in.ExpectedVersion = o.act(id).ExpectedVersion
			}
			_, err := o.desk.CorrectApplication(ctx, row.by, row.in)
			if got := codeOf(err); got != row.code {
				t.Errorf("%s: %s (%v), want %s", name, got, err, row.code)
			}
		}
		if now := o.person(id); now != was {
			t.Errorf("she was %+v and is %+v", was, now)
		}
	})
}
