package store_test

import (
	"context"
	"database/sql"
	"io/fs"
	"net/url"
	"path/filepath"
	"slices"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/field"

	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/importing"
	"telnusqa/internal/papers"
	"telnusqa/internal/sla"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/internal/schemadiff"
	"telnusqa/internal/store/migrations"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// TestMigrations replays the migration files of each database and finds that
// nothing is missing to ent's schema.
func TestMigrations(t *testing.T) {
	for _, d := range []struct {
		name, driver string
		open         func(t *testing.T) string
	}{
		{dialect.SQLite, "sqlite", func(t *testing.T) string {
			return (&url.URL{Scheme: "file", Opaque: filepath.Join(t.TempDir(), "dev.db"), RawQuery: "_pragma=foreign_keys(1)"}).String()
		}},
		{dialect.Postgres, "postgres", func(t *testing.T) string { return storetest.EmptyURL(t, store.Postgres) }},
	} {
		t.Run(d.name, func(t *testing.T) {
			db, err := sql.Open(d.driver, d.open(t))
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			files, err := fs.Sub(migrations.Files, schemadiff.Dialects[d.name])
			if err != nil {
				t.Fatal(err)
			}
			file, text, err := schemadiff.Diff(context.Background(), db, d.name, files, "missing")
			if err != nil {
				t.Fatal(err)
			}
			if file != "" {
				t.Errorf("ent/schema changed without a migration (see package migrations); missing:\n%s", text)
			}
		})
	}
}

// TestColumnsAreDocumented finds a comment on every table and column.
func TestColumnsAreDocumented(t *testing.T) {
	for _, table := range migrate.Tables {
		if table.Comment == "" {
			t.Errorf("%s has no comment", table.Name)
		}
		for _, c := range table.Columns {
			if c.Comment == "" {
				t.Errorf("%s.%s has no comment", table.Name, c.Name)
			}
		}
	}
	s := storetest.Open(t, store.Postgres, store.Options{})
	var missing int
	err := s.Reader().QueryRow(`
		SELECT COUNT(*)
		FROM pg_class t
		JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
		WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname <> 'goose_db_version'
		  AND col_description(t.oid, c.attnum) IS NULL`).Scan(&missing)
	if err != nil || missing != 0 {
		t.Errorf("PostgreSQL knows no comment of %d columns (%v)", missing, err)
	}
}

func values[T ~string](all ...T) []string {
	names := make([]string, len(all))
	for i, v := range all {
		names[i] = string(v)
	}
	return names
}

// TestEnumsAreTheWordsOfTheirRooms compares the literals of ent/schema with the
// rooms that own the words.
func TestEnumsAreTheWordsOfTheirRooms(t *testing.T) {
	channels := values(casefile.Channels()...)
	kinds, honours := values(casefile.DocumentKinds()...), values(casefile.HonoursValues()...)
	languages := []string{"KK", "RU", "EN"}
	want := map[string][]string{
		"applications.status":               values(casefile.Statuses()...),
		"applications.applicant_role":       values(casefile.ApplicantRoles()...),
		"applications.document_kind":        kinds,
		"applications.honours":              honours,
		"applications.certified_by":         values(casefile.Certifications()...),
		"package_items.kind":                values(casefile.PackageItemKinds()...),
		"package_items.state":               values(casefile.ItemStates()...),
		"package_items.consent_method":      values(casefile.ConsentByOTP, casefile.ConsentBySMS),
		"clocks.kind":                       values(sla.ClockKinds()...),
		"clocks.state":                      values(sla.ClockStates()...),
		"receipts.language":                 languages,
		"tickets.state":                     values(store.TicketWaiting, store.TicketCalled, store.TicketFinished, store.TicketLeft),
		"home_visits.state":                 values(casefile.VisitStates()...),
		"home_visits.cancel_cause":          values(casefile.VisitCauses()...),
		"imported_duplicates.document_kind": kinds,
		"imported_duplicates.honours":       honours,
		"blanks.document_kind":              kinds,
		"blanks.honours":                    honours,
		"blanks.state":                      values(stock.States()...),
		"hearing_notices.language":          languages,
		"hearing_notices.outcome":           values(store.HearingObjected, store.HearingWaived, store.HearingNoAnswer),
		"service_refusals.language":         languages,
		"hand_overs.recipient":              values(store.ToApplicant, store.ToRepresentative),
		"calendar_days.kind":                values(workday.Working, workday.Weekend, workday.Holiday, workday.DayOff, workday.Observed, workday.TransferredOff, workday.TransferredWorking),
		"calendar_days.status":              {workday.Confirmed, workday.Published, workday.Estimated},
		"users.role":                        values(access.Roles()...),
		"users.channel":                     channels,
		"users.language":                    languages,
		"divisions.kind":                    {"CITY", "DISTRICT"},
		"schools.schedule":                  {"RU", "KK"},
		"paper_prints.language":             values(papers.Kazakh, papers.Russian, papers.Both),
		"paper_prints.layout":               values(papers.SideBySide, papers.InTurn),
		"proposals.subject":                 values(store.CalendarSubject, store.RulesSubject),
		"proposals.state":                   values(store.Proposed, store.Approved, store.Rejected),
		"schedules.preset":                  {workday.PresetRU, workday.PresetKK, workday.PresetCorporation, workday.PresetOwn},
		"due_moves.subject":                 values(store.CalendarSubject, store.RulesSubject, store.ScheduleSubject),
		"due_moves.clock_kind":              values(sla.ClockKinds()...),
		"portal_messages.channel":           channels,
		"portal_messages.kind":              values(casefile.MessageKinds()...),
		"portal_messages.certified_by":      values(casefile.EDS, casefile.OTP),
		"portal_messages.state":             values(casefile.MessageStates()...),
		"blank_moves.move":                  values(stock.Moves()...),
		"blank_moves.from_state":            values(stock.States()...),
		"blank_moves.to_state":              values(stock.States()...),
		"blank_moves.document_kind":         kinds,
		"blank_moves.honours":               honours,
		"blank_transfers.state":             values(store.TransferSent, store.TransferConfirmed, store.TransferCalledBack),
		"blank_transfers.document_kind":     kinds,
		"blank_transfers.honours":           honours,
		"blank_series.document_kind":        kinds,
		"blank_series.honours":              honours,
		"data_imports.what":                 values(importing.KindPlaces, importing.KindSchools, importing.KindOfficers, importing.KindRegister),
		"blank_series.certainty":            values(stock.Certainties()...),
		"webhook_deliveries.state":          values(store.WebhookPending, store.WebhookDelivered, store.WebhookDead),
	}
	for _, table := range []string{"applicants", "applications", "package_items", "clocks", "receipts", "duplicates", "hearing_notices", "service_refusals", "hand_overs", "paper_prints", "due_moves"} {
		want[table+".channel"] = channels
	}
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			if c.Type != field.TypeEnum {
				continue
			}
			name := table.Name + "." + c.Name
			got, words := slices.Sorted(slices.Values(c.Enums)), slices.Sorted(slices.Values(want[name]))
			if !slices.Equal(got, words) {
				t.Errorf("%s takes %v, its room has %v", name, got, words)
			}
			delete(want, name)
		}
	}
	for name := range want {
		t.Errorf("%s is no enum of the schema", name)
	}
}
