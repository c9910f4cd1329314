package casework

import (
	"context"
	"errors"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Letter is what a message says, read.
type Letter struct {
	// IIN is who certified it: who files or takes back.
	IIN string
	// Of a submission: the school by its BIN, the branch for the pick-up by its
	// code, and the rest as the desk takes it.
	SchoolBIN, BranchCode string
	Submission            Submission
}

// waitAgain is how often a message that waits for an earlier one is looked at: the
// earlier one wakes it, this is for the case that a server died between.
const waitAgain = time.Minute

// Applied is what Apply did with a message.
type Applied struct {
	Message store.PortalMessage
	Next    int64 // a message of the case that waited for this one; 0 for none
}

// Apply carries a certified message out in the gateway's name: the case, the state
// of the message and the journal change in one transaction, under a lock on all
// messages of the case. One that was applied meanwhile stays as it is; one whose
// turn has not come waits. A fault says why it can never be applied as it is.
//
// sent is the message as it was read before; what may have changed since is read
// anew. All messages of the case are locked at once and in one order.
func (m *Mailroom) Apply(ctx context.Context, gateway access.Viewer, sent store.PortalMessage, letter Letter) (done Applied, err error) {
	err = m.inTx(ctx, gateway, func(l Mail) error {
		all, err := l.Correspondence(ctx, casefile.Channel(sent.Channel), sent.CorrelationID)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(o store.PortalMessage) bool { return o.ID == sent.ID })
		if i < 0 {
			return access.ErrNotFound
		}
		msg := all[i]
		done = Applied{Message: msg} // the transaction may be tried again
		if msg.TryAfter.IsZero() {
			return nil
		}
		if msg.Certificate.At.IsZero() {
			return ErrNotVerified.At("evidence")
		}
		switch waits, err := turn(all, msg); {
		case err != nil:
			return err
		case waits:
			msg.State, msg.TryAfter = casefile.MessageWaiting, instant(m.desk.now()).Add(waitAgain)
		default:
			out, err := m.carryOut(ctx, l, gateway, all, msg, letter)
			if err != nil {
				return err
			}
			msg.State, msg.TryAfter, msg.AppliedAt, msg.ApplicationID = casefile.MessageApplied, time.Time{}, instant(m.desk.now()), out.ApplicationID
			if err := m.recordApplied(ctx, l, gateway, msg); err != nil {
				return err
			}
			done.Next = waiting(all, msg)
		}
		if err := l.UpdatePortalMessage(ctx, &msg); err != nil {
			return err
		}
		done.Message = msg
		return nil
	})
	if errors.Is(err, workday.ErrYearNotPublished) {
		err = ErrNoCalendar.At("handedInAt")
	}
	return done, err
}

// turn reports whether a message waits: every earlier place in its case must be
// settled, applied or discarded. A place that is applied is taken.
func turn(all []store.PortalMessage, msg store.PortalMessage) (waits bool, err error) {
	settled := make(map[int]bool)
	for _, other := range all {
		switch {
		case other.ID == msg.ID:
		case other.Sequence == msg.Sequence && other.State == casefile.MessageApplied:
			return false, ErrSequenceTaken.At("sequence").With("sequence", msg.Sequence)
		case other.Sequence < msg.Sequence && other.State.Settled():
			settled[other.Sequence] = true
		}
	}
	return len(settled) < msg.Sequence-1, nil
}

// waiting is the message that waited for this one.
func waiting(all []store.PortalMessage, msg store.PortalMessage) int64 {
	i := slices.IndexFunc(all, func(o store.PortalMessage) bool {
		return o.Sequence == msg.Sequence+1 && o.State == casefile.MessageWaiting
	})
	if i < 0 {
		return 0
	}
	return all[i].ID
}

func (m *Mailroom) carryOut(ctx context.Context, l Mail, gateway access.Viewer, all []store.PortalMessage, msg store.PortalMessage, letter Letter) (Outcome, error) {
	if msg.Kind == casefile.Withdrawal {
		return m.takeBack(ctx, l, gateway, all, msg, letter)
	}
	s := letter.Submission
	s.Channel, s.CertifiedBy, s.HandedInAt, s.verified = casefile.Portal, msg.CertifiedBy, msg.HandedInAt, true
	school, err := l.SchoolByBIN(ctx, letter.SchoolBIN)
	switch found, err := there(err); {
	case err != nil:
		return Outcome{}, err
	case !found:
		return Outcome{}, ErrSchoolUnknown.At("content", "schoolBin")
	}
	s.SchoolID = school.ID
	if letter.BranchCode != "" {
		branch, err := l.BranchByCode(ctx, letter.BranchCode)
		switch found, err := there(err); {
		case err != nil:
			return Outcome{}, err
		case !found:
			return Outcome{}, ErrBranchUnknown.At("content", "pickup", "branchCode")
		}
		s.PickupBranchID = branch.ID
	}
	return m.desk.file(ctx, l, gateway, s)
}

// takeBack withdraws the case that an earlier message filed, for the same person.
func (m *Mailroom) takeBack(ctx context.Context, l Mail, gateway access.Viewer, all []store.PortalMessage, msg store.PortalMessage, letter Letter) (Outcome, error) {
	i := slices.IndexFunc(all, func(o store.PortalMessage) bool {
		return o.Kind == casefile.Submission && o.State == casefile.MessageApplied
	})
	if i < 0 {
		return Outcome{}, ErrNothingFiled.At("correlationId")
	}
	app, err := l.Application(ctx, all[i].ApplicationID)
	if err != nil {
		return Outcome{}, err
	}
	who := app.ApplicantID
	if app.RepresentativeID != 0 {
		who = app.RepresentativeID
	}
	filed, err := l.Applicant(ctx, who)
	if err != nil {
		return Outcome{}, err
	}
	if filed.IIN == "" || filed.IIN != letter.IIN {
		return Outcome{}, ErrNotTheApplicant.At("content", "iin")
	}
	act := Act{ApplicationID: app.ID, ExpectedVersion: app.Version, HappenedAt: msg.HandedInAt}
	if act.HappenedAt.Before(app.StatusAt) {
		act.HappenedAt = time.Time{} // the school was faster: it happens now
	}
	return m.desk.carryOut(ctx, l, gateway, act, casefile.Withdraw, withdraw(ctx, ""))
}

// recordApplied writes into the timeline of the case what made or changed it. Its
// place is the case's: a school may serve another branch than the message knew.
func (m *Mailroom) recordApplied(ctx context.Context, l Mail, gateway access.Viewer, msg store.PortalMessage) error {
	app, err := l.Application(ctx, msg.ApplicationID)
	if err != nil {
		return err
	}
	now := instant(m.desk.now())
	return record(ctx, l, gateway, app.Place, app.ID, now, now, journal.MessageApplied{
		MessageID: msg.MessageID, CorrelationID: msg.CorrelationID, Sequence: msg.Sequence, MessageKind: string(msg.Kind),
	})
}
