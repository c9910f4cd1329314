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

// DueMoved records, for one open case, that a new calendar or new rules moved a due date.
type DueMoved struct {
	CaseFacts
	ClockID         int64        `json:"clockId"`
	Clock           string       `json:"clock"`
	FromAcceptedOn  workday.Date `json:"fromAcceptedOn,omitzero"` // day 0; zero where the term is counted back
	ToAcceptedOn    workday.Date `json:"toAcceptedOn,omitzero"`
	FromDueOn       workday.Date `json:"fromDueOn"`
	ToDueOn         workday.Date `json:"toDueOn"`
	ToDueAt         Instant      `json:"toDueAt"`
	FromCalendar    int          `json:"fromCalendar"` // versions
	ToCalendar      int          `json:"toCalendar"`
	FromFingerprint string       `json:"fromFingerprint"`
	ToFingerprint   string       `json:"toFingerprint"`
	FromRules       int          `json:"fromRules,omitempty"` // versions; none where the rules stayed
	ToRules         int          `json:"toRules,omitempty"`
	Basis           string       `json:"basis"` // the act that changed the calendar or the rules
	// On is the day of the move in the school's zone.
	On workday.Date `json:"on"`
	// Accepted says that an entry of KindAccepted was there before, so that the figures
	// count the acceptance on its new day.
	Accepted bool `json:"accepted"`
	// LiftedBreachOn is the day for which the breach of the old date counts, where the
	// term runs again; none otherwise.
	LiftedBreachOn workday.Date `json:"liftedBreachOn,omitzero"`
}

// CalendarProposed records a proposal to change days; another person decides.
type CalendarProposed struct {
	ProposalID  int64          `json:"proposalId"`
	FromVersion int            `json:"fromVersion"`
	Days        []workday.Date `json:"days"`
	Basis       string         `json:"basis"`
	OpenClocks  int            `json:"openClocks"` // running terms it would move
}

// CalendarDecided records the decision about a proposal.
type CalendarDecided struct {
	ProposalID int64 `json:"proposalId"`
	Approved   bool  `json:"approved"`
	Version    int   `json:"version"`    // the new one; 0 when the proposal was turned down
	OpenClocks int   `json:"openClocks"` // running terms that are looked at because of it
	// Reason is why it was turned down.
	Reason string `json:"reason,omitempty"`
}

// CalendarApplied records one batch of the work that follows an approved calendar.
type CalendarApplied struct{ Applied }

// RulesApplied records one batch of the work that follows rules which move open cases.
type RulesApplied struct{ Applied }

// Applied says which terms were looked at because of a new version. Each that moved
// has an entry of its own; the others have the same days by the new version, and their
// version changed with this entry.
type Applied struct {
	ProposalID int64 `json:"proposalId"`
	Version    int   `json:"version"`
	FromClock  int64 `json:"fromClock"` // ids of the first and the last term; 0 with Done
	ToClock    int64 `json:"toClock"`
	Checked    int   `json:"checked"`
	Moved      int   `json:"moved"`
	Stuck      int   `json:"stuck"` // run into a year without a calendar and stay as they were
	Done       bool  `json:"done"`  // none was left
}

// RulesProposed records a proposal to set the rule book otherwise; another person
// decides.
type RulesProposed struct {
	ProposalID    int64        `json:"proposalId"`
	FromVersion   int          `json:"fromVersion"`
	Settings      []string     `json:"settings"` // rulebook.Name
	EffectiveFrom workday.Date `json:"effectiveFrom"`
	MovesOpen     bool         `json:"movesOpen"` // decides about open cases too
	Basis         string       `json:"basis"`
	OpenClocks    int          `json:"openClocks"` // running terms it would move
}

// RulesDecided records the decision about a proposal.
type RulesDecided struct {
	ProposalID int64  `json:"proposalId"`
	Approved   bool   `json:"approved"`
	Version    int    `json:"version"` // the new one; 0 when the proposal was turned down
	Reason     string `json:"reason,omitempty"`
}

// EntryKind of the payloads about clocks, calendars and rules.
func (ClockBreached) EntryKind() Kind    { return KindClockBreached }
func (AtRisk) EntryKind() Kind           { return KindAtRisk }
func (DueMoved) EntryKind() Kind         { return KindDueMoved }
func (CalendarProposed) EntryKind() Kind { return KindCalendarProposed }
func (CalendarDecided) EntryKind() Kind  { return KindCalendarDecided }
func (CalendarApplied) EntryKind() Kind  { return KindCalendarApplied }
func (RulesProposed) EntryKind() Kind    { return KindRulesProposed }
func (RulesDecided) EntryKind() Kind     { return KindRulesDecided }
func (RulesApplied) EntryKind() Kind     { return KindRulesApplied }
