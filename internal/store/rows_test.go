package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// insert writes a batch row by row, as casework and auth do.
func insert(ctx context.Context, tx *store.Tx, b *store.Batch) error {
	var errs []error
	add := func(err error) { errs = append(errs, err) }
	for i := range b.Users {
		add(tx.InsertUser(ctx, &b.Users[i]))
	}
	for i := range b.Sessions {
		add(tx.InsertSession(ctx, &b.Sessions[i]))
	}
	for i := range b.ApiTokens {
		add(tx.InsertToken(ctx, &b.ApiTokens[i]))
	}
	add(tx.InsertApplicant(ctx, &b.Applicants[0]))
	add(tx.InsertApplication(ctx, &b.Applications[0]))
	if tx.Viewer().Role == access.System { // no school keeps the queue of a branch
		add(tx.InsertTicket(ctx, &b.Tickets[0]))
	}
	add(tx.InsertItems(ctx, b.Items))
	add(tx.InsertClock(ctx, &b.Clocks[0]))
	add(tx.InsertReceipt(ctx, &b.Receipts[0]))
	add(tx.InsertBlanks(ctx, b.Blanks))
	add(tx.MoveBlanks(ctx, b.BlankMoves))
	add(tx.InsertDuplicate(ctx, &b.Duplicates[0]))
	add(tx.InsertImportedDuplicate(ctx, &b.OldRegisters[0]))
	add(tx.InsertHearingNotice(ctx, &b.HearingNotices[0]))
	add(tx.InsertServiceRefusal(ctx, &b.ServiceRefusals[0]))
	add(tx.InsertHandOver(ctx, &b.HandOvers[0]))
	add(tx.InsertPaperPrint(ctx, &b.PaperPrints[0]))
	if tx.Viewer().Role == access.System {
		add(tx.InsertPortalMessage(ctx, &b.PortalMessages[0]))
		add(tx.InsertHomeVisit(ctx, &b.HomeVisits[0])) // nor does it order visits
		add(tx.InsertPortalOutage(ctx, &b.PortalOutages[0]))
	}
	add(tx.Record(ctx, &b.Journal[0]))
	return errors.Join(errs...)
}

// account is a user with a sign-in and a token.
func account() store.Batch {
	return store.Batch{
		Users: []store.User{{
			ID: 1, Login: "clerk", Name: "Оспанова Г.", PasswordHash: "$argon2id$", Role: access.SchoolClerk,
			Home: storetest.Clerk(storetest.School1).Home, Language: "KK", Active: true, Demo: true, CreatedAt: storetest.Noon,
		}},
		Sessions:  []store.Session{{ID: 1, TokenHash: "aa", UserID: 1, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon.Add(time.Hour), LastSeenAt: storetest.Noon}},
		ApiTokens: []store.ApiToken{{ID: 1, TokenHash: "bb", UserID: 1, Name: "сынақ", CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon.Add(time.Hour)}},
	}
}

func TestLoadWritesWhatInsertsWrite(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			p := storetest.PlaceOf(storetest.School1, casefile.StateCorporation)
			one, many := storetest.Open(t, d, store.Options{}), storetest.Open(t, d, store.Options{})
			for _, s := range []*store.Store{one, many} {
				storetest.Load(t, s, storetest.Places())
			}
			b := storetest.WholeCase(1, p)
			a := account()
			b.Users, b.Sessions, b.ApiTokens = a.Users, a.Sessions, a.ApiTokens
			storetest.Load(t, many, b)
			ctx := context.Background()
			if err := one.InTx(ctx, access.Product("test"), func(tx *store.Tx) error { return insert(ctx, tx, &b) }); err != nil {
				t.Fatal(err)
			}
			filled := 0
			for _, table := range migrate.Tables {
				got, want := dump(t, many, table.Name), dump(t, one, table.Name)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s: inserted -, loaded +\n%s", table.Name, diff)
				}
				if len(got) > 0 {
					filled++
				}
			}
			if filled < 20 {
				t.Errorf("only %d tables have rows", filled)
			}
			// Later rows get ids behind the loaded ones.
			next := storetest.WholeCase(2, p)
			if err := many.InTx(ctx, access.Product("test"), func(tx *store.Tx) error { return tx.InsertApplicant(ctx, &next.Applicants[0]) }); err != nil {
				t.Error(err)
			}
		})
	}
}

