package notify

import (
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
)

// eventType names the one kind of event there is.
const eventType = "application.status_changed"

// event is the body of a webhook. It holds no personal data: number and status are
// what the telephone line tells anybody who has the number.
type event struct {
	Type      string    `json:"type"`
	Timestamp time.Time `json:"timestamp"` // of the change
	Data      data      `json:"data"`
}

type data struct {
	Position      int64           `json:"position"` // in the journal: ascending for all events
	CorrelationID string          `json:"correlationId,omitempty"`
	Number        string          `json:"applicationNumber"`
	Status        casefile.Status `json:"status"`
	Portal        portalStatus    `json:"portalStatus"`
}

type portalStatus struct {
	Code casefile.PortalStatus `json:"code"`
	KK   string                `json:"kk"`
	RU   string                `json:"ru"`
}

// after is the status a case has after an entry; false for entries that change none.
func after(e journal.Entry) (casefile.Status, bool) {
	switch e.Kind {
	case journal.KindHearingRecorded: // an upheld objection brings the case back
		p, err := journal.Read[journal.HearingRecorded](e)
		return casefile.InPreparation, err == nil && p.Upheld
	case journal.KindSubmitted:
		return casefile.Received, true
	case journal.KindAccepted:
		return casefile.Accepted, true
	case journal.KindIntakeRefused:
		return casefile.NotAccepted, true
	case journal.KindPreparationStarted:
		return casefile.InPreparation, true
	case journal.KindNoticeGiven:
		return casefile.NoticeGiven, true
	case journal.KindServiceRefused:
		return casefile.Refused, true
	case journal.KindIssued:
		return casefile.Issued, true
	case journal.KindSentToCorporation:
		return casefile.AtCorporation, true
	case journal.KindReturnedToSchool:
		return casefile.ReturnedToSchool, true
	case journal.KindHandedOver:
		return casefile.HandedOver, true
	case journal.KindWithdrawn:
		return casefile.Withdrawn, true
	default:
		return "", false
	}
}

// bodyOf writes the body for a sealed entry about a case of the portal; nothing for
// any other entry.
func bodyOf(e journal.Sealed, correlation func() (string, error)) (string, error) {
	if e.Place.Channel != string(casefile.Portal) || e.ApplicationID == 0 {
		return "", nil
	}
	status, changed := after(e.Entry)
	if !changed {
		return "", nil
	}
	var facts struct {
		Number string `json:"number"`
	}
	if err := json.Unmarshal(e.Payload, &facts); err != nil {
		return "", fmt.Errorf("read entry %d: %w", e.ID, err)
	}
	id, err := correlation()
	if err != nil {
		return "", err
	}
	portal := status.OnPortal()
	b, err := json.Marshal(event{Type: eventType, Timestamp: e.HappenedAt, Data: data{
		Position: e.Position, CorrelationID: id, Number: facts.Number, Status: status,
		Portal: portalStatus{Code: portal, KK: portal.Name(fault.KK), RU: portal.Name(fault.RU)},
	}})
	return string(b), err
}
