package web

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	requests *prometheus.HistogramVec
	panics   prometheus.Counter
}

func newMetrics(reg prometheus.Registerer, requests, streams *gate) *metrics {
	m := &metrics{
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "telnusqa_http_request_duration_seconds",
			Help:    "Time from the request's header to the end of the answer by route and status class; streams are counted when they end.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
		}, []string{"route", "status"}),
		panics: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_http_panics_total",
			Help: "Handlers that panicked and were answered 500.",
		}),
	}
	if reg != nil {
		reg.MustRegister(m.requests, m.panics,
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "telnusqa_http_requests_in_flight",
				Help: "Ordinary requests being answered now.",
			}, func() float64 { return float64(requests.inside()) }),
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "telnusqa_http_streams",
				Help: "WebSockets and event streams open now.",
			}, func() float64 { return float64(streams.inside()) }),
		)
	}
	return m
}

// observe counts one answer. Routes are the patterns of the mux, so the number
// of series is bounded.
func (m *metrics) observe(route string, status int, took time.Duration) {
	m.requests.WithLabelValues(route, strconv.Itoa(status/100)+"xx").Observe(took.Seconds())
}
