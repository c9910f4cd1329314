package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"telnusqa/internal/fault"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// RuleChange is what a proposal would set otherwise in the rule book.
type RuleChange struct {
	Settings []NewSetting `json:"settings"`
	// MovesOpen has the new rules decide about cases that are open on their first day,
	// too. Only an act that says so itself reaches back.
	MovesOpen bool `json:"movesOpen,omitempty"`
}

// NewSetting is a setting as it is to be.
type NewSetting struct {
	Name  rulebook.Name `json:"name"`
	Value string        `json:"value"`
	// From is what it was when the proposal was made; whoever proposes leaves it empty.
	From string `json:"from,omitempty"`
}

// RuleChangeOf reads the settings of a proposal.
func RuleChangeOf(p store.Proposal) (RuleChange, error) {
	var c RuleChange
	if err := json.Unmarshal(p.Content, &c); err != nil {
		return c, fmt.Errorf("read proposal %d: %w", p.ID, err)
	}
	return c, nil
}

// check finds what a person can mend in the settings, one by one.
func (c RuleChange) check() (faults fault.List) {
	if len(c.Settings) == 0 {
		return append(faults, ErrRequired.At("settings"))
	}
	named := map[rulebook.Name]bool{}
	for i, n := range c.Settings {
		at := fmt.Sprint(i)
		s, known := rulebook.Find(n.Name)
		switch {
		case !known:
			faults = append(faults, ErrNoSetting.At("settings", at, "name").With("name", n.Name))
		case named[n.Name]:
			faults = append(faults, ErrSettingTwice.At("settings", at, "name").With("name", n.Name))
		case s.Takes(n.Value):
		case len(s.Words) > 0:
			faults = append(faults, ErrSettingWord.At("settings", at, "value").With("words", strings.Join(s.Words, ", ")))
		default:
			faults = append(faults, ErrSettingNumber.At("settings", at, "value").With("least", s.Least, "most", s.Most))
		}
		named[n.Name] = true
		if len(faults) > len(rulebook.Settings()) {
			return faults // more than one for each setting says nothing more
		}
	}
	return faults
}

// onto makes the next version of the rule book, without a calendar, and notes what
// each setting was.
func (c *RuleChange) onto(base Edition, basis string, from workday.Date) (Rulebook, error) {
	was := map[rulebook.Name]string{}
	for _, v := range rulebook.Next(base.Values, nil, "", 0) {
		was[v.Name] = v.Value
	}
	set := make([]rulebook.Value, len(c.Settings))
	changes := false
	for i := range c.Settings {
		n := &c.Settings[i]
		set[i], n.From = rulebook.Value{Name: n.Name, Value: n.Value}, was[n.Name]
		changes = changes || n.From != n.Value
	}
	if !changes {
		return Rulebook{}, ErrNothingChanges.At("settings")
	}
	values := rulebook.Next(base.Values, set, basis, from)
	made, err := rulebook.Make(int(base.ID)+1, values)
	if err != nil {
		// Each value is within its bounds, so it is the whole that cannot be.
		return Rulebook{}, ErrRulesContradict.At("settings")
	}
	return base.book.with(made, values), nil
}

// names lists the settings in the order of the proposal.
func (c RuleChange) names() []string {
	all := make([]string, len(c.Settings))
	for i, n := range c.Settings {
		all[i] = string(n.Name)
	}
	return all
}

// nextRules is the version that a proposal would make, or made, of its base.
func (d *Desk) nextRules(ctx context.Context, lib Library, p store.Proposal) (RuleChange, Rulebook, error) {
	change, err := RuleChangeOf(p)
	if err != nil {
		return change, Rulebook{}, err
	}
	all, err := d.editions(ctx, lib, p.BaseVersion)
	if err != nil {
		return change, Rulebook{}, err
	}
	next, err := change.onto(all[p.BaseVersion-1], p.Basis, p.EffectiveFrom)
	return change, next, err
}

// planOfRules is how new rules would have running terms reckoned: on their first day,
// if they move open cases, and not at all otherwise.
func (d *Desk) planOfRules(ctx context.Context, p store.Proposal) (plan, error) {
	today, err := d.today()
	if err != nil {
		return nil, err
	}
	change, next, err := d.nextRules(ctx, d.ledgers, p)
	if err != nil {
		return nil, err
	}
	if p.State == store.Approved && (p.EffectiveFrom <= today || !change.MovesOpen) {
		return nil, nil
	}
	return d.byRules(ctx, next, change.MovesOpen)
}

// byRules has every term reckoned by other rules and the calendar in force, or by its
// own rules where the others leave open cases alone.
func (d *Desk) byRules(ctx context.Context, next Rulebook, movesOpen bool) (plan, error) {
	newest, err := d.ledgers.Newest(ctx)
	if err != nil {
		return nil, err
	}
	calendars, err := d.calendar(ctx, d.ledgers, newest.Calendar)
	if err != nil {
		return nil, err
	}
	if !movesOpen {
		return d.byCalendar(ctx, calendars), nil
	}
	next = next.by(calendars)
	return func(store.OpenClock) (Rulebook, error) { return next, nil }, nil
}
