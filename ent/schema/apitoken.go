package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ApiToken is the long-lived secret of a gateway or a script.
type ApiToken struct{ ent.Schema }

// Mixin of the table.
func (ApiToken) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (ApiToken) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("api_tokens"),
		schema.Comment("API tokens of gateways and scripts"),
	}
}

// Fields of the table.
func (ApiToken) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("user_id", "User in whose name the token acts: users.id"),
		field.String("token_hash").NotEmpty().Unique().Immutable().Sensitive().
			Comment("SHA-256 of the token, as small hexadecimal letters; the token itself is never stored"),
		fixedText("name", "What the token is for, told by whoever made it"),
		fixedAt("created_at", "When it was made"),
		at("expires_at", "When it stops working"),
		maybeAt("last_used_at", "Last request, to the minute"),
	}
}

// Edges of the table.
func (ApiToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("tokens").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (ApiToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id")}
}
