package casework

import (
	"context"
	"errors"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Mail is what the messages of the portal need of a transaction.
type Mail interface {
	Ledger
	SchoolByBIN(ctx context.Context, bin string) (store.School, error)
	BranchByCode(ctx context.Context, code string) (store.Branch, error)

	PortalMessageCalled(ctx context.Context, channel casefile.Channel, messageID string) (store.PortalMessage, error)
	// PortalMessage and Correspondence lock what they read.
	PortalMessage(ctx context.Context, id int64) (store.PortalMessage, error)
	Correspondence(ctx context.Context, channel casefile.Channel, correlationID string) ([]store.PortalMessage, error)
	InsertPortalMessage(ctx context.Context, row *store.PortalMessage) error
	UpdatePortalMessage(ctx context.Context, row *store.PortalMessage) error
	RepeatPortalMessage(ctx context.Context, id int64) error

	OneTimePassword(ctx context.Context, key string) (store.OneTimePassword, error)
	InsertOneTimePassword(ctx context.Context, row *store.OneTimePassword) error
	UpdateOneTimePassword(ctx context.Context, row *store.OneTimePassword) error
	OneTimePasswordsSince(ctx context.Context, iin string, since time.Time) (int, error)
	ForgetOneTimePasswords(ctx context.Context, before time.Time) (int, error)
}

// Mailroom takes the messages of the portal and has the desk carry them out. A
// message goes through it in steps, each a transaction of its own: taken (what was
// acknowledged is never lost), certified (a signature is asked about outside of any
// transaction), applied (the case and the message's state change together, so that
// it is done once whatever happens between).
type Mailroom struct {
	desk *Desk
	inTx MailTx
}

// MailTx opens the transactions of a mailroom, as Ledgers does those of a desk.
type MailTx func(ctx context.Context, v access.Viewer, act func(Mail) error) error

// MailOnStore opens them on a database.
func MailOnStore(s *store.Store) MailTx {
	return func(ctx context.Context, v access.Viewer, act func(Mail) error) error {
		return s.InTx(ctx, v, func(tx *store.Tx) error { return act(tx) })
	}
}

// NewMailroom makes the mailroom of a desk over a database.
func NewMailroom(d *Desk, s *store.Store) *Mailroom { return NewMailroomIn(d, MailOnStore(s)) }

// NewMailroomIn makes the mailroom of a desk whose ledgers lie elsewhere.
func NewMailroomIn(d *Desk, inTx MailTx) *Mailroom { return &Mailroom{desk: d, inTx: inTx} }

// clerk is the product where it certifies, puts off and quarantines.
var clerk = access.Product("portal")

// change loads and locks a message and, while it is open, lets do change it.
func (m *Mailroom) change(ctx context.Context, id int64, do func(Mail, *store.PortalMessage) error) error {
	return m.inTx(ctx, clerk, func(l Mail) error {
		msg, err := l.PortalMessage(ctx, id)
		if err != nil || msg.TryAfter.IsZero() {
			return err
		}
		if err := do(l, &msg); err != nil {
			return err
		}
		return l.UpdatePortalMessage(ctx, &msg)
	})
}

// Quarantine sets a message aside with what is wrong with it. It stays until a
// person has it tried again or discards it.
func (m *Mailroom) Quarantine(ctx context.Context, id int64, faults fault.List) error {
	return m.change(ctx, id, func(l Mail, msg *store.PortalMessage) error {
		msg.State, msg.TryAfter, msg.Faults = casefile.MessageQuarantined, time.Time{}, store.MessageFaults(faults)
		codes := make([]string, len(faults))
		for i, f := range faults {
			codes[i] = f.Code
		}
		slices.Sort(codes)
		return m.record(ctx, l, clerk, *msg, 0, journal.MessageQuarantined{MessageID: msg.MessageID, Faults: slices.Compact(codes)})
	})
}

// PutOff has a message tried again later, after an attempt that failed on our side.
// It gives how often that happened. An attempt is counted once: where several servers
// made it, the first to say so counts it, and tried, the message as it was tried,
// tells the others that they are late.
func (m *Mailroom) PutOff(ctx context.Context, tried store.PortalMessage, wait func(attempts int) time.Duration) (attempts int, err error) {
	err = m.change(ctx, tried.ID, func(_ Mail, msg *store.PortalMessage) error {
		if msg.Attempts != tried.Attempts {
			attempts = msg.Attempts
			return nil
		}
		msg.Attempts++
		attempts, msg.TryAfter = msg.Attempts, instant(m.desk.now()).Add(wait(msg.Attempts))
		return nil
	})
	return attempts, err
}

func (m *Mailroom) record(ctx context.Context, l Mail, v access.Viewer, msg store.PortalMessage, applicationID int64, payload journal.Payload) error {
	now := instant(m.desk.now())
	return record(ctx, l, v, msg.Place, applicationID, now, now, payload)
}

// there reports whether err says that something is there, that it is not, or fails.
func there(err error) (bool, error) {
	if errors.Is(err, access.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}
