package app

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/store"
)

// A scrape shows counts that are at most gaugeAge old. Counting may take a
// hundredth of the time at most: on a large database it is done less often.
const (
	gaugeAge     = 15 * time.Second
	gaugeShare   = 100
	gaugeTimeout = 10 * time.Second
)

// workload shows how much work there is: applications by status, and the running
// 15-day clocks of each division. Series are bounded by regions x channels x
// statuses and by divisions x states; schools and people are not in them.
type workload struct {
	store *store.Store
	now   func() time.Time
	log   *slog.Logger

	cases, clocks, taken *prometheus.Desc

	mu         sync.Mutex
	caseCounts []store.CaseCount
	clockCount []store.ClockCount
	countedAt  time.Time
	nextAt     time.Time
}

func newWorkload(s *store.Store, now func() time.Time, log *slog.Logger) *workload {
	return &workload{
		store: s, now: now, log: log,
		cases: prometheus.NewDesc("telnusqa_applications",
			"Applications on record by region (KATO), channel and status.", []string{"region", "channel", "status"}, nil),
		clocks: prometheus.NewDesc("telnusqa_issue_clocks",
			"Running 15-day clocks by region and division (KATO) and state: RUNNING, AT_RISK, BREACHED.", []string{"region", "division", "state"}, nil),
		taken: prometheus.NewDesc("telnusqa_workload_timestamp_seconds",
			"When applications and clocks were counted last, Unix time.", nil, nil),
	}
}

// Describe names the gauges.
func (w *workload) Describe(ch chan<- *prometheus.Desc) {
	ch <- w.cases
	ch <- w.clocks
	ch <- w.taken
}

// Collect sends the counts; a database that does not answer leaves the old ones
// with their old timestamp.
func (w *workload) Collect(ch chan<- prometheus.Metric) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if now := w.now(); !now.Before(w.nextAt) {
		w.count(now)
	}
	if w.countedAt.IsZero() {
		return
	}
	for _, c := range w.caseCounts {
		ch <- prometheus.MustNewConstMetric(w.cases, prometheus.GaugeValue, float64(c.Cases), c.Region, c.Channel, c.Status)
	}
	for _, c := range w.clockCount {
		ch <- prometheus.MustNewConstMetric(w.clocks, prometheus.GaugeValue, float64(c.Clocks), c.Region, c.Division, c.State)
	}
	ch <- prometheus.MustNewConstMetric(w.taken, prometheus.GaugeValue, float64(w.countedAt.Unix()))
}

func (w *workload) count(now time.Time) {
	ctx, cancel := context.WithTimeout(context.Background(), gaugeTimeout)
	defer cancel()
	began := time.Now()
	cases, err := w.store.CasesByStatus(ctx)
	if err == nil {
		var clocks []store.ClockCount
		if clocks, err = w.store.IssueClocksByState(ctx); err == nil {
			w.caseCounts, w.clockCount, w.countedAt = cases, clocks, now
		}
	}
	if err != nil {
		w.log.Warn("the workload could not be counted", "error", err)
	}
	w.nextAt = now.Add(max(gaugeAge, gaugeShare*time.Since(began)))
}
