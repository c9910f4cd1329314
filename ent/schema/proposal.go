package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Proposal is a change of the calendar or the rule book that one person entered
// and another decides about.
type Proposal struct{ ent.Schema }

// Mixin of the table.
func (Proposal) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Proposal) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("proposals"),
		schema.Comment("Changes of the calendar and the rule book, proposed by one person and decided by another"),
		checksOf("proposals").
			days("effective_from").
			that("decided", "(state = 'PROPOSED') = (decided_at IS NULL)").
			that("version_when_approved", "(state = 'APPROVED') = (version IS NOT NULL)").
			that("two_people", "state <> 'APPROVED' OR decided_by <> proposed_by").
			annotation(),
	}
}

// Fields of the table.
func (Proposal) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Enum("subject").Values("CALENDAR", "RULES").Immutable().Comment("What it would change"),
		field.Enum("state").Values("PROPOSED", "APPROVED", "REJECTED").Comment("What became of it"),
		field.Int("base_version").Immutable().Comment("Version of the calendar or the rules it was made against; another one in force makes it stale"),
		fixedDay("effective_from", "First day the act behind it is in force"),
		fixedText("basis", "Legal act or order it follows"),
		fixedText("content", "JSON: the days or the settings it changes"),
		field.Int("counted").Immutable().Comment("Open terms it would have moved when it was proposed"),
		ref("proposed_by", "User who proposed it: users.id. No foreign key"),
		fixedText("proposed_by_name", "Her name"),
		fixedAt("proposed_at", "When it was proposed"),
		field.Int64("decided_by").Optional().Comment("User who decided: users.id. NULL = nobody yet. No foreign key"),
		maybeText("decided_by_name", "Her name"),
		maybeAt("decided_at", "When it was decided"),
		maybeText("reason", "Why it was turned down"),
		field.Int("version").Optional().Comment("Version it became; NULL = none"),
		field.Int("to_check").Default(0).Comment("Running terms of older versions when it was approved"),
		field.Int("checked").Default(0).Comment("Running terms looked at since, whether they moved or not"),
		field.Int("stuck").Default(0).Comment("Of them, those that run into a year without a calendar and stay where they were"),
		field.Int64("cursor").Default(0).Comment("Last term looked at: clocks.id. A hint, not the truth: clocks.calendar_version is"),
		maybeAt("moved_at", "When no running term of an older version was left"),
	}
}

// Indexes of the table.
func (Proposal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject", "id"),
		index.Fields("subject", "version").Unique(),
	}
}
