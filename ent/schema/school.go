package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// School is an organisation of basic or general secondary education, the
// provider of the service (regulation i.1).
type School struct{ ent.Schema }

// Mixin of the table.
func (School) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (School) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("schools"),
		schema.Comment("Schools, the providers of the service (regulation i.1)"),
		checksOf("schools").days("opened_on", "closed_on").annotation(),
	}
}

// Fields of the table.
func (School) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("region_id").Comment("Region: regions.id"),
		field.Int64("division_id").Comment("Division the school is under: divisions.id"),
		maybeRef("branch_id", "State Corporation branch that serves the school: branches.id"),
		field.String("bin").NotEmpty().MaxLen(12).Unique().Comment("Business identification number, 12 digits"),
		field.String("kato").NotEmpty().MaxLen(9).Comment("Code of the settlement, 9 digits"),
		text("name_kk", "Short name in Kazakh, for lists"),
		text("name_ru", "Short name in Russian, for lists"),
		text("full_name_kk", "Official name in Kazakh, with division and department, as printed on papers"),
		text("full_name_ru", "Official name in Russian, with division and department, as printed on papers"),
		text("address_kk", "Postal address in Kazakh"),
		text("address_ru", "Postal address in Russian"),
		text("phone", "Office telephone, +7 and 10 digits"),
		text("head_name", "Surname and initials of the present head"),
		field.Enum("schedule").Values("RU", "KK").Default("RU").
			Comment("Preset of the office hours: the Russian or the Kazakh text of the regulation (i.7.1)"),
		day("opened_on", "Day of opening"),
		maybeDay("closed_on", "Day of closing; the successor answers from then on"),
		maybeText("closed_by", "Act by which it was closed or merged, number and date"),
		maybeRef("successor_id", "School that took over the archive: schools.id"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Edges of the table.
func (School) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("region", Region.Type).Ref("schools").Field("region_id").Unique().Required(),
		edge.From("division", Division.Type).Ref("schools").Field("division_id").Unique().Required(),
		edge.From("branch", Branch.Type).Ref("schools").Field("branch_id").Unique().Annotations(kept()),
		edge.To("successor", School.Type).Field("successor_id").Unique().Annotations(kept()),
		edge.To("applications", Application.Type),
		edge.To("blanks", Blank.Type),
	}
}

// Indexes of the table.
func (School) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("region_id"),
		index.Fields("division_id"),
		index.Fields("branch_id"),
	}
}
