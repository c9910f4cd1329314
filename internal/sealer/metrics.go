package sealer

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// metrics are what an operator watches. Lag is measured by every server, sealed
// entries and batches are those of this one.
type metrics struct {
	entries, unfolded, failures prometheus.Counter
	batches                     prometheus.Histogram
	lagEntries, lagSeconds      prometheus.Gauge
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		entries: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sealer_entries_total", Help: "Journal entries sealed by this server.",
		}),
		unfolded: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sealer_unfolded_entries_total", Help: "Sealed entries that the figures could not count. Anything but zero needs a look.",
		}),
		failures: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_sealer_failures_total", Help: "Failed attempts to seal.",
		}),
		batches: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "telnusqa_sealer_batch_seconds", Help: "Duration of sealing transactions of this server.",
			Buckets: []float64{.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5},
		}),
		lagEntries: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_sealer_lag_entries", Help: "Journal entries that wait for a seal.",
		}),
		lagSeconds: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_sealer_lag_seconds", Help: "Age of the oldest entry that waits for a seal; 0 for none.",
		}),
	}
	r.MustRegister(m.entries, m.unfolded, m.failures, m.batches, m.lagEntries, m.lagSeconds)
	return m
}

func (m *metrics) observe(entries, unfolded int, took time.Duration) {
	m.entries.Add(float64(entries))
	m.unfolded.Add(float64(unfolded))
	m.batches.Observe(took.Seconds())
}

func (s *Sealer) measureLag(ctx context.Context) {
	entries, since, err := s.store.Backlog(ctx)
	if err != nil {
		s.log.WarnContext(ctx, "the sealer's lag is unknown", "error", err)
		return
	}
	s.metrics.lagEntries.Set(float64(entries))
	age := 0.0
	if entries > 0 && !since.IsZero() {
		age = max(0, s.now().Sub(since).Seconds())
	}
	s.metrics.lagSeconds.Set(age)
}
