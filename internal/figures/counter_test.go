package figures_test

import (
	"context"
	"database/sql"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// ticketRow is a ticket and its minutes, as the rows have them.
type ticketRow struct {
	place                       access.Place
	day                         workday.Date
	takenAt, calledAt, endedAt  time.Time
	left                        bool
	waitLate, serviceLate       bool
	waitMinutes, serviceMinutes int
	takenHour, calledHour       int
}

// TestCounterFigures_equal_a_recount_of_the_rows lets three branches call, serve and
// lose visitors at random for some days, seals what they did, and compares the figures
// of territories, branches and hours with a recount of the tickets.
func TestCounterFigures_equal_a_recount_of_the_rows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		random := rand.New(rand.NewPCG(15, 15))
		at := time.Date(2026, 3, 2, 4, 30, 0, 0, time.UTC) // 9:30 in Kokshetau
		now := func() time.Time { return at }
		desk := casework.New(casework.OnStore(s), casework.DefaultRulebook(), now)
		queue(t, desk, random, &at)
		seal := sealer.New(s, now, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
		for n := 1; n > 0; {
			var err error
			if n, err = seal.SealOnce(t.Context(), 200); err != nil {
				t.Fatal(err)
			}
		}
		tickets := readTickets(t, s)
		reader := figures.NewReader(s.Reader(), now)
		dull := true
		for range 40 {
			q := figures.Query{
				Viewer: access.Product("test"), Period: randomPeriod(random),
				Territory: places[random.IntN(len(places))],
			}
			if random.IntN(2) == 0 {
				q.Period = figures.Month(2026, time.March)
			}
			got, err := reader.Of(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			want := recountTickets(tickets, q, -1)
			dull = dull && (want.WaitsLate == 0 || want.ServicesLate == 0 || want.Left == 0)
			if diff := cmp.Diff(want, got.Counter); diff != "" {
				t.Fatalf("%v, %v to %v: (-rows +figures)\n%s", q.Territory, q.Period.From, q.Period.To, diff)
			}
			hours, err := reader.CounterHours(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			for hour := range 24 {
				have := figures.CounterFigures{}
				for _, h := range hours {
					if h.Hour == hour {
						have = h.CounterFigures
					}
				}
				if diff := cmp.Diff(recountTickets(tickets, q, hour), have); diff != "" {
					t.Fatalf("%v at %d o'clock: (-rows +figures)\n%s", q.Territory, hour, diff)
				}
			}
		}
		if dull {
			t.Error("nobody was late and nobody went: the test proves little")
		}
		addsUp(t, reader)
	})
}

var places = []access.Territory{
	{Level: access.Country, ID: 1}, {Level: access.Region, ID: storetest.Akmola}, {Level: access.Region, ID: storetest.Abai},
	{Level: access.Division, ID: storetest.Kokshetau}, {Level: access.Division, ID: storetest.Zerenda},
	{Level: access.Branch, ID: storetest.KokshetauBranch}, {Level: access.Branch, ID: storetest.SemeiBranch},
	{Level: access.School, ID: storetest.School1},
}

// queue carries out acts at random, minutes apart, over three working days.
func queue(t *testing.T, desk *casework.Desk, random *rand.Rand, at *time.Time) {
	t.Helper()
	ctx := context.Background()
	type open struct {
		operator access.Viewer
		act      casework.TicketAct
	}
	var counters []open
	operators := []access.Viewer{}
	for i, b := range storetest.Places().Branches {
		operators = append(operators, access.Viewer{
			UserID: int64(30 + i), Role: access.CorporationOperator,
			Home: access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, BranchID: b.ID},
		})
	}
	for step := range 240 {
		*at = at.Add(time.Duration(20+random.IntN(300)) * time.Second)
		if step%80 == 79 {
			*at = at.Add(16 * time.Hour)
		}
		v := operators[random.IntN(len(operators))]
		switch random.IntN(5) {
		case 0, 1:
			if _, err := desk.TakeTicket(ctx, v, ""); err != nil {
				t.Fatal(err)
			}
		case 2, 3:
			out, err := desk.CallTicket(ctx, v, casework.Call{})
			if err == nil {
				counters = append(counters, open{v, casework.TicketAct{TicketID: out.TicketID, ExpectedVersion: 2}})
			}
		default:
			if len(counters) == 0 {
				continue
			}
			i := random.IntN(len(counters))
			o := counters[i]
			counters = slices.Delete(counters, i, i+1)
			end := desk.FinishTicket
			if random.IntN(4) == 0 {
				end = desk.AbandonTicket
			}
			if _, err := end(ctx, o.operator, o.act); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func readTickets(t *testing.T, s *store.Store) []ticketRow {
	t.Helper()
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := s.Reader().QueryContext(t.Context(), `
		SELECT t.region_id, t.division_id, t.branch_id, t.day, t.state, t.taken_at, t.called_at, t.ended_at,
			COALESCE((SELECT k.state FROM clocks k WHERE k.ticket_id = t.id AND k.kind = 'QUEUE_WAIT'), ''),
			COALESCE((SELECT k.state FROM clocks k WHERE k.ticket_id = t.id AND k.kind = 'COUNTER_SERVICE'), '')
		FROM tickets t`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []ticketRow
	for rows.Next() {
		var r ticketRow
		var day, state, wait, service string
		var called, ended sql.NullTime
		if err := rows.Scan(&r.place.RegionID, &r.place.DivisionID, &r.place.BranchID, &day, &state, &r.takenAt, &called, &ended, &wait, &service); err != nil {
			t.Fatal(err)
		}
		if r.day, err = workday.ParseDate(day); err != nil {
			t.Fatal(err)
		}
		r.calledAt, r.endedAt, r.left = called.Time, ended.Time, state == "LEFT"
		r.waitLate, r.serviceLate = wait == "MET_LATE", service == "MET_LATE"
		r.takenHour, r.calledHour = r.takenAt.In(zone).Hour(), r.calledAt.In(zone).Hour()
		if state == "FINISHED" {
			r.serviceMinutes = int(r.endedAt.Sub(r.calledAt)/time.Minute) + 1
		}
		if called.Valid {
			r.waitMinutes = int(r.calledAt.Sub(r.takenAt)/time.Minute) + 1
		}
		all = append(all, r)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// recountTickets counts rows; hour -1 takes the whole day.
func recountTickets(tickets []ticketRow, q figures.Query, hour int) figures.CounterFigures {
	var f figures.CounterFigures
	var waits, services []int
	for _, r := range tickets {
		at := append(r.place.Territories(), access.Territory{Level: access.Branch, ID: r.place.BranchID})
		if !slices.Contains(at, q.Territory) || r.day < q.Period.From || r.day > q.Period.To {
			continue
		}
		if hour < 0 || hour == r.takenHour {
			f.Taken++
			if r.left {
				f.Left++
			}
			if r.waitMinutes > 0 {
				waits = append(waits, min(r.waitMinutes, 61))
				if r.waitLate {
					f.WaitsLate++
				}
			}
		}
		if r.serviceMinutes > 0 && (hour < 0 || hour == r.calledHour) {
			services = append(services, min(r.serviceMinutes, 61))
			if r.serviceLate {
				f.ServicesLate++
			}
		}
	}
	f.WaitMinutes, f.ServiceMinutes = ranked(waits), ranked(services)
	return f
}

// ranked takes the two quantiles from the sorted values themselves.
func ranked(values []int) figures.Quantiles {
	slices.Sort(values)
	q := figures.Quantiles{N: len(values)}
	if n := len(values); n > 0 {
		q.Median, q.P90 = values[(n+1)/2-1], values[(9*n+9)/10-1]
	}
	return q
}

// addsUp checks that branches add up to their division, divisions to their region and
// regions to the country.
func addsUp(t *testing.T, reader *figures.Reader) {
	t.Helper()
	for _, parent := range places[:5] {
		for _, level := range []access.Level{access.Branch, parent.Level + 1} {
			if level == access.School {
				continue
			}
			q := figures.Query{Viewer: access.Product("test"), Territory: parent, Period: figures.Year(2026)}
			whole, err := reader.Of(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			children, err := reader.Children(t.Context(), q, level)
			if err != nil {
				t.Fatal(err)
			}
			var taken, left, waits, waitsLate, services, servicesLate int
			for _, c := range children {
				taken, left = taken+c.Counter.Taken, left+c.Counter.Left
				waits, waitsLate = waits+c.Counter.WaitMinutes.N, waitsLate+c.Counter.WaitsLate
				services, servicesLate = services+c.Counter.ServiceMinutes.N, servicesLate+c.Counter.ServicesLate
			}
			w := whole.Counter
			if got, want := [...]int{taken, left, waits, waitsLate, services, servicesLate},
				[...]int{w.Taken, w.Left, w.WaitMinutes.N, w.WaitsLate, w.ServiceMinutes.N, w.ServicesLate}; got != want {
				t.Errorf("%v: its children at level %v add up to %v, itself has %v", parent, level, got, want)
			}
		}
	}
}
