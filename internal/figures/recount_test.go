package figures_test

import (
	"database/sql"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/figures"
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
		cases := readCases(t, s)
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
			if diff := cmp.Diff(recount(cases, q), answered(got)); diff != "" {
				t.Fatalf("%v, %v to %v: (-rows +figures)\n%s", q.Territory, q.Period.From, q.Period.To, diff)
			}
		}
	})
}

// recounted is what rows can tell.
type recounted struct {
	figures.Balance
	OpenOverdue, Breaches int
	ByReason              [3]int // received, in the order lost, damaged, name changed
}

func answered(f figures.Figures) recounted {
	r := recounted{Balance: f.Balance, OpenOverdue: f.OpenOverdue, Breaches: f.Breaches("ISSUE")}
	for i, reason := range f.ByReason {
		r.ByReason[i] = reason.Received
	}
	return r
}

// caseRow is a case with the papers it left, its days in the school's zone.
type caseRow struct {
	place                              access.Place
	status                             string
	accepted                           bool
	reasons                            [3]bool
	handedIn, refusedAtDoor, withdrawn workday.Date
	acceptedOn, issued, refused        workday.Date
	handedOver, breached               workday.Date
	late                               bool
}

func readCases(t *testing.T, s *store.Store) []caseRow {
	t.Helper()
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := s.Reader().QueryContext(t.Context(), `
		SELECT a.region_id, a.division_id, a.school_id, a.status,
			a.reason_lost, a.reason_damaged, a.reason_name_changed, a.handed_in_at, a.finished_at,
			r.issued_at, d.issued_on, f.refused_on, h.at, c.accepted_on, c.due_at, c.stopped_at, c.breached_at,
			EXISTS (SELECT 1 FROM journal_entries e WHERE e.application_id = a.id AND e.kind = 'APPLICATION_ACCEPTED')
		FROM applications a
		LEFT JOIN clocks c ON c.application_id = a.id AND c.kind = 'ISSUE'
		LEFT JOIN receipts r ON r.application_id = a.id
		LEFT JOIN duplicates d ON d.application_id = a.id
		LEFT JOIN service_refusals f ON f.application_id = a.id
		LEFT JOIN hand_overs h ON h.application_id = a.id`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []caseRow
	for rows.Next() {
		var c caseRow
		var handedIn time.Time
		var finished, receipt, handedOver, due, stopped, breached sql.NullTime
		var issued, refused, acceptedOn sql.NullString
		if err := rows.Scan(&c.place.RegionID, &c.place.DivisionID, &c.place.SchoolID, &c.status,
			&c.reasons[0], &c.reasons[1], &c.reasons[2], &handedIn, &finished,
			&receipt, &issued, &refused, &handedOver, &acceptedOn, &due, &stopped, &breached, &c.accepted); err != nil {
			t.Fatal(err)
		}
		instant := func(at sql.NullTime) workday.Date {
			if !at.Valid {
				return 0
			}
			return workday.DateOf(at.Time, zone)
		}
		day := func(text sql.NullString) (d workday.Date) {
			if err := d.UnmarshalText([]byte(text.String)); err != nil {
				t.Fatal(err)
			}
			return d
		}
		c.handedIn = workday.DateOf(handedIn, zone)
		c.refusedAtDoor, c.handedOver, c.breached = instant(receipt), instant(handedOver), instant(breached)
		c.issued, c.refused, c.acceptedOn = day(issued), day(refused), day(acceptedOn)
		if c.status == "WITHDRAWN" {
			c.withdrawn = instant(finished)
		}
		c.late = due.Valid && stopped.Valid && !stopped.Time.Before(due.Time)
		all = append(all, c)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// ended is the day on which the case stopped being open, if it did.
func (c caseRow) ended() (workday.Date, bool) {
	day := max(c.issued, c.refused, c.withdrawn)
	if day.IsZero() {
		return c.refusedAtDoor, !c.refusedAtDoor.IsZero()
	}
	if c.accepted {
		day = max(day, c.acceptedOn)
	}
	return day, true
}

func recount(cases []caseRow, q figures.Query) recounted {
	var r recounted
	in := func(d workday.Date) bool { return q.Period.From <= d && d <= q.Period.To }
	add := func(n *int, yes bool) {
		if yes {
			*n++
		}
	}
	for _, c := range cases {
		if !slices.Contains(c.place.Territories(), q.Territory) {
			continue
		}
		ended, over := c.ended()
		add(&r.Received, in(c.handedIn))
		for i, yes := range c.reasons {
			add(&r.ByReason[i], yes && in(c.handedIn))
		}
		add(&r.NotAccepted, in(c.refusedAtDoor))
		add(&r.HandedOver, in(c.handedOver))
		add(&r.Breaches, in(c.breached))
		add(&r.OpenOverdue, !c.breached.IsZero() && c.breached <= q.Period.To && (!over || max(ended, c.breached) > q.Period.To))
		if !c.accepted {
			add(&r.WithdrawnBeforeAcceptance, in(c.withdrawn))
			continue
		}
		add(&r.Accepted, in(c.acceptedOn))
		add(&r.Issued, !c.issued.IsZero() && in(ended))
		add(&r.Refused, !c.refused.IsZero() && in(ended))
		add(&r.Withdrawn, !c.withdrawn.IsZero() && in(ended))
		add(&r.CompletedLate, c.withdrawn.IsZero() && over && in(ended) && c.late)
		add(&r.CompletedOnTime, c.withdrawn.IsZero() && over && in(ended) && !c.late)
		add(&r.CarriedOver, c.acceptedOn < q.Period.From && (!over || ended >= q.Period.From))
		add(&r.Open, c.acceptedOn <= q.Period.To && (!over || ended > q.Period.To))
	}
	return r
}

// occurred sees to it that the random half-year was not a dull one.
func occurred(t *testing.T, cases []caseRow) {
	t.Helper()
	entered := 0
	everything := figures.Query{Territory: territories()[0], Period: figures.Year(2026)}
	all := recount(cases, everything)
	for _, c := range cases {
		if day, over := c.ended(); over && !c.breached.IsZero() && day < c.breached {
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
