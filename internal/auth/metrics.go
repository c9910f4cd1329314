package auth

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	signIns *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{signIns: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "telnusqa_sign_ins_total",
		Help: "Attempts to sign in by outcome: ok, refused, throttled.",
	}, []string{"outcome"})}
	for _, outcome := range []string{"ok", "refused", "throttled"} {
		m.signIns.WithLabelValues(outcome)
	}
	if reg != nil {
		reg.MustRegister(m.signIns)
	}
	return m
}
