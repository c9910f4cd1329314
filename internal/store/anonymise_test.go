package store_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/schema/field"

	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// secret stands in every free text and name of the case that is anonymised.
const secret = "ҚҰПИЯ"

// secretCase is a whole case, filed by a representative, with something in every field
// that may name a person.
func secretCase(id int64) store.Batch {
	b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.Portal))
	p := &b.Applicants[0]
	p.Surname, p.GivenName, p.Patronymic, p.Email, p.Address = secret+"А", secret+"Б", secret+"В", secret+"@example.kz", secret
	rep := *p
	rep.ID, rep.Surname = id+1000, secret+"Г"
	b.Applicants = append(b.Applicants, rep)
	a := &b.Applications[0]
	a.RepresentativeID, a.ApplicantRole = rep.ID, casefile.LegalRepresentative
	a.NameAtGraduation, a.WithdrawalReason, a.PickupAddress, a.OriginalRaw = secret, secret, secret, "жоб №0000001 "+secret
	a.Status = casefile.HandedOver
	n := &b.HearingNotices[0]
	n.Reasons, n.HearingPlace, n.Participants, n.Explanations, n.Protocol = secret, secret, secret, secret, secret
	b.ServiceRefusals[0].Reasons = secret
	b.HandOvers[0].PowerNotary = secret
	v := &b.HomeVisits[0]
	v.PersonName, v.Address = secret, secret
	m := &b.PortalMessages[0]
	m.Content, m.Evidence, m.Reason, m.Faults[0].RU = []byte(secret), []byte(secret), secret, secret
	m.Certificate.Serial, m.Certificate.Issuer = secret, secret
	return b
}

// holding counts the rows in which a text stands, over every column of every table.
func holding(t *testing.T, s *store.Store, text string) (found []string) {
	t.Helper()
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			if c.Type != field.TypeString {
				continue
			}
			var n int
			query := fmt.Sprintf(`SELECT COUNT(*) FROM %s WHERE %s LIKE '%%%s%%'`, table.Name, c.Name, text)
			if err := s.Reader().QueryRow(query).Scan(&n); err != nil {
				t.Fatalf("%s: %v", query, err)
			}
			if n > 0 {
				found = append(found, table.Name+"."+c.Name)
			}
		}
	}
	return found
}

func anonymise(t *testing.T, s *store.Store, v access.Viewer, id int64) error {
	t.Helper()
	return s.InTx(t.Context(), v, func(tx *store.Tx) error {
		row, err := tx.Application(t.Context(), id)
		if err != nil {
			return err
		}
		return tx.Anonymise(t.Context(), &row, storetest.Noon)
	})
}

// TestAnonymiseLeavesNobody writes the same word into every field that may name a person
// and finds it nowhere afterwards, while the case beside it stays as it was.
func TestAnonymiseLeavesNobody(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		iin := secretCase(1).Applicants[0].IIN
		storetest.Load(t, s, secretCase(1))
		storetest.Load(t, s, storetest.WholeCase(3, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice)))
		if before := holding(t, s, secret); len(before) < 12 {
			t.Fatalf("the word stands in %v only", before)
		}
		if err := anonymise(t, s, storetest.Clerk(storetest.School1), 1); err == nil {
			t.Fatal("a clerk took persons out")
		}
		if err := anonymise(t, s, access.Product("test"), 1); err != nil {
			t.Fatal(err)
		}
		if after := holding(t, s, secret); len(after) > 0 {
			t.Errorf("the word still stands in %v", after)
		}
		c, err := s.CaseByID(t.Context(), access.Product("test").CaseScope(), 1)
		if err != nil {
			t.Fatal(err)
		}
		if p := c.Applicant; p.IIN+p.Phone+p.Email+p.Address+p.IdentityDocument+p.Patronymic != "" || !p.BirthDate.IsZero() || p.Surname != store.Erased {
			t.Errorf("of the applicant there is %+v", p)
		}
		if p := c.Representative; p == nil || p.IIN+p.Phone != "" || p.Surname != store.Erased {
			t.Errorf("of the representative there is %+v", p)
		}
		if h := c.HandOver; h == nil || h.IdentityDocument+h.PowerNumber+h.PowerNotary != "" {
			t.Errorf("of the hand-over there is %+v", h)
		}
		// What the register keeps for ever.
		if d := c.Duplicate; d == nil || d.RegisterNumber != "1/2026" || d.Series != "ЖОБ" || d.IssuedOn != storetest.Day || c.OriginalNumber != "0000001" {
			t.Errorf("of the register there is %+v, %+v", d, c.Application)
		}
		if c.AnonymisedAt != storetest.Noon.Truncate(1000) || c.Version != 2 || c.PickupAddress != "" {
			t.Errorf("the case is %+v", c.Application)
		}
		if err := s.Encrypted(t.Context()); err != nil {
			t.Errorf("rows without persons count as unencrypted: %v", err)
		}
		if m := messageOf(t, s, 1); len(m.Content)+len(m.Evidence)+len(m.RequestHash)+len(m.Faults) > 0 || m.MessageID != "m-000001" {
			t.Errorf("of the message there is %+v", m)
		}
		clerk := storetest.Clerk(storetest.School1)
		for _, text := range []string{secret + "А", secret + "Б", iin} {
			if ids := found(t, s, clerk, text); slices.Contains(ids, 1) {
				t.Errorf("%s finds the case", text)
			}
		}
		if ids := found(t, s, clerk, "ДБ-2026-000001"); !slices.Equal(ids, []int64{1}) {
			t.Errorf("its number finds %v", ids)
		}
		if ids := found(t, s, clerk, storetest.WholeCase(3, access.Place{}).Applicants[0].Surname); !slices.Equal(ids, []int64{3}) {
			t.Errorf("of the case beside it %v is found", ids)
		}
	})
}

