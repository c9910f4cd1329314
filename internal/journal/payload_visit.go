package journal

import "telnusqa/internal/workday"

// VisitFacts is what every entry about a home visit repeats. Whom and where it is to,
// the row says, encrypted, and no entry.
type VisitFacts struct {
	VisitID   int64        `json:"visitId"`
	Number    string       `json:"number"`   // ВД-year-number
	AgreedOn  workday.Date `json:"agreedOn"` // in the branch's zone
	OrderedOn workday.Date `json:"orderedOn"`
	On        workday.Date `json:"on"` // day of what the entry tells
}

// VisitOrdered records that the contact centre ordered a visit.
type VisitOrdered struct{ VisitFacts }

// VisitDone records that the visit took place.
type VisitDone struct {
	VisitFacts
	Late        bool   `json:"late"`                  // on a later day than agreed
	Application string `json:"application,omitempty"` // number of what was taken in on it
}

// VisitCancelled records that the visit does not take place.
type VisitCancelled struct {
	VisitFacts
	Cause string `json:"cause"` // casefile.VisitCause
}

// VisitAnonymised records that everything that names a person was taken out of a visit on
// which no application was taken in, the term of keeping being over.
type VisitAnonymised struct {
	VisitID     int64  `json:"visitId"`
	Number      string `json:"number"`
	KeepYears   int    `json:"keepYears"`   // term of keeping by the rule book
	RuleVersion int    `json:"ruleVersion"` // version that says so
}

// EntryKind of the payloads about home visits.
func (VisitOrdered) EntryKind() Kind    { return KindVisitOrdered }
func (VisitDone) EntryKind() Kind       { return KindVisitDone }
func (VisitCancelled) EntryKind() Kind  { return KindVisitCancelled }
func (VisitAnonymised) EntryKind() Kind { return KindVisitAnonymised }
