package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/index"
)

// RuleSetting is one setting of a version of the rule book. Every version has all
// of them, so that it can be read without the ones before.
type RuleSetting struct{ ent.Schema }

// Mixin of the table.
func (RuleSetting) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (RuleSetting) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("rule_settings"),
		schema.Comment("Settings of a version of the rule book, each with the act that set it"),
		checksOf("rule_settings").
			days("since").
			that("act_and_day", "(act IS NULL) = (since IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (RuleSetting) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("version_id", "Version: rule_versions.id"),
		fixedText("name", "Setting; rulebook.Name"),
		fixedText("value", "Its value: a whole number, true or false, or one of its words"),
		maybeText("act", "Act that set it to this value, unless that is the program's own"),
		maybeDay("since", "First day of hand-in for which it has had this value"),
	}
}

// Edges of the table.
func (RuleSetting) Edges() []ent.Edge {
	return []ent.Edge{edge.From("version", RuleVersion.Type).Ref("settings").Field("version_id").Unique().Required().Immutable()}
}

// Indexes of the table.
func (RuleSetting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("version_id", "name").Unique()}
}
