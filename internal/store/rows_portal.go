package store

import (
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// PortalMessage is what the portal's gateway sent, as it came, and what became of
// it. The place is zero where the message names no school we know.
type PortalMessage struct {
	ID int64
	access.Place
	GatewayID     int64
	MessageID     string // the portal's
	CorrelationID string // the portal's id of the case
	Sequence      int    // among the messages of the case, from 1
	Kind          casefile.MessageKind
	HandedInAt    time.Time // as the portal states
	Content       []byte    // the certified bytes; personal
	RequestHash   []byte
	CertifiedBy   casefile.CertifiedBy
	Evidence      []byte // CMS, or the key of a one-time password
	State         casefile.MessageState
	Certificate   MessageCertificate
	Faults        []MessageFault
	Attempts      int
	TryAfter      time.Time // zero when it is not open
	Repeats       int
	ApplicationID int64
	ReceivedAt    time.Time
	AppliedAt     time.Time
	DecidedBy     int64
	DecidedAt     time.Time
	Reason        string // of the decision
	Version       int
}

// MessageCertificate is what certified a message; the zero value while nothing did.
type MessageCertificate struct {
	At     time.Time // when it was verified
	Signed time.Time // time of signing, for a signature
	Serial string    // of the signer's certificate
	Issuer string
}

// MessageFault is a reason of a quarantine, kept with its sentences: what a fault
// said then, whatever it says now.
type MessageFault struct {
	Code  string   `json:"code"`
	Field []string `json:"field,omitempty"`
	KK    string   `json:"kk"`
	RU    string   `json:"ru"`
	EN    string   `json:"en"`
}

// In is the sentence in a language.
func (f MessageFault) In(lang fault.Lang) string {
	return fault.Text{KK: f.KK, RU: f.RU, EN: f.EN}.In(lang)
}

// MessageFaults keeps faults.
func MessageFaults(faults fault.List) []MessageFault {
	kept := make([]MessageFault, len(faults))
	for i, f := range faults {
		kept[i] = MessageFault{Code: f.Code, Field: f.Field, KK: f.Message(fault.KK), RU: f.Message(fault.RU), EN: f.Message(fault.EN)}
	}
	return kept
}

// faultsText is how they stand in the column; nothing for none.
func faultsText(faults []MessageFault) string {
	if len(faults) == 0 {
		return ""
	}
	b, err := json.Marshal(faults)
	if err != nil { // texts only
		panic(fmt.Sprintf("store: %v", err))
	}
	return string(b)
}

func faultsOf(text string) []MessageFault {
	if text == "" {
		return nil
	}
	var faults []MessageFault
	if err := json.Unmarshal([]byte(text), &faults); err != nil {
		panic(fmt.Sprintf("store: faults of a message: %v", err))
	}
	return faults
}

// OneTimePassword is a code that was sent, without the code.
type OneTimePassword struct {
	Key         string // SHA-256 of the handle, small hexadecimal letters
	GatewayID   int64
	IIN         string // whose telephone it went to; only its keyed hash is kept, so it never comes back
	CodeHash    []byte
	Binding     []byte
	CreatedAt   time.Time
	ExpiresAt   time.Time
	Attempts    int
	ConfirmedAt time.Time
	UsedAt      time.Time
}
