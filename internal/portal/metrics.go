package portal

import (
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/casefile"
)

// Outcomes that are no state of a message.
const (
	repeatedOutcome = "repeated"
	putOffOutcome   = "put_off"
	refusedOutcome  = "refused"
)

func outcomeOf(s casefile.MessageState) string { return strings.ToLower(string(s)) }

type metrics struct {
	messages *prometheus.CounterVec
	open     *prometheus.GaugeVec
	codes    *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		messages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "telnusqa_portal_messages_total",
			Help: "Messages of the portal by kind and outcome: applied, waiting, quarantined, repeated, put_off, and refused, which were not taken.",
		}, []string{"kind", "outcome"}),
		open: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "telnusqa_portal_messages_open",
			Help: "Messages of the portal that are not settled by state. Anything in QUARANTINED needs a person.",
		}, []string{"state"}),
		codes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "telnusqa_portal_one_time_passwords_total",
			Help: "One-time passwords by outcome: sent, failed, confirmed, refused.",
		}, []string{"outcome"}),
	}
	reg.MustRegister(m.messages, m.open, m.codes)
	return m
}

func (m *metrics) count(kind casefile.MessageKind, outcome string) {
	m.messages.WithLabelValues(string(kind), outcome).Inc()
}

// refused counts a message whose kind nobody may believe.
func (m *metrics) refused() { m.messages.WithLabelValues("", refusedOutcome).Inc() }

func (m *metrics) code(outcome string) { m.codes.WithLabelValues(outcome).Inc() }

// show sets the gauges; a state that no message is in shows 0.
func (m *metrics) show(open map[casefile.MessageState]int64) {
	for _, s := range []casefile.MessageState{casefile.MessageReceived, casefile.MessageWaiting, casefile.MessageQuarantined} {
		m.open.WithLabelValues(string(s)).Set(float64(open[s]))
	}
}
