package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// FigureCell is what the sealer counted for one territory in one month or year.
type FigureCell struct{ ent.Schema }

// Mixin of the table.
func (FigureCell) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (FigureCell) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("figure_cells"),
		schema.Comment("Counts of one territory and month or year, folded from the journal by the sealer up to seal_head.position"),
	}
}

// Fields of the table.
func (FigureCell) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int("territory_kind").Immutable().Comment("Level: 0 country, 1 region, 2 division, 3 school"),
		ref("territory_id", "Row of that level's table"),
		field.Int("month").Immutable().Comment("Span of the cell: a month as year * 12 + month - 1, or a whole year as the negated year; internal/figures.Span"),
		field.Bytes("counts").Comment("Counts per day (in a year: per month) and measure, the encoding of internal/figures"),
	}
}

// Indexes of the table. The second serves a page that reads the children of a
// territory for a span of months.
func (FigureCell) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("territory_kind", "territory_id", "month").Unique(),
		index.Fields("territory_kind", "month"),
	}
}
