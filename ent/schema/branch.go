package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Branch is a front office of the State Corporation «Government for Citizens».
type Branch struct{ ent.Schema }

// Mixin of the table.
func (Branch) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Branch) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("branches"),
		schema.Comment("Front offices of the State Corporation: they take in, store and hand out (regulation i.2, i.5)"),
	}
}

// Fields of the table.
func (Branch) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("region_id").Comment("Region: regions.id"),
		field.Int64("division_id").Comment("District or city it stands in: divisions.id"),
		field.String("code").NotEmpty().Unique().Comment("Number of the department within the State Corporation"),
		text("name_kk", "Name in Kazakh"),
		text("name_ru", "Name in Russian"),
		text("address_kk", "Postal address in Kazakh"),
		text("address_ru", "Postal address in Russian"),
	}
}

// Edges of the table.
func (Branch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("region", Region.Type).Ref("branches").Field("region_id").Unique().Required(),
		edge.From("division", Division.Type).Ref("branches").Field("division_id").Unique().Required(),
		edge.To("schools", School.Type).Annotations(kept()),
		edge.To("tickets", Ticket.Type),
		edge.To("home_visits", HomeVisit.Type),
	}
}

// Indexes of the table.
func (Branch) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("region_id"),
		index.Fields("division_id"),
	}
}
