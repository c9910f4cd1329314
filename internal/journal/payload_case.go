package journal

import "telnusqa/internal/workday"

// CaseFacts is what every entry about a case repeats of it, so that the figures are
// folded from entries alone, without a look at the rows. The values are those of the
// API's enumerations.
type CaseFacts struct {
	Number         string   `json:"number"` // ДБ-year-number
	Channel        string   `json:"channel"`
	Reasons        []string `json:"reasons"` // sorted, each once
	DocumentKind   string   `json:"documentKind"`
	Honours        string   `json:"honours"`
	GraduationYear int      `json:"graduationYear"`
	CertifiedBy    string   `json:"certifiedBy"`
}

// Submitted records a hand-in; its outcome is an entry of its own (Accepted,
// IntakeRefused) or, for a portal submission that waits, comes later.
type Submitted struct {
	CaseFacts
	HandedInOn workday.Date `json:"handedInOn"` // in the school's zone
	HomeVisit  bool         `json:"homeVisit"`
}

// Accepted records that the term of the service runs.
type Accepted struct {
	CaseFacts
	HandedInOn      workday.Date `json:"handedInOn"`
	AcceptedOn      workday.Date `json:"acceptedOn"` // day 0 of the term
	DueOn           workday.Date `json:"dueOn"`
	DueAt           Instant      `json:"dueAt"`
	CalendarVersion int          `json:"calendarVersion"`
	RuleVersion     int          `json:"ruleVersion"`
	Fingerprint     string       `json:"fingerprint"` // sla.Due.Fingerprint
}

// IntakeFinding is one item that stands on a receipt of refusal to accept.
type IntakeFinding struct {
	Ground    string       `json:"ground"`          // INCOMPLETE, EXPIRED
	Item      string       `json:"item"`            // PackageItemKind; of several, the usual one
	OneOf     []string     `json:"oneOf,omitempty"` // where any one of several would do
	ExpiredOn workday.Date `json:"expiredOn,omitzero"`
	Rule      string       `json:"rule"` // the rule that asks for it, by number in docs/rules.md
}

// IntakeRefused records a refusal to accept, with its receipt. It is never added up with
// ServiceRefused: there was no term.
type IntakeRefused struct {
	CaseFacts
	ReceiptNumber string          `json:"receiptNumber"` // РО-year-number
	Findings      []IntakeFinding `json:"findings"`
	HandedInOn    workday.Date    `json:"handedInOn"`
	On            workday.Date    `json:"on"`
	// BreachRecordedOn is the day a breach counted for, where a submission waited
	// so long that its term ran out before somebody looked at the package.
	BreachRecordedOn workday.Date `json:"breachRecordedOn,omitzero"`
}

// PreparationStarted records that the school works on the duplicate.
type PreparationStarted struct {
	CaseFacts
	On workday.Date `json:"on"`
}

// NoticeGiven records the notice of a preliminary refusal, which calls to a hearing.
type NoticeGiven struct {
	CaseFacts
	On       workday.Date `json:"on"`
	Ground   string       `json:"ground"`   // the ground the school intends to refuse on
	LatestOn workday.Date `json:"latestOn"` // 3 working days before the due date
	Late     bool         `json:"late"`     // given after LatestOn's close
	ObjectBy Instant      `json:"objectBy"` // end of the two working days to object
}

// HearingRecorded records the hearing, or that nobody came to it.
type HearingRecorded struct {
	CaseFacts
	On      workday.Date `json:"on"`
	Outcome string       `json:"outcome"` // casefile.HearingOutcome
	// Upheld says that the objection was right: the case went back to preparation. Entries
	// of before this member was written do not say it.
	Upheld bool `json:"upheld,omitempty"`
}

// Ended is what the three ends of an accepted case have in common. With it the figures
// take the case out of "open", and out of "overdue" when its breach had been counted.
type Ended struct {
	On               workday.Date `json:"on"`
	AcceptedOn       workday.Date `json:"acceptedOn"`
	DueOn            workday.Date `json:"dueOn"`
	WorkingDays      int          `json:"workingDays"`               // from AcceptedOn to On
	Late             bool         `json:"late"`                      // at or after the due instant
	BreachRecorded   bool         `json:"breachRecorded"`            // an entry of KindClockBreached about ISSUE was there before
	BreachRecordedOn workday.Date `json:"breachRecordedOn,omitzero"` // the day that entry counts for
}

// ServiceRefused records the reasoned reply.
type ServiceRefused struct {
	CaseFacts
	Ended
	Ground      string `json:"ground"` // casefile.ServiceGround
	ReplyNumber string `json:"replyNumber,omitempty"`
}

