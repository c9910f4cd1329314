package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
)

// Country is the top of the territory; there is one row, with id 1.
type Country struct{ ent.Schema }

// Mixin of the table.
func (Country) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Country) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("countries"),
		schema.Comment("The country: one row, id 1"),
	}
}

// Fields of the table.
func (Country) Fields() []ent.Field {
	return []ent.Field{
		id(),
		text("code", "ISO 3166-1 alpha-2 code: KZ"),
		text("name_kk", "Name in Kazakh"),
		text("name_ru", "Name in Russian"),
		text("name_en", "Name in English"),
	}
}

// Edges of the table.
func (Country) Edges() []ent.Edge {
	return []ent.Edge{edge.To("regions", Region.Type)}
}
