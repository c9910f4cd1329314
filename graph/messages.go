package graph

import (
	"context"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
)

// The messages of the portal, as those see them who settle what is quarantined.

func (r *Resolver) messageList(ctx context.Context, state *casefile.MessageState, p page) (*view.PortalMessageConnection, error) {
	var before int64
	if p.after != "" {
		var err error
		if _, before, err = decodeKey(p.after); err != nil {
			return nil, err
		}
	}
	rows, more, err := r.Reads.PortalMessages(ctx, val(state), before, p.size)
	if err != nil {
		return nil, err
	}
	c := &view.PortalMessageConnection{Edges: make([]*view.PortalMessageEdge, len(rows))}
	for i, m := range rows {
		c.Edges[i] = &view.PortalMessageEdge{Cursor: encodeKey("", m.ID), Node: view.NewPortalMessage(r.eyes(ctx), m, r.Zone)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// settle hands a decision about a message to one act of the mailroom.
func (r *Resolver) settle(ctx context.Context, in model.PortalMessageDecisionInput, act func(context.Context, access.Viewer, casework.MessageDecision) (casework.Outcome, error)) (*model.PortalMessageDecisionPayload, error) {
	out := &model.PortalMessageDecisionPayload{ClientMutationID: in.ClientMutationID, Faults: []*view.Fault{}}
	id, err := idOf(view.KindMessage, &in.MessageID, "messageId")
	var done casework.Outcome
	if err == nil {
		done, err = act(ctx, viewer(ctx), casework.MessageDecision{
			Key: val(in.ClientMutationID), MessageID: id, ExpectedVersion: in.ExpectedVersion, Reason: in.Reason,
		})
	}
	if faults := fault.Of(err); len(faults) > 0 {
		for _, f := range faults {
			r.metrics.fault(f.Code)
		}
		out.Faults = view.NewFaults(r.eyes(ctx), faults)
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	m, err := r.Reads.PortalMessageByID(ctx, done.MessageID)
	if err != nil {
		return nil, err
	}
	out.Message = view.NewPortalMessage(r.eyes(ctx), m, r.Zone)
	return out, nil
}
