package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Duplicate is one line of a school's register of duplicates: the paper made on
// one blank for one application.
type Duplicate struct{ ent.Schema }

// Mixin of the table.
func (Duplicate) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (Duplicate) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("duplicates"),
		schema.Comment("The registers of duplicates, gap-free per school and year"),
		checksOf("duplicates").
			days("issued_on", "order_date").
			that("numbered", "length(series) > 0 AND length(number) > 0 AND register_seq > 0 AND copy_number > 0").
			annotation(),
	}
}

// Fields of the table.
func (Duplicate) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application: applications.id"),
		ref("blank_id", "Blank the paper was made on; one blank makes one duplicate: blanks.id"),
		fixedText("series", "Series of the blank, Cyrillic capitals"),
		fixedText("number", "Number of the blank, 7 digits on present blanks"),
		field.Int64("register_school_id").Default(0).Immutable().
			Comment("School whose register the line is in: schools.id; the case's own, or its successor. No foreign key"),
		field.Int("register_year").Immutable().Comment("Year of the register, the year of issued_on"),
		field.Int("register_seq").Immutable().Comment("Line of the register, from 1, without gaps in a school and year"),
		fixedText("register_number", "Line and year as printed: 17/2026"),
		fixedDay("issued_on", "Day of issue, in the region's zone"),
		fixedAt("issued_at", "When it was issued, as the officer states"),
		fixedText("signed_by", "Name of the head who signed, as printed"),
		field.String("order_number").Optional().Immutable().Comment("Number of the school's order to issue; NULL = none"),
		field.String("order_date").MaxLen(10).Match(dayShape).Optional().Immutable().Comment("Date of that order; date YYYY-MM-DD, NULL = none"),
		field.Int("copy_number").Immutable().Comment("Which duplicate of the same original this is, from 1"),
	}
}

// Edges of the table.
func (Duplicate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("duplicate").Field("application_id").Unique().Required().Immutable(),
		edge.From("blank", Blank.Type).Ref("duplicate").Field("blank_id").Unique().Required().Immutable(),
		edge.To("hand_over", HandOver.Type).Unique(),
	}
}

// Indexes of the table.
func (Duplicate) Indexes() []ent.Index {
	return append([]ent.Index{
		index.Fields("series", "number").Unique(),
		index.Fields("register_school_id", "register_year", "register_seq").Unique(),
	}, placeIndexes("issued_on", "id")...)
}
