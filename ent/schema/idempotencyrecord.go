package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// IdempotencyRecord remembers what was answered to a request, so that the same
// request sent twice is done once.
type IdempotencyRecord struct{ ent.Schema }

// Mixin of the table.
func (IdempotencyRecord) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (IdempotencyRecord) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("idempotency_records"),
		schema.Comment("Answers already given, by user and client mutation id"),
	}
}

// Fields of the table.
func (IdempotencyRecord) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("user_id", "User who sent it: users.id; 0 = the product itself. No foreign key"),
		fixedText("key", "The clientMutationId"),
		text("operation", "Name of the mutation"),
		field.Bytes("request_hash").Comment("Keyed hash of the input; the same key with another input is refused"),
		maybeText("answer", "Answer as JSON; written before the transaction commits"),
		at("created_at", "When the request came"),
		at("expires_at", "When the key may be used anew"),
	}
}

// Indexes of the table.
func (IdempotencyRecord) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "key").Unique(),
		index.Fields("expires_at"),
	}
}
