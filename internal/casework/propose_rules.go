package casework

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// RuleProposal asks for other settings in the rule book.
type RuleProposal struct {
	Key    string
	Change RuleChange
	Basis  string // the act or order behind it
	// EffectiveFrom is the first day of hand-in the new rules decide about; zero means
	// the earliest there can be.
	EffectiveFrom workday.Date
	BaseVersion   int // version the proposer saw; 0 takes the newest
}

// ProposeRuleChange writes a proposal down and counts the due dates it would move.
// Nothing changes before another person approves it.
func (d *Desk) ProposeRuleChange(ctx context.Context, v access.Viewer, in RuleProposal) (Outcome, error) {
	if err := mayPropose(v); err != nil {
		return Outcome{}, err
	}
	in.Basis = strings.TrimSpace(in.Basis)
	in.Change.Settings = slices.Clone(in.Change.Settings)
	for i := range in.Change.Settings {
		in.Change.Settings[i].From = ""
	}
	if err := appendBasis(in.Change.check(), in.Basis).Err(); err != nil {
		return Outcome{}, err
	}
	// As with the calendar, no transaction is held open for the counting.
	base, row, moves, failure := d.countRules(ctx, in)
	return d.once(ctx, v, in.Key, "PROPOSE_RULE_CHANGE", in, func(l Ledger) (Outcome, error) {
		newest, err := l.Newest(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if err := stillCounted(in.BaseVersion, base, newest.Rules, failure); err != nil {
			return Outcome{}, err
		}
		return d.proposeRules(ctx, l, v, row, base, moves)
	})
}

// countRules says how many terms the change would move, of which version of the rules,
// and from which day on. The proposal that was asked for stays as it was, so that the
// answer to the same key is the same however often it is asked.
func (d *Desk) countRules(ctx context.Context, in RuleProposal) (version int, row RuleProposal, moves int, err error) {
	newest, err := d.ledgers.Newest(ctx)
	if err != nil {
		return 0, in, 0, err
	}
	all, err := d.editions(ctx, d.ledgers, newest.Rules)
	if err != nil {
		return 0, in, 0, err
	}
	base := all[newest.Rules-1]
	if in.EffectiveFrom, err = d.begins(base, in.EffectiveFrom); err != nil {
		return 0, in, 0, err
	}
	in.Change.Settings = slices.Clone(in.Change.Settings) // onto writes what each was
	next, err := in.Change.onto(base, in.Basis, in.EffectiveFrom)
	if err != nil {
		return 0, in, 0, err
	}
	by, err := d.byRules(ctx, next, in.Change.MovesOpen)
	if err != nil {
		return 0, in, 0, err
	}
	var impact Impact
	if in.Change.MovesOpen {
		impact, err = d.simulate(ctx, by)
	}
	return newest.Rules, in, impact.Moves, err
}

// begins is the first day of new rules: tomorrow or later, so that what decides about
// a day that has come never changes, and not before the version they follow.
func (d *Desk) begins(base Edition, wanted workday.Date) (workday.Date, error) {
	today, err := d.today()
	if err != nil {
		return 0, err
	}
	earliest := max(today.AddDays(1), base.EffectiveFrom)
	switch {
	case wanted.IsZero():
		return earliest, nil
	case wanted < earliest:
		return 0, ErrRulesTooEarly.At("effectiveFrom").With("day", earliest)
	}
	return wanted, nil
}

func (d *Desk) proposeRules(ctx context.Context, l Ledger, v access.Viewer, in RuleProposal, base, moves int) (Outcome, error) {
	content, err := json.Marshal(in.Change)
	if err != nil {
		return Outcome{}, err
	}
	now := instant(d.now())
	row := store.Proposal{
		Subject: store.RulesSubject, State: store.Proposed, BaseVersion: base,
		EffectiveFrom: in.EffectiveFrom, Basis: in.Basis, Content: content, Counted: moves,
		ProposedBy: v.UserID, ProposedByName: v.Name, ProposedAt: now,
	}
	if err := l.InsertProposal(ctx, &row); err != nil {
		return Outcome{}, err
	}
	return Outcome{ProposalID: row.ID}, record(ctx, l, v, access.Place{}, 0, now, now, journal.RulesProposed{
		ProposalID: row.ID, FromVersion: base, Settings: in.Change.names(), EffectiveFrom: row.EffectiveFrom,
		MovesOpen: in.Change.MovesOpen, Basis: row.Basis, OpenClocks: moves,
	})
}
