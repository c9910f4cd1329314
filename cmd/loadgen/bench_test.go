package main

import (
	"database/sql"
	"encoding/json"
	"io"
	"net/http"
	"testing"
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// A comparison is worth something only while both sides do the same: the raw
// handlers must answer the product's bytes and write the product's rows.
func TestRawHandlersDoWhatTheProductDoes(t *testing.T) {
	ctx := t.Context()
	url := storetest.EmptyURL(t, store.Postgres)
	db, err := store.Open(ctx, url, store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := fill(ctx, db, size{Cases: 1300, Schools: 20, Years: 1, Seed: 5}, io.Discard); err != nil {
		t.Fatal(err)
	}
	b := &benchmark{db: db, keys: storetest.Keys()}
	if b.guests, err = invite(ctx, db); err != nil {
		t.Fatal(err)
	}
	if b.pool, err = sql.Open("postgres", url); err != nil {
		t.Fatal(err)
	}
	defer b.pool.Close()
	if b.product, err = startProduct(ctx, url, b.keys); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := b.product.stop(t.Context()); err != nil {
			t.Error(err)
		}
	}()

	t.Run("caseload page", func(t *testing.T) {
		floor, err := lean(ctx, b.pool, b.keys.Keys())
		if err != nil {
			t.Fatal(err)
		}
		questions := b.guests.each("/graphql", func(int) string { return asked(caseloadQuery, nil) })
		for _, raw := range []*rawCaseload{newRawCaseload(b.guests, sameStatement(db)), newRawCaseload(b.guests, floor)} {
			server := serveRaw(t, raw)
			if err := b.sameBytes(ctx, raw, server, questions); err != nil {
				t.Error(err)
			}
		}
	})

	t.Run("hand-in", func(t *testing.T) {
		body := asked(submitQuery, submission(workday.DateOf(time.Now(), time.UTC)))
		q := b.guests.each("/graphql", func(int) string { return body })[0]
		raw, err := b.copySubmission(ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := serveRaw(t, raw).answer(ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		var a struct {
			Data struct {
				SubmitApplication struct{ Application struct{ ID, Number string } }
			}
		}
		if err := json.Unmarshal([]byte(answer), &a); err != nil {
			t.Fatal(err)
		}
		// The product finds the case that the raw handler filed, with all its parts.
		seen, err := b.product.answer(ctx, question{
			Path: "/graphql", Token: q.Token,
			Body: asked(caseQuery, variables{"number": a.Data.SubmitApplication.Application.Number}),
		})
		if err != nil {
			t.Fatal(err)
		}
		var c struct {
			Data struct {
				Application struct {
					ID       string
					Items    []struct{ State string }
					Clocks   []struct{ State string }
					Timeline struct{ Edges []json.RawMessage }
				}
			}
		}
		if err := json.Unmarshal([]byte(seen), &c); err != nil {
			t.Fatal(err)
		}
		got := c.Data.Application
		if got.ID != a.Data.SubmitApplication.Application.ID || len(got.Items) != 2 || len(got.Clocks) != 1 || len(got.Timeline.Edges) != 2 {
			t.Errorf("the case of the raw handler reads %s", seen)
		}
	})

	t.Run("acts", func(t *testing.T) { b.Acts = 2; sameActs(t, b) })

	t.Run("figures", func(t *testing.T) {
		today := workday.DateOf(time.Now(), time.UTC)
		answer, err := b.product.answer(ctx, figuresOf(b.guests.auditor.token, nodeID("Country", 1), "REGION", today))
		if err != nil {
			t.Fatal(err)
		}
		if n := children(answer); n != regionCount {
			t.Errorf("%d regions below the country, wanted %d", n, regionCount)
		}
	})
}

func serveRaw(t *testing.T, h http.Handler) *subject {
	t.Helper()
	s, err := startRaw(h)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.stop(t.Context()) }) // nothing depends on its end
	return s
}
