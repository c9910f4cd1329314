package notify

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	deliveries    *prometheus.CounterVec
	pending, dead prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "telnusqa_webhook_attempts_total", Help: "Attempts of this server to deliver webhooks by outcome: delivered, failed, dead.",
		}, []string{"outcome"}),
		pending: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_webhooks_pending", Help: "Webhooks that are to be delivered.",
		}),
		dead: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "telnusqa_webhooks_dead", Help: "Webhooks that were given up; telnusqa doctor lists them.",
		}),
	}
	reg.MustRegister(m.deliveries, m.pending, m.dead)
	return m
}

func (m *metrics) count(outcome string) { m.deliveries.WithLabelValues(outcome).Inc() }

func (m *metrics) show(pending, dead int64) {
	m.pending.Set(float64(pending))
	m.dead.Set(float64(dead))
}
