package demo

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/journal"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var product = access.NewContext(context.Background(), access.Product("demo"))

// loaded fills a fresh database with a small demonstration.
func loaded(t *testing.T, d store.Dialect, volume int) (*store.Store, Summary) {
	t.Helper()
	s := storetest.Open(t, d, store.Options{})
	sum, err := load(t.Context(), s, Options{Seed: 3, Today: reference, PasswordHash: "hash"}, volume)
	if err != nil {
		t.Fatal(err)
	}
	return s, sum
}

// databases are both, or under the race detector the faster one.
func databases() []store.Dialect {
	if underRace {
		return []store.Dialect{store.Postgres}
	}
	return []store.Dialect{store.SQLite, store.Postgres}
}

// The chain over a loaded journal holds, ends at the head, and folds to the cells that
// were loaded.
func TestLoadedJournalIsSealedAndFolded(t *testing.T) {
	var heads []journal.Checkpoint
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			s, sum := loaded(t, d, 600)
			heads = append(heads, sum.Head)
			verifier, changes, n := journal.NewVerifier(), figures.Changes{}, 0
			for e, err := range s.EachSealed(product, 0) {
				if err != nil {
					t.Fatal(err)
				}
				if err := verifier.Add(e); err != nil {
					t.Fatal(err)
				}
				if err := changes.Count(e.Entry); err != nil {
					t.Fatal(err)
				}
				n++
			}
			if err := verifier.End(sum.Head); err != nil || n == 0 {
				t.Errorf("%d entries, then %v", n, err)
			}
			if waiting, err := s.Waiting(product); waiting || err != nil {
				t.Errorf("entries wait for the sealer: %v, %v", waiting, err)
			}
			var book figures.Book
			if err := book.Add(changes); err != nil {
				t.Fatal(err)
			}
			cells := 0
			err := s.ReadCells(product, func(_ journal.Checkpoint, all iter.Seq2[store.FigureCell, error]) error {
				for c, err := range all {
					if err != nil {
						return err
					}
					cells++
					key := figures.CellKey{Territory: c.Territory, Span: figures.Span(c.Month)}
					if string(book.Cell(key)) != string(c.Counts) {
						return fmt.Errorf("cell %v differs", key)
					}
				}
				return nil
			})
			if err != nil || cells != book.Len() {
				t.Errorf("%d cells of %d, %v", cells, book.Len(), err)
			}
		})
	}
	if len(heads) == 2 && heads[0] != heads[1] {
		t.Errorf("the two databases hold different journals: %v and %v", heads[0], heads[1])
	}
}

func TestLoadTakesAnEmptyDatabaseOnly(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	if there, err := Loaded(t.Context(), s); there || err != nil {
		t.Fatalf("an empty database: %v, %v", there, err)
	}
	o := Options{Seed: 3, Today: reference}
	broken, stop := context.WithCancel(t.Context())
	o.Progress = func(p Progress) {
		if p.Stage == Writing && p.Done == 3 {
			stop()
		}
	}
	if _, err := load(broken, s, o, 300); !errors.Is(err, context.Canceled) {
		t.Fatalf("a loading that is broken off: %v", err)
	}
	if _, err := Loaded(t.Context(), s); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("half a demonstration: %v", err)
	}
	if _, err := load(t.Context(), s, o, 300); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("loading over half a demonstration: %v", err)
	}
	full, _ := loaded(t, store.SQLite, 300)
	if there, err := Loaded(t.Context(), full); !there || err != nil {
		t.Errorf("a finished demonstration: %v, %v", there, err)
	}
	if _, err := load(t.Context(), full, o, 300); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("loading twice: %v", err)
	}
}

func TestProgressIsTold(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	var stages []Stage
	last := map[Stage]Progress{}
	o := Options{Seed: 3, Today: reference, Progress: func(p Progress) {
		if len(stages) == 0 || stages[len(stages)-1] != p.Stage {
			stages = append(stages, p.Stage)
		}
		if p.Done < last[p.Stage].Done {
			t.Errorf("%s goes back from %d to %d", p.Stage, last[p.Stage].Done, p.Done)
		}
		last[p.Stage] = p
	}}
	if _, err := load(t.Context(), s, o, 300); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(stages, []Stage{Telling, Performing, Sealing, Writing}) {
		t.Errorf("stages %v", stages)
	}
	for stage, p := range last {
		if p.Done != p.Total {
			t.Errorf("%s ends at %d of %d", stage, p.Done, p.Total)
		}
	}
}

// Only the presented users can sign in, and only by the password that was given.
func TestStaffCannotSignIn(t *testing.T) {
	s, _ := loaded(t, store.SQLite, 300)
	users, err := s.Users(product)
	if err != nil {
		t.Fatal(err)
	}
	with := 0
	for _, u := range users {
		if !u.Demo || u.Active == (u.Login == LoginSimulation) {
			t.Errorf("user %s: demo %v, active %v", u.Login, u.Demo, u.Active)
		}
		if u.PasswordHash != "" {
			with++
		}
	}
	if want := 11; with != want || len(users) < 1000 {
		t.Errorf("%d of %d users have a password, want %d", with, len(users), want)
	}
}

