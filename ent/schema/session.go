package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Session is one sign-in of a browser.
type Session struct{ ent.Schema }

// Mixin of the table.
func (Session) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Session) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("sessions"),
		schema.Comment("Sign-ins of browsers"),
	}
}

// Fields of the table.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.String("token_hash").NotEmpty().Unique().Immutable().Sensitive().
			Comment("SHA-256 of the secret in the cookie, as small hexadecimal letters; the secret itself is never stored"),
		ref("user_id", "User: users.id"),
		fixedAt("created_at", "When she signed in"),
		at("expires_at", "When the sign-in ends by itself"),
		at("last_seen_at", "Last request, to the minute"),
	}
}

// Edges of the table.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("sessions").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
		index.Fields("expires_at"),
	}
}
