package portal

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Answer is what the gateway learns about a message that was taken.
type Answer struct {
	MessageID   string                `json:"messageId"`
	State       casefile.MessageState `json:"state"`
	Repeated    bool                  `json:"repeated"` // it had been taken before
	Application *Application          `json:"application,omitempty"`
	Faults      []Fault               `json:"faults,omitempty"` // why it is quarantined
}

// Application is the case that a message made or changed, as it stands now.
type Application struct {
	Number        string          `json:"number"`
	Status        casefile.Status `json:"status"`
	AcceptedOn    workday.Date    `json:"acceptedOn,omitzero"`
	DueOn         workday.Date    `json:"dueOn,omitzero"`
	ReceiptNumber string          `json:"receiptNumber,omitempty"` // of a refusal to accept
}

// Fault is a reason with its code, in the gateway's language.
type Fault struct {
	Code    string   `json:"code"`
	Message string   `json:"message"`
	Field   []string `json:"field,omitempty"`
}

// Settled reports whether the message is applied; the gateway need not ask again.
func (a Answer) Settled() bool { return a.State.Settled() }

func (in *Intake) answer(ctx context.Context, v access.Viewer, id int64, repeated bool) (Answer, error) {
	msg, err := in.Store.PortalMessageByID(access.NewContext(ctx, v), id)
	if err != nil {
		return Answer{}, err
	}
	a := Answer{MessageID: msg.MessageID, State: msg.State, Repeated: repeated}
	for _, f := range msg.Faults {
		a.Faults = append(a.Faults, Fault{Code: f.Code, Message: f.In(v.Lang), Field: f.Field})
	}
	if msg.ApplicationID == 0 {
		return a, nil
	}
	c, err := in.Store.CaseByID(ctx, v.CaseScope(), msg.ApplicationID)
	if err != nil {
		return Answer{}, err
	}
	a.Application = &Application{Number: c.Number, Status: c.Status, AcceptedOn: c.AcceptedOn, DueOn: c.DueOn}
	if c.Receipt != nil {
		a.Application.ReceiptNumber = c.Receipt.Number
	}
	return a, nil
}
