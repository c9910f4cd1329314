package graph

import (
	"context"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The rule book: what is in force on a day, and the proposals to change it.

func (r *Resolver) ruleBook(ctx context.Context, on *workday.Date) (*view.RuleBook, error) {
	if !viewer(ctx).SignedIn() {
		return nil, access.ErrUnauthenticated
	}
	day := workday.DateOf(r.Now(), r.Zone)
	if on != nil {
		day = *on
	}
	edition, err := r.Desk.Edition(ctx, day)
	if err != nil {
		return nil, err
	}
	return view.NewRuleBook(r.eyes(ctx), edition, r.Zone), nil
}

func (r *Resolver) ruleChange(ctx context.Context, id int64) (*view.RuleChange, error) {
	p, err := r.Reads.ProposalByID(ctx, id)
	if err != nil {
		return nil, err
	}
	if p.Subject != store.RulesSubject {
		return nil, access.ErrNotFound
	}
	newest, err := r.Reads.Newest(ctx)
	if err != nil {
		return nil, err
	}
	return view.NewRuleChange(r.eyes(ctx), viewer(ctx), p, newest, r.Zone)
}

func (r *Resolver) ruleChanges(ctx context.Context, first *int, after *string) (*view.RuleChangeConnection, error) {
	p, rows, more, err := r.proposals(ctx, store.RulesSubject, first, after)
	if err != nil {
		return nil, err
	}
	newest, err := r.Reads.Newest(ctx)
	if err != nil {
		return nil, err
	}
	c := &view.RuleChangeConnection{Edges: make([]*view.RuleChangeEdge, len(rows))}
	for i, row := range rows {
		change, err := view.NewRuleChange(r.eyes(ctx), viewer(ctx), row, newest, r.Zone)
		if err != nil {
			return nil, err
		}
		c.Edges[i] = &view.RuleChangeEdge{Cursor: encodeKey("", row.ID), Node: change}
	}
	start, end := ends(c.Edges, func(e *view.RuleChangeEdge) string { return e.Cursor })
	c.PageInfo = p.info(more, start, end)
	return c, nil
}

// ruleAnswer is answer for a change of the rules.
func (r *Resolver) ruleAnswer(ctx context.Context, out casework.Outcome, err error) (*view.RuleChange, []*view.Fault, error) {
	if err != nil {
		faults, err := r.faults(ctx, err)
		return nil, faults, err
	}
	c, err := r.ruleChange(ctx, out.ProposalID)
	return c, []*view.Fault{}, err
}

func ruleProposal(in model.ProposeRuleChangeInput) casework.RuleProposal {
	p := casework.RuleProposal{
		Key: val(in.ClientMutationID), Basis: in.Basis, EffectiveFrom: val(in.EffectiveFrom), BaseVersion: val(in.BaseVersion),
		Change: casework.RuleChange{MovesOpen: in.MovesOpenCases},
	}
	for _, s := range in.Settings {
		p.Change.Settings = append(p.Change.Settings, casework.NewSetting{Name: rulebook.Name(s.Name), Value: s.Value})
	}
	return p
}
