package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Receipt is the receipt of refusal to accept documents (Annex 4).
type Receipt struct{ ent.Schema }

// Mixin of the table.
func (Receipt) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (Receipt) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("receipts"),
		schema.Comment("Receipts of refusal to accept documents, Annex 4 (regulation i.9)"),
	}
}

// Fields of the table.
func (Receipt) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application that was not accepted: applications.id"),
		field.String("number").NotEmpty().Unique().Immutable().Comment("Number of the receipt: РО-year-counter of the year, six digits"),
		fixedText("grounds", "Grounds, comma-separated: INCOMPLETE, EXPIRED (regulation i.9)"),
		fixedText("items", "Findings of the package check as JSON, in the order they are printed"),
		fixedAt("issued_at", "When it was given, as the officer states"),
		ref("issued_by_id", "Worker who gave it: users.id. No foreign key"),
		fixedText("issued_by", "Name of the worker as printed"),
		field.Enum("language").Values(languages...).Immutable().Comment("Language the applicant asked for"),
	}
}

// Edges of the table.
func (Receipt) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("receipt").Field("application_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (Receipt) Indexes() []ent.Index { return placeIndexes("issued_at") }
