package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// submit measures the hand-in: spread over many schools and all in one, first the
// product, then, with the product stopped so that its sealer does not take part,
// the raw transaction.
func (b *benchmark) submit(ctx context.Context) error {
	body := asked(submitQuery, submission(workday.DateOf(time.Now(), time.UTC)))
	spread := b.guests.each("/graphql", func(int) string { return body })
	raw, err := b.copySubmission(ctx, spread[0])
	if err != nil {
		return err
	}
	server, err := startRaw(raw)
	if err != nil {
		return err
	}
	defer server.stop(ctx) //nolint:errcheck // nothing depends on its end

	type try struct {
		what      string
		questions []question
		clients   int
	}
	var tries []try
	for _, n := range b.Writers {
		tries = append(tries, try{"hand-in, spread over schools", spread, n})
	}
	most := b.Writers[len(b.Writers)-1]
	tries = append(tries, try{"hand-in, all in one school", spread[:1], most})

	products := make([]reading, len(tries))
	for i, t := range tries {
		if products[i], err = b.measure(ctx, t.what+", product", b.product, t.questions, t.clients); err != nil {
			return err
		}
	}
	sealed, err := b.drained(ctx)
	if err != nil {
		return err
	}
	b.table.sealed = sealed
	if err := b.stopProduct(ctx); err != nil {
		return err
	}
	for i, t := range tries {
		r, err := b.meter.measure(ctx, job{
			Address: server.address, Questions: t.questions, Connections: t.clients, WarmUp: b.Measure / 4, Measure: b.Measure,
		})
		if err != nil {
			return fmt.Errorf("measure %s, raw: %w", t.what, err)
		}
		l := result{what: t.what, clients: t.clients, product: products[i], raw: &r}
		if t.clients == most {
			share := products[i].rate() / r.rate()
			l.goal, l.got, l.reached = "half of the raw rate", fmt.Sprintf("%.2f", share), share >= 0.5
		}
		b.table.add(l)
	}
	together, apart := products[len(tries)-1].rate(), products[len(tries)-2].rate()
	b.table.together = together / apart
	return nil
}

// copySubmission lets the product file once and makes the raw handler of it.
func (b *benchmark) copySubmission(ctx context.Context, q question) (*rawSubmit, error) {
	before := serial.Load()
	answer, err := b.product.answer(ctx, q)
	if err != nil {
		return nil, err
	}
	var a struct {
		Data struct {
			SubmitApplication struct {
				Application struct{ Number, Status string }
				Faults      []struct{ Code string }
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		return nil, err
	}
	filed := a.Data.SubmitApplication
	if filed.Application.Status != "ACCEPTED" {
		return nil, fmt.Errorf("the product did not accept the submission: %s", answer)
	}
	return newRawSubmit(ctx, b.pool, b.guests, fmt.Sprintf("loadgen-%d", before+1), filed.Application.Number, answer)
}

// drained waits until the sealer has sealed what the hand-ins recorded, and says
// how long that took: how far it had fallen behind.
func (b *benchmark) drained(ctx context.Context) (time.Duration, error) {
	begin := time.Now()
	for {
		n, _, err := b.db.Backlog(ctx)
		if err != nil || n == 0 {
			return time.Since(begin), err
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
}
