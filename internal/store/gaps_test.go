package store_test

import (
	"context"
	"regexp"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A page of one school starts at the sheets and cases of that school: it may not walk
// the country's, of which there are some hundred times as many. The plan is asked of
// SQLite, which makes it without knowing how full the tables are.
func TestGapsAndRepeatsStartAtTheSchool(t *testing.T) {
	s, ctx := storetest.Open(t, store.SQLite, store.Options{}), context.Background()
	c, err := s.Reader().Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	whole := regexp.MustCompile(`(?m)^SCAN [abm]\b`) // blanks or applications, from one end to the other
	scope := storetest.Clerk(storetest.School1).StockScope()
	for name, of := range map[string]struct {
		query func(access.Scope) (string, []any)
		index *regexp.Regexp
	}{
		"gaps":    {store.BlankGapsQuery, regexp.MustCompile(`SEARCH b USING (COVERING )?INDEX \w*school_id`)},
		"repeats": {store.OriginalRepeatsQuery, regexp.MustCompile(`SEARCH m USING (COVERING )?INDEX \w*school_id`)},
	} {
		query, args := of.query(scope)
		plan := planOf(t, ctx, c, "EXPLAIN QUERY PLAN "+query, args...)
		if whole.MatchString(plan) || !of.index.MatchString(plan) {
			t.Errorf("%s:\n%s", name, plan)
		}
	}
}
