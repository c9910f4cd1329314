package sweep

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// batch bounds the clocks looked at in one go.
const batch = 500

// Sweep finds clocks that ran out or came near.
type Sweep struct {
	store   *store.Store
	desk    *casework.Desk
	now     func() time.Time
	every   time.Duration
	zone    *time.Location
	log     *slog.Logger
	metrics *metrics
}

// New makes a sweep that looks every interval. zone is the zone whose calendar
// day decides the warning levels: Kazakhstan has one since 2024-03-01.
func New(s *store.Store, d *casework.Desk, now func() time.Time, every time.Duration, zone *time.Location, reg prometheus.Registerer, log *slog.Logger) *Sweep {
	return &Sweep{store: s, desk: d, now: now, every: every, zone: zone, log: log, metrics: newMetrics(reg)}
}

// Run sweeps until the context ends. A failed sweep is logged and tried again:
// what it missed, the next one finds.
func (s *Sweep) Run(ctx context.Context) error {
	tick := time.NewTicker(s.every)
	defer tick.Stop()
	for {
		if _, _, err := s.Once(ctx); err != nil && ctx.Err() == nil {
			s.metrics.failures.Inc()
			s.log.ErrorContext(ctx, "sweep failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Once looks at every clock that ran out or came near by now, and returns how
// many breaches and warnings were recorded.
func (s *Sweep) Once(ctx context.Context) (breaches, warnings int, err error) {
	breaches, err = s.each(ctx, s.store.ClocksRunOut, s.breach)
	s.metrics.breaches.Add(float64(breaches))
	failed := err
	book, err := s.desk.Current(ctx)
	if err != nil {
		return breaches, warnings, errors.Join(failed, err)
	}
	five := book.Reckoner.Calendars.Week(workday.FiveDay)
	today := workday.DateOf(s.now(), s.zone)
	for _, level := range sla.WarningLevels() {
		until, err := five.Add(today, level)
		if errors.Is(err, workday.ErrYearNotPublished) {
			continue // no due date can lie there either
		}
		if err != nil {
			return breaches, warnings, errors.Join(failed, err)
		}
		find := func(ctx context.Context, now time.Time, after store.ClockRef, limit int) ([]store.ClockRef, error) {
			return s.store.ClocksNear(ctx, now, until, level, after, limit)
		}
		n, err := s.each(ctx, find, s.atRisk)
		warnings += n
		s.metrics.warnings.Add(float64(n))
		failed = errors.Join(failed, err)
	}
	failed = errors.Join(failed, s.closeQueues(ctx, today))
	if failed != nil {
		return breaches, warnings, failed
	}
	s.metrics.last.SetToCurrentTime()
	return breaches, warnings, nil
}

// breach records the breach of a case's clock or of a ticket's.
func (s *Sweep) breach(ctx context.Context, k store.ClockRef) (bool, error) {
	if k.TicketID != 0 {
		return s.desk.RecordTicketBreach(ctx, k.TicketID, k.ClockID)
	}
	return s.desk.RecordBreach(ctx, k.ApplicationID, k.ClockID)
}

func (s *Sweep) atRisk(ctx context.Context, k store.ClockRef) (bool, error) {
	return s.desk.RecordAtRisk(ctx, k.ApplicationID, k.ClockID)
}

// closeQueues ends the tickets of past days that a branch left open. Their clocks
// would stand on the board for ever.
func (s *Sweep) closeQueues(ctx context.Context, today workday.Date) error {
	var failed error
	for after := int64(0); ; {
		ids, err := s.store.TicketsLeftOpen(ctx, today, after, batch)
		if err != nil {
			return errors.Join(failed, err)
		}
		for _, id := range ids {
			if _, err := s.desk.CloseTicket(ctx, id); err != nil && failed == nil {
				failed = fmt.Errorf("ticket %d: %w", id, err)
			}
			after = id
		}
		if len(ids) < batch || ctx.Err() != nil {
			return failed
		}
	}
}

type (
	finder   func(ctx context.Context, now time.Time, after store.ClockRef, limit int) ([]store.ClockRef, error)
	recorder func(ctx context.Context, k store.ClockRef) (bool, error)
)

// each walks the found clocks in their order, so that a clock the desk leaves alone is
// not found again in the same sweep. One that fails holds up none behind it; the
// error tells of the first of them.
func (s *Sweep) each(ctx context.Context, find finder, record recorder) (recorded int, err error) {
	var failed error
	for after := (store.ClockRef{}); ; {
		clocks, err := find(ctx, s.now(), after, batch)
		if err != nil {
			return recorded, errors.Join(failed, err)
		}
		for _, k := range clocks {
			done, err := record(ctx, k)
			switch {
			case ctx.Err() != nil:
				return recorded, ctx.Err()
			case err != nil && failed == nil:
				failed = fmt.Errorf("clock %d: %w", k.ClockID, err)
			case done:
				recorded++
			}
			after = k
		}
		if len(clocks) < batch {
			return recorded, failed
		}
	}
}

type metrics struct {
	breaches, warnings, failures prometheus.Counter
	last                         prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		breaches: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sweep_breaches_total", Help: "Breaches of clocks this server recorded.",
		}),
		warnings: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sweep_warnings_total", Help: "Warnings of clocks this server recorded.",
		}),
		failures: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sweep_failures_total", Help: "Sweeps that ended with an error.",
		}),
		last: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_sweep_last_success_timestamp_seconds", Help: "When the last sweep ended well, Unix time.",
		}),
	}
	if reg != nil {
		reg.MustRegister(m.breaches, m.warnings, m.failures, m.last)
	}
	return m
}
