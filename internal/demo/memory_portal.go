package demo

import (
	"context"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
)

// InMailTx makes memory a casework.MailTx.
func (m *memory) InMailTx(_ context.Context, v access.Viewer, act func(casework.Mail) error) error {
	m.view = v
	return act(m)
}

// SchoolByBIN finds a school by its BIN.
func (m *memory) SchoolByBIN(ctx context.Context, bin string) (store.School, error) {
	return m.AnySchool(ctx, bin)
}

// BranchByCode finds a branch by its code.
func (m *memory) BranchByCode(_ context.Context, code string) (store.Branch, error) {
	for _, b := range m.world.Branches {
		if b.Code == code {
			return b, nil
		}
	}
	return store.Branch{}, access.ErrNotFound
}

// PortalMessageCalled finds a message by the portal's id.
func (m *memory) PortalMessageCalled(_ context.Context, _ casefile.Channel, messageID string) (store.PortalMessage, error) {
	return m.message(m.called[messageID])
}

// PortalMessage reads a message.
func (m *memory) PortalMessage(_ context.Context, id int64) (store.PortalMessage, error) {
	return m.message(id)
}

func (m *memory) message(id int64) (store.PortalMessage, error) {
	msg, err := row(m.messages, id)
	if err == nil {
		err = m.visible(msg.Place)
	}
	if err != nil {
		return store.PortalMessage{}, err
	}
	return *msg, nil
}

// Correspondence reads the messages of one case.
func (m *memory) Correspondence(_ context.Context, _ casefile.Channel, correlationID string) ([]store.PortalMessage, error) {
	return pickRows(m.messages, m.letters[correlationID]), nil
}

// InsertPortalMessage keeps a message.
func (m *memory) InsertPortalMessage(_ context.Context, r *store.PortalMessage) error {
	if err := m.visible(r.Place); err != nil {
		return err
	}
	insert(&m.messages, &r.ID, r)
	m.called[r.MessageID] = r.ID
	m.letters[r.CorrelationID] = append(m.letters[r.CorrelationID], r.ID)
	return nil
}

// UpdatePortalMessage replaces a message and raises its version.
func (m *memory) UpdatePortalMessage(_ context.Context, r *store.PortalMessage) error {
	old, err := row(m.messages, r.ID)
	if err != nil {
		return err
	}
	if old.Version != r.Version {
		return store.ErrVersionConflict.Fault()
	}
	r.Version++
	*old = *r
	return nil
}

// RepeatPortalMessage counts that a message came again.
func (m *memory) RepeatPortalMessage(_ context.Context, id int64) error {
	msg, err := row(m.messages, id)
	if err == nil {
		msg.Repeats++
	}
	return err
}

// One-time passwords are gone hours after their use: the story keeps none.

// OneTimePassword finds none.
func (m *memory) OneTimePassword(context.Context, string) (store.OneTimePassword, error) {
	return store.OneTimePassword{}, access.ErrNotFound
}

// InsertOneTimePassword is refused.
func (m *memory) InsertOneTimePassword(context.Context, *store.OneTimePassword) error {
	return access.ErrForbidden
}

// UpdateOneTimePassword is refused.
func (m *memory) UpdateOneTimePassword(context.Context, *store.OneTimePassword) error {
	return access.ErrForbidden
}

// OneTimePasswordsSince counts none.
func (m *memory) OneTimePasswordsSince(context.Context, string, time.Time) (int, error) {
	return 0, nil
}

// ForgetOneTimePasswords has none to forget.
func (m *memory) ForgetOneTimePasswords(context.Context, time.Time) (int, error) { return 0, nil }

// PortalOutage reads an outage.
func (m *memory) PortalOutage(_ context.Context, id int64) (store.PortalOutage, error) {
	o, err := row(m.outages, id)
	if err != nil {
		return store.PortalOutage{}, err
	}
	return *o, nil
}

// OutagesMeeting lists outages that another one would overlap. The story tells them in
// the order in which they begin.
func (m *memory) OutagesMeeting(_ context.Context, o casefile.Outage) ([]store.PortalOutage, error) {
	var meeting []store.PortalOutage
	for _, other := range m.outages {
		if other.Meets(o) {
			meeting = append(meeting, other)
		}
	}
	return meeting, nil
}

// InsertPortalOutage adds an outage.
func (m *memory) InsertPortalOutage(_ context.Context, r *store.PortalOutage) error {
	insert(&m.outages, &r.ID, r)
	return nil
}

// EndPortalOutage writes the end of an outage and raises its version.
func (m *memory) EndPortalOutage(_ context.Context, r *store.PortalOutage) error {
	old, err := row(m.outages, r.ID)
	if err != nil {
		return err
	}
	if old.Version != r.Version {
		return store.ErrVersionConflict.Fault()
	}
	r.Version++
	*old = *r
	return nil
}
