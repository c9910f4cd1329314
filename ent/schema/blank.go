package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Blank is one numbered sheet. Its row never disappears, and where it is follows
// from the last line about it in the book (BlankMove) by triggers: nothing else
// changes it.
type Blank struct{ ent.Schema }

// Mixin of the table.
func (Blank) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Blank) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("blanks"),
		schema.Comment("Numbered blanks in the stock of schools; series and number are unique in the country"),
		checksOf("blanks").
			days("received_on").
			that("numbered", "length(series) > 0 AND length(number) > 0").
			that("spoiled_has_reason", "(state = 'SPOILED') = (spoiled_reason IS NOT NULL)").
			annotation(),
	}
}

// Fields of the table.
func (Blank) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School that holds the blank, or sent it: schools.id. Triggers move it with the last line"),
		fixedText("series", "Series as printed, Cyrillic capitals"),
		fixedText("number", "Number as printed, 7 digits on present blanks"),
		field.Enum("document_kind").Values(documentKinds...).Immutable().Comment("Kind of certificate the blank is for"),
		field.Enum("honours").Values(honours...).Immutable().Comment("Honours the blank is for"),
		field.Enum("state").Values(blankStates...).Comment("Where it is, as the last line about it says; stock.State"),
		field.Int("moves").Default(0).Comment("Lines about it in the book: blank_moves.seq of the last"),
		maybeDay("moved_on", "Day of the last line"),
		fixedDay("received_on", "Day of receipt"),
		fixedText("basis", "Paper on which the blanks came: waybill number and date"),
		maybeText("spoiled_reason", "Why it was written off"),
		at("changed_at", "When the present state began"),
	}
}

// Edges of the table.
func (Blank) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("school", School.Type).Ref("blanks").Field("school_id").Unique().Required().Immutable(),
		edge.To("duplicate", Duplicate.Type).Unique(),
		edge.To("lines", BlankMove.Type),
	}
}

// Indexes of the table. The third serves both the lowest number in stock and
// the balance of a school.
func (Blank) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("series", "number").Unique(),
		index.Fields("region_id", "state"),
		index.Fields("division_id", "state"),
		index.Fields("school_id", "document_kind", "honours", "state", "series", "number"),
	}
}
