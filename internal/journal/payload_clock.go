package journal

import "telnusqa/internal/workday"

// ClockBreached records, once per clock and fingerprint, that a term ended unmet.
type ClockBreached struct {
	CaseFacts
	ClockID     int64        `json:"clockId"`
	Clock       string       `json:"clock"` // sla.ClockKind
	DueOn       workday.Date `json:"dueOn"`
	DueAt       Instant      `json:"dueAt"`
	Fingerprint string       `json:"fingerprint"`
	// On is the day the breach counts for in the figures: the day of the due instant,
	// in the school's zone, however late it was recorded.
	On workday.Date `json:"on"`
}

// AtRisk records that a clock came to a warning level.
type AtRisk struct {
	CaseFacts
	ClockID     int64        `json:"clockId"`
	Clock       string       `json:"clock"`
	DueOn       workday.Date `json:"dueOn"`
	DueAt       Instant      `json:"dueAt"`
	Level       int          `json:"level"` // working days left: 5, 3, 1 or 0
	Fingerprint string       `json:"fingerprint"`
	On          workday.Date `json:"on"`
}

// DueMoved records, for one open case, that a new calendar moved a due date.
type DueMoved struct {
	CaseFacts
	ClockID         int64        `json:"clockId"`
	Clock           string       `json:"clock"`
	FromDueOn       workday.Date `json:"fromDueOn"`
	ToDueOn         workday.Date `json:"toDueOn"`
	ToDueAt         Instant      `json:"toDueAt"`
	FromCalendar    int          `json:"fromCalendar"` // versions
	ToCalendar      int          `json:"toCalendar"`
	FromFingerprint string       `json:"fromFingerprint"`
	ToFingerprint   string       `json:"toFingerprint"`
	Basis           string       `json:"basis"` // the act that changed the calendar
}

// CalendarProposed records a proposal to change days; another person decides.
type CalendarProposed struct {
	ProposalID  int64          `json:"proposalId"`
	FromVersion int            `json:"fromVersion"`
	Days        []workday.Date `json:"days"`
	Basis       string         `json:"basis"`
	OpenCases   int            `json:"openCases"` // whose due date it would move
}

// CalendarDecided records the decision about a proposal.
type CalendarDecided struct {
	ProposalID int64 `json:"proposalId"`
	Approved   bool  `json:"approved"`
	Version    int   `json:"version"` // the new one; 0 when the proposal was turned down
	MovedCases int   `json:"movedCases"`
}

// EntryKind of the payloads about clocks and calendars.
func (ClockBreached) EntryKind() Kind    { return KindClockBreached }
func (AtRisk) EntryKind() Kind           { return KindAtRisk }
func (DueMoved) EntryKind() Kind         { return KindDueMoved }
func (CalendarProposed) EntryKind() Kind { return KindCalendarProposed }
func (CalendarDecided) EntryKind() Kind  { return KindCalendarDecided }
