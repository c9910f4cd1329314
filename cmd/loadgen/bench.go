package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"time"

	_ "github.com/lib/pq" // the driver of the raw handlers

	"telnusqa/internal/store"
	"telnusqa/internal/vault"
	"telnusqa/internal/workday"
)

// pace is how long and how hard bench measures.
type pace struct {
	Clients []int         `default:"1,64" help:"Connections that read at once."`
	Writers []int         `default:"1,8,64" help:"Connections that write at once."`
	Measure time.Duration `default:"8s" help:"Length of one measurement, after a warm-up of a quarter of it."`
	Acts    int           `default:"2000" help:"How many times each act is done, half of them by the raw transaction."`
}

type benchCommand struct {
	Database string `required:"" env:"TELNUSQA_DATABASE_URL" help:"URL of a PostgreSQL database on this machine that data filled. It is written to."`
	keysFlag
	pace
}

// Run measures and prints the table.
func (c *benchCommand) Run(ctx context.Context) error {
	keys, err := c.open(false)
	if err != nil {
		return err
	}
	return bench(ctx, c.Database, keys, c.pace)
}

// benchmark is one run.
type benchmark struct {
	pace
	database string // URL
	db       *store.Store
	keys     *vault.Ring
	pool     *sql.DB // of the raw handlers
	meter    meter
	guests   *guests
	product  *subject // nil: stopped
	table    table
}

func bench(ctx context.Context, database string, keys *vault.Ring, p pace) (err error) {
	b := &benchmark{pace: p, database: database, keys: keys}
	if b.db, err = store.Open(ctx, database, store.Options{Keys: keys}); err != nil {
		return err
	}
	defer b.db.Close()
	if b.db.Dialect() != store.Postgres {
		return errors.New("bench compares with lib/pq: it needs PostgreSQL")
	}
	if b.meter, err = newMeter(ctx, b.db); err != nil {
		return err
	}
	if b.guests, err = invite(ctx, b.db); err != nil {
		return err
	}
	if b.pool, err = sql.Open("postgres", database); err != nil {
		return err
	}
	defer b.pool.Close()
	const connections = 16 // as many as the product's
	b.pool.SetMaxOpenConns(connections)
	b.pool.SetMaxIdleConns(connections)
	if err := b.startProduct(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.stopProduct(ctx)) }()
	if err := b.run(ctx); err != nil {
		return err
	}
	fmt.Print(b.table.String())
	return nil
}

func (b *benchmark) startProduct(ctx context.Context) (err error) {
	if b.product, err = startProduct(ctx, b.database, b.keys); err != nil {
		return fmt.Errorf("start the product: %w", err)
	}
	return nil
}

// stopProduct stops the product, if it runs.
func (b *benchmark) stopProduct(ctx context.Context) error {
	if b.product == nil {
		return nil
	}
	stop := b.product.stop
	b.product = nil
	return stop(context.WithoutCancel(ctx))
}

