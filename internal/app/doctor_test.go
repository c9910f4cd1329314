package app

import (
	"os"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// diagnosis is what the doctor found, "" where it is well.
func diagnosis(t *testing.T, cfg config.Config) map[string]string {
	t.Helper()
	found := map[string]string{}
	for f := range Doctor(t.Context(), cfg, true) {
		found[f.What] = ""
		if f.Err != nil {
			found[f.What] = f.Err.Error()
		}
	}
	return found
}

func TestDoctor(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			cfg := settings(t, storetest.URL(t, dialect))
			for _, login := range []string{"first", "second", "third"} {
				addUser(t, cfg, login)
			}
			a := start(t, cfg)
			if err := a.Stop(t.Context()); err != nil { // which seals
				t.Fatal(err)
			}
			got := diagnosis(t, cfg)
			for _, what := range []string{"calendar", "database", "migrations", "journal", "sealer", "figures"} {
				if wrong, looked := got[what]; !looked || wrong != "" {
					t.Errorf("%s: looked %v, %s", what, looked, wrong)
				}
			}
			tamper(t, cfg, dialect)
			if wrong := diagnosis(t, cfg)["journal"]; !strings.Contains(wrong, "entry 2 at position 2") {
				t.Errorf("a changed entry: %q", wrong)
			}
		})
	}
}

// Figures that are not what the journal says are reckoned anew.
func TestRefold(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			cfg := settings(t, storetest.URL(t, dialect))
			st, err := store.Open(t.Context(), string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
			if err != nil {
				t.Fatal(err)
			}
			defer st.Close()
			fileOne(t, st)
			if err := start(t, cfg).Stop(t.Context()); err != nil { // which seals
				t.Fatal(err)
			}
			err = st.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
				_, err := tx.Exec(t.Context(), `DELETE FROM figure_cells`)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			if wrong := diagnosis(t, cfg)["figures"]; !strings.Contains(wrong, "telnusqa refold") {
				t.Fatalf("without cells: %q", wrong)
			}
			done, err := Refold(t.Context(), cfg, func(Progress) {})
			if err != nil || done.Cells == 0 || done.Entries == 0 {
				t.Errorf("refolded %+v, %v", done, err)
			}
			if wrong := diagnosis(t, cfg)["figures"]; wrong != "" {
				t.Errorf("after: %s", wrong)
			}
		})
	}
}

// fileOne files a case at a school.
func fileOne(t *testing.T, st *store.Store) {
	t.Helper()
	if err := st.Load(access.NewContext(t.Context(), access.Product("test")), storetest.Places()); err != nil {
		t.Fatal(err)
	}
	_, err := casework.New(casework.OnStore(st), casework.DefaultRulebook(), time.Now).Submit(t.Context(), storetest.Clerk(storetest.School1), casework.Submission{
		Applicant:     casework.Person{Surname: "Ким", GivenName: "Вера", IINAbsentReason: "окончила до введения ИИН", BirthDate: workday.NewDate(1970, time.May, 2), IdentityDocument: "Паспорт № 000000000"},
		ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost}, DocumentKind: casefile.GeneralSecondary,
		Honours: casefile.Ordinary, GraduationYear: 1987, CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
	})
	if err != nil {
		t.Fatal(err)
	}
}

// tamper changes a sealed entry, as somebody could who owns the database and
// takes the triggers away.
func tamper(t *testing.T, cfg config.Config, dialect store.Dialect) {
	t.Helper()
	st, err := store.Open(t.Context(), string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	change := `UPDATE journal_entries SET actor_id = 42 WHERE id = 2`
	run := func(statements ...string) error {
		return st.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
			for _, s := range statements {
				if _, err := tx.Exec(t.Context(), s); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if run(change) == nil {
		t.Fatal("the database lets the program change a sealed entry")
	}
	query := `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal_entries'`
	if dialect == store.Postgres {
		query = `SELECT tgname FROM pg_trigger WHERE tgrelid = 'journal_entries'::regclass AND NOT tgisinternal`
	}
	rows, err := st.DB().QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	var statements []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		drop := `DROP TRIGGER ` + name
		if dialect == store.Postgres {
			drop += ` ON journal_entries`
		}
		statements = append(statements, drop)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if err := run(append(statements, change)...); err != nil {
		t.Fatal(err)
	}
}

func TestDoctorOfADatabaseThatIsBehind(t *testing.T) {
	cfg := settings(t, storetest.EmptyURL(t, store.SQLite))
	path, _ := sqliteFile(cfg)
	if got := diagnosis(t, cfg); !strings.Contains(got["database"], "no such file") {
		t.Errorf("without a file: %v", got)
	}
	if err := prepareFolder(cfg); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read the database: %v, %v", info.Mode(), err)
	}
	got := diagnosis(t, cfg)
	if !strings.Contains(got["migrations"], "DATABASE_BEHIND") {
		t.Errorf("%v", got)
	}
	if _, looked := got["journal"]; looked {
		t.Error("tables that are not there were read")
	}
}

func TestTheCalendarMustReachAhead(t *testing.T) {
	for _, tt := range []struct {
		now  string
		well bool
	}{
		{"2026-11-23T09:00:00Z", true},
		{"2028-09-27T09:00:00Z", true},
		{"2028-10-15T09:00:00Z", false},
	} {
		now, err := time.Parse(time.RFC3339, tt.now)
		if err != nil {
			t.Fatal(err)
		}
		if err := reaches(workday.Embedded(), now); (err == nil) != tt.well {
			t.Errorf("%s: %v", tt.now, err)
		}
	}
}
