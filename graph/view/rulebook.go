package view

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// RuleBook is the rules that cases are decided by.
type RuleBook struct {
	Version        int
	Settings       []*RuleSetting
	EffectiveFrom  workday.Date
	MovesOpenCases bool
	Basis          *string
	EnteredBy      *string
	ApprovedBy     *string
	ApprovedAt     time.Time
}

// RuleSetting is one setting with the text it comes from.
type RuleSetting struct {
	Name  string
	Value string
	Act   *string
	Since workday.Date
	Words []string
	of    rulebook.Setting
	eyes  Eyes
}

// Title says what it sets.
func (s *RuleSetting) Title(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Title) }

// Source is the text it comes from.
func (s *RuleSetting) Source(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Source) }

// Least is the least number it takes.
func (s *RuleSetting) Least() *int { return s.bound(s.of.Least) }

// Most is the greatest number it takes.
func (s *RuleSetting) Most() *int { return s.bound(s.of.Most) }

func (s *RuleSetting) bound(n int) *int {
	if len(s.of.Words) > 0 {
		return nil
	}
	return &n
}

// NewRuleBook shows a version of the rule book.
func NewRuleBook(e Eyes, b casework.Edition, zone *time.Location) *RuleBook {
	v := &RuleBook{
		Version: int(b.ID), EffectiveFrom: b.EffectiveFrom, MovesOpenCases: b.MovesOpen, Basis: some(b.Basis),
		EnteredBy: some(b.EnteredBy), ApprovedBy: some(b.ApprovedBy), ApprovedAt: local(b.CreatedAt, zone),
	}
	for _, value := range rulebook.Next(b.Values, nil, "", 0) {
		s, _ := rulebook.Find(value.Name)
		v.Settings = append(v.Settings, &RuleSetting{
			Name: string(s.Name), Value: value.Value, Act: some(value.Act), Since: value.Since, Words: append([]string{}, s.Words...), of: s, eyes: e,
		})
	}
	return v
}

// RuleChange is a proposal of other settings.
type RuleChange struct {
	Change
	Settings       []*SettingChange
	MovesOpenCases bool
}

// SettingChange is a setting that becomes another.
type SettingChange struct {
	Name     string
	From, To string
	of       rulebook.Setting
	eyes     Eyes
}

// Title says what it sets.
func (s *SettingChange) Title(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Title) }

// Source is the text it comes from.
func (s *SettingChange) Source(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Source) }

// NewRuleChange shows a proposal to a viewer, when those versions are in force.
func NewRuleChange(e Eyes, v access.Viewer, p store.Proposal, newest store.Versions, zone *time.Location) (*RuleChange, error) {
	change, err := casework.RuleChangeOf(p)
	if err != nil {
		return nil, err
	}
	c := &RuleChange{Change: newChange(KindRuleChange, v, p, newest, e.Now, zone), MovesOpenCases: change.MovesOpen, Settings: []*SettingChange{}}
	for _, n := range change.Settings {
		s, known := rulebook.Find(n.Name)
		if !known { // of a newer program that ran on this database
			s.Title = fault.Text{KK: string(n.Name), RU: string(n.Name), EN: string(n.Name)}
		}
		c.Settings = append(c.Settings, &SettingChange{Name: string(n.Name), From: n.From, To: n.Value, of: s, eyes: e})
	}
	return c, nil
}

// RuleChangeConnection is a page of changes.
type RuleChangeConnection struct {
	Edges    []*RuleChangeEdge
	PageInfo *PageInfo
}

// RuleChangeEdge is one change of a page.
type RuleChangeEdge struct {
	Cursor string
	Node   *RuleChange
}
