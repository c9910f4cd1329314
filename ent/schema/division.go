package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Division is the division of education of a district or a city.
type Division struct{ ent.Schema }

// Mixin of the table.
func (Division) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Division) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("divisions"),
		schema.Comment("Districts and cities with their divisions of education"),
	}
}

// Fields of the table.
func (Division) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("region_id").Comment("Region: regions.id"),
		field.String("kato").NotEmpty().MaxLen(9).Unique().Comment("Code of the classifier of administrative-territorial objects, 9 digits"),
		field.Enum("kind").Values("CITY", "DISTRICT").Comment("City administration or rural district"),
		text("name_kk", "Name in Kazakh"),
		text("name_ru", "Name in Russian"),
		text("name_en", "Name in English"),
		text("office_kk", "Full name of the division of education in Kazakh, as printed on papers"),
		text("office_ru", "Full name of the division of education in Russian, as printed on papers"),
		text("seat_kk", "Seat of the division in Kazakh"),
		text("seat_ru", "Seat of the division in Russian"),
		field.Int("tile_column").Optional().Nillable().Comment("Column on the region's tile map, from 0 in the west; NULL = not on the map"),
		field.Int("tile_row").Optional().Nillable().Comment("Row on the region's tile map, from 0 in the north; NULL = not on the map"),
	}
}

// Edges of the table.
func (Division) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("region", Region.Type).Ref("divisions").Field("region_id").Unique().Required(),
		edge.To("schools", School.Type),
		edge.To("branches", Branch.Type),
	}
}

// Indexes of the table.
func (Division) Indexes() []ent.Index {
	return []ent.Index{index.Fields("region_id")}
}
