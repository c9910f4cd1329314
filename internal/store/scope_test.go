package store_test

import (
	"fmt"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestPredicate(t *testing.T) {
	for who, want := range map[string]string{
		"system":                      "1 = 1 []",
		"clerk":                       "a.school_id = ? [1001]",
		"officer":                     "a.division_id = ? [11]",
		"analyst":                     "a.region_id = ? [1]",
		"auditor":                     "1 = 1 []",
		"auditor of another region":   "a.region_id = ? [2]",
		"operator":                    "a.branch_id = ? [101]",
		"gateway":                     "a.channel = ? [PORTAL]",
		"clerk without a school":      "1 = 0 []",
		"operator without a branch":   "1 = 0 []",
		"gateway without a channel":   "1 = 0 []",
		"somebody of no role we know": "1 = 0 []",
	} {
		sql, args := store.Predicate(people[who].Scope(), "a")
		if got := fmt.Sprint(sql, " ", args); got != want {
			t.Errorf("%s: %s, want %s", who, got, want)
		}
	}
	if sql, _ := store.Predicate(access.Scope{}, "a"); sql != "1 = 0" {
		t.Errorf("a scope that nobody made: %s", sql)
	}
}

func TestRebind(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		query := s.Rebind("SELECT ? || ? || ?")
		if want := map[store.Dialect]string{store.SQLite: "SELECT ? || ? || ?", store.Postgres: "SELECT $1 || $2 || $3"}[s.Dialect()]; query != want {
			t.Errorf("%s, want %s", query, want)
		}
		var got string
		if err := s.Reader().QueryRow(query, "а", "б", "в").Scan(&got); err != nil || got != "абв" {
			t.Errorf("%q, %v", got, err)
		}
	})
}
