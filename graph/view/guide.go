package view

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/guide"
)

// GuideText is a text of the standard that is told to applicants.
type GuideText struct {
	Topic  guide.Topic
	Rule   string
	Links  []string
	Phones []string
	of     guide.Text
	eyes   Eyes
}

// NewGuideText shows a text.
func NewGuideText(e Eyes, t guide.Text) *GuideText {
	return &GuideText{Topic: t.Topic, Rule: t.Rule, Links: append([]string{}, t.Links...), Phones: append([]string{}, t.Phones...), of: t, eyes: e}
}

// Text is the sentences of the standard.
func (g *GuideText) Text(lang *fault.Lang) string { return g.eyes.pick(lang, g.of.Words) }

// Source is where it stands.
func (g *GuideText) Source(lang *fault.Lang) string { return g.eyes.pick(lang, g.of.Source()) }

// Note is what has changed since.
func (g *GuideText) Note(lang *fault.Lang) Maybe { return Maybe(g.eyes.pick(lang, g.of.Note)) }
