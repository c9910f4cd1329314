package store_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestPlans asks both databases how they would answer the questions that are put
// all day, and finds the index that was made for each. Neither may sort: a page of
// a region with a hundred thousand cases must not cost more than one of a school.
func TestPlans(t *testing.T) {
	questions := []struct{ name, query, index string }{
		{"open cases of a school, newest first",
			`SELECT * FROM applications WHERE school_id = 1 AND finished_at IS NULL ORDER BY handed_in_at DESC, id DESC LIMIT 50`,
			"application_open_school_id_handed_in_at"},
		{"all cases of a region, newest first",
			`SELECT * FROM applications WHERE region_id = 1 ORDER BY handed_in_at DESC, id DESC LIMIT 50`,
			"application_region_id_handed_in_at_id"},
		{"open cases of a branch by due date",
			`SELECT * FROM applications WHERE branch_id = 1 AND finished_at IS NULL ORDER BY due_on, id LIMIT 50`,
			"application_open_branch_id_due_on"},
		{"cases of the country, newest first",
			`SELECT * FROM applications ORDER BY handed_in_at DESC, id DESC LIMIT 50`,
			"application_handed_in_at_id"},
		{"running clocks, most urgent first",
			`SELECT * FROM clocks WHERE stopped_at IS NULL AND due_at <= '2026-03-02 07:00:00+00:00' ORDER BY due_at, id LIMIT 50`,
			"clock_running_due_at"},
		{"running clocks of a division, most urgent first",
			`SELECT * FROM clocks WHERE division_id = 1 AND stopped_at IS NULL ORDER BY due_at, id LIMIT 50`,
			"clock_running_division_id_due_at"},
		{"clocks that ran out",
			bound(store.ClocksRunOutQuery, "'2026-03-02 07:00:00+00:00'", "'2026-03-01 07:00:00+00:00'", "1", "500"),
			"clock_running_due_at"},
		{"clocks that run out soon",
			bound(store.ClocksNearQuery, "'2026-03-05'", "1", "'2026-03-02 07:00:00+00:00'", "'2026-03-07 00:00:00+00:00'", "'0001-01-01 00:00:00+00:00'", "0", "500"),
			"clock_running_due_at"},
		{"timeline of a case",
			`SELECT * FROM journal_entries WHERE application_id = 1 ORDER BY id LIMIT 50`,
			"journalentry_application_id_id"},
		{"lowest blank in stock",
			`SELECT * FROM blanks WHERE school_id = 1 AND document_kind = 'GENERAL_SECONDARY' AND honours = 'ORDINARY' AND state = 'IN_STOCK' ORDER BY series, number LIMIT 1`,
			"blank_school_id_document_kind_honours_state_series_number"},
		{"register of a school",
			`SELECT * FROM duplicates WHERE register_school_id = 1 AND register_year = 2026 ORDER BY register_seq LIMIT 50`,
			"duplicate_register_school_id_register_year_register_seq"},
		{"book of a school",
			`SELECT * FROM blank_moves WHERE school_id = 1 ORDER BY moved_on DESC, id DESC LIMIT 50`,
			"blankmove_school_id_moved_on_id"},
		{"persons by the beginning of the name",
			`SELECT * FROM applicants WHERE {begins}`,
			"applicant_search_name"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := context.Background()
		c, err := s.Reader().Conn(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		explain := "EXPLAIN QUERY PLAN "
		if s.Dialect() == store.Postgres {
			explain = "EXPLAIN (COSTS OFF) "
			withCase(t, s)
			if _, err := c.ExecContext(ctx, manyClocks); err != nil {
				t.Fatal(err)
			}
			// The other tables are as good as empty: any index looks dearer than
			// reading nothing.
			for _, kind := range []string{"seqscan", "bitmapscan", "sort"} {
				if _, err := c.ExecContext(ctx, "SET enable_"+kind+" = off"); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, q := range questions {
			plan := planOf(t, ctx, c, explain+strings.ReplaceAll(q.query, "{begins}", store.BeginsWith(s, "search_name", "SEIT")))
			if !strings.Contains(plan, q.index) || strings.Contains(plan, "Sort") || strings.Contains(plan, "TEMP B-TREE") {
				t.Errorf("%s: want %s and no sorting\n%s", q.name, q.index, plan)
			}
		}
	})
}

// manyClocks lets PostgreSQL see that a division's clocks are few among many.
const manyClocks = `
	INSERT INTO clocks (region_id, division_id, school_id, channel, application_id, kind, state,
		started_at, due_at, warned_level, calendar_version, rule_version, fingerprint)
	SELECT 1, g % 20, g % 500, 'PORTAL', 1, 'ISSUE', 'RUNNING',
		now() + g * interval '1 minute', now() + g * interval '1 minute', 99, 1, 1, 'c1r1'
	FROM generate_series(1, 3000) AS g;
	ANALYZE clocks`

// planOf is the plan's last column, line by line.
func planOf(t *testing.T, ctx context.Context, c *sql.Conn, query string, args ...any) string {
	t.Helper()
	rows, err := c.QueryContext(ctx, query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var plan strings.Builder
	for rows.Next() {
		var line string
		dest := make([]any, len(columns))
		for i := range dest {
			dest[i] = new(any)
		}
		dest[len(dest)-1] = &line
		if err := rows.Scan(dest...); err != nil {
			t.Fatal(err)
		}
		plan.WriteString(line + "\n")
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return plan.String()
}

// bound is a query with its arguments in their places.
func bound(query string, args ...string) string {
	for _, a := range args {
		query = strings.Replace(query, "?", a, 1)
	}
	return query
}
