package journal

// OutageRecorded records that the portal took nothing in.
type OutageRecorded struct {
	OutageID int64   `json:"outageId"`
	StartsAt Instant `json:"startsAt"`
	EndsAt   Instant `json:"endsAt,omitzero"` // not known yet: a later entry tells
	Planned  bool    `json:"planned"`
	Source   string  `json:"source"`
}

// OutageEnded records that the portal takes applications again.
type OutageEnded struct {
	OutageID int64   `json:"outageId"`
	StartsAt Instant `json:"startsAt"`
	EndsAt   Instant `json:"endsAt"`
}

// EntryKind of the payloads about outages of the portal.
func (OutageRecorded) EntryKind() Kind { return KindOutageRecorded }
func (OutageEnded) EntryKind() Kind    { return KindOutageEnded }
