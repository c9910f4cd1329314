package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// BlankSeries is one record of the dictionary of series: what documents the
// blanks of a series are for, and from when to when.
type BlankSeries struct{ ent.Schema }

// Mixin of the table.
func (BlankSeries) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (BlankSeries) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("blank_series"),
		schema.Comment("Dictionary of series of blanks, dated; internal/stock decides by it"),
		checksOf("blank_series").
			days("valid_from", "valid_to").
			that("lettered", "length(series) BETWEEN 2 AND 4").
			that("ends_after_it_begins", "valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to").
			annotation(),
	}
}

// Fields of the table.
func (BlankSeries) Fields() []ent.Field {
	return []ent.Field{
		id(),
		fixedText("series", "Series, 2 to 4 Cyrillic capitals"),
		field.Enum("document_kind").Values(documentKinds...).Immutable().Comment("Kind of certificate it is for"),
		field.Enum("honours").Values(honours...).Optional().Immutable().Comment("Honours it is for; NULL = not known, so any"),
		maybeDay("valid_from", "First day of force; none: not known since when"),
		maybeDay("valid_to", "Last day of force; none: still in force"),
		fixedText("source", "Where this is known from"),
		field.Enum("certainty").Values("OFFICIAL", "REPORTED", "ASSUMED").Immutable().Comment("How sure it is: an act of the state, public material, or nobody confirmed it"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Indexes of the table.
func (BlankSeries) Indexes() []ent.Index { return []ent.Index{index.Fields("series")} }
