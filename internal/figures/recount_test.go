package figures_test

import (
	"log/slog"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/figures"
	"telnusqa/internal/figures/figurestest"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// TestFigures_equal_a_recount_of_the_rows lets officers work at random for half a
// year, with acts entered late and terms that run out, seals what they did, and
// compares the figures with a recount of the rows that the acts left behind.
func TestFigures_equal_a_recount_of_the_rows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		random := rand.New(rand.NewPCG(2026, 11))
		o := newOffice(t, s, random)
		for range 500 {
			o.step()
		}
		seal := sealer.New(s, o.now, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
		for n := 1; n > 0; {
			var err error
			if n, err = seal.SealOnce(t.Context(), 100); err != nil {
				t.Fatal(err)
			}
		}
		cases, err := figurestest.Cases(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		occurred(t, cases)
		reader := figures.NewReader(s.Reader(), o.now)
		for range 60 {
			q := figures.Query{
				Viewer:    access.Product("test"),
				Territory: territories()[random.IntN(len(territories()))],
				Period:    randomPeriod(random),
			}
			got, err := reader.Of(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			if got.Entries.Unfolded != 0 {
				t.Fatalf("%d entries could not be counted", got.Entries.Unfolded)
			}
			if diff := cmp.Diff(figurestest.Recount(cases, q.Territory, q.Period), figurestest.Answered(got)); diff != "" {
				t.Fatalf("%v, %v to %v: (-rows +figures)\n%s", q.Territory, q.Period.From, q.Period.To, diff)
			}
		}
	})
}

// occurred sees to it that the random half-year was not a dull one.
func occurred(t *testing.T, cases []figurestest.Case) {
	t.Helper()
	entered := 0
	all := figurestest.Recount(cases, territories()[0], figures.Year(2026))
	for _, c := range cases {
		if day, over := c.Ended(); over && !c.Breached.IsZero() && day < c.Breached {
			entered++
		}
	}
	for what, n := range map[string]int{
		"not accepted": all.NotAccepted, "issued": all.Issued, "refused": all.Refused, "withdrawn": all.Withdrawn,
		"handed over": all.HandedOver, "late": all.CompletedLate, "on time": all.CompletedOnTime,
		"breached": all.Breaches, "open": all.Open, "overdue": all.OpenOverdue,
		"ended, as was entered afterwards, before a breach on record": entered,
	} {
		if n == 0 {
			t.Errorf("none %s: the test proves little", what)
		}
	}
	t.Logf("%d cases: %+v", len(cases), all)
}

func territories() []access.Territory {
	return []access.Territory{
		{Level: access.Country, ID: 1},
		{Level: access.Region, ID: storetest.Akmola}, {Level: access.Region, ID: storetest.Abai},
		{Level: access.Division, ID: storetest.Kokshetau}, {Level: access.Division, ID: storetest.Semei},
		{Level: access.School, ID: storetest.School1}, {Level: access.School, ID: storetest.SchoolZerenda},
	}
}

func randomPeriod(random *rand.Rand) figures.Period {
	first := workday.NewDate(2026, time.January, 1)
	a, b := first.AddDays(random.IntN(330)), first.AddDays(random.IntN(330))
	p := figures.Period{From: min(a, b), To: max(a, b)}
	if random.IntN(3) == 0 {
		p = figures.Period{From: figures.Month(2026, p.From.Month()).From, To: figures.Month(2026, p.To.Month()).To}
	}
	return p
}
