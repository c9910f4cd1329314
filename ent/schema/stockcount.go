package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// StockCount is the act of a physical count: what lay in the safe, and how it
// differs from the book. It changes no sheet: a missing one is written off, a
// surplus one received, by an act of its own.
type StockCount struct{ ent.Schema }

// Mixin of the table.
func (StockCount) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (StockCount) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("stock_counts"),
		schema.Comment("Acts of physical counts of blanks: found, missing, surplus"),
		checksOf("stock_counts").
			days("counted_on").
			that("adds_up", "expected - missing + surplus = found AND missing >= 0 AND surplus >= 0 AND missing <= expected").
			annotation(),
	}
}

// Fields of the table.
func (StockCount) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School whose stock was counted: schools.id. No foreign key"),
		fixedDay("counted_on", "Day of the count"),
		fixedText("act_number", "Number of the act"),
		fixedText("members", "Who counted, as signed"),
		field.Int("expected").Immutable().Comment("Sheets in stock by the book"),
		field.Int("found").Immutable().Comment("Sheets found"),
		field.Int("missing").Immutable().Comment("Sheets in the book and not found"),
		field.Int("surplus").Immutable().Comment("Sheets found and not in the book as in stock here"),
		field.String("differences").Immutable().Comment("The missing and the surplus ranges: JSON [{kind, series, first, last, state}]"),
		fixedAt("counted_at", "When the act was recorded"),
		ref("counted_by", "User who entered it: users.id. No foreign key"),
	}
}

// Indexes of the table.
func (StockCount) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("school_id", "counted_on", "id"),
		index.Fields("division_id", "counted_on", "id"),
		index.Fields("region_id", "counted_on", "id"),
	}
}
