package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// RuleVersion is one state of the rule book. Terms keep the version they were
// reckoned by.
type RuleVersion struct{ ent.Schema }

// Mixin of the table.
func (RuleVersion) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (RuleVersion) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("rule_versions"),
		schema.Comment("Versions of the rule book; a change is entered by one person and approved by another"),
		checksOf("rule_versions").days("effective_from").annotation(),
	}
}

// Fields of the table.
func (RuleVersion) Fields() []ent.Field {
	return []ent.Field{
		given("Version, from 1"),
		fixedDay("effective_from", "First day of hand-in it decides about; never before that of the version before"),
		field.Bool("moves_open").Immutable().Comment("From that day on it decides about the cases that are open as well"),
		fixedText("basis", "Legal act or order the version follows"),
		fixedText("entered_by", "Who entered it"),
		fixedText("approved_by", "Who approved it, another person"),
		fixedAt("created_at", "When it was approved"),
	}
}

// Edges of the table.
func (RuleVersion) Edges() []ent.Edge {
	return []ent.Edge{edge.To("settings", RuleSetting.Type)}
}