// Issued records that the duplicate is made, signed and registered.
type Issued struct {
	CaseFacts
	Ended
	Series         string `json:"series"` // of the blank
	BlankNumber    string `json:"blankNumber"`
	RegisterNumber string `json:"registerNumber"` // sequence/year, gap-free per school and year
	CopyNumber     int    `json:"copyNumber"`     // 1 for the first duplicate of a document
}

// Withdrawn records that the applicant took the application back. Only an accepted one
// leaves the figures' open cases; for another one Ended holds nothing but On.
type Withdrawn struct {
	CaseFacts
	Ended
	Accepted bool `json:"accepted"`
}

// SentToCorporation records that the ready paper arrived at the State Corporation.
type SentToCorporation struct {
	CaseFacts
	On          workday.Date `json:"on"`
	StoredUntil workday.Date `json:"storedUntil"`          // last day of the month of storage
	OnRequest   bool         `json:"onRequest"`            // sent again after a request (R16)
	RequestLate bool         `json:"requestLate"`          // later than one working day after the request
	RequestedOn workday.Date `json:"requestedOn,omitzero"` // where OnRequest
}

// ReturnedToSchool records that the State Corporation gave an uncollected paper back.
type ReturnedToSchool struct {
	CaseFacts
	On         workday.Date `json:"on"`
	ArrivedOn  workday.Date `json:"arrivedOn"`
	StoredDays int          `json:"storedDays"` // calendar days since ArrivedOn
	Late       bool         `json:"late"`       // after the month of storage had ended
	// BreachRecordedOn is the day the end of the month counted for, where it was on record.
	BreachRecordedOn workday.Date `json:"breachRecordedOn,omitzero"`
}

// RequestedFromSchool records that the applicant came after the month.
type RequestedFromSchool struct {
	CaseFacts
	On    workday.Date `json:"on"`
	DueOn workday.Date `json:"dueOn"` // one working day
}

// HandedOver records that the duplicate is in the applicant's hands. Whose hands the
// row says; the entry says in which capacity.
type HandedOver struct {
	CaseFacts
	On               workday.Date `json:"on"`
	IssuedOn         workday.Date `json:"issuedOn"`
	AtCorporation    bool         `json:"atCorporation"`
	StoredDays       int          `json:"storedDays"` // calendar days at the State Corporation; 0 at the school
	StorageLate      bool         `json:"storageLate"`
	Recipient        string       `json:"recipient"`               // APPLICANT, REPRESENTATIVE
	OriginalReceived bool         `json:"originalReceived"`        // the original, due at pick-up, was handed in
	ProofReceived    bool         `json:"proofReceived,omitempty"` // likewise, the proof of representation
	// BreachRecordedOn is the day the end of the month of storage counted for, where it was
	// on record.
	BreachRecordedOn workday.Date `json:"breachRecordedOn,omitzero"`
}

// Corrected records that an earlier entry was wrong. The earlier entry stays.
type Corrected struct {
	CaseFacts
	EntryID int64    `json:"entryId"`
	Fields  []string `json:"fields"` // which facts of the case changed, by their names in the API
	Reason  string   `json:"reason"`
}

// Anonymised records that everything that names a person was taken out of a case. It
// tells why it was time, and nothing of what went.
type Anonymised struct {
	CaseFacts
	EndedOn     workday.Date `json:"endedOn"`     // hand-over, refusal, withdrawal or receipt
	KeepYears   int          `json:"keepYears"`   // term of keeping by the rule book
	RuleVersion int          `json:"ruleVersion"` // version that says so
	On          workday.Date `json:"on"`
}

// EntryKind of the payloads about a case.
func (Submitted) EntryKind() Kind           { return KindSubmitted }
func (Accepted) EntryKind() Kind            { return KindAccepted }
func (IntakeRefused) EntryKind() Kind       { return KindIntakeRefused }
func (PreparationStarted) EntryKind() Kind  { return KindPreparationStarted }
func (NoticeGiven) EntryKind() Kind         { return KindNoticeGiven }
func (HearingRecorded) EntryKind() Kind     { return KindHearingRecorded }
func (ServiceRefused) EntryKind() Kind      { return KindServiceRefused }
func (Issued) EntryKind() Kind              { return KindIssued }
func (Withdrawn) EntryKind() Kind           { return KindWithdrawn }
func (SentToCorporation) EntryKind() Kind   { return KindSentToCorporation }
func (ReturnedToSchool) EntryKind() Kind    { return KindReturnedToSchool }
func (RequestedFromSchool) EntryKind() Kind { return KindRequestedFromSchool }
func (HandedOver) EntryKind() Kind          { return KindHandedOver }
func (Corrected) EntryKind() Kind           { return KindCorrected }
func (Anonymised) EntryKind() Kind          { return KindAnonymised }