func (b *benchmark) run(ctx context.Context) error {
	if err := b.table.describe(ctx, b.db); err != nil {
		return err
	}
	for _, part := range []func(context.Context) error{b.caseload, b.casePage, b.figures, b.acts, b.submit} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// measure waits for quiet, then measures one job and says so.
func (b *benchmark) measure(ctx context.Context, what string, s *subject, questions []question, connections int) (reading, error) {
	if err := quiet(ctx, b.db); err != nil {
		return reading{}, err
	}
	r, err := b.meter.measure(ctx, job{
		Address: s.address, Questions: questions, Connections: connections, WarmUp: b.Measure / 4, Measure: b.Measure,
	})
	if err != nil {
		return r, fmt.Errorf("measure %s: %w", what, err)
	}
	fmt.Fprintf(os.Stderr, "%-44s %3d clients %9.1f/s  %8.2f ms\n", what, connections, r.rate(), ms(r.Median))
	return r, nil
}

// caseload measures the page of 50 cases beside two raw handlers.
func (b *benchmark) caseload(ctx context.Context) error {
	floor, err := lean(ctx, b.pool, b.keys.Keys())
	if err != nil {
		return err
	}
	questions := b.guests.each("/graphql", func(int) string { return asked(caseloadQuery, nil) })
	var servers [2]*subject
	for i, raw := range []*rawCaseload{newRawCaseload(b.guests, sameStatement(b.db)), newRawCaseload(b.guests, floor)} {
		if servers[i], err = startRaw(raw); err != nil {
			return err
		}
		defer servers[i].stop(ctx) //nolint:errcheck // nothing depends on its end
		if err := b.sameBytes(ctx, raw, servers[i], questions); err != nil {
			return err
		}
	}
	for _, n := range b.Clients {
		product, err := b.measure(ctx, "caseload page, product", b.product, questions, n)
		if err != nil {
			return err
		}
		limit, err := b.measure(ctx, "caseload page, raw, same statement", servers[0], questions, n)
		if err != nil {
			return err
		}
		ratio := product.times(limit)
		b.table.add(result{what: "caseload page, 50 cases", clients: n, product: product, raw: &limit,
			goal: "CPU at most 3x", got: fmt.Sprintf("%.1fx", ratio), reached: ratio <= 3})
		least, err := b.measure(ctx, "caseload page, raw, statement for the page", servers[1], questions, n)
		if err != nil {
			return err
		}
		b.table.add(result{what: "the same, beside a statement made for the page", clients: n, product: product, raw: &least,
			got: fmt.Sprintf("%.1fx", product.times(least))})
	}
	return nil
}

// sameBytes checks that the raw handler answers what the product answers. What
// follows the data (the cost, in the extensions) is the same in every answer and
// is handed to the raw handler.
func (b *benchmark) sameBytes(ctx context.Context, raw *rawCaseload, server *subject, questions []question) error {
	for i, q := range questions[:min(5, len(questions))] {
		want, err := b.product.answer(ctx, q)
		if err != nil {
			return err
		}
		if i == 0 {
			raw.tail = regexp.MustCompile(`(?s)(,"extensions":.*|\})$`).FindString(want)
		}
		got, err := server.answer(ctx, q)
		if err != nil {
			return err
		}
		if got != want {
			return fmt.Errorf("the raw caseload page is not the product's:\n%s\n%s", got, want)
		}
	}
	return nil
}

func (b *benchmark) casePage(ctx context.Context) error {
	questions := b.guests.each("/graphql", func(i int) string {
		return asked(caseQuery, variables{"number": b.guests.numbers[i]})
	})
	for _, n := range b.Clients {
		r, err := b.measure(ctx, "page of one case", b.product, questions, n)
		if err != nil {
			return err
		}
		b.table.add(result{what: "page of one case with its timeline", clients: n, product: r})
	}
	return nil
}

// figures measures the pages of a department: numbers of a year for a territory
// and those below it.
func (b *benchmark) figures(ctx context.Context) error {
	region, auditor := b.guests.region, b.guests.auditor
	today := workday.DateOf(time.Now(), time.UTC)
	for _, f := range []struct {
		what  string
		ask   question
		limit time.Duration
	}{
		{"region's year with its divisions", figuresOf(region.token, nodeID("Region", region.user.Home.RegionID), "DIVISION", today), 50 * time.Millisecond},
		{"region's year with all its schools", figuresOf(region.token, nodeID("Region", region.user.Home.RegionID), "SCHOOL", today), 100 * time.Millisecond},
		{"country's year with its regions", figuresOf(auditor.token, nodeID("Country", 1), "REGION", today), 50 * time.Millisecond},
	} {
		answer, err := b.product.answer(ctx, f.ask)
		if err != nil {
			return err
		}
		r, err := b.measure(ctx, f.what, b.product, []question{f.ask}, 1)
		if err != nil {
			return err
		}
		b.table.add(result{what: f.what + " (" + grouped(children(answer)) + ")", clients: 1, product: r,
			goal: fmt.Sprintf("median under %d ms", f.limit.Milliseconds()), got: fmt.Sprintf("%.1f ms", ms(r.Median)), reached: r.Median < f.limit})
	}
	return nil
}

// children is how many territories below it an answer about figures shows.
func children(answer string) int {
	var a struct {
		Data struct {
			Territory struct {
				Children struct {
					Edges []json.RawMessage `json:"edges"`
				} `json:"children"`
			} `json:"territory"`
		} `json:"data"`
	}
	if json.Unmarshal([]byte(answer), &a) != nil {
		return 0
	}
	return len(a.Data.Territory.Children.Edges)
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
