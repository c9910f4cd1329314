package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Decision is about a proposal.
type Decision struct {
	Key        string
	ProposalID int64
	Reason     string // why it is turned down
}

// ApproveCalendarChange brings the next version of the calendar into force. It takes
// another person than proposed it. From its commit on every term is reckoned by the new
// version, and MoveDueDates moves those that run; an act on a case that still waits for
// that moves the case first.
func (d *Desk) ApproveCalendarChange(ctx context.Context, v access.Viewer, in Decision) (Outcome, error) {
	return d.decide(ctx, v, in, "APPROVE_CALENDAR_CHANGE", store.CalendarSubject, mayApprove, func(l Ledger, p *store.Proposal) error {
		// Asked before anything is held: the mover may wait for an officer, and she for us.
		today, err := d.today()
		if err != nil {
			return err
		}
		_, moving := l.MovingProposal(ctx, today)
		// From here to the commit nobody reckons: whatever was started by the old version
		// is committed, and whatever starts now waits for the new one.
		inForce, err := l.HoldVersions(ctx)
		switch {
		case err != nil:
			return err
		case inForce.Calendar != p.BaseVersion:
			return ErrStale.With("version", inForce.Calendar)
		case moving == nil:
			return ErrStillMoving.Fault()
		case !isNotFound(moving):
			return moving
		}
		next, err := d.nextCalendar(ctx, l, *p)
		if err != nil {
			return err
		}
		p.State, p.Version = store.Approved, next.Version()
		err = l.InsertCalendar(ctx, store.CalendarVersion{
			ID: int64(p.Version), EffectiveFrom: p.EffectiveFrom, Basis: p.Basis,
			EnteredBy: p.ProposedByName, ApprovedBy: v.Name, CreatedAt: p.DecidedAt,
		}, next)
		if err != nil {
			return err
		}
		p.ToCheck, err = l.CountBehind(ctx, p.Subject, p.Version)
		return err
	})
}

// RejectCalendarChange turns a proposal down, with a reason. Whoever made it may take
// it back.
func (d *Desk) RejectCalendarChange(ctx context.Context, v access.Viewer, in Decision) (Outcome, error) {
	return d.reject(ctx, v, in, "REJECT_CALENDAR_CHANGE", store.CalendarSubject)
}

func (d *Desk) reject(ctx context.Context, v access.Viewer, in Decision, operation string, subject store.Subject) (Outcome, error) {
	in.Reason = strings.TrimSpace(in.Reason)
	return d.decide(ctx, v, in, operation, subject, mayReject, func(_ Ledger, p *store.Proposal) error {
		if in.Reason == "" {
			return ErrRequired.At("reason")
		}
		if err := appendTooLong(nil, in.Reason, maxBasis, "reason").Err(); err != nil {
			return err
		}
		p.State, p.Reason = store.Rejected, in.Reason
		return nil
	})
}

// decide runs a decision about a proposal that nobody has decided about.
func (d *Desk) decide(ctx context.Context, v access.Viewer, in Decision, operation string, subject store.Subject, may func(access.Viewer, store.Proposal) error, rule func(Ledger, *store.Proposal) error) (Outcome, error) {
	if err := mayPropose(v); err != nil {
		return Outcome{}, err
	}
	return d.once(ctx, v, in.Key, operation, in, func(l Ledger) (Outcome, error) {
		p, err := l.Proposal(ctx, in.ProposalID)
		if err != nil {
			return Outcome{}, err
		}
		if p.Subject != subject {
			return Outcome{}, access.ErrNotFound
		}
		if err := may(v, p); err != nil {
			return Outcome{}, err
		}
		p.DecidedBy, p.DecidedByName, p.DecidedAt = v.UserID, v.Name, instant(d.now())
		if err := rule(l, &p); err != nil {
			return Outcome{}, err
		}
		if err := l.UpdateProposal(ctx, &p); err != nil {
			return Outcome{}, err
		}
		return Outcome{ProposalID: p.ID}, record(ctx, l, v, access.Place{}, 0, p.DecidedAt, p.DecidedAt, decidedEntry(p))
	})
}

func decidedEntry(p store.Proposal) journal.Payload {
	if p.Subject == store.RulesSubject {
		return journal.RulesDecided{ProposalID: p.ID, Approved: p.State == store.Approved, Version: p.Version, Reason: p.Reason}
	}
	return journal.CalendarDecided{
		ProposalID: p.ID, Approved: p.State == store.Approved, Version: p.Version, OpenClocks: p.ToCheck, Reason: p.Reason,
	}
}

// MayApprove reports whether a viewer may approve a proposal, were it not stale.
func MayApprove(v access.Viewer, p store.Proposal) bool { return mayApprove(v, p) == nil }

// MayReject reports whether a viewer may turn a proposal down, or take it back.
func MayReject(v access.Viewer, p store.Proposal) bool { return mayReject(v, p) == nil }

// mayApprove wants two people: whoever proposed does not approve.
func mayApprove(v access.Viewer, p store.Proposal) error {
	switch {
	case p.ProposedBy == v.UserID:
		return ErrSamePerson.Fault()
	case !v.Role.DecidesRules():
		return access.ErrForbidden
	case p.State != store.Proposed:
		return ErrDecided.Fault()
	}
	return nil
}

func mayReject(v access.Viewer, p store.Proposal) error {
	switch {
	case !v.Role.DecidesRules() && p.ProposedBy != v.UserID:
		return access.ErrForbidden
	case p.State != store.Proposed:
		return ErrDecided.Fault()
	}
	return nil
}
