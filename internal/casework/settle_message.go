package casework

import (
	"context"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// MessageDecision is what a person decides about a quarantined message.
type MessageDecision struct {
	Key             string
	MessageID       int64
	ExpectedVersion int
	Reason          string
}

// RetryMessage has a quarantined message tried again, after its cause was mended.
// What was verified once is not verified again.
func (m *Mailroom) RetryMessage(ctx context.Context, v access.Viewer, in MessageDecision) (Outcome, error) {
	return m.settle(ctx, v, "RETRY_MESSAGE", in, func(msg *store.PortalMessage, now time.Time) journal.Payload {
		msg.State, msg.TryAfter, msg.Attempts, msg.Faults = casefile.MessageReceived, now, 0, nil
		return journal.MessageRetried{MessageID: msg.MessageID, Reason: msg.Reason}
	})
}

// DiscardMessage decides that a quarantined message is never applied. Messages of
// its case that waited for it go on.
func (m *Mailroom) DiscardMessage(ctx context.Context, v access.Viewer, in MessageDecision) (Outcome, error) {
	return m.settle(ctx, v, "DISCARD_MESSAGE", in, func(msg *store.PortalMessage, _ time.Time) journal.Payload {
		msg.State = casefile.MessageDiscarded
		return journal.MessageDiscarded{MessageID: msg.MessageID, Reason: msg.Reason}
	})
}

func (m *Mailroom) settle(ctx context.Context, v access.Viewer, operation string, in MessageDecision, decide func(*store.PortalMessage, time.Time) journal.Payload) (Outcome, error) {
	if v.SignedIn() && !MaySettleMessages(v.Role) {
		return Outcome{}, access.ErrForbidden
	}
	in.Reason = strings.TrimSpace(in.Reason)
	if in.Reason == "" {
		return Outcome{}, ErrRequired.At("reason")
	}
	if err := appendTooLong(nil, in.Reason, maxAddress, "reason").Err(); err != nil {
		return Outcome{}, err
	}
	return once(ctx, m.inTx, v, in.Key, operation, in, func(l Mail) (Outcome, error) {
		msg, err := l.PortalMessage(ctx, in.MessageID)
		if err != nil {
			return Outcome{}, err
		}
		switch {
		case msg.State != casefile.MessageQuarantined:
			return Outcome{}, ErrMessageSettled.Fault()
		case msg.Version != in.ExpectedVersion:
			return Outcome{}, store.ErrVersionConflict.At("expectedVersion")
		}
		now := instant(m.desk.now())
		msg.DecidedBy, msg.DecidedAt, msg.Reason = v.UserID, now, in.Reason
		payload := decide(&msg, now)
		if err := l.UpdatePortalMessage(ctx, &msg); err != nil {
			return Outcome{}, err
		}
		return Outcome{MessageID: msg.ID}, m.record(ctx, l, v, msg, 0, payload)
	})
}

// MaySettleMessages reports whether a role decides about quarantined messages:
// whoever oversees a region, and for those that lie in none the platform's
// administrator, who sees no content.
func MaySettleMessages(r access.Role) bool {
	return r == access.RegionAdmin || r == access.PlatformAdmin
}
