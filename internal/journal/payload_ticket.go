package journal

import "telnusqa/internal/workday"

// TicketFacts is what every entry about a ticket of the State Corporation repeats of
// it. A ticket names nobody.
type TicketFacts struct {
	TicketID int64        `json:"ticketId"`
	Number   int          `json:"number"` // in the queue of that branch and day, gap-free
	On       workday.Date `json:"on"`     // day of the queue, in the branch's zone
	Hour     int          `json:"hour"`   // hour of that day in which it was taken, 0 to 23
}

// TicketTaken records that a visitor joined the queue.
type TicketTaken struct {
	TicketFacts
}

// TicketCalled records that the visitor was called to a counter (R05).
type TicketCalled struct {
	TicketFacts
	WaitSeconds int    `json:"waitSeconds"` // whole ones, from the ticket to the call
	Late        bool   `json:"late"`        // 15 minutes after the ticket, or later
	Counter     string `json:"counter,omitempty"`
}

// TicketFinished records that the service at the counter ended (R06).
type TicketFinished struct {
	TicketFacts
	CalledHour     int    `json:"calledHour"`     // hour of the call, 0 to 23
	ServiceSeconds int    `json:"serviceSeconds"` // whole ones, from the call to the end
	Late           bool   `json:"late"`           // 15 minutes after the call, or later
	Application    string `json:"application,omitempty"`
}

// TicketLeft records that the visitor went before she was served; the product itself
// records it for what a branch left open at the end of a day.
type TicketLeft struct {
	TicketFacts
	Called bool `json:"called"` // she had been called to a counter
}

// TicketBreached records, once per clock, that the 15 minutes of a wait or of a service
// ran out. It happened at the due instant, however late it was recorded.
type TicketBreached struct {
	TicketFacts
	ClockID     int64   `json:"clockId"`
	Clock       string  `json:"clock"` // sla.ClockKind: QUEUE_WAIT, COUNTER_SERVICE
	DueAt       Instant `json:"dueAt"`
	Fingerprint string  `json:"fingerprint"`
}

// EntryKind of the payloads about tickets.
func (TicketTaken) EntryKind() Kind    { return KindTicketTaken }
func (TicketCalled) EntryKind() Kind   { return KindTicketCalled }
func (TicketFinished) EntryKind() Kind { return KindTicketFinished }
func (TicketLeft) EntryKind() Kind     { return KindTicketLeft }
func (TicketBreached) EntryKind() Kind { return KindTicketBreached }
