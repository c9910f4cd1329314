package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/workday"
)

// sameActs has the product do every act to one specimen and the raw transaction to
// another, and finds that both wrote the same rows and columns.
func sameActs(t *testing.T, b *benchmark) {
	zone := b.guests.clerks[0].zone
	everybody := newPeople(newDice(0))
	for _, c := range chains(workday.DateOf(time.Now(), zone), zone) {
		behind, err := newestIDs(t.Context(), b.pool)
		if err != nil {
			t.Fatal(err)
		}
		all, err := b.specimens(t.Context(), everybody)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range c.acts {
			t.Run(c.what+": "+a.name, func(t *testing.T) { sameAct(t, b, a, all, behind) })
		}
	}
}

func sameAct(t *testing.T, b *benchmark, a act, all []*specimen, behind map[string]int64) {
	ctx := t.Context()
	look := func() snapshot {
		t.Helper()
		if err := b.refresh(ctx, behind, all); err != nil {
			t.Fatal(err)
		}
		s, err := takeSnapshot(ctx, b.pool, behind)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	ask := func(s *subject, q question) string {
		t.Helper()
		answer, err := s.answer(ctx, q)
		if err != nil || !strings.Contains(answer, noFaults) {
			t.Fatalf("%s, %v", answer, err)
		}
		return answer
	}
	before := look()
	answer := ask(b.product, a.on(all[0]))
	if a.unstated {
		ask(b.product, a.on(all[1]))
		return
	}
	between := look()
	product := imageOf(before, between)
	raw, err := newRawAct(ctx, b.pool, product, all[0], answer, all[1:])
	if err != nil {
		t.Fatal(err)
	}
	ask(serveRaw(t, raw), question{Path: "/", Body: `{"target":0}`})
	if diff := cmp.Diff(product.shape(), imageOf(between, look()).shape()); diff != "" {
		t.Errorf("the raw transaction wrote otherwise (-product +raw):\n%s", diff)
	}
}

// shape is what was written, without the values. What the sweep finds about a case that
// is late from its first day on is nobody's act.
func (img image) shape() []string {
	var all []string
	for _, w := range img.inserted {
		if kind, _ := w.value("kind").(string); w.table != "journal_entries" || !strings.HasPrefix(kind, "SLA") {
			all = append(all, fmt.Sprintf("%s %s", w.table, kind))
		}
	}
	for _, w := range img.changed {
		columns := slices.DeleteFunc(slices.Clone(w.columns), func(c string) bool { return c == "breached_at" || c == "warned_level" })
		all = append(all, fmt.Sprintf("%s, its %d: %s", w.table, w.ordinal, strings.Join(columns, " ")))
	}
	slices.Sort(all)
	return all
}
