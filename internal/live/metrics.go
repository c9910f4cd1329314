package live

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	readers, position prometheus.Gauge
	delivered, pages  prometheus.Counter
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		readers: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_live_readers", Help: "Streams that are open on this server.",
		}),
		position: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_live_position", Help: "Journal position up to which this server's streams can read.",
		}),
		delivered: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_live_delivered_total", Help: "Entries handed to streams of this server.",
		}),
		pages: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "telnusqa_live_pages_total", Help: "Pages read from the database for streams that were behind the entries in memory.",
		}),
	}
	r.MustRegister(m.readers, m.position, m.delivered, m.pages)
	return m
}
