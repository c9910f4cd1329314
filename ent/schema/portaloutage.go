package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// PortalOutage is a time during which the portal took nothing in.
type PortalOutage struct{ ent.Schema }

// Mixin of the table.
func (PortalOutage) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (PortalOutage) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("portal_outages"),
		schema.Comment("Technical breaks of the portal, which else takes applications at any hour (regulation i.7.3)"),
		checksOf("portal_outages").
			that("ends_after_start", "ends_at IS NULL OR ends_at > starts_at").
			annotation(),
	}
}

// Fields of the table.
func (PortalOutage) Fields() []ent.Field {
	return []ent.Field{
		id(),
		fixedAt("starts_at", "When it began, as the source says"),
		maybeAt("ends_at", "When the portal took applications again"),
		field.Bool("planned").Immutable().Comment("It was announced for repair work"),
		fixedText("source", "Notice or letter it is known from"),
		ref("recorded_by_id", "User who recorded it: users.id. No foreign key"),
		fixedAt("recorded_at", "When it was recorded, by the server's clock"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Indexes of the table.
func (PortalOutage) Indexes() []ent.Index { return []ent.Index{index.Fields("starts_at", "id")} }