// dump is the rows of a table as text.
func dump(t *testing.T, s *store.Store, table string) []string {
	t.Helper()
	rows, err := s.Reader().Query("SELECT * FROM " + table + " ORDER BY 1")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for rows.Next() {
		values, dest := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			dest[i] = &values[i]
		}
		if err := rows.Scan(dest...); err != nil {
			t.Fatal(err)
		}
		var line []string
		for i, c := range columns {
			if values[i] != nil && slices.Contains(store.EncryptedColumns()[table], c) || table == "data_keys" && c == "added_at" {
				values[i] = "…" // never the same twice
			}
			line = append(line, fmt.Sprintf("%s=%v", c, values[i]))
		}
		all = append(all, strings.Join(line, " "))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestRowsComeBackAsTheyWent(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		p := storetest.PlaceOf(storetest.School1, casefile.StateCorporation)
		b := storetest.WholeCase(1, p)
		ctx := context.Background()
		v := storetest.Clerk(storetest.School1)
		same := func(what string, got, want any, err error) {
			t.Helper()
			if err != nil {
				t.Errorf("%s: %v", what, err)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: wrote -, read +\n%s", what, diff)
			}
		}
		err := s.InTx(ctx, v, func(tx *store.Tx) error { return insert(ctx, tx, &b) })
		if err != nil {
			t.Fatal(err)
		}
		read := func() {
			t.Helper()
			err := s.InTx(ctx, v, func(tx *store.Tx) error {
				app, err := tx.Application(ctx, 1)
				same("application", app, b.Applications[0], err)
				person, err := tx.Applicant(ctx, 1)
				same("applicant", person, b.Applicants[0], err)
				items, err := tx.Items(ctx, 1)
				same("items", items, b.Items, err)
				clocks, err := tx.Clocks(ctx, 1)
				same("clocks", clocks, b.Clocks, err)
				dup, err := tx.DuplicateOf(ctx, 1)
				same("duplicate", dup, b.Duplicates[0], err)
				notice, err := tx.NoticeOf(ctx, 1)
				same("notice", notice, b.HearingNotices[0], err)
				blank, err := tx.Blank(ctx, storetest.School1, "ЖОБ", "0000001")
				same("blank", blank, b.Blanks[0], err)
				school, err := tx.School(ctx, storetest.School1)
				same("school", school, storetest.Places().Schools[0], err)
				zone, err := tx.Zone(ctx, storetest.Akmola)
				same("zone", zone, "Asia/Almaty", err)
				region, err := tx.Region(ctx, storetest.Akmola)
				same("region", region, storetest.Places().Regions[0], err)
				division, err := tx.Division(ctx, storetest.Kokshetau)
				same("division", division, storetest.Places().Divisions[0], err)
				branch, err := tx.Branch(ctx, storetest.KokshetauBranch)
				same("branch", branch, storetest.Places().Branches[0], err)
				kind, other := casefile.GeneralSecondary, casefile.BasicSecondary
				if app.DocumentKind == other {
					kind, other = other, kind
				}
				of := store.Copies{Schools: []int64{storetest.School1}, IIN: b.Applicants[0].IIN, DocumentKind: kind}
				earlier, err := tx.LastCopy(ctx, of)
				same("last copy", earlier, 1, err)
				old, err := tx.OldRegister(ctx, storetest.School1, 2019)
				same("old register", old, map[int]store.ImportedDuplicate{1: b.OldRegisters[0]}, err)
				of.DocumentKind = other
				none, err := tx.LastCopy(ctx, of)
				same("last copy of another kind", none, 0, err)
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		read()

		// Everything that may change, to none and back again.
		full := b
		app, clock, notice := b.Applications[0], b.Clocks[0], b.HearingNotices[0]
		app = store.Application{
			ID: 1, Place: p, Number: app.Number, Status: casefile.Received, ApplicantID: 1,
			ApplicantRole: casefile.LegalRepresentative, Reasons: []casefile.Reason{casefile.NameChanged},
			DocumentKind: casefile.BasicSecondary, Honours: casefile.Ordinary, GraduationYear: 1999, CertifiedBy: casefile.EDS,
			HandedInAt: app.HandedInAt, RecordedAt: app.RecordedAt, StatusAt: storetest.Noon, Version: app.Version, CreatedBy: app.CreatedBy,
		}
		clock.State, clock.StoppedAt, clock.AcceptedOn, clock.DueOn, clock.WarnedLevel = sla.AtRisk, time.Time{}, 0, 0, 3
		notice.Outcome, notice.ObjectionUpheld, notice.HeardAt, notice.Protocol, notice.HeardBy = "", false, time.Time{}, "", ""
		update := func() {
			t.Helper()
			err := s.InTx(ctx, v, func(tx *store.Tx) error {
				return errors.Join(tx.UpdateApplication(ctx, &app), tx.UpdateClock(ctx, &clock),
					tx.UpdateHearingNotice(ctx, &notice))
			})
			if err != nil {
				t.Fatal(err)
			}
			b.Applications, b.Clocks = []store.Application{app}, []store.Clock{clock}
			b.HearingNotices = []store.HearingNotice{notice}
			read()
		}
		update()
		if app.Version != 2 {
			t.Errorf("version %d after an update, want 2", app.Version)
		}
		app, clock, notice = full.Applications[0], full.Clocks[0], full.HearingNotices[0]
		app.Version = 2
		update()
	})
}

func TestInstants(t *testing.T) {
	almaty, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []time.Time{
		storetest.Noon,
		storetest.Noon.Truncate(time.Second),                            // no fraction
		time.Date(2024, 2, 29, 23, 30, 0, 999999999, almaty),            // the hour that came twice, and nanoseconds
		time.Date(2024, 2, 29, 23, 30, 0, 0, almaty).Add(1 * time.Hour), // its second coming
		time.Date(1990, 1, 1, 0, 0, 0, 100000, time.UTC),
	} {
		want := at.UTC().Truncate(time.Microsecond)
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			storetest.Load(t, s, storetest.Places())
			b := storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal))
			b.Applications[0].HandedInAt = at
			storetest.Load(t, s, b)
			ctx := context.Background()
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				app, err := tx.Application(ctx, 1)
				if got := app.HandedInAt; got != want {
					t.Errorf("%v came back as %v", want, got)
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
			var n int
			query := s.Rebind("SELECT COUNT(*) FROM applications WHERE handed_in_at = ? AND handed_in_at < ? AND handed_in_at > ?")
			if err := s.Reader().QueryRow(query, want, want.Add(time.Microsecond), want.Add(-time.Microsecond)).Scan(&n); err != nil || n != 1 {
				t.Errorf("compared as SQL: %d rows, %v", n, err)
			}
		})
	}
}