// TestEveryPersonalColumnIsTakenOut reads the comments of the columns: what is called
// personal in a table of a case is taken out of it.
func TestEveryPersonalColumnIsTakenOut(t *testing.T) {
	erased := store.ErasedColumns()
	// Codes of the portal are removed within a day (Mailroom.ForgetCodes).
	elsewhere := []string{"one_time_passwords"}
	personal := 0
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			if !strings.Contains(c.Comment, "; personal") || slices.Contains(elsewhere, table.Name) {
				continue
			}
			personal++
			if name := table.Name + "." + c.Name; !slices.Contains(erased, name) {
				t.Errorf("%s is personal and stays: %s", name, c.Comment)
			}
		}
	}
	if personal < 20 {
		t.Errorf("only %d columns are called personal", personal)
	}
}

// TestEndedCases lists what is over by then and still names somebody.
func TestEndedCases(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		for id, st := range map[int64]casefile.Status{1: casefile.HandedOver, 2: casefile.Issued, 3: casefile.Withdrawn, 4: casefile.NotAccepted, 5: casefile.HandedOver} {
			b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
			b.Applications[0].Status = st
			if id == 5 {
				b.Applications[0].AnonymisedAt = storetest.Noon
			}
			storetest.Load(t, s, b)
		}
		ended := func(after int64, limit int) (ids []int64) {
			rows, err := s.EndedCases(context.Background(), storetest.Noon.AddDate(0, 0, 1), after, limit)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rows {
				ids = append(ids, r.ID)
			}
			return ids
		}
		if got := ended(0, 10); !slices.Equal(got, []int64{1, 3, 4}) {
			t.Errorf("ended: %v", got)
		}
		if got := ended(1, 1); !slices.Equal(got, []int64{3}) {
			t.Errorf("behind the first: %v", got)
		}
		if rows, err := s.EndedCases(context.Background(), storetest.Noon, 0, 10); err != nil || len(rows) > 0 {
			t.Errorf("nothing was over then: %v, %v", rows, err)
		}
	})
}

// messageOf reads a message.
func messageOf(t *testing.T, s *store.Store, id int64) (m store.PortalMessage) {
	t.Helper()
	err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) (err error) {
		m, err = tx.PortalMessage(t.Context(), id)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestOldMessages takes what was sent out of a discarded message that made no case, and
// leaves that it came.
func TestOldMessages(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		for id, st := range map[int64]casefile.MessageState{1: casefile.MessageApplied, 2: casefile.MessageDiscarded} {
			b := secretCase(id)
			if m := &b.PortalMessages[0]; st == casefile.MessageDiscarded {
				m.State, m.ApplicationID, m.AppliedAt = st, 0, time.Time{}
			}
			storetest.Load(t, s, b)
		}
		old, err := s.OldMessages(t.Context(), storetest.Noon.AddDate(0, 0, 1), 0, 10)
		if err != nil || len(old) != 1 || old[0].ID != 2 || old[0].Name != "m-000002" || old[0].Place.RegionID != storetest.Akmola {
			t.Fatalf("%+v, %v", old, err)
		}
		if none, err := s.OldMessages(t.Context(), storetest.Noon, 0, 10); err != nil || len(none) > 0 {
			t.Errorf("none was discarded by then: %v, %v", none, err)
		}
		for _, first := range []bool{true, false} { // the second time there is nothing to take out
			var did bool
			err = s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
				did, err = tx.AnonymiseMessage(t.Context(), 2)
				return err
			})
			if err != nil || did != first {
				t.Fatalf("%t, %v", did, err)
			}
		}
		if m := messageOf(t, s, 2); len(m.Content) > 0 || m.Reason != store.Erased || m.State != casefile.MessageDiscarded || m.Version != 4 {
			t.Errorf("of the message there is %+v", m)
		}
		if m := messageOf(t, s, 1); string(m.Content) != secret {
			t.Errorf("of the other one there is %+v", m)
		}
		if again, err := s.OldMessages(t.Context(), storetest.Noon.AddDate(0, 0, 1), 0, 10); err != nil || len(again) > 0 {
			t.Errorf("it is listed again: %v, %v", again, err)
		}
	})
}
