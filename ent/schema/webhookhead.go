package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// WebhookHead is how far the journal was read for changes of status: one row.
type WebhookHead struct{ ent.Schema }

// Mixin of the table.
func (WebhookHead) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (WebhookHead) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("webhook_head"),
		schema.Comment("How far the journal was read for webhooks; one row, id 1"),
	}
}

// Fields of the table.
func (WebhookHead) Fields() []ent.Field {
	return []ent.Field{
		given("Always 1"),
		field.Int64("position").Comment("Last journal position that was read: seals.id; 0 = none"),
	}
}
