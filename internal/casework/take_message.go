package casework

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// aheadOfUs is how far the portal's clock may be ahead of ours.
const aheadOfUs = 5 * time.Minute

// firstTry is how long after its receipt a message is looked at by whoever looks
// for messages left behind: whoever received it does so at once.
const firstTry = 30 * time.Second

// Take keeps a message as it came, once: the same one again gives what became of
// it, the same id with another content is a fault. schoolBIN is the school that a
// submission names, for the wall around the message.
func (m *Mailroom) Take(ctx context.Context, v access.Viewer, in store.PortalMessage, schoolBIN string) (msg store.PortalMessage, repeated bool, err error) {
	if v.Role != access.Integration {
		return msg, false, access.ErrForbidden
	}
	for {
		err = m.inTx(ctx, v, func(l Mail) error {
			msg, repeated, err = m.take(ctx, l, v, in, schoolBIN)
			return err
		})
		if !errors.Is(err, store.ErrMessageTaken) {
			return msg, repeated, err
		}
		// Two copies came at once and the other one is kept: now it is found.
	}
}

func (m *Mailroom) take(ctx context.Context, l Mail, v access.Viewer, in store.PortalMessage, schoolBIN string) (store.PortalMessage, bool, error) {
	channel := casefile.Channel(v.Home.Channel)
	kept, err := l.PortalMessageCalled(ctx, channel, in.MessageID)
	switch found, err := there(err); {
	case err != nil:
		return kept, false, err
	case found && !bytes.Equal(kept.RequestHash, in.RequestHash):
		return kept, false, ErrMessageReused.At("messageId")
	case found:
		kept.Repeats++
		return kept, true, l.RepeatPortalMessage(ctx, kept.ID)
	}
	now := instant(m.desk.now())
	switch {
	case in.HandedInAt.IsZero():
		in.HandedInAt = now
	case in.HandedInAt.After(now.Add(aheadOfUs)):
		return in, false, ErrFuture.At("handedInAt")
	case in.HandedInAt.After(now):
		in.HandedInAt = now
	}
	if in.Place, err = messagePlace(ctx, l, in, schoolBIN); err != nil {
		return in, false, err
	}
	in.Channel, in.GatewayID, in.ReceivedAt = string(channel), v.UserID, now
	in.State, in.TryAfter, in.Version = casefile.MessageReceived, now.Add(firstTry), 1
	if err := l.InsertPortalMessage(ctx, &in); err != nil {
		return in, false, err
	}
	return in, false, m.record(ctx, l, v, in, 0, journal.MessageReceived{
		MessageID: in.MessageID, CorrelationID: in.CorrelationID, Sequence: in.Sequence, MessageKind: string(in.Kind),
		CertifiedBy: string(in.CertifiedBy), HandedInAt: journal.At(in.HandedInAt), ContentSHA256: contentSHA256(in),
	})
}

// messagePlace is where a message belongs: with the school it names, or with the
// message that began its case. One that names no school we know lies nowhere.
func messagePlace(ctx context.Context, l Mail, in store.PortalMessage, schoolBIN string) (access.Place, error) {
	if schoolBIN != "" {
		school, err := l.SchoolByBIN(ctx, schoolBIN)
		found, err := there(err)
		if err != nil || !found {
			return access.Place{}, err
		}
		return access.Place{RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID}, nil
	}
	all, err := l.Correspondence(ctx, casefile.Portal, in.CorrelationID)
	if err != nil || len(all) == 0 {
		return access.Place{}, err
	}
	return all[0].Place, nil
}

// contentSHA256 is what the journal keeps of a content. A withdrawal says little but an
// IIN, which could be found by trying all of them: nothing is kept of it.
func contentSHA256(m store.PortalMessage) string {
	if m.Kind == casefile.Withdrawal {
		return ""
	}
	sum := sha256.Sum256(m.Content)
	return hex.EncodeToString(sum[:])
}
