package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Region is an oblast or a city of republican significance, with its department
// of education.
type Region struct{ ent.Schema }

// Mixin of the table.
func (Region) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Region) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("regions"),
		schema.Comment("Oblasts and cities of republican significance with their departments of education"),
	}
}

// Fields of the table.
func (Region) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("country_id").Comment("Country: countries.id"),
		field.String("kato").NotEmpty().MaxLen(9).Unique().Comment("Code of the classifier of administrative-territorial objects, 9 digits"),
		text("iso", "ISO 3166-2 code, KZ-10 to KZ-79"),
		text("name_kk", "Name in Kazakh"),
		text("name_ru", "Name in Russian"),
		text("name_en", "Name in English"),
		text("department_kk", "Full name of the department of education in Kazakh, as printed on papers"),
		text("department_ru", "Full name of the department of education in Russian, as printed on papers"),
		text("seat_kk", "Seat of the region in Kazakh"),
		text("seat_ru", "Seat of the region in Russian"),
		text("zone", "Time zone name of the tz database; an offset would be wrong before 1 March 2024"),
		field.Int("tile_column").Optional().Nillable().Comment("Column on the tile map, from 0 in the west; NULL = not on the map"),
		field.Int("tile_row").Optional().Nillable().Comment("Row on the tile map, from 0 in the north; NULL = not on the map"),
	}
}

// Edges of the table.
func (Region) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("country", Country.Type).Ref("regions").Field("country_id").Unique().Required(),
		edge.To("divisions", Division.Type),
		edge.To("schools", School.Type),
		edge.To("branches", Branch.Type),
	}
}
