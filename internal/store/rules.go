package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/rulesetting"
	"telnusqa/ent/ruleversion"
	"telnusqa/internal/access"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/workday"
)

// RuleVersion is one state of the rule book, with all its settings, and who made it.
type RuleVersion struct {
	ID            int64
	EffectiveFrom workday.Date // first day of hand-in it decides about
	MovesOpen     bool         // from that day on it decides about open cases too
	Basis         string
	EnteredBy     string
	ApprovedBy    string
	CreatedAt     time.Time
	Values        []rulebook.Value
}

// RecordRules writes down the rule book that the program carries, unless its version
// is there: a later program may carry other values, and a term that names version 1
// is judged by version 1 for ever.
func (s *Store) RecordRules(ctx context.Context, v RuleVersion) error {
	known, err := s.reads.RuleVersion.Query().Where(ruleversion.ID(v.ID)).Exist(access.NewContext(ctx, rules))
	if err != nil || known {
		return explain(err)
	}
	return s.InTx(ctx, rules, func(tx *Tx) error { return tx.InsertRules(ctx, v) })
}

// rules is the viewer under whom the product reads and records rule books.
var rules = access.Product("rules")

// RuleVersions reads the versions of the rule book up to one, in order. Version 1 is
// missing where it was not written down.
func (tx *Tx) RuleVersions(ctx context.Context, upTo int) ([]RuleVersion, error) {
	return readRuleVersions(tx.as(ctx), tx.ent, upTo)
}

// RuleVersions reads the versions of the rule book up to one, in order.
func (s *Store) RuleVersions(ctx context.Context, upTo int) ([]RuleVersion, error) {
	return readRuleVersions(access.NewContext(ctx, rules), s.reads, upTo)
}

func readRuleVersions(ctx context.Context, c *ent.Client, upTo int) ([]RuleVersion, error) {
	rows, err := c.RuleVersion.Query().Where(ruleversion.IDLTE(int64(upTo))).Order(ruleversion.ByID()).
		WithSettings(func(q *ent.RuleSettingQuery) { q.Order(rulesetting.ByID()) }).All(ctx)
	return each(rows, err, "the rule book", func(r *ent.RuleVersion) RuleVersion {
		v := RuleVersion{
			ID: r.ID, EffectiveFrom: date(r.EffectiveFrom), MovesOpen: r.MovesOpen, Basis: r.Basis,
			EnteredBy: r.EnteredBy, ApprovedBy: r.ApprovedBy, CreatedAt: utc(r.CreatedAt),
		}
		for _, s := range r.Edges.Settings {
			v.Values = append(v.Values, rulebook.Value{Name: rulebook.Name(s.Name), Value: s.Value, Act: s.Act, Since: date(s.Since)})
		}
		return v
	})
}

// InsertRules writes a version of the rule book down.
func (tx *Tx) InsertRules(ctx context.Context, v RuleVersion) error {
	err := tx.ent.RuleVersion.Create().SetID(v.ID).SetEffectiveFrom(v.EffectiveFrom.String()).SetMovesOpen(v.MovesOpen).SetBasis(v.Basis).
		SetEnteredBy(v.EnteredBy).SetApprovedBy(v.ApprovedBy).SetCreatedAt(instant(v.CreatedAt)).Exec(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert rules %d: %w", v.ID, explain(err))
	}
	err = tx.ent.RuleSetting.MapCreateBulk(v.Values, func(b *ent.RuleSettingCreate, i int) {
		s := v.Values[i]
		b.SetVersionID(v.ID).SetName(string(s.Name)).SetValue(s.Value)
		if s.Act != "" {
			b.SetAct(s.Act).SetSince(s.Since.String())
		}
	}).Exec(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert the settings of rules %d: %w", v.ID, explain(err))
	}
	return nil
}