// After a load the desk goes on where the story ended: the next application has the next
// number, and ids do not meet loaded ones.
func TestDeskGoesOnAfterLoad(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			s, sum := loaded(t, d, 300)
			now := reference.At(0, time.UTC).Add(6 * time.Hour)
			desk := casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), func() time.Time { return now })
			clerk := NewWorld().UserByLogin(LoginClerk).Viewer("")
			out, err := desk.Submit(t.Context(), clerk, casework.Submission{
				Applicant:     casework.Person{IIN: "800615398001", Surname: "Проба", GivenName: "Иван"},
				ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost},
				DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: 1997,
				CertifiedBy: casefile.Handwritten,
				Items:       []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
			})
			if err != nil {
				t.Fatal(err)
			}
			if out.ApplicationID != int64(sum.Applications+1) {
				t.Errorf("the application behind %d got id %d", sum.Applications, out.ApplicationID)
			}
			c, err := s.CaseByID(product, clerk.Scope(), out.ApplicationID)
			if err != nil {
				t.Fatal(err)
			}
			var greatest string
			if err := s.DB().QueryRowContext(t.Context(), s.Rebind(`SELECT MAX(number) FROM applications WHERE id < ?`), out.ApplicationID).Scan(&greatest); err != nil {
				t.Fatal(err)
			}
			if c.Number <= greatest {
				t.Errorf("%s follows %s", c.Number, greatest)
			}
		})
	}
}

// The loader's rows are the desk's rows: a small story carried out act by act on a
// database, and sealed by the sealer, leaves every table as the bulk path does. Two
// tables may differ: counters, because PostgreSQL takes numbers in blocks, and the ids
// of figure cells, which follow the sealer's batches.
func TestDeskAndBulkLeaveTheSameRows(t *testing.T) {
	const volume = 260
	for _, d := range databases() {
		t.Run(string(d), func(t *testing.T) {
			bulk, _ := loaded(t, d, volume)
			acted := storetest.Open(t, d, store.Options{})
			story, err := tell(3, reference, volume)
			if err != nil {
				t.Fatal(err)
			}
			w := writer{world: story.World, since: since(reference), passwordHash: "hash"}
			if err := acted.Load(product, w.territory()); err != nil {
				t.Fatal(err)
			}
			p := newPerformance(story, casework.OnStore(acted), casework.MailOnStore(acted), casework.DefaultRulebook().ForMadeUpCases())
			if err := p.run(t.Context(), func(int, int) {}); err != nil {
				t.Fatal(err)
			}
			sealAll(t, acted)
			tables := tablesOf(t, bulk)
			for _, table := range storied {
				if !slices.Contains(tables, table) {
					t.Errorf("no table %s", table)
				}
			}
			for _, table := range tables {
				want, got := dump(t, bulk, table), dump(t, acted, table)
				if len(want) == 0 && slices.Contains(storied, table) {
					t.Errorf("%s is empty", table)
				}
				if len(want) != len(got) {
					t.Errorf("%s: %d rows loaded, %d acted", table, len(want), len(got))
					continue
				}
				for i := range want {
					if want[i] != got[i] {
						t.Errorf("%s, row %d:\nloaded %s\nacted  %s", table, i, want[i], got[i])
						break
					}
				}
			}
		})
	}
}

func sealAll(t *testing.T, s *store.Store) {
	t.Helper()
	sealer := sealer.New(s, time.Now, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
	for {
		n, err := sealer.SealOnce(t.Context(), 500)
		if err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			return
		}
	}
}

// tablesOf lists the product's tables that hold what the story made.
func tablesOf(t *testing.T, s *store.Store) []string {
	t.Helper()
	query := `SELECT name FROM sqlite_master WHERE type = 'table'`
	if s.Dialect() == store.Postgres {
		query = `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`
	}
	var tables []string
	for _, name := range column(t, s, query) {
		if name != "counters" && !strings.HasPrefix(name, "goose") && !strings.HasPrefix(name, "sqlite") {
			tables = append(tables, name)
		}
	}
	return tables
}

// storied are the tables of which a story leaves none empty.
var storied = []string{
	"countries", "regions", "divisions", "branches", "schools", "users", "applicants", "applications",
	"package_items", "clocks", "receipts", "blanks", "duplicates", "hearing_notices", "service_refusals",
	"hand_overs", "home_visits", "portal_messages", "portal_outages", "blank_transfers", "journal_entries", "seals", "seal_head", "figure_cells",
}

func column(t *testing.T, s *store.Store, query string) []string {
	t.Helper()
	rows, err := s.DB().QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	return all
}

// neverTwice are the columns that hold something else each time they are written:
// encrypted fields, and what goes with them.
var neverTwice = map[string][]string{
	"applicants":      {"iin", "identity_document", "phone", "email", "address", "cipher_row"},
	"applications":    {"pickup_address"},
	"package_items":   {"consent_phone"},
	"hand_overs":      {"identity_document", "power_number"},
	"home_visits":     {"person_name", "phone", "address"},
	"portal_messages": {"content", "request_hash", "evidence"},
	"data_keys":       {"added_at"},
}

// dump reads a table as text, row by row in the order of its key.
func dump(t *testing.T, s *store.Store, table string) []string {
	t.Helper()
	columns, order := "*", "1"
	if table == "figure_cells" {
		columns, order = "territory_kind, territory_id, month, counts", "1, 2, 3"
	}
	rows, err := s.DB().QueryContext(t.Context(), "SELECT "+columns+" FROM "+table+" ORDER BY "+order)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for rows.Next() {
		values := make([]any, len(names))
		for i := range values {
			values[i] = new(any)
		}
		if err := rows.Scan(values...); err != nil {
			t.Fatal(err)
		}
		line := make([]string, len(names))
		for i, v := range values {
			if v := v.(*any); *v != nil && slices.Contains(neverTwice[table], names[i]) {
				*v = "…"
			}
			line[i] = fmt.Sprintf("%s=%v", names[i], *v.(*any))
		}
		all = append(all, strings.Join(line, " "))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// BenchmarkLoad is the whole demonstration into SQLite: the limit is 60 s on two cores.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		s := storetest.Open(b, store.SQLite, store.Options{})
		sum, err := Load(b.Context(), s, Options{Seed: 1, Today: reference})
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(sum.Rows), "rows")
	}
}
