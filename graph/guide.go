package graph

import (
	"context"
	"slices"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/guide"
)

// serviceGuide lists what the standard tells applicants.
func (r *Resolver) serviceGuide(ctx context.Context, topics []guide.Topic) ([]*view.GuideText, error) {
	if !viewer(ctx).SignedIn() {
		return nil, access.ErrUnauthenticated
	}
	texts := []*view.GuideText{}
	for _, t := range guide.Texts() {
		if len(topics) == 0 || slices.Contains(topics, t.Topic) {
			texts = append(texts, view.NewGuideText(r.eyes(ctx), t))
		}
	}
	return texts, nil
}
