package app_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// retainUntilKilled names the variable that makes this test binary a run of retention,
// which tells every batch on its standard output and waits until it is told to go on.
const retainUntilKilled = "TELNUSQA_TEST_RETAIN"

// later is when the term of keeping of everything that the tests file is over.
func later() time.Time { return time.Date(2032, time.January, 5, 7, 0, 0, 0, time.UTC) }

func retainForTest() error {
	cfg, err := settingsOfProcess()
	if err != nil {
		return err
	}
	_, err = app.Retain(context.Background(), cfg, app.RetainOptions{Apply: true, AtOnce: 2, Now: later, Progress: func(p app.Progress) {
		fmt.Println(p.What, p.Done)
		_, _ = os.Stdin.Read(make([]byte, 1)) // the test that is gone lets it run
	}})
	if err == nil {
		fmt.Println("done")
	}
	return err
}

// withdrawn files applications and takes each of them back.
func withdrawn(t *testing.T, cfg config.Config, n int) {
	t.Helper()
	s, _ := openWith(t, cfg)
	storetest.Load(t, s, storetest.Places())
	at := time.Date(2026, time.March, 2, 5, 0, 0, 0, time.UTC)
	desk := casework.New(casework.OnStore(s), casework.DefaultRulebook(), func() time.Time { return at })
	clerk := storetest.Clerk(storetest.School1)
	for range n {
		out, err := desk.Submit(t.Context(), clerk, casework.Submission{
			Applicant: casework.Person{
				Surname: "Қарағұлова", GivenName: "Мөлдір", IINAbsentReason: "Шетел азаматы", BirthDate: workday.NewDate(1990, time.June, 15),
				IdentityDocument: "Паспорт № 777000777", Phone: "+77770007700",
			},
			ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost},
			DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: 2008, CertifiedBy: casefile.Handwritten,
			Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.Passport, ExpiresOn: workday.NewDate(2030, time.May, 1)}},
		})
		if err != nil {
			t.Fatal(err)
		}
		act := casework.Act{ApplicationID: out.ApplicationID, ExpectedVersion: 1}
		if _, err := desk.Withdraw(t.Context(), clerk, casework.Withdrawal{Act: act, Reason: "Қарағұлова түпнұсқаны тапты"}); err != nil {
			t.Fatal(err)
		}
	}
}

// well seals what waits and has the doctor look at everything.
func well(t *testing.T, cfg config.Config) {
	t.Helper()
	a, err := app.New(t.Context(), cfg, app.Options{Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	stop(t, a) // seals everything
	looked := 0
	for f := range app.Doctor(t.Context(), cfg, true) {
		if looked++; f.Err != nil {
			t.Errorf("%s: %v", f.What, f.Err)
		}
	}
	if looked < 8 {
		t.Errorf("the doctor looked at %d things", looked)
	}
}

// named counts the persons that still have their name, and the entries that say that
// they were taken out.
func named(t *testing.T, cfg config.Config) (persons, entries int) {
	t.Helper()
	s, _ := openWith(t, cfg)
	err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
		for query, into := range map[string]*int{
			`SELECT COUNT(*) FROM applicants WHERE surname <> '—' OR search_name IS NOT NULL OR phone IS NOT NULL`: &persons,
			`SELECT COUNT(*) FROM journal_entries WHERE kind = '` + string(journal.KindAnonymised) + `'`:           &entries,
		} {
			rows, err := tx.Query(t.Context(), query)
			if err != nil {
				return err
			}
			rows.Next()
			if err := rows.Scan(into); err != nil {
				return err
			}
			if err := rows.Close(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return persons, entries
}

// TestRetain counts first and changes nothing; then takes the persons out, of the
// database's files, too. Chain and figures are as good as before, and keys still change.
func TestRetain(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			cfg := settings(t, d)
			const cases = 5
			withdrawn(t, cfg, cases)
			well(t, cfg)
			run := func(o app.RetainOptions, want int) {
				t.Helper()
				if o.Now == nil {
					o.Now = later
				}
				found, err := app.Retain(t.Context(), cfg, o)
				if err != nil || found.All() != want || found.Cases[casefile.Withdrawn] != want || found.Years != 5 {
					t.Fatalf("%+v, %v; want %d cases", found, err, want)
				}
			}
			run(app.RetainOptions{Apply: true, Now: func() time.Time { return later().AddDate(-1, 0, 0) }}, 0) // the term runs
			run(app.RetainOptions{}, cases)
			if persons, entries := named(t, cfg); persons != cases || entries != 0 {
				t.Fatalf("counting changed something: %d persons, %d entries", persons, entries)
			}
			run(app.RetainOptions{Apply: true, Scrub: true, AtOnce: 2}, cases)
			run(app.RetainOptions{Apply: true}, 0)
			if persons, entries := named(t, cfg); persons != 0 || entries != cases {
				t.Errorf("%d persons are named, %d entries", persons, entries)
			}
			well(t, cfg)
			cells, err := app.Refold(t.Context(), cfg, func(app.Progress) {})
			if err != nil || cells.Cells == 0 {
				t.Errorf("refold: %+v, %v", cells, err)
			}
			if _, err := app.RotateKeys(t.Context(), cfg, app.RotateOptions{}); err != nil {
				t.Errorf("keys do not change any more: %v", err)
			}
			well(t, cfg)
			if path, isFile := strings.CutPrefix(string(cfg.DatabaseURL), "sqlite:"); isFile {
				raw, err := os.ReadFile(path)
				if err != nil || strings.Contains(string(raw), "Қарағұлова") || strings.Contains(string(raw), identifier.NameKey("Қарағұлова")) {
					t.Errorf("the name still stands in the file (%v)", err)
				}
			}
		})
	}
}

// TestKilledRetention kills the run again and again: in the end every case is done, each
// with one entry.
func TestKilledRetention(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			cfg := settings(t, d)
			const cases, seed = 24, 20261125
			withdrawn(t, cfg, cases)
			dice := rand.New(rand.NewPCG(seed, uint64(len(d))))
			kills := 0
			for !processUntil(t, retainUntilKilled, cfg, dice.IntN(5)) {
				if kills++; kills > 40 {
					t.Fatal("forty kills, and the run came no further")
				}
				persons, entries := named(t, cfg)
				if persons+entries != cases {
					t.Fatalf("after a kill %d persons are named and %d entries say they are not", persons, entries)
				}
			}
			if kills < 2 {
				t.Errorf("seed %d killed the run %d times only", seed, kills)
			}
			if persons, entries := named(t, cfg); persons != 0 || entries != cases {
				t.Errorf("%d persons are named, %d entries", persons, entries)
			}
			well(t, cfg)
			t.Logf("%d kills", kills)
		})
	}
}
