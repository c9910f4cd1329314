package casework

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
)

// Rows of what a case came to, as the facts of its papers. None gives nil.

func duplicateFacts(d *store.Duplicate) *papers.Duplicate {
	if d == nil {
		return nil
	}
	return &papers.Duplicate{
		Series: d.Series, Number: d.Number, RegisterNumber: d.RegisterNumber, IssuedOn: d.IssuedOn,
		SignedBy: d.SignedBy, OrderNumber: d.OrderNumber, OrderDate: d.OrderDate,
	}
}

func handOverFacts(h *store.HandOver, zone *time.Location) *papers.HandOver {
	if h == nil {
		return nil
	}
	return &papers.HandOver{
		At: h.At.In(zone), ByPower: h.Recipient == store.ToRepresentative, IdentityDocument: h.IdentityDocument,
		PowerNumber: h.PowerNumber, PowerDate: h.PowerDate, PowerNotary: h.PowerNotary, HandedBy: h.HandedBy,
	}
}

func noticeFacts(n *store.HearingNotice, zone *time.Location) *papers.Notice {
	if n == nil {
		return nil
	}
	return &papers.Notice{
		Grounds: n.Grounds, Reasons: n.Reasons, GivenAt: n.GivenAt.In(zone), GivenBy: n.GivenBy,
		HearingOn: n.HearingOn, HearingAt: n.HearingAt.In(zone), Place: n.HearingPlace, ObjectBy: n.ObjectionDueOn,
		Outcome: casefile.HearingOutcome(n.Outcome), Upheld: n.ObjectionUpheld,
		HeardAt: n.HeardAt.In(zone), HeardBy: n.HeardBy, HeldFrom: n.HeldFrom.In(zone), HeldUntil: n.HeldUntil.In(zone),
		Participants: n.Participants, Explanations: n.Explanations, Protocol: n.Protocol,
	}
}

func refusalFacts(r *store.ServiceRefusal) *papers.Refusal {
	if r == nil {
		return nil
	}
	return &papers.Refusal{Number: r.Number, On: r.RefusedOn, Grounds: r.Grounds, Reasons: r.Reasons, SignedBy: r.SignedBy}
}
