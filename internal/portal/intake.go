package portal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
)

// Options are what the door is made of.
type Options struct {
	Store    *store.Store
	Room     *casework.Mailroom
	Verifier signature.Verifier // NotConnected where there is none
	Sender   signature.Sender   // nil: no telephone can be reached
	Now      func() time.Time
	Log      *slog.Logger

	Registerer prometheus.Registerer
}

// Intake is the portal's door. It is safe for concurrent use, also by several
// servers over one database.
type Intake struct {
	Options
	metrics *metrics
}

// New opens the door.
func New(o Options) *Intake { return &Intake{Options: o, metrics: newMetrics(o.Registerer)} }

// Receive takes a message and tries to apply it at once. What was taken is answered
// with the state it is in; an error means that it was not taken. When the caller is
// gone before the answer, the message is applied all the same, now or by Run.
func (in *Intake) Receive(ctx context.Context, v access.Viewer, body []byte) (Answer, error) {
	if v.Role != access.Integration {
		return Answer{}, access.ErrForbidden
	}
	e, err := open(body)
	if err != nil {
		in.metrics.refused()
		return Answer{}, err
	}
	row, err := e.row()
	if err != nil {
		return Answer{}, fmt.Errorf("keep a portal message: %w", err)
	}
	msg, repeated, err := in.Room.Take(ctx, v, row, schoolOf(e))
	if err != nil {
		in.metrics.refused()
		return Answer{}, err
	}
	if repeated {
		in.metrics.count(msg.Kind, repeatedOutcome)
	}
	// One that came again is not tried sooner for it: somebody may be at it.
	if due := !msg.TryAfter.IsZero() && !msg.TryAfter.After(in.Now()); !repeated || due {
		in.process(ctx, msg.ID)
	}
	return in.answer(ctx, v, msg.ID, repeated)
}

// process tries a message, and then those of its case that waited for it.
func (in *Intake) process(ctx context.Context, id int64) {
	for id != 0 {
		var err error
		if id, err = in.try(ctx, id); err != nil {
			if ctx.Err() == nil {
				in.Log.ErrorContext(ctx, "portal message could not be settled", "error", err)
			}
			return
		}
	}
}

// try certifies and applies one message, or puts it off, or sets it aside. It gives
// the message that waited for it.
func (in *Intake) try(ctx context.Context, id int64) (next int64, err error) {
	msg, err := in.Store.PortalMessageToApply(ctx, id)
	if err != nil || msg.TryAfter.IsZero() {
		return 0, err
	}
	done, err := in.apply(ctx, msg)
	faults := fault.Of(err)
	switch {
	case err == nil:
		in.metrics.count(msg.Kind, outcomeOf(done.Message.State))
		return done.Next, nil
	case ctx.Err() != nil:
		return 0, err // nobody's mistake: it stays as it is
	case len(faults) == 0:
		in.Log.ErrorContext(ctx, "portal message failed", "message", msg.ID, "error", err)
		return 0, in.putOff(ctx, msg, fault.List{casework.ErrMessageFailed.Fault()})
	case faults[0].Kind == fault.Unavailable && !errors.Is(err, signature.ErrNotConnected):
		return 0, in.putOff(ctx, msg, faults)
	default:
		in.metrics.count(msg.Kind, outcomeOf(casefile.MessageQuarantined))
		return 0, in.Room.Quarantine(ctx, msg.ID, faults)
	}
}

func (in *Intake) apply(ctx context.Context, msg store.PortalMessage) (casework.Applied, error) {
	letter, err := read(msg)
	if err != nil {
		return casework.Applied{}, err
	}
	if msg.Certificate.At.IsZero() {
		if err := in.certify(ctx, msg, letter.IIN); err != nil {
			return casework.Applied{}, err
		}
	}
	gateway, err := in.Store.Gateway(ctx, msg.GatewayID)
	if err != nil {
		return casework.Applied{}, fmt.Errorf("gateway of a portal message: %w", ours(err))
	}
	return in.Room.Apply(ctx, gateway, msg, letter)
}

// ours makes a fault of a row that must be there our own failure.
func ours(err error) error { return errors.New(err.Error()) }

// certify has the evidence verified: that the person who files, or takes back,
// certified these bytes.
func (in *Intake) certify(ctx context.Context, msg store.PortalMessage, iin string) error {
	if msg.CertifiedBy == casefile.OTP {
		return in.Room.CertifyByCode(ctx, msg.ID, iin)
	}
	signer, err := in.Verifier.Verify(ctx, signature.Signed{Content: msg.Content, CMS: msg.Evidence, Received: msg.ReceivedAt})
	if err != nil {
		return err
	}
	if err := (signature.Demand{IIN: iin}).Check(signer); err != nil {
		return err
	}
	return in.Room.Certify(ctx, msg.ID, signer)
}

// A message that fails on our side is tried again after 5 s, 10 s, 20 s … up to an
// hour; after maxAttempts, about two and a half hours, a person is to look at it.
const (
	maxAttempts = 12
	firstPause  = 5 * time.Second
	longest     = time.Hour
)

func pause(attempts int) time.Duration { return min(firstPause<<(attempts-1), longest) }

func (in *Intake) putOff(ctx context.Context, msg store.PortalMessage, faults fault.List) error {
	attempts, err := in.Room.PutOff(ctx, msg, pause)
	if err != nil || attempts < maxAttempts {
		in.metrics.count(msg.Kind, putOffOutcome)
		return err
	}
	in.metrics.count(msg.Kind, outcomeOf(casefile.MessageQuarantined))
	return in.Room.Quarantine(ctx, msg.ID, faults)
}

// every is how often Run looks for messages to try.
const every = 5 * time.Second

// batch bounds what one look finds.
const batch = 100

// Run tries what is due until the context ends: messages put off, those that wait,
// those a person had tried again, and those whose server died over them.
func (in *Intake) Run(ctx context.Context) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := in.Once(ctx); err != nil && ctx.Err() == nil {
			in.Log.WarnContext(ctx, "portal messages will be looked for again", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Once tries what is due now.
func (in *Intake) Once(ctx context.Context) error {
	due, err := in.Store.PortalMessagesDue(ctx, in.Now(), batch)
	if err != nil {
		return err
	}
	for _, id := range due {
		in.process(ctx, id)
	}
	open, err := in.Store.PortalMessagesByState(ctx)
	if err != nil {
		return err
	}
	in.metrics.show(open)
	return ctx.Err()
}
