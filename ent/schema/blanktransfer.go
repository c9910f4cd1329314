package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// BlankTransfer is blanks on their way from one school to another: sent by the
// one, confirmed by the other.
type BlankTransfer struct{ ent.Schema }

// Mixin of the table.
func (BlankTransfer) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (BlankTransfer) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("blank_transfers"),
		schema.Comment("Blanks given by one school to another; the lines of the book name it"),
		checksOf("blank_transfers").
			days("sent_on", "settled_on").
			that("between_two", "school_id <> to_school_id").
			that("range", "first_number <= last_number AND sheets > 0").
			that("settled_has_day", "(state = 'SENT') = (settled_on IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (BlankTransfer) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school that sends: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school that sends: divisions.id, copied. No foreign key"),
		ref("school_id", "School that sends: schools.id. No foreign key"),
		ref("to_region_id", "Region of the school that takes: regions.id, copied. No foreign key"),
		ref("to_division_id", "Division of the school that takes: divisions.id, copied. No foreign key"),
		ref("to_school_id", "School that takes: schools.id. No foreign key"),
		fixedText("series", "Series of the range"),
		fixedText("first_number", "First number of the range, 7 digits"),
		fixedText("last_number", "Last number of the range, 7 digits; belongs to it"),
		field.Int("sheets").Immutable().Comment("How many blanks"),
		field.Enum("document_kind").Values(documentKinds...).Immutable().Comment("Kind of certificate they are for"),
		field.Enum("honours").Values(honours...).Immutable().Comment("Honours they are for"),
		field.Enum("state").Values("SENT", "CONFIRMED", "CALLED_BACK").Comment("On its way, taken, or called back by the sender"),
		fixedText("basis", "Paper it rests on, number and date"),
		fixedDay("sent_on", "Day of sending"),
		maybeDay("settled_on", "Day of the confirmation or the calling back"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Edges of the table.
func (BlankTransfer) Edges() []ent.Edge {
	return []ent.Edge{edge.To("lines", BlankMove.Type).Annotations(kept())}
}

// Indexes of the table: each side's open transfers.
func (BlankTransfer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("school_id", "id"),
		index.Fields("to_school_id", "id"),
		index.Fields("region_id", "id"),
		index.Fields("to_region_id", "id"),
		index.Fields("division_id", "id"),
		index.Fields("to_division_id", "id"),
	}
}
