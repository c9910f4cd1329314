package journal

// MessageReceived records that a message of the portal was kept. What it says stays
// in its row; the hash tells whether it is still what came.
type MessageReceived struct {
	MessageID     string  `json:"messageId"` // the portal's
	CorrelationID string  `json:"correlationId"`
	Sequence      int     `json:"sequence"`
	MessageKind   string  `json:"messageKind"` // casefile.MessageKind
	CertifiedBy   string  `json:"certifiedBy"` // EDS, OTP: as claimed
	HandedInAt    Instant `json:"handedInAt"`  // as the portal states
	ContentSHA256 string  `json:"contentSha256"`
}

// MessageCertified records that a signature or a one-time password was verified.
type MessageCertified struct {
	MessageID     string  `json:"messageId"`
	CertifiedBy   string  `json:"certifiedBy"`
	ContentSHA256 string  `json:"contentSha256"`
	SignedAt      Instant `json:"signedAt,omitzero"`
	Serial        string  `json:"serial,omitempty"` // of the signer's certificate
	Issuer        string  `json:"issuer,omitempty"`
}

// MessageApplied records that a message made or changed its case.
type MessageApplied struct {
	MessageID     string `json:"messageId"`
	CorrelationID string `json:"correlationId"`
	Sequence      int    `json:"sequence"`
	MessageKind   string `json:"messageKind"`
}

// MessageQuarantined records that a message cannot be applied, and why.
type MessageQuarantined struct {
	MessageID string   `json:"messageId"`
	Faults    []string `json:"faults"` // codes
}

// MessageRetried records that somebody had a quarantined message tried again.
type MessageRetried struct {
	MessageID string `json:"messageId"`
	Reason    string `json:"reason"`
}

// MessageDiscarded records that somebody decided that a quarantined message will
// never be applied.
type MessageDiscarded struct {
	MessageID string `json:"messageId"`
	Reason    string `json:"reason"`
}

// MessageAnonymised records that everything that names a person was taken out of a
// discarded message, the term of keeping being over.
type MessageAnonymised struct {
	MessageID   string `json:"messageId"`
	KeepYears   int    `json:"keepYears"`   // term of keeping by the rule book
	RuleVersion int    `json:"ruleVersion"` // version that says so
}

// EntryKind of the payloads about messages of the portal.
func (MessageReceived) EntryKind() Kind    { return KindMessageReceived }
func (MessageCertified) EntryKind() Kind   { return KindMessageCertified }
func (MessageApplied) EntryKind() Kind     { return KindMessageApplied }
func (MessageQuarantined) EntryKind() Kind { return KindMessageQuarantined }
func (MessageRetried) EntryKind() Kind     { return KindMessageRetried }
func (MessageDiscarded) EntryKind() Kind   { return KindMessageDiscarded }
func (MessageAnonymised) EntryKind() Kind  { return KindMessageAnonymised }
