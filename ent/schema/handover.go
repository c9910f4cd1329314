package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// HandOver is the moment the paper passes into the recipient's hands.
type HandOver struct{ ent.Schema }

// Mixin of the table.
func (HandOver) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}, Encrypted{}} }

// Annotations of the table.
func (HandOver) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("hand_overs"),
		schema.Comment("Hand-overs of duplicates against an identity document or a notarised power (regulation i.5)"),
		checksOf("hand_overs").days("power_date").annotation(),
	}
}

// Fields of the table.
func (HandOver) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application: applications.id. No foreign key, the duplicate has one"),
		ref("duplicate_id", "Duplicate handed over: duplicates.id"),
		fixedAt("at", "When it was handed over, as the officer states"),
		field.Enum("recipient").Values("APPLICANT", "REPRESENTATIVE").Immutable().Comment("Who took it"),
		text("identity_document", "Kind, number and issuer of the recipient's identity document; personal, encrypted"),
		field.String("power_number").Optional().Comment("Number of the notarised power of attorney; personal, encrypted; NULL = the applicant came"),
		field.String("power_date").MaxLen(10).Match(dayShape).Optional().Immutable().Comment("Date of the power; date YYYY-MM-DD, NULL = the applicant came"),
		field.String("power_notary").Optional().Immutable().Comment("Notary who certified the power; NULL = the applicant came"),
		ref("handed_by_id", "Officer who handed it over: users.id. No foreign key"),
		fixedText("handed_by", "Name of the officer as written in the register"),
	}
}

// Edges of the table.
func (HandOver) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("duplicate", Duplicate.Type).Ref("hand_over").Field("duplicate_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (HandOver) Indexes() []ent.Index { return append(placeIndexes("at"), plainRows("hand_over", "")) }
