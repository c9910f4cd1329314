package graph

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// otherOperation is the label of every operation whose name the server does not
// know, so that a caller cannot grow the number of series.
const otherOperation = "other"

type metrics struct {
	known         map[string]bool
	requests      *prometheus.CounterVec
	durations     *prometheus.HistogramVec
	costs         prometheus.Histogram
	errors        *prometheus.CounterVec
	subscriptions *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer, known []string) *metrics {
	m := &metrics{
		known: make(map[string]bool, len(known)),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "telnusqa_graphql_requests_total",
			Help: "GraphQL operations by name (of the dashboard's documents, else \"other\"), type and outcome.",
		}, []string{"operation", "type", "outcome"}),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "telnusqa_graphql_request_duration_seconds",
			Help:    "Time from parsing to the answer of queries and mutations.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5},
		}, []string{"operation"}),
		costs: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "telnusqa_graphql_request_cost",
			Help:    "Estimated cost of operations, in fields of the answer.",
			Buckets: prometheus.ExponentialBuckets(10, 4, 9),
		}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "telnusqa_graphql_errors_total",
			Help: "Errors and faults in answers by code.",
		}, []string{"code"}),
		subscriptions: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "telnusqa_graphql_subscriptions",
			Help: "Streams open now by root field.",
		}, []string{"field"}),
	}
	for _, name := range known {
		m.known[name] = true
	}
	if reg != nil {
		reg.MustRegister(m.requests, m.durations, m.costs, m.errors, m.subscriptions)
	}
	return m
}

func (m *metrics) operation(name string) string {
	if m.known[name] {
		return name
	}
	return otherOperation
}

func (m *metrics) fault(code string) { m.errors.WithLabelValues(code).Inc() }

func (m *metrics) done(name, kind string, failed bool, took time.Duration) {
	outcome := "ok"
	if failed {
		outcome = "error"
	}
	op := m.operation(name)
	m.requests.WithLabelValues(op, kind, outcome).Inc()
	m.durations.WithLabelValues(op).Observe(took.Seconds())
}
