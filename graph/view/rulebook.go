package view

import (
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/rulebook"
)

// RuleBook is the rules that cases are decided by.
type RuleBook struct {
	Version  int
	Settings []*RuleSetting
}

// RuleSetting is one setting with the text it comes from.
type RuleSetting struct {
	Name  string
	Value string
	of    rulebook.Setting
	eyes  Eyes
}

// Title says what it sets.
func (s *RuleSetting) Title(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Title) }

// Source is the text it comes from.
func (s *RuleSetting) Source(lang *fault.Lang) string { return s.eyes.pick(lang, s.of.Source) }

// NewRuleBook shows a rule book.
func NewRuleBook(e Eyes, b casework.Rulebook) *RuleBook {
	v := &RuleBook{Version: b.Reckoner.Rules.Version}
	for _, value := range b.Values {
		if s, known := rulebook.Find(value.Name); known {
			v.Settings = append(v.Settings, &RuleSetting{Name: string(s.Name), Value: value.Value, of: s, eyes: e})
		}
	}
	return v
}
