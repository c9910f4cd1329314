package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// ServiceRefusal is the reasoned reply of refusal, the other outcome of the
// service (regulation i.5).
type ServiceRefusal struct{ ent.Schema }

// Mixin of the table.
func (ServiceRefusal) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (ServiceRefusal) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("service_refusals"),
		schema.Comment("Reasoned replies of refusal of the service (regulation i.5)"),
		checksOf("service_refusals").days("refused_on").annotation(),
	}
}

// Fields of the table.
func (ServiceRefusal) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application: applications.id"),
		field.Int64("notice_id").Immutable().Comment("Notice and hearing that came before: hearing_notices.id"),
		field.String("number").NotEmpty().Unique().Immutable().Comment("Number of the reply: МО-year-counter of the year, six digits"),
		fixedText("grounds", "Legal grounds, comma-separated; casefile.ServiceGround"),
		fixedText("reasons", "Facts the grounds rest on, as printed"),
		fixedDay("refused_on", "Day of the reply, in the region's zone"),
		fixedAt("refused_at", "When it was signed, as the officer states"),
		ref("signed_by_id", "Head who signed: users.id. No foreign key"),
		fixedText("signed_by", "Name of the head as printed"),
		field.Enum("language").Values(languages...).Immutable().Comment("Language of the reply"),
	}
}

// Edges of the table.
func (ServiceRefusal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("refusal").Field("application_id").Unique().Required().Immutable(),
		edge.From("notice", HearingNotice.Type).Ref("refusal").Field("notice_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (ServiceRefusal) Indexes() []ent.Index { return placeIndexes("refused_on") }
