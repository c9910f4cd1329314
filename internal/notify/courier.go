package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/store"
)

// Options are what a courier is made of.
type Options struct {
	Store  *store.Store
	URL    string
	Keys   Keys
	Client *http.Client
	Now    func() time.Time
	Log    *slog.Logger

	Registerer prometheus.Registerer
}

// Courier brings changes of status to the portal. Any number may run over one
// database: one at a time reads the journal and hands out deliveries.
type Courier struct {
	Options
	metrics *metrics
}

// New makes a courier.
func New(o Options) *Courier { return &Courier{Options: o, metrics: newMetrics(o.Registerer)} }

const (
	every   = 2 * time.Second
	page    = 500              // journal entries read in one transaction
	handful = 20               // deliveries handed out at once
	timeout = 15 * time.Second // of one attempt, as the convention recommends

	// lease is when a delivery whose courier died is sent anew. While one lives it
	// must hold, or two couriers send the same: also when each attempt takes its time.
	lease = handful*timeout + time.Minute
)

// schedule is the wait before each further attempt, as standardwebhooks.com
// recommends: about three days in all. Then the delivery is given up and shown.
var schedule = []time.Duration{
	5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour,
}

// Run works until the context ends.
func (c *Courier) Run(ctx context.Context) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := c.Once(ctx); err != nil && ctx.Err() == nil {
			c.Log.WarnContext(ctx, "webhooks will be looked for again", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Once reads what the journal has, and sends what is due.
func (c *Courier) Once(ctx context.Context) error {
	if err := c.collect(ctx); err != nil {
		return err
	}
	for sent := 1; sent > 0; { // what was delivered lets the next of its case go
		var err error
		if sent, err = c.deliver(ctx); err != nil {
			return err
		}
	}
	pending, dead, err := c.Store.WebhooksByState(ctx)
	if err != nil {
		return err
	}
	c.metrics.show(pending, dead)
	return nil
}

// collect makes a delivery of each change behind the last position that was read.
// The first time nothing is: what happened before the portal was connected it knows.
func (c *Courier) collect(ctx context.Context) error {
	for more := true; more; {
		more = false
		_, err := c.Store.Courier(ctx, func(tx *store.Tx) error {
			more = false // the transaction may be tried again
			head, begun, err := tx.WebhookHead(ctx)
			if err != nil {
				return err
			}
			if !begun {
				now, err := c.Store.SealHead(ctx)
				if err != nil {
					return err
				}
				return tx.SetWebhookHead(ctx, now.Position)
			}
			links, err := c.Store.Sealed(ctx, head, page)
			if err != nil || len(links) == 0 {
				return err
			}
			for _, l := range links {
				body, err := bodyOf(l, func() (string, error) { return tx.CorrelationOf(ctx, l.ApplicationID) })
				if err != nil {
					return err
				}
				if body == "" {
					continue
				}
				now := c.Now()
				if err := tx.InsertWebhook(ctx, store.WebhookDelivery{
					Position: l.Position, ApplicationID: l.ApplicationID, Body: body, NextAt: now, CreatedAt: now,
				}); err != nil {
					return err
				}
			}
			more = len(links) == page
			return tx.SetWebhookHead(ctx, links[len(links)-1].Position)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// deliver sends a handful and says how many there were. What is handed out is sent by
// nobody else until the lease is over.
func (c *Courier) deliver(ctx context.Context) (int, error) {
	var due []store.WebhookDelivery
	_, err := c.Store.Courier(ctx, func(tx *store.Tx) error {
		var err error
		now := c.Now()
		due, err = tx.WebhooksDue(ctx, now, now.Add(lease), handful)
		return err
	})
	if err != nil {
		return 0, err
	}
	for _, d := range due {
		failure := c.send(ctx, d)
		if ctx.Err() != nil {
			return len(due), ctx.Err() // the lease ends by itself
		}
		c.judge(&d, failure)
		if err := c.settle(ctx, d); err != nil {
			return len(due), err
		}
	}
	return len(due), nil
}

// judge says what becomes of a delivery after an attempt.
func (c *Courier) judge(d *store.WebhookDelivery, failure string) {
	d.Attempts++
	d.Failure, d.NextAt = failure, time.Time{}
	switch {
	case failure == "":
		d.State, d.DeliveredAt = store.WebhookDelivered, c.Now()
		c.metrics.count("delivered")
	case d.Attempts > len(schedule):
		d.State = store.WebhookDead
		c.metrics.count("dead")
		c.Log.Error("webhook given up", "position", d.Position, "attempts", d.Attempts, "failure", failure)
	default:
		d.NextAt = c.Now().Add(schedule[d.Attempts-1])
		c.metrics.count("failed")
	}
}

// settle is another transaction than the courier's: it waits for nobody's lock.
func (c *Courier) settle(ctx context.Context, d store.WebhookDelivery) error {
	return c.Store.AsNotify(ctx, func(tx *store.Tx) error { return tx.SettleWebhook(ctx, d) })
}

// ID is the receiver's key against repeats.
func ID(position int64) string { return "telnusqa_" + strconv.FormatInt(position, 10) }

// send makes one attempt and says what it failed with; nothing when it was taken.
func (c *Courier) send(ctx context.Context, d store.WebhookDelivery) (failure string) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL, strings.NewReader(d.Body))
	if err != nil {
		return "bad address"
	}
	r.Header.Set("Content-Type", "application/json")
	c.Keys.sign(r.Header, ID(d.Position), c.Now(), d.Body)
	resp, err := c.Client.Do(r)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case err != nil:
		return "no answer" // the error quotes the address, which may hold a key
	}
	defer resp.Body.Close()                                      //nolint:errcheck // it was read; nothing depends on its end
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 4<<10)) // so that the connection can be used again
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return fmt.Sprint("status ", resp.StatusCode)
	}
	return ""
}
