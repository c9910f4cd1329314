package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// WebhookDelivery is a change of a status on its way to the portal.
type WebhookDelivery struct{ ent.Schema }

// Mixin of the table.
func (WebhookDelivery) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (WebhookDelivery) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("webhook_deliveries"),
		schema.Comment("Changes of status that are sent to the portal, one for each sealed journal entry that is one"),
		checksOf("webhook_deliveries").
			that("pending_is_tried", "(state = 'PENDING') = (next_at IS NOT NULL)").
			that("delivered_has_time", "(state = 'DELIVERED') = (delivered_at IS NOT NULL)").
			annotation(),
	}
}

// Fields of the table.
func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{
		given("Position of the journal entry it tells of: seals.id; the receiver's key against repeats is made of it"),
		ref("application_id", "Case it is about: applications.id. No foreign key"),
		field.String("body").NotEmpty().Immutable().Comment("JSON that is sent and signed; holds no personal data"),
		field.Enum("state").Values("PENDING", "DELIVERED", "DEAD").Comment("Whether it is still to be sent; DEAD was given up"),
		field.Int("attempts").Default(0).Comment("How often it was sent"),
		maybeAt("next_at", "When it is sent next, while PENDING"),
		maybeText("failure", "What the last attempt failed with: a status, or a word for no answer"),
		fixedAt("created_at", "When the entry was found"),
		maybeAt("delivered_at", "When the receiver took it"),
	}
}

// Indexes of the table.
func (WebhookDelivery) Indexes() []ent.Index {
	pending := entsql.IndexWhere("next_at IS NOT NULL")
	return []ent.Index{
		index.Fields("next_at", "id").Annotations(pending),
		index.Fields("application_id", "id").Annotations(pending),
		index.Fields("state", "id"),
	}
}
