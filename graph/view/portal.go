package view

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
)

// PortalMessage is a message of the portal without what it says.
type PortalMessage struct {
	ID             string
	MessageID      string
	CorrelationID  string
	Sequence       int
	Kind           casefile.MessageKind
	State          casefile.MessageState
	CertifiedBy    casefile.CertifiedBy
	CertifiedAt    time.Time
	HandedInAt     time.Time
	ReceivedAt     time.Time
	AppliedAt      time.Time
	Repeats        int
	Attempts       int
	Faults         []*PortalMessageFault
	ApplicationID  *string
	DecisionReason *string
	DecidedAt      time.Time
	Version        int
}

// PortalMessageFault is a reason of a quarantine.
type PortalMessageFault struct {
	Code  string
	Field []string
	of    store.MessageFault
	eyes  Eyes
}

// Message is the sentence for a person.
func (f *PortalMessageFault) Message(lang *fault.Lang) string { return f.of.In(f.eyes.in(lang)) }

// PortalMessageEdge is a message in a page.
type PortalMessageEdge struct {
	Cursor string
	Node   *PortalMessage
}

// PortalMessageConnection is a page of messages.
type PortalMessageConnection struct {
	Edges    []*PortalMessageEdge
	PageInfo *PageInfo
}

// NewPortalMessage shows a message. One that lies nowhere has no zone of its own.
func NewPortalMessage(e Eyes, m store.PortalMessage, zone *time.Location) *PortalMessage {
	v := &PortalMessage{
		ID: ID(KindMessage, m.ID), MessageID: m.MessageID, CorrelationID: m.CorrelationID, Sequence: m.Sequence,
		Kind: m.Kind, State: m.State, CertifiedBy: m.CertifiedBy, CertifiedAt: local(m.Certificate.At, zone),
		HandedInAt: local(m.HandedInAt, zone), ReceivedAt: local(m.ReceivedAt, zone), AppliedAt: local(m.AppliedAt, zone),
		Repeats: m.Repeats, Attempts: m.Attempts, Faults: make([]*PortalMessageFault, len(m.Faults)),
		DecidedAt: local(m.DecidedAt, zone), Version: m.Version,
	}
	for i, f := range m.Faults {
		v.Faults[i] = &PortalMessageFault{Code: f.Code, Field: f.Field, of: f, eyes: e}
	}
	if m.ApplicationID != 0 {
		id := ID(KindApplication, m.ApplicationID)
		v.ApplicationID = &id
	}
	if m.Reason != "" {
		v.DecisionReason = &m.Reason
	}
	return v
}
