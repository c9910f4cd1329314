package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// ApproveRuleChange makes the next version of the rule book. It takes another person
// than proposed it, and it takes her before the first day of the new rules: whatever is
// handed in from that day on is decided by them. Cases that are open then keep their
// rules, unless the proposal moves them; MoveDueDates does so on the day.
func (d *Desk) ApproveRuleChange(ctx context.Context, v access.Viewer, in Decision) (Outcome, error) {
	return d.decide(ctx, v, in, "APPROVE_RULE_CHANGE", store.RulesSubject, mayApprove, func(l Ledger, p *store.Proposal) error {
		// From here to the commit nobody reckons, so nobody who hands in on the first day
		// of the new rules can have asked for the old ones.
		inForce, err := l.HoldVersions(ctx)
		switch {
		case err != nil:
			return err
		case inForce.Rules != p.BaseVersion:
			return ErrStale.With("version", inForce.Rules)
		}
		all, err := d.editions(ctx, l, p.BaseVersion)
		if err != nil {
			return err
		}
		if _, err := d.begins(all[p.BaseVersion-1], p.EffectiveFrom); err != nil {
			return err
		}
		change, next, err := d.nextRules(ctx, l, *p)
		if err != nil {
			return err
		}
		p.State, p.Version = store.Approved, next.Reckoner.Rules.Version
		if !change.MovesOpen {
			p.MovedAt = p.DecidedAt
		} else if p.ToCheck, err = l.CountBehind(ctx, p.Subject, p.Version); err != nil {
			return err
		}
		err = l.InsertRules(ctx, store.RuleVersion{
			ID: int64(p.Version), EffectiveFrom: p.EffectiveFrom, MovesOpen: change.MovesOpen, Basis: p.Basis,
			EnteredBy: p.ProposedByName, ApprovedBy: v.Name, CreatedAt: p.DecidedAt, Values: next.Values,
		})
		if err != nil {
			return err
		}
		return recordSettings(ctx, l, v, *p, change)
	})
}

// recordSettings writes one entry for each setting that becomes another.
func recordSettings(ctx context.Context, l Ledger, v access.Viewer, p store.Proposal, change RuleChange) error {
	for _, n := range change.Settings {
		if n.From == n.Value {
			continue
		}
		err := record(ctx, l, v, access.Place{}, 0, p.DecidedAt, p.DecidedAt, journal.SettingChanged{
			Setting: string(n.Name), From: n.From, To: n.Value, Version: p.Version, EffectiveFrom: p.EffectiveFrom, Basis: p.Basis,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// RejectRuleChange turns a proposal down, with a reason. Whoever made it may take it
// back.
func (d *Desk) RejectRuleChange(ctx context.Context, v access.Viewer, in Decision) (Outcome, error) {
	return d.reject(ctx, v, in, "REJECT_RULE_CHANGE", store.RulesSubject)
}
