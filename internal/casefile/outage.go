package casefile

import "time"

// Outage is a time during which the portal took nothing in. No end yet is the zero
// instant: it goes on.
type Outage struct{ From, Until time.Time }

// Meets reports whether two outages have a moment in common. Ends are half-open: one that
// begins when the other ends does not meet it.
func (o Outage) Meets(p Outage) bool {
	return (o.Until.IsZero() || p.From.Before(o.Until)) && (p.Until.IsZero() || o.From.Before(p.Until))
}

// Clashes reports whether two outages cannot both be, as far as is known now: one that
// goes on has lasted until now, and may be over before repair announced for next week
// begins. Two that go on are one.
func (o Outage) Clashes(p Outage, now time.Time) bool {
	if o.Until.IsZero() && p.Until.IsZero() {
		return true
	}
	return o.until(now).Meets(p.until(now))
}

func (o Outage) until(now time.Time) Outage {
	if o.Until.IsZero() {
		o.Until = now
	}
	return o
}

// Within is how long it lasted between two instants; now ends one that goes on.
func (o Outage) Within(from, until, now time.Time) time.Duration {
	end := o.Until
	if end.IsZero() {
		end = now
	}
	if o.From.After(from) {
		from = o.From
	}
	if end.Before(until) {
		until = end
	}
	return max(0, until.Sub(from))
}
