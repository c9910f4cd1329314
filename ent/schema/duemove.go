package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// DueMove is a due date that a new version of the calendar or of the rules moved.
type DueMove struct{ ent.Schema }

// Mixin of the table.
func (DueMove) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (DueMove) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("due_moves"),
		schema.Comment("Due dates moved by a version of the calendar or of the rules, each term once a version"),
		checksOf("due_moves").days("from_due_on", "to_due_on").annotation(),
	}
}

// Fields of the table.
func (DueMove) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Enum("subject").Values("CALENDAR", "RULES", "SCHEDULE").Default("CALENDAR").Immutable().
			Comment("Whose version moved it"),
		field.Int("version").Immutable().Comment("Version that moved it: calendar_versions.id, rule_versions.id or schedules.id"),
		ref("clock_id", "Term: clocks.id"),
		ref("application_id", "Case: applications.id"),
		field.Enum("clock_kind").
			Values("ISSUE", "QUEUE_WAIT", "COUNTER_SERVICE", "STORAGE", "RETURN_TO_CORPORATION", "NOTICE_BEFORE_REFUSAL", "OBJECTION").
			Immutable().Comment("Which term; sla.ClockKind"),
		fixedDay("from_due_on", "Last day before"),
		fixedDay("to_due_on", "Last day since"),
		field.Bool("overdue").Immutable().Comment("The new end had passed when it was moved"),
		field.Bool("lifted").Immutable().Comment("A recorded breach was of the old date, and the term runs again"),
		fixedAt("moved_at", "When it was moved"),
	}
}

// Indexes of the table.
func (DueMove) Indexes() []ent.Index {
	all := []ent.Index{
		// A term moves once a version, however often the work is taken up again.
		index.Fields("subject", "version", "clock_id").Unique(),
		index.Fields("version", "id"),
	}
	return append(all, placeIndexes("version", "id")...)
}
